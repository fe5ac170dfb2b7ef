"""Whatever is typed or pasted comes in clean, and clean text comes in as it is."""

import unicodedata

import pytest
from hypothesis import given, strategies as st

from models.text import LONGEST_LINE, LONGEST_TEXT, LONGEST_WORDING, clean, clean_line


@pytest.mark.parametrize(
    "text", ["<b>&amp;</b>", "«ё» № 3 – 45 %", "один\nдва\n\nтри", "итого:\t5"]
)
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("pause", ["\r\n", "\r", "\n", "\u2028", "\u2029"])
def test_every_line_break_is_the_same_line_break(pause: str) -> None:
    assert clean(f"один{pause}два") == "один\nдва"


@pytest.mark.parametrize(
    "unwanted", ["\x00", "\x1b", "\x7f", "\x9f", "\u200e", "\u202e", "\u2066", "\ufeff", "\ud800"]
)
def test_what_no_page_can_show_is_taken_out(unwanted: str) -> None:
    assert clean(f"од{unwanted}ин") == "один"


def test_letters_in_two_pieces_are_put_together() -> None:
    assert clean("и\u0306") == "й"


def test_a_pile_of_accents_is_cut_and_a_few_are_kept() -> None:
    assert clean("z" + "\u0335" * 3) == "z" + "\u0335" * 3
    assert len(clean("z" + "\u0335" * 1000)) == 9


def test_a_line_too_long_is_broken_and_nothing_is_lost() -> None:
    line = "я" * (2 * LONGEST_LINE + 1)
    parts = clean(line).split("\n")
    assert [len(part) for part in parts] == [LONGEST_LINE, LONGEST_LINE, 1]
    assert clean("я" * LONGEST_LINE) == "я" * LONGEST_LINE


def test_a_line_too_long_is_broken_behind_a_sentence_or_between_words() -> None:
    sentences, words = "Доклад принят. " * 300, "доклад принят " * 300
    assert {part[-1] for part in clean(sentences).split("\n")} == {"."}
    assert {part.split()[-1] for part in clean(words).split("\n")} <= {"доклад", "принят"}
    for line in (sentences, words):
        assert clean(line).replace("\n", " ") == line.strip()


def test_no_line_ends_behind_an_initial_or_an_early_sentence() -> None:
    for begin in ("И. И. ", "Доклад принят. ", " " * 3000):
        lines = clean("начало\n" + begin + "очень " * 500).split("\n")[1:]
        assert len(lines) == 2
        assert len(lines[0]) > LONGEST_LINE - 10
    assert all(line[-2:] != "г." for line in clean("в г. Чите " * 500).split("\n"))


def test_a_text_without_end_is_cut() -> None:
    assert len(clean("я\n" * LONGEST_TEXT)) <= LONGEST_TEXT


def test_a_name_is_one_line_with_single_blanks() -> None:
    assert clean_line("  Ли\u00a0\tЕн\n Сун ") == "Ли Ен Сун"
    assert clean_line("я" * 1000) == "я" * LONGEST_WORDING
    assert clean_line("я" * (LONGEST_WORDING - 1) + " конец") == "я" * (LONGEST_WORDING - 1)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(st.text())
def test_what_is_clean_can_be_written_to_a_file_and_back(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert "\r" not in cleaned
