"""Plans that go on past midnight. BEHAVIOURS 23."""

from datetime import date, datetime, time, timedelta

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item, open_meeting
from models.acts.details import change_details
from models.desk import Desk
from models.ids import ItemId
from models.readings.agenda import (
    end_is_doubtful,
    forecast,
    latest_end_of_current,
    plan_ends,
)
from tests.models.forecasts import at, row
from tests.models.table import (
    BREAK,
    CLOSING,
    DETAILS,
    OPENING,
    STAFF,
    HandClock,
    begin,
    minutes,
)


def plan(desk: Desk, begins: time | None, ends: time | None, last: date | None = None) -> None:
    """Another frame, and no item has a fixed start."""
    desk.do(change_details, replace(DETAILS, planned_start=begins, planned_end=ends, last_day=last))
    for item in (OPENING, BREAK):
        if desk.meeting.item(item).fixed_start:
            fix(desk, item, None)


def fix(desk: Desk, item: ItemId, start: time | None) -> None:
    desk.do(change_item, replace(desk.meeting.item(item), fixed_start=start))


def on_the_next_day(hour: int, minute: int = 0) -> datetime:
    return at(hour, minute) + timedelta(days=1)


def test_a_plan_over_midnight_ends_on_the_next_day(prepared: Desk, clock: HandClock) -> None:
    plan(prepared, time(22), time(1, 20))
    fix(prepared, BREAK, time(0, 5))
    assert plan_ends(prepared.meeting, clock.at) == on_the_next_day(1, 20)
    assert row(prepared, clock, STAFF).planned_start == at(23, 20)
    assert row(prepared, clock, BREAK).planned_start == on_the_next_day(0, 5)
    assert row(prepared, clock, CLOSING).end == on_the_next_day(1, 20)
    assert all(one.fits for one in forecast(prepared.meeting, clock.at))


def test_an_end_not_later_than_the_begin_is_of_the_last_day(
    prepared: Desk, clock: HandClock
) -> None:
    plan(prepared, time(10), time(10), date(2025, 10, 18))
    assert plan_ends(prepared.meeting, clock.at) == at(10) + timedelta(days=2)
    plan(prepared, time(10), time(9), date(2025, 10, 16))
    assert plan_ends(prepared.meeting, clock.at) == on_the_next_day(9)
    plan(prepared, time(10), time(13), date(2025, 10, 18))
    assert plan_ends(prepared.meeting, clock.at) == at(13)


def test_a_night_without_a_planned_end_goes_past_midnight(prepared: Desk, clock: HandClock) -> None:
    plan(prepared, time(22), None)
    fix(prepared, CLOSING, time(1, 30))
    assert row(prepared, clock, CLOSING).planned_start == on_the_next_day(1, 30)
    assert all(one.fits for one in forecast(prepared.meeting, clock.at))


@pytest.mark.parametrize("ends", [time(13, 30), None])
def test_what_is_fixed_before_the_begin_of_a_day_stays_on_it(
    prepared: Desk, clock: HandClock, ends: time | None
) -> None:
    plan(prepared, time(10), ends)
    fix(prepared, OPENING, time(9, 30))
    assert row(prepared, clock, OPENING).planned_start == at(9, 30)


def test_after_midnight_the_list_has_time_until_the_end(prepared: Desk, clock: HandClock) -> None:
    plan(prepared, time(22), time(1))
    clock.advance(hours=14, minutes=10)
    begin(prepared, CLOSING)
    assert latest_end_of_current(prepared.meeting, clock.at) == on_the_next_day(1) - minutes(160)


@pytest.mark.parametrize(
    ("ends", "last", "doubtful"),
    [
        (time(1), None, False),
        (time(10), None, False),
        (time(10, 1), None, True),
        (time(22), None, True),
        (time(23), None, False),
        (time(21), date(2025, 10, 17), False),
        (None, None, False),
    ],
)
def test_a_night_of_more_than_half_a_day_is_doubted(
    ends: time | None, last: date | None, doubtful: bool
) -> None:
    details = replace(DETAILS, planned_start=time(22), planned_end=ends, last_day=last)
    assert end_is_doubtful(details) is doubtful


@pytest.mark.parametrize(
    ("hours", "ends", "last"), [(12, time(1), at(1) + timedelta(days=1)), (4, time(13), at(13))]
)
def test_without_a_planned_start_the_end_is_the_next_to_come_if_it_is_near(
    prepared: Desk, clock: HandClock, hours: int, ends: time, last: datetime
) -> None:
    plan(prepared, None, ends)
    clock.advance(hours=hours)
    prepared.do(open_meeting)
    assert plan_ends(prepared.meeting, clock.at) == last
