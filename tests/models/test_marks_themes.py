"""Themes behind `#`."""

import pytest

from models.marks.marked import Marked
from models.marks.themes import inserted_theme
from tests.models.test_marks_reading import read


@pytest.mark.parametrize(
    ("typed", "theme"),
    [
        ("#лизинг", "лизинг"),
        ("#Лизинг", "Лизинг"),
        ("#импортозамещение_станков", "импортозамещение станков"),
        ("#ит__кадры_", "ит кадры"),
        ("#ит-кадры", "ит-кадры"),
        ("#ит-", "ит"),
        ("#ёлка", "ёлка"),
        ("#5G", "5G"),
        ("#2025-год", "2025-год"),
        ("#staff", "staff"),
        ("#" + "я" * 60, "я" * 60),
        ("#" + "1" * 59 + "я", "1" * 59 + "я"),
    ],
)
def test_a_theme_is_one_word_as_spelt(typed: str, theme: str) -> None:
    assert read(typed) == Marked("", themes=(theme,))
    assert read(f"Обсудить ({typed}) смету") == Marked("Обсудить смету", themes=(theme,))
    for sign in (".", ",", ";", ":", "!", "?", "…"):
        assert read(f"Обсудить {typed}{sign} итог").themes == (theme,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Письмо №5",
        "Язык C#",
        "Языки C# и F#",
        "Вопрос #",
        "Вопрос #1",
        "Вопрос #12, далее",
        "Вопрос #1-2",
        "Вопрос #_лизинг",
        "Вопрос #-лизинг",
        "Вопрос # лизинг",
        "Вопрос ##лизинг",
        "Вопрос #лизинг/займы",
        "Вопрос #C++",
        "Вопрос #лизинг@фонд",
        "Вопрос а#лизинг",
        "Вопрос «#лизинг»",
        "Вопрос «о теме #лизинг, да»",
        "#" + "я" * 61,
        "#" + "1" * 61 + "я",
    ],
)
def test_not_every_hash_is_a_theme(sentence: str) -> None:
    assert read(sentence) == Marked(sentence)


def test_a_theme_is_told_once_and_as_first_spelt() -> None:
    assert read("#Ёлка #елка #лизинг #ЁЛКА #Лизинг").themes == ("Ёлка", "лизинг")


def test_themes_may_follow_one_another_without_blanks() -> None:
    assert read("Смета #лизинг#займы,#кадры") == Marked(
        "Смета", themes=("лизинг", "займы", "кадры")
    )


def test_a_word_in_the_middle_of_which_a_hash_stands_is_no_theme() -> None:
    assert read("#1#лизинг") == Marked("#1#лизинг")


def test_no_more_than_fifty_are_read() -> None:
    marked = read(" ".join(f"#т{number}" for number in range(51)))
    assert (len(marked.themes), marked.text) == (50, "#т50")


@pytest.mark.parametrize(
    ("theme", "typed"),
    [
        ("лизинг", "#лизинг"),
        ("импортозамещение станков", "#импортозамещение_станков"),
        ("5", ""),
        ("станки и займы, кадры", ""),
        ("", ""),
        ("я" * 61, ""),
    ],
)
def test_a_theme_is_typed_as_it_is_read(theme: str, typed: str) -> None:
    assert inserted_theme(theme) == typed
