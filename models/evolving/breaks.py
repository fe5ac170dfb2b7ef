"""How a break that is on no agenda changes the meeting."""

from datetime import datetime

from msgspec.structs import replace

from models.evolving.ordered import replaced
from models.meeting import Meeting
from models.people import Span, close_last, cut_out


def begin_break(meeting: Meeting, at: datetime) -> Meeting:
    """Whoever speaks is suspended, and the item stands still."""
    return replace(_stop_item(stop_speeches(meeting, at), at), break_since=at)


def end_break(meeting: Meeting, at: datetime) -> Meeting:
    """The item goes on; whoever was suspended stays so until they are told to go on."""
    if meeting.break_since is None:
        return meeting
    item = meeting.current_item
    if item is None:
        return replace(meeting, break_since=None)
    goes_on = replace(item, spans=(*item.spans, Span(at)))
    return replace(meeting, items=replaced(meeting.items, goes_on), break_since=None)


def stop_speeches(meeting: Meeting, at: datetime) -> Meeting:
    """Nobody's clock runs after `at`; who has the floor keeps it."""
    speeches = meeting.speeches
    for key in meeting.floor:
        speech = speeches[key]
        speeches = speeches.put(replace(speech, spans=close_last(speech.spans, at)))
    return replace(meeting, speeches=speeches)


def leave_out(meeting: Meeting, since: datetime, until: datetime) -> Meeting:
    """The program was off: no item was discussed at the desk. A break goes on without it."""
    item = meeting.current_item
    if item is None or item.is_break or since >= until:
        return meeting
    spans = cut_out(item.spans, since, until)
    if spans == item.spans:
        return meeting
    items = replaced(meeting.items, replace(item, spans=spans))
    return replace(meeting, items=items, off=(*meeting.off, Span(since, until)))


def _stop_item(meeting: Meeting, at: datetime) -> Meeting:
    item = meeting.current_item
    if item is None:
        return meeting
    stopped = replace(item, spans=close_last(item.spans, at))
    return replace(meeting, items=replaced(meeting.items, stopped))
