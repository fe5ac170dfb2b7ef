"""A cell of any type as clean one-or-more-line text."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from math import isfinite

from models.spreadsheets.sheet import MAX_CELL_CHARACTERS

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_COMMON = re.compile("[\n -~А-яЁё«»№–—…’\xa0]*")
_SPACES = re.compile(r"[^\S\n]+")
_READY = re.compile(r"[!-~А-яЁё«»№–—…’]+(?: [!-~А-яЁё«»№–—…’]+)*")
"""Words with one blank between them."""
_EXACT = 1e15
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean(text: str) -> str:
    """NFC text without control, format and bidi characters, spaces folded, lines kept.

    Texts longer than `MAX_CELL_CHARACTERS` are cut.
    """
    if len(text) <= MAX_CELL_CHARACTERS and _READY.fullmatch(text):
        return text
    lines = _LINE_ENDS.sub("\n", text[: MAX_CELL_CHARACTERS + 1]).replace("\t", " ")
    if not _COMMON.fullmatch(lines):
        lines = unicodedata.normalize("NFC", "".join(filter(_is_seen, lines)))
    kept = (_SPACES.sub(" ", line).strip() for line in lines[:MAX_CELL_CHARACTERS].split("\n"))
    return "\n".join(line for line in kept if line)


def is_too_long(value: object) -> bool:
    """Whether `clean` would cut the text."""
    return isinstance(value, str) and len(value) > MAX_CELL_CHARACTERS


def cell_text(value: object) -> str:
    """The text of a typed cell: 1.0 is «1», a time «11:45», a date «02.09.2025»."""
    match value:
        case str():
            return clean(value)
        case bool():
            return "1" if value else "0"
        case int() | float():
            return _number_text(value)
        case datetime():
            return _moment_text(value)
        case date():
            return value.strftime("%d.%m.%Y")
        case time():
            return _time_text(value.hour, value.minute, value.second)
        case timedelta():
            seconds = int(value.total_seconds())
            return _time_text(seconds // 3600, seconds // 60 % 60, seconds % 60)
        case _:
            return ""


def _is_seen(character: str) -> bool:
    return character == "\n" or unicodedata.category(character) not in _UNSEEN_CATEGORIES


def _number_text(value: float) -> str:
    if not isfinite(value):
        return ""
    if abs(value) < _EXACT and value == int(value):
        return str(int(value))
    return format(value, ".15g")


def _moment_text(value: datetime) -> str:
    clock = _time_text(value.hour, value.minute, value.second)
    if value.year < 1901:
        return clock
    day = value.strftime("%d.%m.%Y")
    return day if value.time() == time() else f"{day} {clock}"


def _time_text(hours: int, minutes: int, seconds: int) -> str:
    text = f"{hours:02d}:{minutes:02d}"
    return f"{text}:{seconds:02d}" if seconds else text
