"""What becomes of each row of a list that is brought in, and why: values only."""

from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from models.meeting import AgendaItem
from models.people import Participant, Person
from models.spreadsheets.agenda import AgendaRow
from models.spreadsheets.participants import ParticipantRow


class RowState(StrEnum):
    """New: not there yet. Changed: there, and the file says something else or more. Same: there
    as the file has it. Doubtful: perhaps there under another spelling. Skipped: no entry."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    SKIPPED = "skipped"


class Part(StrEnum):
    """What of a person or an item a file may give anew."""

    ORGANISATION = "organisation"
    POST = "post"
    GROUP = "group"
    SEAT = "seat"
    NOTE = "note"
    PHONE = "phone"
    EMAIL = "email"
    MINUTES = "minutes"
    START = "start"
    PRESENTERS = "presenters"


class Difference(Struct, frozen=True):
    """A part as the meeting has it, empty if it lacks it, and as the file gives it."""

    part: Part
    before: str
    after: str


class Double(Struct, frozen=True):
    """Whom a row may mean: by the row of the same file, or, with 0, on the list already."""

    person: Person
    row: int = 0


class FoundPerson(Struct, frozen=True):
    """`participant` is who would be added (new, doubtful), the new value of somebody of the list
    (changed), or who is there (same). `seat_taken`: the file's seat cannot be given."""

    row: ParticipantRow
    state: RowState
    participant: Participant
    differences: tuple[Difference, ...] = ()
    double: Double | None = None
    seat_taken: bool = False


class FoundItem(Struct, frozen=True):
    """`item` is what would be added, the new value of an item of the agenda, or what is there."""

    row: AgendaRow
    state: RowState
    item: AgendaItem
    differences: tuple[Difference, ...] = ()


class _Marked(Protocol):
    @property
    def state(self) -> RowState: ...


def is_offered(found: _Marked) -> bool:
    """Whether the row would do something if the user wants it."""
    return found.state in (RowState.NEW, RowState.CHANGED, RowState.DOUBTFUL)


def is_wanted(found: _Marked) -> bool:
    """Whether the row is taken unless the user says otherwise."""
    return found.state in (RowState.NEW, RowState.CHANGED)
