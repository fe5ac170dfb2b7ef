from datetime import time

import pytest

from models.spreadsheets.agenda import AgendaList, kind_code, read_agenda
from models.spreadsheets.durations import read_minutes, read_start
from models.spreadsheets.matching import find_people
from models.spreadsheets.plain_text import pasted_sheet
from models.spreadsheets.reading import read_sheet
from models.spreadsheets.skipping import SkipReason
from tests.spreadsheets.lists import FIXTURES, participants_in


def agenda_of(text: str) -> AgendaList:
    return read_agenda(pasted_sheet(text, "pasted"))


def sample_agenda() -> AgendaList:
    return read_agenda(read_sheet((FIXTURES / "agenda.csv").read_bytes(), "agenda.csv"))


def test_the_sample_agenda_has_eight_items_of_180_minutes() -> None:
    items = sample_agenda().rows
    assert len(items) == 8
    assert sum(item.minutes or 0 for item in items) == 180


def test_the_break_keeps_its_start() -> None:
    (pause,) = (item for item in sample_agenda().rows if item.kind == "break")
    assert (pause.title, pause.start, pause.minutes) == ("Перерыв", time(11, 45), 15)


def test_kinds_become_codes() -> None:
    kinds = [item.kind for item in sample_agenda().rows]
    assert kinds[:3] == ["opening", "report", "discussion"]
    assert kinds[-1] == "closing"


def test_every_presenter_is_found_among_the_participants() -> None:
    people = participants_in("participants.csv").rows
    presenters = [item.presenters for item in sample_agenda().rows if item.presenters]
    found = [people[index].surname for text in presenters for index in find_people(text, people)]
    assert found == ["Абакумов", "Белозёров", "Мещеряков", "Филиппова", "Абакумов"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("11:45", time(11, 45)),
        ("11.45", time(11, 45)),
        ("0.489583333333333", time(11, 45)),
        ("0.5", time(12, 0)),
        ("17.10.2025 09:30", time(9, 30)),
        ("10:00–10:30", time(10, 0)),
        ("15–20 мин", None),
        ("после обеда", None),
        ("25:00", None),
    ],
)
def test_a_start_is_read_however_it_is_written(text: str, start: time | None) -> None:
    assert read_start(text) == start


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("30", 30),
        ("30 мин", 30),
        ("30 мин.", 30),
        ("до 10 минут", 10),
        ("0:30", 30),
        ("00:30", 30),
        ("1 ч 15 мин", 75),
        ("1,5 ч", 90),
        ("1 час", 60),
        ("0.0208333333333333", 30),
        ("10:00 – 10:40", 40),
        ("15–20 мин", 20),
        ("15-20 минут", 20),
        ("от 15 до 20 мин.", 20),
        ("15 мин – 20 мин", 20),
        ("5-7", 7),
        ("1-30", None),
        ("с 10 до 11 ч", None),
        ("10:00-10", None),
        ("полчаса", 30),
        ("Час", 60),
        ("полтора часа", 90),
        ("недолго", None),
        ("", None),
    ],
)
def test_minutes_are_read_however_they_are_written(text: str, minutes: int | None) -> None:
    assert read_minutes(text) == minutes


def test_a_column_of_times_from_to_gives_start_and_minutes() -> None:
    agenda = agenda_of("Время\tТема\n10:00–10:10\tОткрытие\n10.10-10.40\tО станках")
    assert [(item.start, item.minutes) for item in agenda.rows] == [
        (time(10, 0), 10),
        (time(10, 10), 30),
    ]


def test_an_agenda_without_a_header_is_told_by_its_content() -> None:
    agenda = agenda_of("10:00\tОткрытие заседания\t10\n10:10\tО подготовке станочников\t25")
    assert [(item.title, item.start, item.minutes) for item in agenda.rows] == [
        ("Открытие заседания", time(10, 0), 10),
        ("О подготовке станочников", time(10, 10), 25),
    ]


def test_a_list_of_people_is_no_agenda() -> None:
    people = read_sheet((FIXTURES / "participants.csv").read_bytes(), "participants.csv")
    assert read_agenda(people).rows == ()


def test_a_plain_list_of_titles_is_an_agenda() -> None:
    agenda = agenda_of("1. О станках\n2. О кадрах\n\nПерерыв")
    assert [item.title for item in agenda.rows] == ["О станках", "О кадрах", "Перерыв"]
    assert agenda.rows[2].kind == "break"


def test_a_dash_in_the_place_of_a_presenter_is_nobody() -> None:
    agenda = agenda_of("Вопрос;Вид;Докладчик;Примечание\nО станках;–;—;нет")
    (item,) = agenda.rows
    assert agenda_of("Вопрос;Минут\nО станках;5\n–;5").rows[1:] == ()
    assert (item.kind, item.presenters, item.note) == ("", "", "")


def test_total_and_rows_without_a_title_are_skipped() -> None:
    agenda = agenda_of("Вопрос;Минут\nО станках;20\n;15\nИтого;35")
    assert [row.reason for row in agenda.skipped] == [
        SkipReason.HEADER,
        SkipReason.NO_TITLE,
        SkipReason.TOTAL,
    ]


def test_an_unknown_kind_is_other_and_none_is_empty() -> None:
    assert (kind_code("экскурсия"), kind_code("")) == ("other", "")
