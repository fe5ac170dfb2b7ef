"""Marks in any text at all: nothing else is lost, nothing is refused, nothing takes long."""

from collections.abc import Sequence
from time import process_time

import pytest
from hypothesis import given, strategies as st

from models.marks.completion import completions
from models.marks.marked import Marked
from models.marks.reading import read_marks
from models.text import LONGEST_TEXT, clean
from tests.models.test_marks_reading import (
    AIRCRAFT,
    DECEMBER,
    KIM,
    LEBEDEV,
    MEETING_DAY,
    MINISTRY,
    PEOPLE,
    names_of,
    read,
)

SECONDS_AT_MOST = 0.3

WORDS = ("план", "смета", "5 млн руб.", "и", "–", "№5", "итог,", "работы;", "цех:", "(цех)", "«Юг»")
EXECUTORS = (f"@{LEBEDEV}", "@kt,tl", f"@{KIM}", "@30", f"@{AIRCRAFT}", f"@{MINISTRY}", "@Нетов")
THEMES = ("#лизинг", "#ит-кадры", "#импорт_станков")
PIECES = (
    *WORDS,
    *EXECUTORS,
    *THEMES,
    *("@", "#", "«", "»", '"', "(", ")", "[", "]", ".", ",", ";", ":", "…", "!", "-", "/"),
    *("\n", " ", "  ", "\u00a0", "\t", "\u0301", "\u200e", "ß", "ŉ", "İ"),
    *("до", "До 1.12", "1.12", "срок", "в срок до 5 мая 2026 г.", "1 декабря", "Направить", "by"),
    *("через неделю", "ежемесячно", "раз в год", "Отв.", "ответственный:", "a@b.ru", "г.", "Dec"),
)

ordinary = st.lists(
    st.one_of(st.sampled_from(WORDS), st.text(st.characters(exclude_characters="@#"), max_size=20)),
    max_size=12,
).map(" ".join)
hostile = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(max_size=3), st.just(" ")), max_size=14
).map("".join)


def letters(text: str) -> list[str]:
    return [sign for sign in text.casefold() if sign.isalnum()]


def is_left_of(told: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether `told` is `typed` with nothing but omissions."""
    left = iter(typed)
    return all(sign in left for sign in told)


@given(ordinary)
def test_a_text_without_marks_stays_undamaged(text: str) -> None:
    assert read(text) == Marked(clean(text))


@given(hostile)
def test_of_any_text_something_clean_is_left_and_no_letter_is_made_up(text: str) -> None:
    told = read(text).text
    assert clean(told) == told
    assert is_left_of(letters(told), letters(clean(text)))


@given(hostile)
def test_reading_again_and_again_comes_to_rest(text: str) -> None:
    told = clean(text)
    for _ in range(len(text) + 1):
        before, told = told, read(told).text
    assert told == before
    assert read(told) == Marked(told)


@given(st.data())
def test_every_word_that_is_no_mark_survives_where_it_stood(data: st.DataObject) -> None:
    kept: list[str] = []
    typed: list[str] = []
    for number in range(data.draw(st.integers(1, 8))):
        typed += data.draw(st.lists(st.sampled_from(EXECUTORS + THEMES), max_size=3))
        kept.append(f"слово{number}")
        typed.append(kept[-1])
    typed += data.draw(st.lists(st.sampled_from(EXECUTORS + THEMES), max_size=3))
    executors = [one for one in typed if one.startswith("@")]
    themes = [one for one in typed if one.startswith("#")]
    marked = read(" ".join([*typed, "до 1.12"]))
    assert (marked.text, marked.due) == (" ".join(kept), DECEMBER)
    assert len(marked.executors) == len({read(one).executors for one in executors})
    assert len(marked.themes) == len(set(themes))


@given(hostile, st.data())
def test_wherever_the_cursor_stands_what_is_offered_can_be_taken(
    text: str, data: st.DataObject
) -> None:
    cursor = data.draw(st.integers(0, len(text)))
    completion = completions(text, cursor, names_of(PEOPLE), ["лизинг", "кадры"])
    if completion is not None:
        assert 0 <= completion.stretch.begin < cursor <= completion.stretch.end <= len(text)
        assert text[completion.stretch.begin] in "@#"
        assert 1 <= len(completion.candidates) <= 8
        assert {one.inserted[0] for one in completion.candidates} == {
            text[completion.stretch.begin]
        }


@pytest.mark.parametrize(
    "piece",
    [
        *("@", "#", "@ ", "@я", "@я ", "@,", "@«", "@«я ", "@«я» ", '@" ', "@я!!!!!", "@7 "),
        *(f"@{LEBEDEV} ", "@АО «Авиа ", "@Ли\n", "(@Ли)", "@Ли, ", "@Ли. ", "Отв. ", "@'hl,"),
        *("#я", "#я ", "#1", "#-", "#_", "(#я) ", "#я и ", "#я-", "#я, "),
        *(
            "до ",
            "до до ",
            "до 1",
            "до 9 ",
            "до 1.12 ",
            "до 1.12, ",
            "до 1.12 x ",
            "срок ",
            "срок: ",
        ),
        *("продлить до 1.12 и. ", "заявки, поданные до 1.12. ", "с 1.1 до 1.12 ", "в срок до "),
        *(
            "до конца ",
            "до 1 декабря 2025 г. ",
            "до пятницы, ",
            "через 1 ",
            "in a ",
            "by the end of ",
        ),
        *("ежемесячно ", "ежемесячно, ", "не реже ", "раз в ", "в течение ", "1.", "г. "),
        *("(", "«", '"', "„", " ", "\u00a0", "\n", "- ", "…", "я", "я "),
    ],
)
def test_a_hostile_text_is_read_at_once(piece: str) -> None:
    text = (piece * LONGEST_TEXT)[:LONGEST_TEXT]
    begun = process_time()
    read_marks(text, names_of(PEOPLE), MEETING_DAY)
    completions(text, LONGEST_TEXT, names_of(PEOPLE), ["лизинг"])
    assert process_time() - begun < SECONDS_AT_MOST


def test_a_text_of_many_different_names_is_read_at_once() -> None:
    text = "".join(f"@нетов{number}ому " for number in range(LONGEST_TEXT // 14))
    begun = process_time()
    assert len(read(text).unknown) == 50
    assert process_time() - begun < SECONDS_AT_MOST
