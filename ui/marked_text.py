"""What a text says as a note, with its marks: read alike at the table and among the outcomes."""

from datetime import date

from models.kinds import NoteKind
from models.marks.marked import Marked
from models.readings.finder import Findable, findable
from models.readings.table_plan import seat_numbers
from ui.live_desk import LiveDesk


def read_note(desk: LiveDesk, kind: NoteKind, text: str) -> Marked:
    from models.marks.noting import read_as

    return read_as(kind, text, people_to_mark(desk), day_of(desk))


def people_to_mark(desk: LiveDesk) -> tuple[Findable, ...]:
    return findable(desk.meeting.listed, seat_numbers(desk.meeting))


def day_of(desk: LiveDesk) -> date:
    """Of the meeting: days without a year come after it."""
    return desk.meeting.local(desk.now()).date()
