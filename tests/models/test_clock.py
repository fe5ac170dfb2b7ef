"""The clock of the computer, anchored once: the meeting's time never goes back."""

from datetime import UTC, datetime, timedelta

from models.clock import SystemClock, local_offset


def test_two_readings_never_go_back() -> None:
    clock = SystemClock()
    readings = [clock().at for _ in range(1000)]
    assert readings == sorted(readings)


def test_both_clocks_are_aware_and_utc() -> None:
    stamp = SystemClock()()
    assert stamp.at.tzinfo is UTC
    assert stamp.wall.tzinfo is UTC
    assert abs(stamp.wall - stamp.at) < timedelta(seconds=5)


def test_a_wall_clock_set_back_does_not_take_the_meeting_back() -> None:
    in_the_journal = datetime(2999, 1, 1, tzinfo=UTC)
    clock = SystemClock(not_before=in_the_journal)
    stamp = clock()
    assert in_the_journal <= stamp.at < in_the_journal + timedelta(seconds=5)
    assert stamp.wall < in_the_journal


def test_a_journal_of_long_ago_does_not_hold_the_clock_back() -> None:
    stamp = SystemClock(not_before=datetime(2000, 1, 1, tzinfo=UTC))()
    assert stamp.at.year > 2000


def test_a_time_zone_is_less_than_a_day_from_utc() -> None:
    assert abs(local_offset()) < timedelta(days=1)
