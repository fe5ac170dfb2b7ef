"""Times of day and durations as agendas write them."""

import re
from datetime import time
from types import MappingProxyType

_CLOCK = re.compile(
    r"(?:\d{1,2}\.\d{1,2}\.\d{4} )?([01]?\d|2[0-3])\s*[:.\-ч]\s*([0-5]\d)(?::\d\d)?"
)
_RANGE = re.compile(r"(?:с\s+)?(\S+?)\s*(?:[-–—−]|до)\s*(\S+)", re.IGNORECASE)
_FROM_TO = re.compile(
    r"^(?![0-4]-\d\d$)(?:от\s+)?\d{1,3}\s*(?:мин\w*\.?)?\s*(?:[-–—−]|до)\s*"
    r"(?=\d{1,3}\s*(?:м|m|'|′|$))"
)
"""But «1-30» alone is rather an hour and a half."""
_MINUTES = re.compile(r"(?:до\s+|up to\s+)?(\d{1,3})\s*(?:мин\w*\.?|min\w*\.?|м\.?|m|'|′)?")
_HOURS = re.compile(
    r"(\d{1,2}(?:[.,]\d+)?)\s*(?:ч|час\w*|h|hours?|hrs?)\.?\s*"
    r"(?:(\d{1,2})\s*(?:м|мин\w*|m|min\w*)?\.?)?"
)
_IN_WORDS = MappingProxyType(
    {"полчаса": 30, "час": 60, "полтора часа": 90, "half an hour": 30, "an hour": 60}
)
_SPAN = re.compile(r"(\d{1,2}):([0-5]\d)(?::\d\d)?")
_FRACTION = re.compile(r"0[.,]\d+")
_DAY_MINUTES = 24 * 60


def read_start(text: str) -> time | None:
    """The time of day of «11:45», «11.45», «11:45–12:00» or a fraction of a day; else None."""
    if _FRACTION.fullmatch(text):
        return _from_minutes(round(float(text.replace(",", ".")) * _DAY_MINUTES))
    if found := _CLOCK.fullmatch(text.strip()):
        return time(int(found[1]), int(found[2]))
    bounds = read_range(text)
    return bounds[0] if bounds else None


def read_range(text: str) -> tuple[time, time] | None:
    """Both ends of «10:00–10:30», else None."""
    found = _RANGE.fullmatch(text.strip())
    if not found:
        return None
    first, last = (_CLOCK.fullmatch(part) for part in found.groups())
    if not first or not last:
        return None
    return time(int(first[1]), int(first[2])), time(int(last[1]), int(last[2]))


def read_minutes(text: str) -> int | None:
    """Whole minutes of «30», «15–20 мин» (the larger), «0:30», «1,5 ч», «полчаса», «10:00–10:30»;
    else None."""
    plain = _FROM_TO.sub("", text.strip().casefold())
    if plain in _IN_WORDS:
        return _IN_WORDS[plain]
    if found := _MINUTES.fullmatch(plain):
        return int(found[1])
    if found := _SPAN.fullmatch(plain):
        return int(found[1]) * 60 + int(found[2])
    if _FRACTION.fullmatch(plain):
        return round(float(plain.replace(",", ".")) * _DAY_MINUTES)
    if found := _HOURS.fullmatch(plain):
        return round(float(found[1].replace(",", ".")) * 60) + int(found[2] or 0)
    bounds = read_range(text)
    return _between(*bounds) if bounds else None


def _between(start: time, end: time) -> int:
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return minutes % _DAY_MINUTES


def _from_minutes(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
