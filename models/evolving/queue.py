"""How raised hands change the meeting."""

from datetime import datetime, timedelta
from heapq import merge
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.attendance import come
from models.evolving.ordered import moved, replaced
from models.ids import ItemId, ParticipantId, RequestId, SpeechId
from models.kinds import SpeechKind, Waiting
from models.meeting import Meeting
from models.readings.queue import next_up, queue_order, reply_is_late
from models.request import Request


def evolve_queue(meeting: Meeting, fact: facts.QueueFact, at: datetime) -> Meeting:
    match fact:
        case facts.FloorRequested(request, participant, kind, to):
            made = Request(request, participant, kind, at, to)
            there = come(meeting, participant, at)
            return replace(there, queue=(*meeting.queue, made))
        case facts.RequestWithdrawn(request):
            queue = tuple(one for one in meeting.queue if one.id != request)
            return replace(_next_goes(meeting, request, at), queue=queue)
        case facts.RequestHeld(request):
            return _hold(_next_goes(meeting, request, at), request, held=True)
        case facts.RequestReleased(request):
            return _hold(meeting, request, held=False)
        case facts.RequestMoved():
            return _move(_next_goes(meeting, fact.request, at), fact)
        case facts.WaitingLimited(requests, limit):
            return _limit(meeting, requests, limit)
        case facts.ListClosed():
            return replace(meeting, list_closed=True)
        case facts.ListReopened():
            return replace(meeting, list_closed=False)
        case _:
            assert_never(fact)


def leave_item_waiting(meeting: Meeting, left: ItemId | None, waiting: Waiting) -> Meeting:
    """What becomes of the queue when the item `left` is left."""
    match waiting:
        case Waiting.THANK:
            return replace(meeting, queue=())
        case Waiting.KEEP if left is not None:
            staying = tuple(replace(one, item=left) for one in meeting.queue)
            return replace(meeting, queue=(), kept=(*meeting.kept, *staying))
        case _:
            return meeting


def call_back(meeting: Meeting, item: ItemId) -> Meeting:
    """Those who waited for this item stand in the queue again, as if they had never left it.

    Who raised a hand of the same kind meanwhile waits once, as they did before; of two replies the
    one that is not late stays.
    """
    back = [replace(one, item=None) for one in meeting.kept if one.item == item]
    kept = tuple(one for one in meeting.kept if one.item != item)
    here = list(meeting.queue)
    if not meeting.rules.same_twice:
        in_time = {_wish(one) for one in here if not reply_is_late(meeting, one)}
        back = [one for one in back if not (reply_is_late(meeting, one) and _wish(one) in in_time)]
        waiting = {_wish(one) for one in back}
        here = [one for one in here if _wish(one) not in waiting]
    return replace(meeting, queue=tuple(merge(back, here, key=_asked)), kept=kept)


def _wish(request: Request) -> tuple[ParticipantId, SpeechKind, SpeechId | None]:
    """What is left of a speech is another wish than a new one."""
    return request.participant, request.kind, request.continues


def _asked(request: Request) -> RequestId:
    """Counts up in the order in which the hands were raised."""
    return request.id


def _next_goes(meeting: Meeting, request: RequestId, at: datetime) -> Meeting:
    """Notes the instant, if this was the one whom «next» would have called."""
    upcoming = next_up(meeting)
    was_next = upcoming is not None and upcoming.request == request
    return replace(meeting, next_gone=at) if was_next else meeting


def _hold(meeting: Meeting, key: RequestId, *, held: bool) -> Meeting:
    changed = (replace(one, held=held) for one in meeting.queue if one.id == key)
    return replace(meeting, queue=replaced(meeting.queue, *changed))


def _limit(meeting: Meeting, keys: tuple[RequestId, ...], limit: timedelta) -> Meeting:
    """What is left of a speech that was returned to the queue never grows by it."""
    limited = (
        replace(one, limit=limit if one.rest is None else min(limit, one.rest))
        for one in meeting.queue
        if one.id in keys
    )
    return replace(meeting, queue=replaced(meeting.queue, *limited))


def _move(meeting: Meeting, fact: facts.RequestMoved) -> Meeting:
    standing = (
        replace(one, stands_as=fact.stands_as) for one in meeting.queue if one.id == fact.request
    )
    order = moved(queue_order(meeting), fact.request, fact.place)
    return replace(meeting, queue=replaced(order, *standing))
