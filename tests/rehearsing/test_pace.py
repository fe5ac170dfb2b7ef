"""The clock of a rehearsal goes at any speed and never jumps."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from hypothesis import given, strategies as st

from models.rehearsing.pace import SPEEDS, STANDING, PacedClock
from tests.models.table import MORNING, minutes, seconds


@dataclass
class Steady:
    """A steady clock, moved by hand."""

    passed: timedelta = timedelta(days=3)

    def __call__(self) -> timedelta:
        return self.passed


def paced(speed: int = 1) -> tuple[PacedClock, Callable[[float], None]]:
    steady = Steady()
    clock = PacedClock(steady, MORNING, speed)

    def wait(count: float) -> None:
        steady.passed += seconds(count)

    return clock, wait


def test_at_ten_times_the_speed_a_second_is_ten() -> None:
    clock, wait = paced(10)
    wait(3)
    assert clock().at == MORNING + seconds(30)
    assert clock().wall == clock().at


def test_another_speed_never_makes_the_time_jump() -> None:
    clock, wait = paced()
    wait(2.5)
    for speed in (*SPEEDS, STANDING, *SPEEDS):
        before = clock().at
        clock.go_at(speed)
        assert clock().at == before


def test_a_rehearsal_that_stands_still_goes_on_where_it_was() -> None:
    clock, wait = paced(5)
    wait(2)
    clock.go_at(STANDING)
    wait(600)
    assert clock.usual == 5
    clock.go_at(1)
    wait(1)
    assert clock().at == MORNING + seconds(11)
    assert clock.passed() == seconds(11)


def test_the_moderator_counts_by_their_own_watch() -> None:
    clock, wait = paced()
    wait(4)
    clock.go_at(10)
    wait(6)
    begin, end = MORNING + seconds(2), clock().at
    assert end - begin == seconds(62)
    assert clock.pace.own(begin, end) == seconds(8)


def test_while_the_time_stands_still_no_second_is_lost() -> None:
    clock, wait = paced(2)
    wait(1)
    clock.go_at(STANDING)
    wait(100)
    clock.go_at(2)
    wait(1)
    assert clock.pace.own(MORNING, clock().at) == seconds(2)


@given(st.lists(st.tuples(st.sampled_from(SPEEDS), st.integers(0, 600)), min_size=1, max_size=8))
def test_what_passed_by_the_own_watch_is_what_was_waited(waits: list[tuple[int, int]]) -> None:
    clock, wait = paced()
    for speed, count in waits:
        clock.go_at(speed)
        wait(count)
    whole = sum(count for _, count in waits)
    own = clock.pace.own(MORNING, clock().at)
    assert abs(own - seconds(whole)) < timedelta(milliseconds=1)
    assert clock.pace.own(MORNING, MORNING - minutes(1)) == timedelta()
