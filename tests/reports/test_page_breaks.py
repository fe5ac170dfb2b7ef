"""Where pages end: no heading, no single line and no signature is left alone."""

from hypothesis import given, settings, strategies as st
from msgspec.structs import replace

from models.papers.values import Minutes, Statement
from reports.minutes import minutes_pdf
from tests.reports.reading import Printed
from tests.reports.samples import UNMARKED, decision, item

FEW = settings(max_examples=40)
lengths = st.lists(st.integers(1, 140), min_size=1, max_size=14)
last_lengths = st.lists(st.integers(1, 60), min_size=1, max_size=3)


def minutes_of(spoken: list[int], decided: list[int]) -> Minutes:
    """Minutes whose paragraphs have so many words; each word names its paragraph."""
    speeches = tuple(
        Statement(f"п{place}", "", (paragraph(f"п{place}", words),))
        for place, words in enumerate(spoken)
    )
    decisions = tuple(
        decision("1.1", paragraph(f"р{place}", words)) for place, words in enumerate(decided)
    )
    items = (
        item("1", "Первый вопрос", heard=speeches[:1], spoke=speeches[1:]),
        item("2", "Второй вопрос", decisions=decisions),
    )
    return replace(UNMARKED, annex=None, items=items)


def paragraph(word: str, words: int) -> str:
    return " ".join([word] * words)


def body(printed: Printed, page: int) -> list[str]:
    lines = printed.lines(page)
    return lines[1:] if lines[0] == str(page + 1) else lines


@FEW
@given(lengths, last_lengths)
def test_at_least_three_lines_of_text_stay_with_the_signatures(
    spoken: list[int], decided: list[int]
) -> None:
    printed = Printed(minutes_pdf(minutes_of(spoken, decided)))
    page = printed.page_of("А.С. Абакумов")
    lines = body(printed, page)
    post = next(n for n, line in enumerate(lines) if n and line.startswith("Председательствующий,"))
    assert post >= 3
    assert page == printed.page_of("А.П. Савельева")


@FEW
@given(lengths, last_lengths)
def test_no_page_ends_with_a_heading(spoken: list[int], decided: list[int]) -> None:
    printed = Printed(minutes_pdf(minutes_of(spoken, decided)))
    headings = {"СЛУШАЛИ:", "ВЫСТУПИЛИ:", "РЕШИЛИ:", "1. Первый вопрос", "2. Второй вопрос"}
    assert not headings & {body(printed, page)[-1] for page in printed.pages}


@FEW
@given(lengths, last_lengths)
def test_no_page_begins_or_ends_with_a_single_line_of_a_paragraph(
    spoken: list[int], decided: list[int]
) -> None:
    printed = Printed(minutes_pdf(minutes_of(spoken, decided)))
    for page in printed.pages[1:]:
        before, after = body(printed, page - 1), body(printed, page)
        word = after[0].split()[-1]
        if word == before[-1].split()[-1] and word[0] in "пр":
            assert before[-2].endswith(word)
            assert after[1].endswith(word)


@FEW
@given(lengths, last_lengths)
def test_executor_and_deadline_stay_with_their_decision(
    spoken: list[int], decided: list[int]
) -> None:
    minutes = minutes_of(spoken, [])
    decisions = tuple(
        decision("2.1", paragraph("решено", words), "Ответственный", "Срок") for words in decided
    )
    items = (minutes.items[0], replace(minutes.items[1], decisions=decisions))
    printed = Printed(minutes_pdf(replace(minutes, items=items)))
    firsts = {body(printed, page)[0] for page in printed.pages}
    assert not {"Ответственный", "Срок"} & firsts
