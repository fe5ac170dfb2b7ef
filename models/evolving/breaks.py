"""Time in which nothing runs: breaks, and gaps that are not to count."""

from dataclasses import replace
from datetime import datetime

from models.evolving.ordered import replaced
from models.meeting import Meeting
from models.people import Span, close_last


def begin_break(meeting: Meeting, at: datetime) -> Meeting:
    """Whoever speaks is suspended, and the item stands still."""
    return replace(_stop_item(_stop_speeches(meeting, at), at), break_since=at)


def end_break(meeting: Meeting, at: datetime) -> Meeting:
    """The item goes on; whoever was suspended stays so until they are told to go on."""
    if meeting.break_since is None:
        return meeting
    return replace(_go_on_with_item(meeting, at), break_since=None)


def discard_gap(meeting: Meeting, since: datetime, at: datetime) -> Meeting:
    """What ran at `since` stopped then and goes on at `at`."""
    running = [key for key in meeting.floor if meeting.speeches[key].running]
    item_runs = meeting.current is not None and meeting.break_since is None
    stopped = _stop_speeches(meeting, since)
    for key in running:
        speech = stopped.speeches[key]
        goes_on = replace(speech, spans=(*speech.spans, Span(at)))
        stopped = replace(stopped, speeches=stopped.speeches.put(goes_on))
    return _go_on_with_item(_stop_item(stopped, since), at) if item_runs else stopped


def _stop_speeches(meeting: Meeting, at: datetime) -> Meeting:
    speeches = meeting.speeches
    for key in meeting.floor:
        speech = speeches[key]
        speeches = speeches.put(replace(speech, spans=close_last(speech.spans, at)))
    return replace(meeting, speeches=speeches)


def _stop_item(meeting: Meeting, at: datetime) -> Meeting:
    item = meeting.current_item
    if item is None:
        return meeting
    stopped = replace(item, spans=close_last(item.spans, at))
    return replace(meeting, items=replaced(meeting.items, stopped))


def _go_on_with_item(meeting: Meeting, at: datetime) -> Meeting:
    item = meeting.current_item
    if item is None:
        return meeting
    goes_on = replace(item, spans=(*item.spans, Span(at)))
    return replace(meeting, items=replaced(meeting.items, goes_on))
