"""What a digest keeps of one meeting: its outcomes, without the meeting itself."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from models.codec import to_plain
from models.final_papers import Document
from models.kinds import NoteKind, SetAside, SpeechKind
from models.meeting import Meeting
from models.notes import Note, Origin
from models.papers.decided import by_number, was_rejected
from models.papers.requisites import authors_words, first_day, metadata
from models.papers.stage import told_meeting
from models.privacy.aliases import names_a_number
from models.readings.attendance import attended
from models.readings.decisions import (
    decided_notes,
    decision_numbers,
    is_controlled,
    is_open,
    is_promise,
)
from models.readings.final_papers import final_paper, last_instant
from models.readings.speaking import fold, time_by_group


class Progress(StrEnum):
    """How far an assignment is on a day."""

    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"


AssignmentKey = tuple[str, str, str, str]
MeetingKey = tuple[str, date | None, datetime | time | None]
Reach = tuple[bool, int, datetime]


class AssignmentRow(Struct, frozen=True):
    """`number` is that of the meeting's protocol, empty for one of an earlier meeting; `given_at`
    is where it was given first, which is this meeting or the earlier one. `nameless` are executors
    who have a number for a name: at another meeting it is that of somebody else. `decision`: a
    decision that says who or by when."""

    number: str
    text: str
    executors: tuple[str, ...]
    due: date | None
    due_words: str
    given_at: Origin
    done: bool = False
    nameless: frozenset[str] = frozenset()
    decision: bool = False

    def progress(self, today: date) -> Progress:
        if self.done:
            return Progress.DONE
        late = self.due is not None and self.due < today
        return Progress.OVERDUE if late else Progress.OPEN

    @property
    def key(self) -> AssignmentKey:
        """The same assignment, at whatever meeting it is told."""
        origin = self.given_at
        return fold(self.text), fold(origin.meeting), origin.number, str(origin.day)


class ProposalRow(Struct, frozen=True):
    """A proposal that was left open: nothing was decided on it, nor was it deferred."""

    text: str
    author: str
    themes: tuple[str, ...]


class MeetingRows(Struct, frozen=True):
    """`group_times` is net time by group; `created` is the instant of its papers. `draft`: the
    outcomes are not final. `reach` is the greater the further the meeting has come in this file."""

    title: str
    congress: str
    organiser: str
    number: str
    place: str
    day: date | None
    last_day: date | None
    planned_start: time | None
    opened: datetime | None
    created: datetime
    reach: Reach
    language: str
    draft: bool
    sample: bool
    present: int
    spoke: int
    decisions: tuple[tuple[str, str], ...]
    assignments: tuple[AssignmentRow, ...]
    proposals: tuple[ProposalRow, ...]
    group_times: tuple[tuple[str, timedelta], ...]

    @property
    def held(self) -> bool:
        """It was opened, at least."""
        return self.opened is not None

    @property
    def key(self) -> MeetingKey:
        """The same meeting, in whatever file it is; before it is held, the same plan."""
        return (self.title, self.day, self.opened) if self.opened else self.plan

    @property
    def plan(self) -> MeetingKey:
        """That of the meeting, held or not."""
        return self.title, self.day, self.planned_start


def rows_of(meeting: Meeting) -> MeetingRows:
    """As the outcomes on one page tell it: nothing private, nothing that was rejected; of the
    proposals none that was deferred.

    How far an assignment is, and until when it is to be done, is told as it stands now, also where
    the outcomes are final.
    """
    draft = final_paper(meeting, Document.OUTCOMES) is None
    now, meeting = meeting, told_meeting(meeting, Document.OUTCOMES)
    details = meeting.details
    numbers = decision_numbers(meeting)
    decided = [one for one in decided_notes(meeting) if not was_rejected(one)]
    decisions = [one for one in by_number(decided, numbers) if one.kind is NoteKind.DECISION]
    return MeetingRows(
        title=details.title,
        congress=details.congress,
        organiser=details.organiser,
        number=details.number,
        place=details.place,
        day=first_day(meeting),
        last_day=details.last_day,
        planned_start=details.planned_start,
        opened=meeting.opened,
        created=metadata(meeting, "", details.language).created,
        reach=_reach(now),
        language=details.language,
        draft=draft,
        sample=details.sample,
        present=len(attended(meeting)),
        spoke=_spoke(meeting),
        decisions=tuple((numbers[one.id], one.text) for one in decisions),
        assignments=_assignments(meeting, decided, now),
        proposals=_proposals(meeting),
        group_times=_group_times(meeting),
    )


def _reach(meeting: Meeting) -> Reach:
    """Whether it was opened, how much is written down, and until when."""
    registers = (tuple(meeting.speeches), tuple(meeting.notes))
    written = to_plain((meeting.details, meeting.items, meeting.participants, *registers))
    counted = _values_in(written) + len(meeting.final_papers) + (meeting.closed is not None)
    return (
        meeting.opened is not None,
        counted,
        last_instant(meeting) or datetime.min.replace(tzinfo=UTC),
    )


def _values_in(plain: Any) -> int:
    match plain:
        case dict():
            return sum(map(_values_in, plain.values()))
        case list():
            return sum(map(_values_in, plain))
        case _:
            return 1


def _spoke(meeting: Meeting) -> int:
    heard = (one for one in meeting.speeches if one.kind is not SpeechKind.POINT_OF_ORDER)
    return len({one.participant for one in heard})


def _assignments(meeting: Meeting, decided: list[Note], now: Meeting) -> tuple[AssignmentRow, ...]:
    """Given here, by number; then what was carried over from earlier meetings."""
    numbers = decision_numbers(meeting)
    public = [one for one in meeting.notes if not (one.private or one.removed)]
    given = [one for one in by_number(decided, numbers) if is_controlled(one)]
    carried = [one for one in public if is_promise(one)]
    return tuple(
        assignment_row(meeting, _as_it_stands(one, now), numbers.get(one.id, ""))
        for one in (*given, *carried)
    )


def _as_it_stands(told: Note, now: Meeting) -> Note:
    last = now.notes.find(told.id) or told
    return replace(told, due=last.due, due_before=last.due_before, done=last.done)


def assignment_row(meeting: Meeting, note: Note, number: str) -> AssignmentRow:
    """`number` as in `decision_numbers`, or empty."""
    details = meeting.details
    first_due = note.due_before[0] if note.due_before else note.due
    here = Origin(details.title, details.number, first_due, first_day(meeting))
    return AssignmentRow(
        number=number,
        text=note.text,
        executors=note.executors,
        due=note.due,
        due_words=note.due_words,
        given_at=note.origin or here,
        done=note.done,
        nameless=frozenset(
            one for one in note.executors if names_a_number(one, meeting.participants)
        ),
        decision=note.kind is NoteKind.DECISION,
    )


def _proposals(meeting: Meeting) -> tuple[ProposalRow, ...]:
    public = (one for one in meeting.notes if not (one.private or one.removed))
    return tuple(
        ProposalRow(one.text, authors_words(meeting, one), one.themes)
        for one in public
        if is_open(one) and one.set_aside is not SetAside.DEFERRED
    )


def _group_times(meeting: Meeting) -> tuple[tuple[str, timedelta], ...]:
    now = last_instant(meeting)
    return tuple(time_by_group(meeting, now).items()) if now else ()
