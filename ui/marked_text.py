"""What a text says as a note, with its marks: read alike at the table and among the outcomes."""

from datetime import date
from typing import TYPE_CHECKING

from models.kinds import NoteKind
from models.marks.marked import Marked
from models.meeting import Meeting
from models.readings.finder import findable
from models.readings.table_plan import seat_numbers
from ui.live_desk import LiveDesk

if TYPE_CHECKING:
    from models.marks.names import TableNames


def read_note(desk: LiveDesk, kind: NoteKind, text: str) -> Marked:
    from models.marks.noting import read_as

    return read_as(kind, text, table_names(desk.meeting), day_of(desk))


def table_names(meeting: Meeting) -> "TableNames":
    """Who and what a mark may mean, named as on the papers."""
    from models.marks.names import TableNames

    people = findable(meeting.listed, seat_numbers(meeting))
    return TableNames(people, meeting.short_names)


def day_of(desk: LiveDesk) -> date:
    """Of the meeting: days without a year come after it."""
    return desk.meeting.local(desk.now()).date()
