"""Readings of how long everybody spoke: what the statistics on paper are made of."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ParticipantId
from models.meeting import Meeting
from models.readings.speaking import time_spoken

SECOND = timedelta(seconds=1)


class PersonTime(Struct, frozen=True):
    """`speeches` are turns on the floor, a continued one counted once; `time` is net; `over` is
    what went beyond the limits."""

    participant: ParticipantId
    speeches: int
    time: timedelta
    over: timedelta


def person_times(meeting: Meeting, now: datetime) -> tuple[PersonTime, ...]:
    """Everybody who had the floor: longest first, then in the order in which they first spoke."""
    times = time_spoken(meeting, now)
    turns = dict.fromkeys(times, 0)
    over = dict.fromkeys(times, timedelta())
    for speech in meeting.speeches:
        turns[speech.participant] += speech.continues is None
        left = speech.left(now)
        if left is not None and left < timedelta():
            over[speech.participant] -= left
    found = [PersonTime(key, turns[key], time, over[key]) for key, time in times.items()]
    return tuple(sorted(found, key=lambda one: -one.time))


def whole_seconds(parts: Sequence[timedelta]) -> tuple[timedelta, ...]:
    """The same lengths in whole seconds, so that they add up to the whole seconds of their sum:
    those with the largest fractions are rounded up."""
    whole = sum(parts, timedelta()) // SECOND
    return tuple(SECOND * one for one in _apportioned(parts, SECOND, whole))


def percents(parts: Sequence[timedelta]) -> tuple[int, ...]:
    """Their shares in whole per cent, 100 together; nothing of nothing."""
    total = sum(parts, timedelta())
    if not total:
        return (0,) * len(parts)
    return _apportioned([100 * one for one in parts], total, 100)


def _apportioned(parts: Sequence[timedelta], unit: timedelta, whole: int) -> tuple[int, ...]:
    """How many units are in each; what is missing to the whole goes to the largest fractions."""
    floors = [one // unit for one in parts]
    by_fraction = sorted(range(len(parts)), key=lambda place: -(parts[place] % unit))
    for place in by_fraction[: whole - sum(floors)]:
        floors[place] += 1
    return tuple(floors)
