"""Who wishes to speak on an item of a rehearsed meeting, and what a floor that is free leads to."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.ids import ParticipantId
from models.kinds import ItemKind, Limits
from models.meeting import AgendaItem
from models.readings.speaking import has_spoken_on_current_item
from models.rehearsing.happening import HappeningKind
from models.rehearsing.room import Impulse, Room
from models.rehearsing.seen import Seen
from models.rehearsing.speaking import WITHOUT_LIMIT, held_up

UNPLANNED_WISHES, MOST_WISHES = 2, 12
ASKED_WITHIN = 0.7
BETWEEN_SPEECHES = timedelta(seconds=20)
NOTICED = timedelta(seconds=3)
SILENCE = timedelta(seconds=8)
UNPLANNED_BREAK = timedelta(minutes=10)


def wishes(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """Hands raised for a speech, at their times or into a silence; none once the list is closed."""
    item = seen.meeting.current_item
    if item is None or not _at_work(seen) or seen.meeting.list_closed:
        return
    chance, taken = room.cast.chance, item.taken(at)
    silent = _is_silent(room, seen, at)
    for place in _wishes_left(room, seen, item):
        if not silent and taken < item.planned * ASKED_WITHIN * chance.of("wish", item.id, place):
            continue
        who = chance.one_of(_with_a_wish(room, seen, at), "who", item.id, place)
        if who is None:
            return
        patience = held_up(room, HappeningKind.HAND, item.id, place)
        yield Impulse(("wish", item.id, place), HappeningKind.HAND, who, patience=patience)
        return


def free_floor(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """Somebody could be called; or nobody wants to speak any more, and the item is done."""
    meeting, since = seen.meeting, seen.free_since
    if since is None or not _at_work(seen):
        return
    if seen.upcoming is not None:
        asked = (one.made for one in meeting.queue if one.id == seen.upcoming.request)
        if at >= max((since, *asked)) + NOTICED:
            yield from _told_once(room, seen, at, HappeningKind.FLOOR_FREE)
    elif _is_silent(room, seen, at) and not _wants_more(room, seen, at):
        kind = HappeningKind.NOTHING_MORE if seen.more_items else HappeningKind.ALL_DONE
        yield from _told_once(room, seen, at, kind)


def breaks(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    del room
    meeting, item = seen.meeting, seen.meeting.current_item
    if not meeting.running:
        return
    if meeting.break_since is not None and at >= meeting.break_since + UNPLANNED_BREAK:
        occasion = ("break", meeting.break_since.isoformat())
        yield Impulse(occasion, HappeningKind.BREAK_OVER)
    elif item is not None and item.is_break and item.taken(at) >= item.planned:
        yield Impulse(("break", item.id, len(item.spans)), HappeningKind.BREAK_OVER)


def _with_a_wish(room: Room, seen: Seen, at: datetime) -> list[ParticipantId]:
    """First those who have not spoken on the item yet."""
    asking = room.may_ask(seen, at)
    return [one for one in asking if not has_spoken_on_current_item(seen.meeting, one)] or asking


def _told_once(room: Room, seen: Seen, at: datetime, kind: HappeningKind) -> Iterator[Impulse]:
    """Again only when something was done about it, and it is so once more."""
    if not room.is_told(kind, seen, at):
        yield Impulse((kind.value, seen.number), kind)


def _at_work(seen: Seen) -> bool:
    """The meeting runs, and it is no break."""
    meeting, item = seen.meeting, seen.meeting.current_item
    on_break = meeting.break_since is not None or (item is not None and item.is_break)
    return meeting.running and not on_break


def _is_silent(room: Room, seen: Seen, at: datetime) -> bool:
    """The floor is free, nobody waits or has a hand up, for longer than one likes."""
    if seen.free_since is None or seen.upcoming is not None:
        return False
    return at >= seen.free_since + SILENCE and not room.open_requests(seen, at)


def _wants_more(room: Room, seen: Seen, at: datetime) -> bool:
    item = seen.meeting.current_item
    if item is None or seen.meeting.list_closed:
        return False
    return bool(_wishes_left(room, seen, item)) and bool(room.may_ask(seen, at))


def _wishes_left(room: Room, seen: Seen, item: AgendaItem) -> list[int]:
    count = _count_of_wishes(room, seen, item)
    return [place for place in range(count) if ("wish", item.id, place) not in room.occasions]


def _count_of_wishes(room: Room, seen: Seen, item: AgendaItem) -> int:
    """As many as fit into the planned time beside the announced ones, more or less by temper."""
    if item.is_break or item.kind is ItemKind.OPENING:
        return 0
    if item.kind is ItemKind.CLOSING:
        return 1
    if not item.planned:
        return UNPLANNED_WISHES
    limits = seen.meeting.limits
    announced = len(room.cast.presenters.get(item.id, ()))
    reports = [limits.report, *(limits.co_report for _ in range(announced - 1))][:announced]
    taken = sum((one or WITHOUT_LIMIT for one in reports), timedelta())
    each = (limits.speech or WITHOUT_LIMIT) + _interrupted_for(room, limits)
    fitting = max(item.planned - taken, timedelta()) / each
    return min(MOST_WISHES, max(1, round(fitting * room.cast.temper.wishes)))


def _interrupted_for(room: Room, limits: Limits) -> timedelta:
    """What a speech costs beside its own time, on the average."""
    temper, short = room.cast.temper, timedelta(minutes=1)
    exchange = (limits.question or short) + (limits.answer or short)
    reply = limits.reply or short
    return BETWEEN_SPEECHES + exchange * temper.questions + reply * temper.replies
