"""Readings of the agenda: numbers, the next item, plan and forecast."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.ids import ItemId
from models.meeting import AgendaItem, ItemStatus, Meeting


def next_item(meeting: Meeting) -> AgendaItem | None:
    """The first item still planned after the current one, else the first one still planned."""
    planned = [one for one in meeting.items if one.status is ItemStatus.PLANNED]
    keys = [one.id for one in meeting.items]
    here = keys.index(meeting.current) if meeting.current in keys else -1
    after = [one for one in planned if keys.index(one.id) > here]
    return next(iter(after or planned), None)


def item_numbers(meeting: Meeting) -> dict[ItemId, str]:
    """«1», «2», … for every item; a break has no number and is left out."""
    numbered = [one.id for one in meeting.items if not one.is_break]
    return {key: str(number) for number, key in enumerate(numbered, start=1)}


def planned_total(meeting: Meeting) -> timedelta:
    return sum((one.planned for one in meeting.items), timedelta())


@dataclass(frozen=True, slots=True)
class ItemForecast:
    """When an item begins and ends: by plan, and as it went or is expected. Naive local times.

    `fits`: it is expected to end by the planned end of the meeting, and not to run into a fixed
    item that follows.
    """

    item: AgendaItem
    planned_start: datetime
    start: datetime
    end: datetime
    fits: bool


def plan_begins(meeting: Meeting, now: datetime) -> datetime:
    """The planned start (naive local); without one, the opening, or `now`."""
    details = meeting.details
    day = details.day or meeting.local(meeting.opened or now).date()
    if details.planned_start is None:
        return meeting.local(meeting.opened or now)
    return datetime.combine(day, details.planned_start)


def plan_ends(meeting: Meeting, now: datetime) -> datetime:
    """The planned end (naive local); without one, start plus the planned minutes of all items."""
    begins = plan_begins(meeting, now)
    if meeting.details.planned_end is None:
        return _planned_starts(meeting, begins)[1]
    return datetime.combine(begins.date(), meeting.details.planned_end)


def forecast(meeting: Meeting, now: datetime) -> tuple[ItemForecast, ...]:
    """One row an item, in agenda order.

    The future is counted from what happened: from the end of the current item at the earliest its
    planned length, else from `now` or the planned start, whichever is later. A fixed start is
    honoured: nothing begins before it.
    """
    begins, limit = plan_begins(meeting, now), plan_ends(meeting, now)
    starts, _ = _planned_starts(meeting, begins)
    clock = _future_begins(meeting, begins, now)
    rows = []
    for item, planned_start in zip(meeting.items, starts, strict=True):
        if item.status is ItemStatus.PLANNED and meeting.closed is None:
            start = clock if item.fixed_start is None else max(clock, planned_start)
            end = clock = start + item.planned
        elif item.spans:
            start = meeting.local(item.spans[0].begin)
            end = _ends(meeting, item, now)
        else:
            start = end = clock
        rows.append(ItemForecast(item, planned_start, start, end, fits=end <= limit))
    return tuple(rows)


def expected_end(meeting: Meeting, now: datetime) -> datetime:
    """When the meeting ends (naive local): the close if it is closed, else the last forecast."""
    if meeting.closed is not None:
        return meeting.local(meeting.closed)
    return max((row.end for row in forecast(meeting, now)), default=plan_ends(meeting, now))


def _planned_starts(meeting: Meeting, begins: datetime) -> tuple[list[datetime], datetime]:
    """The start of every item by plan alone, and the end of the last."""
    starts, clock = [], begins
    for item in meeting.items:
        if item.fixed_start is not None:
            clock = datetime.combine(begins.date(), item.fixed_start)
        starts.append(clock)
        clock += item.planned
    return starts, clock


def _future_begins(meeting: Meeting, begins: datetime, now: datetime) -> datetime:
    current = meeting.current_item
    if current is not None:
        return _ends(meeting, current, now)
    return max(begins, meeting.local(now)) if meeting.opened is None else meeting.local(now)


def _ends(meeting: Meeting, item: AgendaItem, now: datetime) -> datetime:
    """The end of an item that was taken: the current one lasts its planned time at least."""
    last = item.spans[-1]
    if last.end is not None:
        return meeting.local(last.end)
    rest = max(item.planned - item.taken(now), timedelta())
    return meeting.local(now) + rest
