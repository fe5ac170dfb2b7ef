"""What is still missing before the paper can be signed."""

from enum import StrEnum

from msgspec import Struct

from models.ids import NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.papers.requisites import first_day
from models.readings.attendance import attended
from models.readings.decisions import is_adopted_alone, is_promise, is_undecided


class Missing(StrEnum):
    TITLE = "title"
    ORGANISER = "organiser"
    PLACE = "place"
    DAY = "day"
    NUMBER = "number"
    CHAIR = "chair"
    SECRETARY = "secretary"
    PRESENT = "present"
    EXECUTOR = "executor"
    DEADLINE = "deadline"
    EARLY_DEADLINE = "early_deadline"
    UNDECIDED = "undecided"
    ADOPTED_ALONE = "adopted_alone"
    NOT_CLOSED = "not_closed"


WARNINGS = (Missing.EARLY_DEADLINE,)
"""What may be meant so, and is only pointed out."""
UNSETTLED = (Missing.UNDECIDED, Missing.ADOPTED_ALONE)
"""With these no paper is final: it would tell less than was decided."""


class Gap(Struct, frozen=True):
    """One thing missing; `note` is where, for what is missing in something written down."""

    what: Missing
    note: NoteId | None = None

    @property
    def is_warning(self) -> bool:
        return self.what in WARNINGS


def gaps(meeting: Meeting) -> tuple[Gap, ...]:
    """In the order of the paper: requisites first, then what was written down."""
    details = meeting.details
    absent = (
        (Missing.TITLE, not details.title),
        (Missing.ORGANISER, not details.organiser),
        (Missing.DAY, first_day(meeting) is None),
        (Missing.NUMBER, not details.number),
        (Missing.PLACE, not details.place),
        (Missing.CHAIR, details.chair is None),
        (Missing.SECRETARY, details.secretary is None),
        (Missing.PRESENT, not attended(meeting)),
        (Missing.NOT_CLOSED, meeting.closed is None),
    )
    found = [Gap(what) for what, is_absent in absent if is_absent]
    day = first_day(meeting)
    for note in meeting.notes:
        if note.removed or note.private:
            continue
        if is_undecided(note):
            found.append(Gap(Missing.UNDECIDED, note.id))
        if is_adopted_alone(note):
            found.append(Gap(Missing.ADOPTED_ALONE, note.id))
        if note.kind is NoteKind.ASSIGNMENT and not is_promise(note):
            if not note.executors:
                found.append(Gap(Missing.EXECUTOR, note.id))
            if note.due is None and not note.due_words:
                found.append(Gap(Missing.DEADLINE, note.id))
            if note.due is not None and day is not None and note.due < day:
                found.append(Gap(Missing.EARLY_DEADLINE, note.id))
    return tuple(found)
