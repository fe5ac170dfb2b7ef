"""Initials, titles and full stops, as a reader of papers expects them."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.acts.details import change_details
from models.acts.notes import take_note
from models.desk import Desk
from models.exchange.calendar import calendar_bytes
from models.kinds import NoteKind
from models.papers.after.resolution import resolution_of
from models.papers.outcomes import outcomes_of
from models.papers.requisites import heading
from models.people import Person
from tests.models.table import DETAILS, GULYAEV, english
from tests.papers.plain_words import plain
from ui.language import Words

RUSSIAN = Words("ru")


@pytest.mark.parametrize(
    ("parts", "short"),
    [
        (("Мамедов", "Али", "Гасан оглы"), "Мамедов А.Г."),
        (("Мамедова", "Айгуль", "Гасан Кызы"), "Мамедова А.Г."),
        (("Петров", "Иван (Ваня)", "Ильич"), "Петров И.И."),
        (("Петров", "Иван «Ваня»", "Ильич"), "Петров И.И."),
        (("Ли", "Ен Сун", ""), "Ли Е.С."),
        (("Петров", "И.", "И."), "Петров И.И."),
        (("Соловьёв", "Жан-Поль", "Жан-Жакович"), "Соловьёв Ж.-П.Ж.-Ж."),
        (("Müller", "Hans-Jürgen", ""), "Müller H.-J."),
        (("Соловьёв", "Ж.-П.", "Ж."), "Соловьёв Ж.-П.Ж."),
        (("Соловьёв", "Ж.", "-П. Ж."), "Соловьёв Ж.-П.Ж."),
        (("Мамедов", "Али", "Гасан-оглы"), "Мамедов А.Г."),
        (("Ким", "-", "Иванович"), "Ким И."),
    ],
)
def test_only_names_give_an_initial_and_double_ones_give_two(
    parts: tuple[str, str, str], short: str
) -> None:
    assert plain(Person(*parts).short_name) == short


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Круглый стол «Экспорт и кадры»", "круглого стола «Экспорт и кадры»"),
        ("Круглый стол «Экспорт» и «Кадры»", "круглого стола «Экспорт» и «Кадры»"),
        ("круглый стол по экспорту", "круглого стола по экспорту"),
        ("Круглый стол: Экспорт", "круглого стола «Экспорт»"),
        ("Круглый стол – «Экспорт»", "круглого стола «Экспорт»"),
        ("Круглый стол", "круглого стола"),
        ("Круглый столик", "круглого стола «Круглый столик»"),
    ],
)
def test_a_title_that_is_a_round_table_is_not_said_to_be_one_twice(
    desk: Desk, title: str, told: str
) -> None:
    desk.do(change_details, replace(DETAILS, title=title))
    assert heading(desk.meeting, RUSSIAN) == f"заседания {told}"
    assert resolution_of(desk.meeting, RUSSIAN, "ru").head.heading == told


def test_nor_in_english(desk: Desk) -> None:
    desk.do(change_details, replace(DETAILS, title="Round Table “Exports”"))
    assert heading(desk.meeting, english) == "of the round table “Exports”"


def test_a_deadline_in_the_calendar_names_several_as_several(desk: Desk) -> None:
    due = date(2025, 12, 1)
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Ким А.И.", "Ли Е."], due=due)
    calendar = calendar_bytes(desk.meeting, RUSSIAN, "ru").replace(b"\r\n ", b"").decode()
    assert r"Ответственные: Ким А.И.\, Ли Е." in calendar


@pytest.mark.parametrize(
    ("text", "before_more"),
    [("Поручить Белова А. И.", "Поручить Белова А. И."), ("Провести аудит.", "Провести аудит")],
)
def test_what_stands_before_more_words_loses_the_stop_of_a_sentence_but_no_initial(
    desk: Desk, text: str, before_more: str
) -> None:
    desk.do(take_note, text, NoteKind.PROPOSAL, participant=GULYAEV)
    ((_, told),) = outcomes_of(desk.meeting, english, "en").proposals.rows
    assert plain(told) == f"{before_more} (Гуляев С.А.)"
