"""What the thirty others see: never what is private, held or advised. No Qt."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from models.ids import ItemId, NoteId
from models.kinds import VOTABLE, NoteKind, SpeechKind
from models.meeting import Meeting
from models.notes import Note
from models.readings.decisions import decision_numbers, is_promise
from models.readings.queue import upcoming_speakers
from ui.views.clock_text import time_of_day
from ui.views.floor import FloorView, Phase, floor_view

NEXT_SHOWN = 2


class HallOrders(Struct, frozen=True):
    """What the moderator has asked for: a message, something read back under an item, or nothing
    at all."""

    blank: bool = False
    message: str = ""
    read_back: NoteId | None = None
    under: ItemId | None = None


class HallNext(Struct, frozen=True):
    name: str
    kind: SpeechKind


class HallReading(Struct, frozen=True):
    """Something written down, read back to the room before its item closes."""

    kind: NoteKind
    number: str
    text: str
    executors: tuple[str, ...]
    due: str
    due_words: str


class HallView(Struct, frozen=True):
    """`floor` is what the desk shows, too: the same second of the same clock. `title` is of the
    meeting, `item` and `item_title` of what is discussed. `starts` and `break_until` are planned
    times of the day, empty where nothing is planned."""

    blank: bool
    title: str
    time: str
    starts: str
    item: str
    item_title: str
    floor: FloorView
    break_until: str
    next: tuple[HallNext, ...]
    message: str
    reading: HallReading | None


BLANK = HallView(True, "", "", "", "", "", FloorView(Phase.BEFORE), "", (), "", None)


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
        break_until=_break_until(meeting, floor),
        next=tuple(
            HallNext(meeting.short_names.of(meeting.participant(one.participant).person), one.kind)
            for one in (upcoming_speakers(meeting, NEXT_SHOWN) if meeting.running else ())
        ),
        message=orders.message,
        reading=_reading(meeting, orders.read_back),
    )


def still_ordered(orders: HallOrders, meeting: Meeting) -> HallOrders:
    """The orders after an act: taking another item ends the reading, and so does a note that is
    not to be shown any more."""
    note = _shown(meeting, orders.read_back)
    if note is not None and meeting.current == orders.under:
        return orders
    return replace(orders, read_back=None, under=None)


def may_be_read_back(note: Note) -> bool:
    """Public proposals, decisions and assignments."""
    return note.kind in VOTABLE and not (note.private or note.removed)


def last_to_read_back(meeting: Meeting) -> NoteId | None:
    """Of what was proposed or decided in public under the current item, the last."""
    notes = [
        one
        for one in meeting.notes
        if one.item == meeting.current and may_be_read_back(one) and not is_promise(one)
    ]
    last = max(notes, key=lambda one: (one.decided or one.taken, one.id), default=None)
    return last.id if last is not None else None


def _break_until(meeting: Meeting, floor: FloorView) -> str:
    item = meeting.current_item
    if item is None or not item.planned or not floor.break_is_planned:
        return ""
    return time_of_day(meeting.local(item.spans[-1].begin + item.planned))


def _shown(meeting: Meeting, key: NoteId | None) -> Note | None:
    note = meeting.notes.find(key) if key is not None else None
    return note if note is not None and may_be_read_back(note) else None


def _reading(meeting: Meeting, key: NoteId | None) -> HallReading | None:
    note = _shown(meeting, key)
    if note is None:
        return None
    return HallReading(
        kind=note.kind,
        number=decision_numbers(meeting).get(note.id, ""),
        text=note.text,
        executors=note.executors,
        due=f"{note.due:%d.%m.%Y}" if note.due else "",
        due_words=note.due_words,
    )
