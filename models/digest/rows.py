"""What a digest keeps of one meeting: its outcomes, without the meeting itself."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from models.final_papers import Document
from models.kinds import NoteKind, SetAside, SpeechKind
from models.meeting import Meeting
from models.notes import Note, Origin
from models.papers.decided import by_number
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
    was_rejected,
)
from models.readings.final_papers import final_paper, last_instant
from models.readings.speaking import fold, time_by_group


class Progress(StrEnum):
    """How far an assignment is on a day."""

    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"


AssignmentKey = tuple[str, str, str, str]
Named = tuple[str, date | None]


class Reach(Struct, frozen=True, order=True):
    """How far a meeting has come in a file; the greater tells the later state.

    `until` is when the file was changed last; of a paper, or what was read back from one, nothing
    tells but the newest instant in it, and what was done with its notes after it (`followed_up`).
    """

    opened: bool
    until: datetime
    closed: bool
    final: bool
    journal: bool
    followed_up: int


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
    outcomes are not final. `agenda` are the titles of its items."""

    title: str
    congress: str
    organiser: str
    number: str
    place: str
    day: date | None
    last_day: date | None
    planned_start: time | None
    agenda: frozenset[str]
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
    def named(self) -> Named:
        """Two of which this differs are never the same meeting."""
        return self.title, self.day

    def is_told_by(self, other: "MeetingRows") -> bool:
        """The other is the same meeting, in whatever file; before it is held, the same plan."""
        if self.named != other.named:
            return False
        if self.opened and other.opened:
            return self.opened == other.opened
        elsewhere = self.place and other.place and self.place != other.place
        same_start = self.planned_start == other.planned_start
        return same_start and not elsewhere and self._shares_most_items(other)

    def _shares_most_items(self, other: "MeetingRows") -> bool:
        """Some come and go between the plan and the close."""
        fewest = min(len(self.agenda), len(other.agenda))
        return not fewest or 2 * len(self.agenda & other.agenda) > fewest


def rows_of(meeting: Meeting, changed: datetime | None = None) -> MeetingRows:
    """As the outcomes on one page tell it: nothing private, nothing that was rejected; of the
    proposals none that was deferred. `changed` is as in `AsRead`.

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
        agenda=frozenset(fold(one.title) for one in now.items),
        opened=meeting.opened,
        created=metadata(meeting, "", details.language).created,
        reach=_reach(now, changed, final=not draft),
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


def _reach(meeting: Meeting, changed: datetime | None, *, final: bool) -> Reach:
    newest = last_instant(meeting) or datetime.min.replace(tzinfo=UTC)
    return Reach(
        opened=meeting.opened is not None,
        until=changed or newest,
        closed=meeting.closed is not None,
        final=final,
        journal=changed is not None,
        followed_up=sum(one.done + len(one.due_before) for one in meeting.notes),
    )


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
