"""What a typed text says as a note, and what as an assignment."""

import pytest

from models.kinds import VOTABLE, NoteKind
from models.marks.marked import Marked
from models.marks.noting import read_as
from models.marks.reading import read_marks
from models.people import Person
from tests.models.test_marks_executors import table
from tests.models.test_marks_reading import (
    AIRCRAFT,
    KIM,
    LEBEDEV,
    MEETING_DAY,
    PEOPLE,
    SAVELYEVA,
    SHIPS,
    names_of,
    read,
)

TELLING = [kind for kind in NoteKind if kind not in VOTABLE]


def noted(text: str, kind: NoteKind = NoteKind.NOTE) -> Marked:
    return read_as(kind, text, names_of(PEOPLE), MEETING_DAY)


@pytest.mark.parametrize("kind", VOTABLE)
def test_what_is_to_be_done_gives_up_who_and_by_when(kind: NoteKind) -> None:
    typed = "Подготовить перечень до 1.12 @Лебедев @Сидоров #лизинг"
    assert noted(typed, kind) == read(typed)


@pytest.mark.parametrize("kind", TELLING)
def test_what_only_tells_keeps_its_names_and_dates_in_the_sentence(kind: NoteKind) -> None:
    assert noted("@Лебедев обещал прислать список до 1.12 #лизинг", kind) == Marked(
        "Лебедев обещал прислать список до 1.12", themes=("лизинг",)
    )


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Список обещал @леб", f"Список обещал {LEBEDEV}"),
        ("Список обещал @11, не завтра", f"Список обещал {LEBEDEV}, не завтра"),
        ("Список обещал @kt,tl", f"Список обещал {LEBEDEV}"),
        ("Список обещал @Лебед", f"Список обещал {LEBEDEV}"),
        ("Список обещал @Лебедев Н.Ю. завтра", f"Список обещал {LEBEDEV} завтра"),
        ("Список отдали @Лебедеву и @Савельевой", "Список отдали Лебедеву и Савельевой"),
        ("Список отдали @Лебедеву Н.Ю. #план", "Список отдали Лебедеву Н.Ю."),
        ("Список отдали @лебедеву", f"Список отдали {LEBEDEV}"),
        ("Список у @Судоремонт, (@Чановна)", f"Список у {SHIPS}, ({KIM})"),
        (f"Список у @{AIRCRAFT}", f"Список у {AIRCRAFT}"),
        ("Список готов. Отв. @Савельева А.П.", f"Список готов. Отв. {SAVELYEVA}"),
        ("Список обещал @Сидоров", "Список обещал Сидоров"),
        ("Список у @«Ромашка»", "Список у «Ромашка»"),
        ("Сказал: «@Лебедев, #план»", "Сказал: «@Лебедев, #план»"),
        ("Цена – 5 @ шт.", "Цена – 5 @ шт."),
    ],
)
def test_a_sentence_of_what_was_said_reads_on_without_its_marks(typed: str, told: str) -> None:
    assert noted(typed).text == told


@pytest.mark.parametrize("surname", ["Ли", "Ю"])
def test_of_a_short_surname_the_first_letter_tells_the_layout(surname: str) -> None:
    names = names_of(table(Person(surname, "Олег")))
    for typed, told in ((f"{surname}у", f"{surname}у"), ("1", f"{surname}\u00a0О.")):
        marked = read_as(NoteKind.NOTE, f"Отдали @{typed} список", names, MEETING_DAY)
        assert marked.text == f"Отдали {told} список"


def test_whom_nobody_knows_is_told_of_every_kind() -> None:
    typed = "Список обещал @Сидоров"
    assert noted(typed).unknown == noted(typed, NoteKind.DECISION).unknown == ("Сидоров",)


@pytest.mark.parametrize("typed", ["@Лебедев", "#лизинг", "@Лебедев, @Сидоров #лизинг", " "])
@pytest.mark.parametrize("kind", NoteKind)
def test_marks_alone_are_no_words(typed: str, kind: NoteKind) -> None:
    assert noted(typed, kind).text == ""


def test_a_date_alone_can_be_noted_but_is_nothing_to_be_done() -> None:
    assert noted("До 1 декабря") == Marked("До 1 декабря")
    assert noted("До 1 декабря", NoteKind.ASSIGNMENT).text == ""


@pytest.mark.parametrize("kind", NoteKind)
def test_a_text_without_marks_is_the_same_in_every_kind(kind: NoteKind) -> None:
    said = "Отчётность по гранту включает 14 форм."
    assert noted(said, kind) == read_marks(said, names_of(PEOPLE), MEETING_DAY) == Marked(said)
