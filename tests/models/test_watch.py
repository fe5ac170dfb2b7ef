"""The computer slept, or its clock was set. BEHAVIOURS 20."""

from datetime import timedelta

import pytest

from models.clock import Stamp
from models.watch import ClockSet, Look, Slept, noticed
from tests.models.table import MORNING, seconds


def look(at: float, wall: float, awake: float) -> Look:
    """Seconds after the morning on every clock."""
    return Look(Stamp(MORNING + seconds(at), MORNING + seconds(wall)), timedelta(seconds=awake))


BEFORE = look(0, 0, 0)


def test_a_beat_is_nothing() -> None:
    assert noticed(BEFORE, look(0.25, 0.25, 0.25)) is None


def test_what_the_waking_clock_did_not_count_was_slept() -> None:
    assert noticed(BEFORE, look(480, 480, 2)) == Slept(MORNING + seconds(2), seconds(478))


@pytest.mark.parametrize(("slept", "told"), [(9.9, False), (10, True)])
def test_less_than_ten_seconds_of_sleep_are_nothing(slept: float, told: bool) -> None:
    assert (noticed(BEFORE, look(slept, slept, 0)) is not None) is told


def test_a_window_that_was_stuck_did_not_sleep() -> None:
    assert noticed(BEFORE, look(60, 60, 60)) is None


@pytest.mark.parametrize("by", [3600, -3600, 5, -5])
def test_a_wall_clock_that_was_set_is_noticed(by: float) -> None:
    assert noticed(BEFORE, look(1, 1 + by, 1)) == ClockSet(seconds(by))


@pytest.mark.parametrize("by", [2, -2, 4.9])
def test_a_correction_by_the_network_is_nothing(by: float) -> None:
    assert noticed(BEFORE, look(1, 1 + by, 1)) is None


def test_after_sleep_the_wall_clock_is_right_and_not_called_set() -> None:
    assert isinstance(noticed(BEFORE, look(480, 481, 1)), Slept)


def test_hours_into_the_meeting_only_what_passed_since_the_last_look_counts() -> None:
    late = look(3600, 3600, 3600)
    assert noticed(late, look(3601, 3601, 3601)) is None
    assert noticed(late, look(3661, 3661, 3602)) == Slept(MORNING + seconds(3602), seconds(59))
