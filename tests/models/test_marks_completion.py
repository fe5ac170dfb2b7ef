"""What is offered while `@` or `#` is being typed."""

from collections.abc import Sequence

import pytest

from models.marks.completion import completions
from models.marks.marked import Marked
from models.marks.offered import Completion
from models.marks.reading import read_marks
from models.people import Person
from models.readings.finder import Findable
from tests.models.test_marks_executors import table
from tests.models.test_marks_reading import (
    AIRCRAFT,
    KIM,
    LEBEDEV,
    MEETING_DAY,
    PEOPLE,
    SHIPS,
    ZHDANOV,
    names_of,
)

THEMES = ("лизинг", "импортозамещение станков", "кадры", "Лицензии")


def offered(
    typed: str, people: Sequence[Findable] = PEOPLE, themes: Sequence[str] = THEMES
) -> Completion | None:
    """The cursor is where «|» stands."""
    cursor = typed.index("|")
    return completions(typed.replace("|", ""), cursor, names_of(people), themes)


def inserted(typed: str, people: Sequence[Findable] = PEOPLE) -> list[str]:
    completion = offered(typed, people)
    return [one.inserted for one in completion.candidates] if completion else []


def completed(typed: str) -> str:
    """The text after the first candidate was taken."""
    completion = offered(typed)
    assert completion is not None
    text, stretch = typed.replace("|", ""), completion.stretch
    return text[: stretch.begin] + completion.candidates[0].inserted + text[stretch.end :]


@pytest.mark.parametrize(
    ("typed", "marks"),
    [
        ("@Лебед|", [f"@{LEBEDEV} "]),
        ("@kt,|", [f"@{LEBEDEV} "]),
        ("@'hl|", ["@Эрдман\u00a0С.Я. "]),
        ("@7|", [f"@{ZHDANOV} "]),
        ("@Судо|", [f"@{SHIPS} ", f"@{LEBEDEV} ", "@Савельева\u00a0А.П. "]),
        ("#лиз|", ["#лизинг "]),
        ("#kbp|", ["#лизинг "]),
        ("#ЛИ|", ["#лизинг ", "#Лицензии "]),
        ("#станк|", ["#импортозамещение_станков "]),
        ("#импорт_|", ["#импортозамещение_станков "]),
        ("#импортозамещение_ст|", ["#импортозамещение_станков "]),
        ("#|", ["#лизинг ", "#импортозамещение_станков ", "#кадры ", "#Лицензии "]),
    ],
)
def test_what_fits_the_letters_is_offered_best_first(typed: str, marks: list[str]) -> None:
    assert inserted(typed) == marks


@pytest.mark.parametrize(
    "typed",
    [
        "Лебед|",
        "|@Лебед",
        "@Лебед |",
        "@Лебед\n|",
        "@Лебед, Ким|",
        "a@Лебед|",
        "@@Лебед|",
        "@#Лебед|",
        "#@Лебед|",
        "#лиз#|",
        "@ъъъ|",
        "#ъъъ|",
        "#0|",
        "#1|",
        "«поручить @Лебед| завтра»",
        f"@{LEBEDEV}|",
        f"@{LEBEDEV}|, смета",
        "#кадры|",
        "#лиз|инг #кадры",
        "«@Лебед|",
        "|#",
        "|",
    ],
)
def test_elsewhere_nothing_is_offered(typed: str) -> None:
    assert offered(typed) is None


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Смета @Ле|", f"Смета @{LEBEDEV} "),
        ("Смета @Ле|бедев план", f"Смета @{LEBEDEV} план"),
        ("Смета @Ле|бед, план", f"Смета @{LEBEDEV}, план"),
        ("Смета @Лебед|. План", f"Смета @{LEBEDEV}. План"),
        ("Смета @Лебед|.", f"Смета @{LEBEDEV}."),
        ("Смета @Лебед|)", f"Смета @{LEBEDEV})"),
        ("Смета @kt,| план", f"Смета @{LEBEDEV} план"),
        ("Смета @Ле|\u00a0Н.Ю. план", f"Смета @{LEBEDEV} план"),
        ("Смета @Ле|\u00a0Н.Ю., план", f"Смета @{LEBEDEV}, план"),
        ("Смета @Ле|\nПлан", f"Смета @{LEBEDEV} \nПлан"),
        ("Смета @Ле|  план", f"Смета @{LEBEDEV}  план"),
        ("Смета (@Ле|)", f"Смета (@{LEBEDEV})"),
        ("Отметил: «поручить @Ле|", f"Отметил: «поручить @{LEBEDEV} "),
        ("Смета #лиз|ингу #кадры", "Смета #лизинг #кадры"),
        ("@Ким #лиз|", "@Ким #лизинг "),
        ("#кадры @Ле|", f"#кадры @{LEBEDEV} "),
    ],
)
def test_the_whole_word_is_replaced_and_one_blank_follows(typed: str, text: str) -> None:
    assert completed(typed) == text


def test_people_are_shown_so_that_namesakes_differ() -> None:
    kims = table(
        Person("Ким", "Олег", "Львович", "Завод"),
        Person("Ким", "Ольга", "Львовна", "Фонд"),
        Person("Ким"),
    )
    completion = offered("@Ким|", kims)
    assert completion is not None
    assert [one.shown for one in completion.candidates] == [
        "Ким Олег Львович, Завод",
        "Ким Ольга Львовна, Фонд",
        "Ким",
    ]


def test_people_go_before_organisations_and_those_before_their_people() -> None:
    people = table(
        Person("Юрьев", "Роман"),
        Person("Петров", "Олег", "", "ООО «Ромашка»"),
        Person("Романов", "Глеб", "", "АО «Роман»"),
    )
    assert inserted("@ром|", people) == [
        "@Романов\u00a0Г. ",
        "@Юрьев\u00a0Р. ",
        "@ООО «Ромашка» ",
        "@Петров\u00a0О. ",
    ]


def test_at_most_eight_are_offered() -> None:
    assert len(inserted("@а|")) == 8
    completion = offered("#|", themes=[f"тема {number}" for number in range(9)])
    assert completion is not None
    assert [one.shown for one in completion.candidates] == [f"тема {n}" for n in range(8)]


def test_a_bare_at_offers_the_first_of_the_table_by_seat() -> None:
    shown = offered("@|", PEOPLE[::-1])
    assert shown is not None
    assert [one.inserted for one in shown.candidates] == [
        f"@{who.person.short_name} " for who in PEOPLE[:8]
    ]


def test_a_theme_is_offered_once_and_only_if_it_can_be_typed() -> None:
    completion = offered("#|", themes=["Ёлка", "елка", "1", "а, б", "кадры"])
    assert completion is not None
    assert [one.shown for one in completion.candidates] == ["Ёлка", "кадры"]


@pytest.mark.parametrize(
    "person",
    [
        *(who.person for who in PEOPLE),
        Person("Ван дер Берг", "Ян"),
        Person("О’Нил", "Джон"),
        Person("Ким-Ли"),
        Person("Smith", "John", "", "BASF SE"),
        Person("Юрьев", "", "", "«Пример», завод"),
        Person("Юрьев", "", "", "АО «Завод «Пример»"),
        Person("Юрьев", "", "", "АО «Завод „Пример“»"),
        Person("Юрьев", "", "", "Центр им. П.И. Баранова (г. Омск)"),
        Person("Юрьев", "", "", "ФГУП «ЦНИИ «Волна-2» № 5, филиал"),
        Person("Юрьев", "", "", "Фонд."),
        Person("Юрьев", "", "", "Procter & Gamble"),
        Person("Юрьев", "", "", "Завод #1 @ Омск"),
    ],
)
def test_what_is_inserted_is_read_as_who_was_offered(person: Person) -> None:
    people = (*table(person), *(who for who in PEOPLE if who.person != person))
    names = {name for name in (person.short_name, person.organisation) if name}
    read = set()
    for letters in (name.split()[0][:-1] for name in names):
        for mark in inserted(f"@{letters}|", people[:1]):
            marked = read_marks(f"Смета {mark}до 1.12 по плану", names_of(people), MEETING_DAY)
            assert marked.text == "Смета до 1.12 по плану"
            assert (len(marked.executors), marked.unknown) == (1, ())
            read.update(marked.executors)
    assert read == names


def test_of_two_that_would_be_read_alike_one_is_offered() -> None:
    people = table(Person("Ким", "", "", "Ким"), Person("Ли", "", "", 'ООО "А"'))
    twins = (*people, *table(Person("Шу", "", "", "ООО «А»")))
    assert inserted("@Ки|", people) == ["@Ким "]
    assert [mark for mark in inserted("@ООО|", twins) if "ООО" in mark] == ['@ООО "А" ']


def test_a_completed_text_says_what_was_chosen() -> None:
    text = completed("@kt,|") + "подготовить смету до 1.12 " + completed("#kbp|")
    marked = read_marks(text, names_of(PEOPLE), MEETING_DAY)
    assert (marked.text, marked.executors) == ("подготовить смету", (LEBEDEV,))
    assert read_marks(f"@{AIRCRAFT} @{KIM} ", names_of(PEOPLE), MEETING_DAY) == Marked(
        "", (AIRCRAFT, KIM)
    )
