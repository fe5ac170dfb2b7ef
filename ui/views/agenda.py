"""What the agenda rail shows: plan beside fact. No Qt."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ItemId
from models.kinds import ItemKind
from models.meeting import ItemStatus, Meeting
from models.readings.agenda import (
    ItemForecast,
    expected_end,
    forecast,
    has_plan,
    item_numbers,
    plan_ends,
)
from models.readings.speaking import speeches_by_item
from ui.views.clock_text import minutes, minutes_late, time_of_day


class ItemView(Struct, frozen=True):
    """`start` is the actual or expected start, empty for what does not take place; `taken` minutes
    are None until it was taken.

    `share` is the part of the planned time used, 0 to 1 (current item only).
    """

    item: ItemId
    number: str
    title: str
    kind: ItemKind
    status: ItemStatus
    start: str
    planned: int
    taken: int | None
    share: float
    speeches: int
    waiting: int
    fits: bool


class AgendaView(Struct, frozen=True):
    """`planned_end` is empty where nothing is planned. `late` are the minutes by which the expected
    end is after the planned one (may be < 0)."""

    items: tuple[ItemView, ...]
    planned_end: str
    expected_end: str
    late: int
    open: bool
    closed: bool


def agenda_view(meeting: Meeting, now: datetime) -> AgendaView:
    numbers, speeches = item_numbers(meeting), speeches_by_item(meeting)
    rows = forecast(meeting, now)
    planned, expected = plan_ends(meeting, now), expected_end(meeting, now)
    return AgendaView(
        items=tuple(
            _item_view(meeting, row, numbers, speeches.get(row.item.id, 0), now) for row in rows
        ),
        planned_end=time_of_day(planned) if has_plan(meeting) else "",
        expected_end=time_of_day(expected),
        late=minutes_late(expected, planned),
        open=meeting.opened is not None,
        closed=meeting.closed is not None,
    )


def _item_view(
    meeting: Meeting,
    row: ItemForecast,
    numbers: dict[ItemId, str],
    speeches: int,
    now: datetime,
) -> ItemView:
    item = row.item
    current = item.status is ItemStatus.CURRENT
    taken = item.taken(now)
    used = taken / item.planned if item.planned else 0.0
    return ItemView(
        item=item.id,
        number=numbers.get(item.id, ""),
        title=item.title,
        kind=item.kind,
        status=item.status,
        start=time_of_day(row.start) if row.takes_place else "",
        planned=minutes(item.planned),
        taken=taken // timedelta(minutes=1) if item.spans else None,
        share=round(min(1.0, used), 2) if current else 0.0,
        speeches=speeches,
        waiting=len(meeting.queue) if current else 0,
        fits=row.fits or meeting.closed is not None,
    )
