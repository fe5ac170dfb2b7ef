"""Noticing that the computer slept, or that its clock was set."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.clock import Stamp

SHORTEST_SLEEP = timedelta(seconds=10)
SMALLEST_JUMP = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Slept:
    """The computer slept from `since` on, for `length`."""

    since: datetime
    length: timedelta


@dataclass(frozen=True, slots=True)
class ClockSet:
    """The wall clock was set forward `by` so much (back, if negative)."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class Look:
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
