"""Figures as they are typed at the table: how long, and how many hands."""

import re
from datetime import timedelta

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)

_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)")
_NUMBER = re.compile(r"(\d{1,4})(?:[.,](\d))?\s*([a-zа-я]*)\.?")
_SECONDS = ("с", "сек", "секунд", "секунды", "секунду", "s", "sec", "second", "seconds")
_MINUTES = ("м", "мин", "минут", "минуты", "минуту", "m", "min", "minute", "minutes")
_UNITS = {**dict.fromkeys(_SECONDS, SECOND), **dict.fromkeys(_MINUTES, MINUTE)}
_HANDS = re.compile(r"\d{1,4}(?:\D+\d{1,4}){0,2}")


def read_length(text: str, unit: timedelta) -> timedelta | None:
    """«40» is so many of `unit`; «1:20» is minutes and seconds, «1:02:03» hours, too; «5 мин» and
    «90 s» say it themselves. None for anything else."""
    plain = text.strip().casefold()
    if found := _CLOCK.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    number = _NUMBER.fullmatch(plain)
    one = _UNITS.get(number[3], None if number[3] else unit) if number else None
    return one * float(f"{number[1]}.{number[2] or 0}") if number and one else None


def read_hands(text: str) -> tuple[int, int, int] | None:
    """For, against, abstained: up to three numbers, however they are parted; those not named are
    nobody. None for anything else."""
    plain = text.strip()
    if not _HANDS.fullmatch(plain):
        return None
    counts = [int(one) for one in re.findall(r"\d+", plain)]
    in_favour, against, abstained = (*counts, 0, 0)[:3]
    return in_favour, against, abstained
