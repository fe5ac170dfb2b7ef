"""Days as they are typed behind «до», «через», "by" or "in", in Russian and in English."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from msgspec import Struct

from models.marks.day_words import (
    DAYS,
    FULL_YEAR,
    MONTH_NAME,
    MONTHS,
    NUMBERS,
    OF_MONTHS,
    OF_YEARS,
    SHORT_MONTHS,
    WEEKDAYS,
    WEEKS,
    any_of,
    row_of,
)
from models.marks.stretch import spaced

_MONTHS_OF_YEAR = 12
_MONTHS_OF_QUARTER = 3
_DAYS_OF_WEEK = 7
_LONGEST_WAIT_FOR_A_LEAP_DAY = 8
_THIS_CENTURY = 2000

_RELATIVE_YEAR = (
    r"(?P<this>~[ст]\.~г\.| (?:сего|этого|текущего) года| this year)"
    r"|(?P<next> следующего года| next year)"
)
_ANY_YEAR = rf"(?:,? {FULL_YEAR}|{_RELATIVE_YEAR})?"
_ORDINAL = r"(?:-?(?:го|ого|му)|st|nd|rd|th)?"
_END_OF = r"(?:конца|концу|(?:the )?end of) "
_DONE = r"(?: включительно| inclusive)?(?![\w%°]|[-.,/:–]\d)"


def _form(pattern: str) -> re.Pattern[str]:
    return spaced(pattern + _DONE)


_ISO = _form(r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_NUMERIC = _form(
    r"(?P<day>(?P<zero>0)\d|\d{1,2})(?P<sign>[./])(?P<month>\d{1,2})"
    rf"(?:(?P=sign)(?P<year>20\d\d|\d\d)(?:~(?:года|г\.|г(?!\w)))?|{_RELATIVE_YEAR})?"
)
_DAY_AND_MONTH = _form(
    rf"(?:(?:{any_of(WEEKDAYS)}),?~)?(?P<day>\d{{1,2}}){_ORDINAL} (?:of )?{MONTH_NAME}{_ANY_YEAR}"
)
_MONTH_AND_DAY = _form(
    rf"(?:(?:{any_of(WEEKDAYS)}),?~)?{MONTH_NAME} (?P<day>\d{{1,2}}){_ORDINAL}{_ANY_YEAR}"
)
_A_WEEKDAY = _form(rf"(?P<weekday>{any_of(WEEKDAYS)})")
_END_OF_THIS = _form(
    _END_OF + r"(?:(?:the|this|этого|текущего|сего) )?"
    r"(?:(?P<month>месяца|month)|(?P<quarter>квартала|quarter)|(?:года|year))"
)
_END_OF_MONTH = _form(rf"{_END_OF}{MONTH_NAME}{_ANY_YEAR}")
_END_OF_YEAR = _form(rf"{_END_OF}{FULL_YEAR}")
_LENGTH = _form(
    rf"(?:(?P<one>неделю|месяц|год|день)"
    rf"|(?P<count>\d{{1,3}}|{any_of(NUMBERS)}) "
    rf"(?P<unit>{any_of((DAYS, WEEKS, OF_MONTHS, OF_YEARS))}))"
)


class TypedDay(Struct, frozen=True):
    """A day and where its words end; `bare` if they could as well be a number, as «1.12»."""

    day: date
    end: int
    bare: bool = False


def day_at(text: str, place: int, today: date) -> TypedDay | None:
    """The day whose words stand at this place; None for other words and days that do not exist.

    «1.12», «1/12» (day first), «2025-12-01», «1 декабря 2025 г.», "Dec 1": without a year the next
    such day, today included. «пятницы»: the next one after today. «конца месяца»: its last day.
    """
    for form, read in _FORMS:
        if found := form.match(text, place):
            day = read(found, today)
            bare = form is _NUMERIC and not any(found.group("zero", "year", "this", "next"))
            return TypedDay(day, found.end(), bare) if day else None
    return None


def day_after(text: str, place: int, today: date) -> TypedDay | None:
    """The day after as much time as stands at this place: «неделю», «10 дней», "two weeks".

    A month later is the same day of the month, or the last one if there is no such day.
    """
    found = _LENGTH.match(text, place)
    if not found:
        return None
    count = int(found["count"]) if (found["count"] or "").isdecimal() else 0
    count = count or row_of(found["count"] or "один", NUMBERS)
    unit = (found["unit"] or found["one"]).casefold()
    if unit in DAYS or unit in WEEKS:
        day = _days_later(today, count * (1 if unit in DAYS else _DAYS_OF_WEEK))
    else:
        day = _months_later(today, count * (1 if unit in OF_MONTHS else _MONTHS_OF_YEAR))
    return TypedDay(day, found.end()) if day else None


def _written_out(found: re.Match[str], today: date) -> date | None:
    year, month, day = _year(found, today), _month(found), int(found["day"])
    if year is not None:
        return _existing(year, month, day)
    years = range(today.year, today.year + _LONGEST_WAIT_FOR_A_LEAP_DAY + 1)
    days = (_existing(year, month, day) for year in years)
    return next((one for one in days if one is not None and one >= today), None)


def _next_weekday(found: re.Match[str], today: date) -> date | None:
    ahead = row_of(found["weekday"], WEEKDAYS) - 1 - today.weekday()
    return _days_later(today, ahead % _DAYS_OF_WEEK or _DAYS_OF_WEEK)


def _end_of_this(found: re.Match[str], today: date) -> date | None:
    if found["month"]:
        return _last_day(today.year, today.month)
    if found["quarter"]:
        return _last_day(today.year, today.month + -today.month % _MONTHS_OF_QUARTER)
    return _last_day(today.year, _MONTHS_OF_YEAR)


def _end_of_month(found: re.Match[str], today: date) -> date | None:
    year, month = _year(found, today), _month(found)
    if year is not None:
        return _last_day(year, month)
    return _last_day(today.year + (month < today.month), month)


def _end_of_year(found: re.Match[str], _today: date) -> date | None:
    return _last_day(int(found["year"]), _MONTHS_OF_YEAR)


def _year(found: re.Match[str], today: date) -> int | None:
    groups = found.groupdict()
    if groups["year"]:
        year = int(groups["year"])
        return year if len(groups["year"]) > 2 else _THIS_CENTURY + year
    if groups.get("this") or groups.get("next"):
        return today.year + bool(groups["next"])
    return None


def _month(found: re.Match[str]) -> int:
    groups = found.groupdict()
    if groups.get("month"):
        return int(groups["month"])
    return row_of(groups["name"] or "", MONTHS) or row_of(groups["short"] or "", SHORT_MONTHS)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _last_day(year: int, month: int) -> date | None:
    return _existing(year, month, monthrange(year, month)[1])


def _days_later(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _months_later(today: date, months: int) -> date | None:
    years, month = divmod(today.month - 1 + months, _MONTHS_OF_YEAR)
    last = monthrange(today.year + years, month + 1)[1]
    return _existing(today.year + years, month + 1, min(today.day, last))


_Read = Callable[[re.Match[str], date], date | None]
_FORMS: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (_ISO, _written_out),
    (_NUMERIC, _written_out),
    (_DAY_AND_MONTH, _written_out),
    (_MONTH_AND_DAY, _written_out),
    (_A_WEEKDAY, _next_weekday),
    (_END_OF_THIS, _end_of_this),
    (_END_OF_MONTH, _end_of_month),
    (_END_OF_YEAR, _end_of_year),
)
