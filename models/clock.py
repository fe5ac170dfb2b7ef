"""Time is an argument everywhere else: this is the only file that reads a clock."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from msgspec import Struct


class Stamp(Struct, frozen=True):
    """One reading of both clocks, aware UTC.

    `at` is the meeting's own time: it never goes back, counts sleep and ignores a wall clock that
    is set while the desk is open. `wall` is what the wall clock showed; a gap between the two shows
    that it was set.
    """

    at: datetime
    wall: datetime


Clock = Callable[[], Stamp]


def _steady() -> timedelta:
    """Time since some fixed moment, sleep included."""
    if sys.platform == "linux":
        return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME))
    return timedelta(seconds=time.monotonic())


def awake_time() -> timedelta:
    """Time since some fixed moment, without the time that this computer slept."""
    return timedelta(seconds=time.monotonic())


class SystemClock:
    """The clock of this computer, anchored once and then driven by the clock that counts sleep.

    `not_before` is the last instant already in the journal: a wall clock set back between two
    sittings never makes the meeting's time go back.
    """

    def __init__(self, not_before: datetime | None = None) -> None:
        wall = datetime.now(UTC)
        self._anchor = wall if not_before is None else max(wall, not_before)
        self._started = _steady()

    def __call__(self) -> Stamp:
        at = self._anchor + (_steady() - self._started)
        return Stamp(at=at, wall=datetime.now(UTC))


def standing(clock: Clock) -> Clock:
    """It shows for ever what `clock` shows now."""
    shown = clock()
    return lambda: shown


def on_the_wall(instant: datetime, ahead: timedelta) -> datetime:
    """What a clock shows that is so much ahead of UTC (naive)."""
    return instant.replace(tzinfo=None) + ahead


def local_offset() -> timedelta:
    """The offset of this computer's time zone from UTC, as of now."""
    return datetime.now(UTC).astimezone().utcoffset() or timedelta()


class MovedClock:
    """Another clock, moved so that it shows `begin` now: a sample is held on the day it is of."""

    def __init__(self, clock: Clock, begin: datetime) -> None:
        self._clock = clock
        self._moved = begin - clock().at

    def __call__(self) -> Stamp:
        at = self._clock().at + self._moved
        return Stamp(at=at, wall=at)
