"""How opening, closing and taking items changes the meeting."""

from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.breaks import begin_break, end_break
from models.evolving.floor import end_all_speeches
from models.evolving.ordered import replaced
from models.evolving.queue import call_back, leave_item_waiting
from models.ids import ItemId
from models.kinds import Waiting
from models.meeting import ItemStatus, Meeting
from models.people import Span, spans_until


def evolve_agenda(meeting: Meeting, fact: facts.AgendaFact, at: datetime) -> Meeting:
    match fact:
        case facts.MeetingOpened(item):
            opened = replace(meeting, opened=at)
            return opened if item is None else _start(opened, item, at)
        case facts.ItemStarted(item, waiting):
            left = leave_item_waiting(meeting, meeting.current, waiting)
            return _start(_leave_current(left, ItemStatus.DONE, at), item, at)
        case facts.ItemClosed(waiting):
            left = leave_item_waiting(meeting, meeting.current, waiting)
            return _leave_current(left, ItemStatus.DONE, at)
        case facts.ItemSuspended(waiting):
            left = leave_item_waiting(meeting, meeting.current, waiting)
            return _leave_current(left, ItemStatus.SUSPENDED, at)
        case facts.ItemDeferred(item, waiting):
            return _set_aside(meeting, item, ItemStatus.DEFERRED, waiting, at)
        case facts.ItemDropped(item, waiting):
            return _set_aside(meeting, item, ItemStatus.DROPPED, waiting, at)
        case facts.MeetingClosed(since):
            ended = _leave_current(meeting, ItemStatus.DONE, since or at)
            return replace(ended, closed=since or at, queue=(), kept=(), break_since=None)
        case facts.BreakBegun():
            return begin_break(meeting, at)
        case facts.BreakEnded():
            return end_break(meeting, at)
        case facts.ClockCorrected(by):
            return replace(meeting, clock_late=meeting.clock_late + by)
        case _:
            assert_never(fact)


def _start(meeting: Meeting, key: ItemId, at: datetime) -> Meeting:
    """The item becomes the current one, with one more span, and opens its own list."""
    item = meeting.item(key)
    started = replace(item, status=ItemStatus.CURRENT, spans=(*item.spans, Span(at)))
    items = replaced(meeting.items, started)
    begun = replace(meeting, items=items, current=key, list_closed=False, break_since=None)
    return call_back(begun, key)


def _leave_current(meeting: Meeting, status: ItemStatus, at: datetime) -> Meeting:
    """Whoever speaks ends, and the current item with them; its list is closed no more."""
    meeting = end_all_speeches(meeting, at)
    item = meeting.current_item
    if item is None:
        return meeting
    left = replace(item, status=status, spans=spans_until(item.spans, at))
    items = replaced(meeting.items, left)
    return replace(meeting, items=items, current=None, list_closed=False, break_since=None)


def _set_aside(
    meeting: Meeting, key: ItemId, status: ItemStatus, waiting: Waiting, at: datetime
) -> Meeting:
    if meeting.current == key:
        return _leave_current(leave_item_waiting(meeting, key, waiting), status, at)
    aside = replace(meeting.item(key), status=status)
    return replace(meeting, items=replaced(meeting.items, aside))
