"""When the items begin and end, from what happened. BEHAVIOURS 23."""

from datetime import time, timedelta

from msgspec.structs import replace

from models.acts.agenda import (
    change_item,
    close_item,
    close_meeting,
    defer_item,
    move_item,
    next_item,
    open_meeting,
    start_item,
)
from models.acts.details import change_details
from models.desk import Desk
from models.readings.agenda import (
    begun_too_early,
    expected_end,
    forecast,
    plan_begins,
    plan_ends,
    planned_total,
)
from tests.models.forecasts import at, row
from tests.models.table import (
    BREAK,
    CHARTER,
    CLOSING,
    DETAILS,
    LEAN,
    MACHINES,
    OPENING,
    STAFF,
    SUPPORT,
    HandClock,
    minutes,
)


def test_before_the_opening_the_plan_is_the_forecast(prepared: Desk, clock: HandClock) -> None:
    rows = forecast(prepared.meeting, clock.at)
    assert [one.start for one in rows] == [one.planned_start for one in rows]
    assert row(prepared, clock, STAFF).start == at(11, 20)
    assert row(prepared, clock, CLOSING).end == at(13)
    assert all(one.fits for one in rows)


def test_the_plan_adds_up(prepared: Desk, clock: HandClock) -> None:
    assert planned_total(prepared.meeting) == minutes(180)
    assert (plan_begins(prepared.meeting, clock.at), plan_ends(prepared.meeting, clock.at)) == (
        at(10),
        at(13),
    )


def test_days_before_the_plan_is_of_the_planned_day(prepared: Desk, clock: HandClock) -> None:
    clock.advance(days=-3)
    assert row(prepared, clock, OPENING).start == at(10)
    assert all(one.fits for one in forecast(prepared.meeting, clock.at))


def test_a_fixed_start_before_the_end_of_the_item_above_is_too_early(
    prepared: Desk, clock: HandClock
) -> None:
    assert begun_too_early(forecast(prepared.meeting, clock.at)) == ()
    charter = prepared.meeting.item(CHARTER)
    for start, early in ((time(10, 9), [CHARTER]), (time(10, 10), []), (time(10, 15), [])):
        prepared.do(change_item, replace(charter, fixed_start=start))
        found = begun_too_early(forecast(prepared.meeting, clock.at))
        assert [one.id for one in found if one.id == CHARTER] == early


def test_a_late_start_moves_everything_but_the_plan(prepared: Desk, clock: HandClock) -> None:
    clock.advance(minutes=10)
    prepared.do(open_meeting)
    charter = row(prepared, clock, CHARTER)
    assert (charter.planned_start, charter.start) == (at(10, 10), at(10, 20))


def test_who_waits_for_the_opening_sees_it_move(prepared: Desk, clock: HandClock) -> None:
    clock.advance(minutes=-30)
    assert row(prepared, clock, OPENING).start == at(10)
    clock.advance(minutes=45)
    assert row(prepared, clock, OPENING).start == at(10, 15)


def test_the_current_item_lasts_its_planned_time_at_least(prepared: Desk, clock: HandClock) -> None:
    prepared.do(open_meeting)
    clock.advance(minutes=4)
    assert row(prepared, clock, OPENING).end == at(10, 10)
    clock.advance(minutes=11)
    assert row(prepared, clock, OPENING).end == at(10, 15)
    assert row(prepared, clock, CHARTER).start == at(10, 15)


def test_an_item_that_ended_early_brings_the_next_one_forward(
    prepared: Desk, clock: HandClock
) -> None:
    prepared.do(open_meeting)
    clock.advance(minutes=4)
    prepared.do(next_item)
    assert row(prepared, clock, OPENING).end == at(10, 4)
    assert row(prepared, clock, SUPPORT).start == at(10, 34)


def test_a_fixed_start_is_not_brought_forward(prepared: Desk, clock: HandClock) -> None:
    prepared.do(open_meeting)
    clock.advance(minutes=4)
    prepared.do(next_item)
    assert row(prepared, clock, BREAK).start == at(11, 45)
    assert row(prepared, clock, LEAN).start == at(12)


def test_an_item_that_runs_into_a_fixed_one_does_not_fit(prepared: Desk, clock: HandClock) -> None:
    clock.advance(minutes=10)
    prepared.do(open_meeting)
    assert row(prepared, clock, SUPPORT).fits
    assert not row(prepared, clock, STAFF).fits
    assert row(prepared, clock, BREAK).start == at(11, 55)


def test_nor_does_one_that_runs_into_it_over_others(prepared: Desk, clock: HandClock) -> None:
    clock.advance(minutes=60)
    prepared.do(open_meeting)
    assert row(prepared, clock, SUPPORT).end == at(12, 20)
    assert not row(prepared, clock, SUPPORT).fits
    assert row(prepared, clock, CHARTER).fits


def test_between_items_the_next_one_is_expected_at_once_however_early(
    prepared: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=-30)
    prepared.do(open_meeting)
    clock.advance(minutes=5)
    prepared.do(close_item)
    assert row(prepared, clock, CHARTER).start == at(9, 35)


def test_what_ends_after_the_planned_end_does_not_fit(prepared: Desk, clock: HandClock) -> None:
    clock.advance(minutes=10)
    prepared.do(open_meeting)
    assert row(prepared, clock, MACHINES).end == at(13)
    assert row(prepared, clock, MACHINES).fits
    assert not row(prepared, clock, CLOSING).fits
    assert expected_end(prepared.meeting, clock.at) == at(13, 10)


def test_a_deferred_item_takes_no_time(desk: Desk, clock: HandClock) -> None:
    desk.do(defer_item, LEAN)
    lean = row(desk, clock, LEAN)
    assert lean.start == lean.end
    assert row(desk, clock, MACHINES).start == at(12)


def test_a_reopened_item_began_when_it_first_began(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=10)
    desk.do(next_item)
    clock.advance(minutes=10)
    desk.do(start_item, STAFF)
    staff = row(desk, clock, STAFF)
    assert (staff.start, staff.end) == (at(10), at(10, 35))


def test_and_ended_when_it_last_ended(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=10)
    desk.do(next_item)
    clock.advance(minutes=10)
    desk.do(start_item, STAFF)
    clock.advance(minutes=5)
    desk.do(close_item)
    clock.advance(minutes=5)
    assert row(desk, clock, STAFF).end == at(10, 25)


def test_what_was_passed_over_comes_after_what_still_follows(desk: Desk, clock: HandClock) -> None:
    assert row(desk, clock, BREAK).start == at(11, 45)
    assert row(desk, clock, CHARTER).start == row(desk, clock, CLOSING).end


def test_after_the_close_nothing_is_expected(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=50)
    desk.do(close_meeting)
    clock.advance(hours=5)
    assert expected_end(desk.meeting, clock.at) == at(10, 50)
    assert row(desk, clock, STAFF).end == at(10, 50)
    assert row(desk, clock, LEAN).start == row(desk, clock, LEAN).end


def test_without_a_planned_start_the_plan_begins_at_the_opening(
    prepared: Desk, clock: HandClock
) -> None:
    prepared.do(change_details, replace(DETAILS, planned_start=None, planned_end=None, day=None))
    clock.advance(minutes=-15)
    prepared.do(open_meeting)
    clock.advance(minutes=1)
    assert plan_begins(prepared.meeting, clock.at) == at(9, 45)
    assert plan_ends(prepared.meeting, clock.at) == at(13)


def test_without_a_day_the_plan_is_of_today(prepared: Desk, clock: HandClock) -> None:
    prepared.do(change_details, replace(DETAILS, day=None))
    assert plan_begins(prepared.meeting, clock.at) == at(10)
    clock.advance(days=3)
    assert plan_begins(prepared.meeting, clock.at) == at(10) + timedelta(days=3)


def test_and_stays_of_the_day_of_the_opening_past_midnight(desk: Desk, clock: HandClock) -> None:
    desk.do(change_details, replace(DETAILS, day=None))
    clock.advance(hours=15)
    assert plan_begins(desk.meeting, clock.at) == at(10)


def test_an_item_moved_is_planned_where_it_stands(prepared: Desk, clock: HandClock) -> None:
    prepared.do(move_item, STAFF, 2)
    assert row(prepared, clock, STAFF).planned_start == at(10, 10)
    assert row(prepared, clock, CHARTER).planned_start == at(10, 35)


def test_a_longer_plan_for_the_current_item_counts_at_once(desk: Desk, clock: HandClock) -> None:
    desk.do(change_item, replace(desk.meeting.item(STAFF), planned=minutes(120)))
    assert row(desk, clock, STAFF).end == at(12)
    assert not row(desk, clock, STAFF).fits
    assert row(desk, clock, BREAK).start == at(12)


def test_an_empty_agenda_ends_when_it_was_planned_to(empty_desk: Desk, clock: HandClock) -> None:
    empty_desk.do(change_details, DETAILS)
    assert forecast(empty_desk.meeting, clock.at) == ()
    assert expected_end(empty_desk.meeting, clock.at) == at(13)


def test_what_is_seconds_late_fits_as_it_looks_in_minutes(prepared: Desk, clock: HandClock) -> None:
    clock.advance(seconds=59)
    prepared.do(open_meeting)
    assert row(prepared, clock, STAFF).end == at(11, 45) + timedelta(seconds=59)
    assert all(one.fits for one in forecast(prepared.meeting, clock.at))
    prepared.undo()
    clock.advance(seconds=1)
    prepared.do(open_meeting)
    assert not row(prepared, clock, STAFF).fits
