"""Durations and times as short text; rounding happens here and nowhere else."""

import math
from datetime import datetime, timedelta


def clock(duration: timedelta) -> str:
    """«3:42», «−0:07», «1:02:03»; rounded so that a countdown shows 0:00 when time is up."""
    seconds = math.ceil(duration.total_seconds())
    sign, seconds = ("−", -seconds) if seconds < 0 else ("", seconds)
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{sign}{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{sign}{rest // 60}:{rest % 60:02}"


def elapsed(duration: timedelta) -> str:
    """Time that has passed: whole seconds, rounded down."""
    return clock(timedelta(seconds=math.floor(duration.total_seconds())))


def minutes(duration: timedelta) -> int:
    """Whole minutes, rounded half up."""
    return math.floor(duration.total_seconds() / 60 + 0.5)


def seconds(duration: timedelta) -> int:
    """Whole seconds, rounded half up."""
    return math.floor(duration.total_seconds() + 0.5)


def minutes_late(expected: datetime, planned: datetime) -> int:
    """How many minutes lie between the two as they are shown."""
    shown = expected.replace(second=0, microsecond=0) - planned.replace(second=0, microsecond=0)
    return shown // timedelta(minutes=1)


def time_of_day(local: datetime) -> str:
    """«10:47» of a naive local time."""
    return f"{local.hour}:{local.minute:02}" if local.hour < 10 else f"{local:%H:%M}"
