"""Readings of the agenda: numbers, the next item, plan and forecast."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from msgspec import Struct

from models.ids import ItemId
from models.meeting import AgendaItem, Details, ItemStatus, Meeting

DAY = timedelta(days=1)
HALF_A_DAY = DAY / 2
SHOWN = timedelta(minutes=1)
"""Forecasts are shown in whole minutes; what is less later than the plan looks as planned."""


def next_item(meeting: Meeting) -> AgendaItem | None:
    """The first item still planned after the current one, else the first one still planned."""
    return next(iter(coming_items(meeting)), None)


def coming_items(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """What is still to be taken, as «next» takes it: after the current item, then what it passed.

    A suspended item is still to be taken.
    """
    keys = [one.id for one in meeting.items]
    here = keys.index(meeting.current) + 1 if meeting.current in keys else 0
    round_trip = (*meeting.items[here:], *meeting.items[:here])
    to_be_taken = (ItemStatus.PLANNED, ItemStatus.SUSPENDED)
    return tuple(one for one in round_trip if one.status in to_be_taken)


def item_numbers(meeting: Meeting) -> dict[ItemId, str]:
    """«1», «2», … for every item; a break has no number and is left out."""
    numbered = [one.id for one in meeting.items if not one.is_break]
    return {key: str(number) for number, key in enumerate(numbered, start=1)}


def item_over(meeting: Meeting, item: ItemId | None) -> datetime | None:
    """When the item was left last, without one the meeting; None while it is discussed, or if it
    never was."""
    if item is None:
        return meeting.closed
    spans = meeting.item(item).spans
    return spans[-1].end if spans else None


def planned_total(meeting: Meeting) -> timedelta:
    return sum((one.planned for one in meeting.items), timedelta())


class ItemForecast(Struct, frozen=True):
    """When an item begins and ends: by plan, and as it went or is expected. Naive local times.

    `fits`: it is expected to end by the planned end of the meeting, and not to run into a fixed
    item that follows. `takes_place`: it was taken or is still to come; otherwise `start` says
    nothing.
    """

    item: AgendaItem
    planned_start: datetime
    start: datetime
    end: datetime
    fits: bool
    takes_place: bool


def plan_begins(meeting: Meeting, now: datetime) -> datetime:
    """The planned start (naive local); without one, the opening, or `now`."""
    details = meeting.details
    day = details.day or meeting.local(meeting.opened or now).date()
    if details.planned_start is None:
        return meeting.local(meeting.opened or now)
    return datetime.combine(day, details.planned_start)


def plan_ends(meeting: Meeting, now: datetime) -> datetime:
    """The planned end (naive local); without one, start plus the planned minutes of all items.

    An end that is not later than the start is one of the last day, or else of the next.
    """
    begins = plan_begins(meeting, now)
    return _planned_end(meeting, begins) or _planned_starts(meeting, begins)[1]


def has_plan(meeting: Meeting) -> bool:
    """Whether it can be told when it ends: that is given, or how long an item takes."""
    return meeting.details.planned_end is not None or bool(planned_total(meeting))


def end_is_doubtful(details: Details) -> bool:
    """Whether the planned end looks like a slip: not later than the start, no last day is given,
    and the night until then would be longer than half a day."""
    begins, ends = details.planned_start, details.planned_end
    if begins is None or ends is None or ends > begins or details.last_day is not None:
        return False
    some_day = date(2000, 1, 1)
    night = datetime.combine(some_day + DAY, ends) - datetime.combine(some_day, begins)
    return night > HALF_A_DAY


def forecast(meeting: Meeting, now: datetime) -> tuple[ItemForecast, ...]:
    """One row an item, in agenda order.

    The future is counted from what happened: from the end of the current item at the earliest its
    planned length, else from `now` or the planned start, whichever is later. A fixed start is
    honoured: nothing begins before it.
    """
    begins, limit = plan_begins(meeting, now), plan_ends(meeting, now)
    starts, _ = _planned_starts(meeting, begins)
    future = _future_begins(meeting, begins, now)
    coming = {} if meeting.closed else _coming(meeting, begins, future, now)
    barriers = _barriers(meeting, begins)
    rows = []
    for item, planned_start in zip(meeting.items, starts, strict=True):
        if item.id in coming:
            start, end = coming[item.id]
        elif item.spans:
            start, end = meeting.local(item.spans[0].begin), _ends(meeting, item, now)
        else:
            start = end = future
        fits = end - min(limit, barriers.get(item.id, limit)) < SHOWN
        takes_place = item.id in coming or bool(item.spans)
        rows.append(ItemForecast(item, planned_start, start, end, fits, takes_place))
    return tuple(rows)


def begun_too_early(planned: Sequence[ItemForecast]) -> tuple[AgendaItem, ...]:
    """Of these, in agenda order, whose fixed start is by plan before the end of the one above."""
    return tuple(
        below.item
        for above, below in pairwise(planned)
        if below.planned_start < above.planned_start + above.item.planned
    )


def expected_end(meeting: Meeting, now: datetime) -> datetime:
    """When the meeting ends (naive local): the close if it is closed, else the last forecast."""
    if meeting.closed is not None:
        return meeting.local(meeting.closed)
    return max((row.end for row in forecast(meeting, now)), default=plan_ends(meeting, now))


def latest_end_of_current(meeting: Meeting, now: datetime) -> datetime | None:
    """When the current item has to end (naive local) so that all that comes still fits: before the
    planned end of the meeting, and before every fixed start. None without a current item."""
    if meeting.current_item is None:
        return None
    begins, latest = plan_begins(meeting, now), plan_ends(meeting, now)
    for item in reversed(coming_items(meeting)):
        start, fixed = latest - _rest(item, now), _fixed(meeting, item, begins)
        latest = start if fixed is None else min(start, fixed)
    return latest


def _planned_starts(meeting: Meeting, begins: datetime) -> tuple[list[datetime], datetime]:
    """The start of every item by plan alone, and the end of the last."""
    starts, clock = [], begins
    for item in meeting.items:
        clock = _fixed(meeting, item, begins) or clock
        starts.append(clock)
        clock += item.planned
    return starts, clock


def _coming(
    meeting: Meeting, begins: datetime, future: datetime, now: datetime
) -> dict[ItemId, tuple[datetime, datetime]]:
    """Start and end of what is still planned, one after the other from `future`."""
    found = {}
    for item in coming_items(meeting):
        start = max(future, _fixed(meeting, item, begins) or future)
        future = start + _rest(item, now)
        found[item.id] = (start, future)
    return found


def _barriers(meeting: Meeting, begins: datetime) -> dict[ItemId, datetime]:
    """For the current item and those to come, the next fixed start that they must not run into."""
    current = meeting.current_item
    ahead = (*((current,) if current else ()), *coming_items(meeting))
    barriers: dict[ItemId, datetime] = {}
    barrier: datetime | None = None
    for item in reversed(ahead):
        if barrier is not None:
            barriers[item.id] = barrier
        barrier = _fixed(meeting, item, begins) or barrier
    return barriers


def _planned_end(meeting: Meeting, begins: datetime) -> datetime | None:
    """Whoever opens without a planned start is rather late than here for more than half a day."""
    details = meeting.details
    if details.planned_end is None:
        return None
    same_day = datetime.combine(begins.date(), details.planned_end)
    if same_day > begins:
        return same_day
    next_day = same_day + DAY
    if details.planned_start is None and next_day - begins > HALF_A_DAY:
        return same_day
    last_day = details.last_day or begins.date()
    return max(next_day, datetime.combine(last_day, details.planned_end))


def _fixed(meeting: Meeting, item: AgendaItem, begins: datetime) -> datetime | None:
    """On the day of the begin; on the next where it is before the begin and the plan goes on past
    that hour. Without an end, a plan is not thought to be longer than half a day."""
    if item.fixed_start is None:
        return None
    start = datetime.combine(begins.date(), item.fixed_start)
    ends = _planned_end(meeting, begins) or begins + HALF_A_DAY
    return start + DAY if start < begins and start + DAY < ends else start


def _future_begins(meeting: Meeting, begins: datetime, now: datetime) -> datetime:
    current = meeting.current_item
    if current is not None:
        return _ends(meeting, current, now)
    return max(begins, meeting.local(now)) if meeting.opened is None else meeting.local(now)


def _ends(meeting: Meeting, item: AgendaItem, now: datetime) -> datetime:
    """The end of an item that was taken: the current one lasts its planned time at least."""
    last = item.spans[-1]
    if last.end is not None and item.status is not ItemStatus.CURRENT:
        return meeting.local(last.end)
    return meeting.local(now) + _rest(item, now)


def _rest(item: AgendaItem, now: datetime) -> timedelta:
    """What is left of the planned time; nothing is left of an item that took longer."""
    return max(item.planned - item.taken(now), timedelta())
