"""What the thirty others see: never what is private, held or advised. No Qt."""

from dataclasses import dataclass, replace
from datetime import datetime

from models.ids import NoteId
from models.kinds import NoteKind, SpeechKind
from models.meeting import Meeting
from models.readings.decisions import decision_numbers
from models.readings.queue import upcoming_speakers
from ui.views.clock_text import time_of_day
from ui.views.floor import FloorView, Phase, floor_view

NEXT_SHOWN = 2


@dataclass(frozen=True, slots=True)
class HallOrders:
    """What the moderator has asked for: a message, something read back, or nothing at all."""

    blank: bool = False
    message: str = ""
    read_back: NoteId | None = None


@dataclass(frozen=True, slots=True)
class HallNext:
    name: str
    kind: SpeechKind


@dataclass(frozen=True, slots=True)
class HallReading:
    """Something written down, read back to the room before its item closes."""

    kind: NoteKind
    number: str
    text: str
    executors: tuple[str, ...]
    deadline: str


@dataclass(frozen=True, slots=True)
class HallView:
    """`floor` is what the desk shows, too: the same second of the same clock. `title` is of the
    meeting, `item` and `item_title` of what is discussed."""

    blank: bool
    title: str
    time: str
    starts: str
    item: str
    item_title: str
    floor: FloorView
    next: tuple[HallNext, ...]
    message: str
    reading: HallReading | None


BLANK = HallView(True, "", "", "", "", "", FloorView(Phase.BEFORE), (), "", None)


def hall_view(meeting: Meeting, now: datetime, orders: HallOrders) -> HallView:
    if orders.blank:
        return BLANK
    floor, item = floor_view(meeting, now), meeting.current_item
    start = meeting.details.planned_start
    return HallView(
        blank=False,
        title=meeting.details.title,
        time=time_of_day(meeting.local(now)),
        starts=f"{start:%H:%M}" if start else "",
        item=floor.item,
        item_title=item.title if item else "",
        floor=replace(floor, next_name="", next_kind=None, spoken_today=""),
        next=tuple(
            HallNext(meeting.participant(one.participant).person.short_name, one.kind)
            for one in (upcoming_speakers(meeting, NEXT_SHOWN) if meeting.running else ())
        ),
        message=orders.message,
        reading=_reading(meeting, orders.read_back),
    )


def _reading(meeting: Meeting, key: NoteId | None) -> HallReading | None:
    note = meeting.notes.find(key) if key is not None else None
    if note is None or note.private or note.removed:
        return None
    due = f"{note.due:%d.%m.%Y}" if note.due else ""
    return HallReading(
        kind=note.kind,
        number=decision_numbers(meeting).get(note.id, ""),
        text=note.text,
        executors=note.executors,
        deadline=", ".join(part for part in (note.due_words, due) if part),
    )
