"""How rooms without Qt ask for words, and how dates are worded on paper."""

import re
from datetime import date
from typing import Protocol

from models.people import NO_BREAK_SPACE

_ROUND_TABLE = re.compile(
    r"(?:the )?(?:круглый стол|round table)(?![\w-]|\s*,)(?P<sign>[:.]|\s[-–—]\s)?\s*",
    re.IGNORECASE,
)


class Translate(Protocol):
    """Gives the words of the document's language: translate("Context", "English source").

    `n` fills %n and picks the plural form.
    """

    def __call__(self, context: str, source: str, comment: str = "", n: int = -1, /) -> str: ...


def quoted(words: str, title: str) -> str:
    """Words that put a `title` in quotation marks; those within it become inner ones (Розенталь:
    „…“ within «…»)."""
    inner = (("«", "„"), ("»", "“")) if "«" in words else (("“", "‘"), ("”", "’"))
    for outer, other in inner:
        title = title.replace(outer, other)
    return words.format(title=title)


def named_by_kind(words: str, title: str) -> str:
    """As `quoted`, in words that end in the kind of meeting; a title that begins with that kind
    itself goes on from there: «круглого стола «Кадры»», «круглого стола по кадрам»."""
    found = _ROUND_TABLE.match(title)
    if found is None:
        return quoted(words, title)
    rest = title[found.end() :]
    if found["sign"] and rest and rest[0] not in '"«„“':
        return quoted(words, rest)
    return f"{words.partition('{title}')[0].rstrip(' «“')} {rest}".rstrip()


def worded_date(day: date, translate: Translate) -> str:
    """«16 октября 2025 г.», its parts never split over lines."""
    months = (
        translate("Date", "January"),
        translate("Date", "February"),
        translate("Date", "March"),
        translate("Date", "April"),
        translate("Date", "May"),
        translate("Date", "June"),
        translate("Date", "July"),
        translate("Date", "August"),
        translate("Date", "September"),
        translate("Date", "October"),
        translate("Date", "November"),
        translate("Date", "December"),
    )
    worded = translate("Date", "{day} {month} {year}").format(
        day=day.day, month=months[day.month - 1], year=day.year
    )
    return worded.replace(" ", NO_BREAK_SPACE)


def worded_days(first: date, last: date | None, translate: Translate) -> str:
    """One day, or «16–17 октября 2025 г.», or two whole dates with a dash."""
    if last is None or last <= first:
        return worded_date(first, translate)
    worded = worded_date(last, translate)
    if (first.year, first.month) == (last.year, last.month):
        return worded.replace(str(last.day), f"{first.day}–{last.day}", 1)
    return f"{worded_date(first, translate)} – {worded}"
