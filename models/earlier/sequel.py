"""What a sequel takes from an earlier meeting: its people, table, rules and open assignments."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from models.kinds import Limits, Rules
from models.meeting import Details, Meeting
from models.notes import Note, Origin
from models.papers.decided import controlled
from models.papers.requisites import first_day
from models.papers.wording import Translate
from models.people import Participant
from models.readings.decisions import is_promise
from models.seating import GroupColour, Seating


class OpenAssignment(Struct, frozen=True):
    """An assignment not carried out yet, with where it was first given."""

    text: str
    executors: tuple[str, ...] = ()
    due: date | None = None
    due_words: str = ""
    origin: Origin = Origin("", "")


class EarlierMeeting(Struct, frozen=True):
    """`seating` names people by their ids in `participants`."""

    details: Details = Details()
    limits: Limits = Limits()
    rules: Rules = Rules()
    seating: Seating = Seating()
    group_colours: tuple[GroupColour, ...] = ()
    participants: tuple[Participant, ...] = ()
    assignments: tuple[OpenAssignment, ...] = ()

    @property
    def origin(self) -> Origin:
        return Origin(self.details.title, self.details.number, day=self.details.day)


def earlier_meeting(meeting: Meeting) -> EarlierMeeting:
    """Everybody of the list as they were on that day, and what is still to be carried out.

    A remark belongs to its day and stays behind, as do attendance and what is private.
    """
    details = replace(meeting.details, day=first_day(meeting))
    return EarlierMeeting(
        details=details,
        limits=meeting.limits,
        rules=meeting.rules,
        seating=meeting.seating,
        group_colours=meeting.group_colours,
        participants=tuple(replace(one.afresh(), remark="") for one in meeting.listed),
        assignments=tuple(_open(details, one) for one in _assignments(meeting) if not one.done),
    )


def filled_in(details: Details, earlier: Details) -> Details:
    """The details of a sequel with the gaps filled that do not belong to one day alone.

    The sequel of a sample is a sample: its people are invented, too.
    """
    return replace(
        details,
        organiser=details.organiser or earlier.organiser,
        place=details.place or earlier.place,
        chair=details.chair or earlier.chair,
        moderator=details.moderator or earlier.moderator,
        secretary=details.secretary or earlier.secretary,
        quorum=details.quorum if details.quorum is not None else earlier.quorum,
        sample=details.sample or earlier.sample,
    )


def first_item(translate: Translate) -> str:
    """The title of the item under which the open assignments stand."""
    return translate("Sequel", "On the progress of assignments")


def _assignments(meeting: Meeting) -> Iterator[Note]:
    """Those given, by number, and decisions that say who or by when; then those of meetings
    before."""
    public = [one for one in meeting.notes if not (one.private or one.removed)]
    yield from controlled(meeting)
    yield from (one for one in public if is_promise(one))


def _open(details: Details, note: Note) -> OpenAssignment:
    first_due = next(iter(note.due_before), note.due)
    origin = note.origin or Origin(details.title, details.number, first_due, details.day)
    return OpenAssignment(note.text, note.executors, note.due, note.due_words, origin)
