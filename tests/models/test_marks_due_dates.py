"""Which day the words of a date mean on the day of the meeting, a Thursday in October 2025."""

from datetime import date

import pytest

from models.marks.reading import read_marks
from tests.models.test_marks_reading import MEETING_DAY, names_of


def due(words: str, today: date = MEETING_DAY) -> date | None:
    marked = read_marks(f"Сдать {words}", names_of(()), today)
    assert marked.text == ("Сдать" if marked.due else f"Сдать {words}")
    return marked.due


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("до 1.12", date(2025, 12, 1)),
        ("до 01.12", date(2025, 12, 1)),
        ("до 1/12", date(2025, 12, 1)),
        ("до 1.12.2026", date(2026, 12, 1)),
        ("до 01.12.2026 г.", date(2026, 12, 1)),
        ("до 01.12.2026г.", date(2026, 12, 1)),
        ("до 01.12.2026 года", date(2026, 12, 1)),
        ("до 1.12.26", date(2026, 12, 1)),
        ("до 1/12/2026", date(2026, 12, 1)),
        ("до 1.02 с.г.", date(2025, 2, 1)),
        ("до 1.02 т. г.", date(2025, 2, 1)),
        ("до 1.12 следующего года", date(2026, 12, 1)),
        ("до 1.12 включительно", date(2025, 12, 1)),
        ("by 1/12 inclusive", date(2025, 12, 1)),
        ("by 2026-12-01", date(2026, 12, 1)),
        ("до 1 декабря", date(2025, 12, 1)),
        ("до 1 ДЕКАБРЯ", date(2025, 12, 1)),
        ("до\u00a01\u00a0декабря", date(2025, 12, 1)),
        ("до 1-го декабря", date(2025, 12, 1)),
        ("до 1го декабря", date(2025, 12, 1)),
        ("до 1-ого декабря", date(2025, 12, 1)),
        ("к 1-му декабря", date(2025, 12, 1)),
        ("до 1 декабря 2026", date(2026, 12, 1)),
        ("до 1 декабря 2026 г.", date(2026, 12, 1)),
        ("до 1 декабря 2026 г", date(2026, 12, 1)),
        ("до 1 декабря 2026 года включительно", date(2026, 12, 1)),
        ("до 1 февраля с.г.", date(2025, 2, 1)),
        ("до 1 февраля сего года", date(2025, 2, 1)),
        ("до 1 февраля этого года", date(2025, 2, 1)),
        ("до 1 февраля текущего года", date(2025, 2, 1)),
        ("до 1 декабря следующего года", date(2026, 12, 1)),
        ("до пятницы, 21 ноября", date(2025, 11, 21)),
        ("к пятнице 21 ноября", date(2025, 11, 21)),
        ("by 1 December", date(2025, 12, 1)),
        ("by 1 December 2026", date(2026, 12, 1)),
        ("by 1 December, 2026", date(2026, 12, 1)),
        ("by 1st December", date(2025, 12, 1)),
        ("by 2nd of December", date(2025, 12, 2)),
        ("by 3rd December", date(2025, 12, 3)),
        ("by Dec 4th", date(2025, 12, 4)),
        ("by Dec. 1, 2026", date(2026, 12, 1)),
        ("by December 1 2026", date(2026, 12, 1)),
        ("by Friday, 21 November", date(2025, 11, 21)),
        ("by Friday, November 21", date(2025, 11, 21)),
        ("by 1 February this year", date(2025, 2, 1)),
        ("by 1 December next year", date(2026, 12, 1)),
        ("до 1 Dec", date(2025, 12, 1)),
        ("by 1 декабря", date(2025, 12, 1)),
    ],
)
def test_a_date_is_read_in_every_usual_writing(words: str, day: date) -> None:
    assert due(words) == day


@pytest.mark.parametrize(
    ("number", "names"),
    [
        (1, "января янв янв. january jan jan."),
        (2, "февраля фев февр. february feb"),
        (3, "марта мар. march mar"),
        (4, "апреля апр. april apr"),
        (5, "мая may"),
        (6, "июня июн. june jun"),
        (7, "июля июл. july jul"),
        (8, "августа авг. august aug"),
        (9, "сентября сен сент. september sep sept."),
        (10, "октября окт. october oct"),
        (11, "ноября ноя нояб. november nov"),
        (12, "декабря дек. december dec"),
    ],
)
def test_months_have_names_in_both_languages(number: int, names: str) -> None:
    for name in names.split():
        assert due(f"до 20 {name} 2026") == date(2026, number, 20)


@pytest.mark.parametrize(
    ("words", "today", "day"),
    [
        ("до 16.10", MEETING_DAY, date(2025, 10, 16)),
        ("до 15.10", MEETING_DAY, date(2026, 10, 15)),
        ("до 17.10", MEETING_DAY, date(2025, 10, 17)),
        ("до 1 января", MEETING_DAY, date(2026, 1, 1)),
        ("до 31.12", date(2025, 12, 31), date(2025, 12, 31)),
        ("до 29.02", MEETING_DAY, date(2028, 2, 29)),
        ("до 29.02", date(2096, 3, 1), date(2104, 2, 29)),
        ("до 30.02", MEETING_DAY, None),
        ("до 31 ноября", MEETING_DAY, None),
    ],
)
def test_without_a_year_the_next_such_day_is_meant(
    words: str, today: date, day: date | None
) -> None:
    assert due(words, today) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("до пятницы", 17),
        ("до субботы", 18),
        ("до воскресенья", 19),
        ("до понедельника", 20),
        ("до вторника", 21),
        ("до среды", 22),
        ("до четверга", 23),
        ("к пятнице", 17),
        ("к субботе", 18),
        ("к воскресенью", 19),
        ("к понедельнику", 20),
        ("ко вторнику", 21),
        ("к среде", 22),
        ("к четвергу", 23),
        ("by Friday", 17),
        ("by Saturday", 18),
        ("by Sunday", 19),
        ("by Monday", 20),
        ("by Tuesday", 21),
        ("by Wednesday", 22),
        ("by Thursday", 23),
    ],
)
def test_a_weekday_is_the_next_one_after_the_meeting(words: str, day: int) -> None:
    assert due(words) == date(2025, 10, day)


@pytest.mark.parametrize(
    ("words", "today", "day"),
    [
        ("до конца месяца", MEETING_DAY, date(2025, 10, 31)),
        ("до конца этого месяца", date(2024, 2, 1), date(2024, 2, 29)),
        ("к концу месяца", date(2025, 2, 28), date(2025, 2, 28)),
        ("до конца квартала", date(2025, 1, 1), date(2025, 3, 31)),
        ("до конца квартала", date(2025, 6, 30), date(2025, 6, 30)),
        ("до конца текущего квартала", date(2025, 7, 1), date(2025, 9, 30)),
        ("до конца квартала", MEETING_DAY, date(2025, 12, 31)),
        ("до конца года", MEETING_DAY, date(2025, 12, 31)),
        ("до конца года", date(2025, 2, 1), date(2025, 12, 31)),
        ("до конца сего года", MEETING_DAY, date(2025, 12, 31)),
        ("до конца 2027 года", MEETING_DAY, date(2027, 12, 31)),
        ("до конца 2027 г.", MEETING_DAY, date(2027, 12, 31)),
        ("до конца октября", MEETING_DAY, date(2025, 10, 31)),
        ("до конца ноября", MEETING_DAY, date(2025, 11, 30)),
        ("до конца сентября", MEETING_DAY, date(2026, 9, 30)),
        ("до конца февраля 2028 г.", MEETING_DAY, date(2028, 2, 29)),
        ("до конца февраля с.г.", MEETING_DAY, date(2025, 2, 28)),
        ("by the end of the month", MEETING_DAY, date(2025, 10, 31)),
        ("by end of month", MEETING_DAY, date(2025, 10, 31)),
        ("by the end of this quarter", MEETING_DAY, date(2025, 12, 31)),
        ("by the end of the year", MEETING_DAY, date(2025, 12, 31)),
        ("by the end of November", MEETING_DAY, date(2025, 11, 30)),
        ("by the end of 2027", MEETING_DAY, date(2027, 12, 31)),
    ],
)
def test_the_end_of_a_period_is_its_last_day(words: str, today: date, day: date) -> None:
    assert due(words, today) == day


@pytest.mark.parametrize(
    ("words", "today", "day"),
    [
        ("через неделю", MEETING_DAY, date(2025, 10, 23)),
        ("через одну неделю", MEETING_DAY, date(2025, 10, 23)),
        ("через две недели", MEETING_DAY, date(2025, 10, 30)),
        ("через 2 недели", MEETING_DAY, date(2025, 10, 30)),
        ("через 6 недель", MEETING_DAY, date(2025, 11, 27)),
        ("ЧЕРЕЗ НЕДЕЛЮ", MEETING_DAY, date(2025, 10, 23)),
        ("через день", MEETING_DAY, date(2025, 10, 17)),
        ("через три дня", MEETING_DAY, date(2025, 10, 19)),
        ("через 10 дней", MEETING_DAY, date(2025, 10, 26)),
        ("через месяц", MEETING_DAY, date(2025, 11, 16)),
        ("через месяц", date(2025, 1, 31), date(2025, 2, 28)),
        ("через 2 месяца", date(2025, 12, 31), date(2026, 2, 28)),
        ("через два месяца", date(2025, 10, 31), date(2025, 12, 31)),
        ("через 12 месяцев", MEETING_DAY, date(2026, 10, 16)),
        ("через год", MEETING_DAY, date(2026, 10, 16)),
        ("через 2 года", date(2024, 2, 29), date(2026, 2, 28)),
        ("через пять лет", MEETING_DAY, date(2030, 10, 16)),
        ("in a week", MEETING_DAY, date(2025, 10, 23)),
        ("in 2 weeks", MEETING_DAY, date(2025, 10, 30)),
        ("in ten days", MEETING_DAY, date(2025, 10, 26)),
        ("in three months", MEETING_DAY, date(2026, 1, 16)),
        ("in four years", MEETING_DAY, date(2029, 10, 16)),
        ("через 10 рабочих дней", MEETING_DAY, None),
        ("через 3 квартала", MEETING_DAY, None),
        ("через недели", MEETING_DAY, None),
        ("in weeks", MEETING_DAY, None),
        ("in 2025", MEETING_DAY, None),
        ("до 2 недель", MEETING_DAY, None),
    ],
)
def test_a_length_of_time_is_counted_from_the_meeting(
    words: str, today: date, day: date | None
) -> None:
    assert due(words, today) == day


@pytest.mark.parametrize(
    ("lead", "unit", "numbers"),
    [
        ("через", "дней", "один два три четыре пять шесть семь восемь девять десять"),
        ("in", "days", "one two three four five six seven eight nine ten"),
    ],
)
def test_small_numbers_may_be_words(lead: str, unit: str, numbers: str) -> None:
    for count, word in enumerate(numbers.split(), start=1):
        assert due(f"{lead} {word} {unit}") == date(2025, 10, 16 + count)


@pytest.mark.parametrize(
    "words", ["через неделю", "через месяц", "до пятницы", "до 1.12", "до 1.12 следующего года"]
)
def test_what_lies_behind_the_last_day_of_the_calendar_is_no_date(words: str) -> None:
    assert due(words, date.max) is None
