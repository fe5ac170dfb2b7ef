"""Noticing that the computer slept, or that its clock was set."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.clock import Stamp

SHORTEST_SLEEP = timedelta(seconds=10)
SMALLEST_JUMP = timedelta(seconds=5)


class Slept(Struct, frozen=True):
    """The computer slept from `since` on, for `length`."""

    since: datetime
    length: timedelta


class ClockSet(Struct, frozen=True):
    """The wall clock was set forward `by` so much (back, if negative)."""

    by: timedelta


class Look(Struct, frozen=True):
    """One look at the clocks; `awake` is a clock that stands still while the computer sleeps."""

    stamp: Stamp
    awake: timedelta


def noticed(before: Look, now: Look) -> Slept | ClockSet | None:
    """What happened between two looks, if anything did.

    The meeting's time counts sleep, `awake` does not: the difference was slept. The wall clock
    is corrected by its network now and then; up to five seconds say nothing.
    """
    passed = now.stamp.at - before.stamp.at
    slept = passed - (now.awake - before.awake)
    if slept >= SHORTEST_SLEEP:
        return Slept(now.stamp.at - slept, slept)
    jump = (now.stamp.wall - before.stamp.wall) - passed
    return ClockSet(jump) if abs(jump) >= SMALLEST_JUMP else None
