"""Where the pages of the papers after a meeting end: no signature and no heading is left alone."""

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from msgspec.structs import replace

from models.papers.after.values import (
    Extract,
    ExtractItem,
    Extracts,
    ListPaper,
    Recommendations,
    Resolution,
    ShortItem,
    ShortMinutes,
)
from models.papers.values import Decision, FiledHead, Labelled, Signature
from reports.after.extract import extracts_pdf
from reports.after.list_papers import assignments_pdf, proposals_pdf
from reports.after.resolution import resolution_pdf
from reports.after.short_minutes import short_minutes_pdf
from reports.page import GOST
from tests.reports.reading import Printed
from tests.reports.samples import UNMARKED

FEW = settings(max_examples=12)
lengths = st.lists(st.integers(1, 140), min_size=1, max_size=14)

HEAD: FiledHead = UNMARKED.head
SIGNERS = (Signature("Председатель", "А.С. Абакумов"), Signature("Секретарь", "А.П. Савельева"))
OFFICIALS = (Labelled("Председательствующий", "Абакумов А.С."),)


def points(lengths: list[int]) -> tuple[Decision, ...]:
    """Decisions of so many words, each word naming its decision."""
    return tuple(
        Decision(str(place), " ".join([f"п{place}"] * words), ("Срок: скоро.",))
        for place, words in enumerate(lengths, start=1)
    )


def short_minutes(lengths: list[int]) -> bytes:
    items = tuple(
        ShortItem("I", "О производстве", "(Абакумов А.С.)", (), (), (one,), "")
        for one in points(lengths)
    )
    return short_minutes_pdf(ShortMinutes(HEAD, OFFICIALS, (), items, None, SIGNERS, ()))


def resolution(lengths: list[int]) -> bytes:
    groups = tuple(Recommendations("Абакумов А.С.:", (one,)) for one in points(lengths))
    findings = ("Находка",)
    paper = Resolution(HEAD, "Нашли:", findings, "Рекомендуют:", groups, "", SIGNERS, ())
    return resolution_pdf(paper)


def extract(lengths: list[int]) -> bytes:
    items = tuple(ExtractItem("1", "О производстве", (), (one,)) for one in points(lengths))
    to = Labelled("Адресат", "Фонд")
    paper = Extract(HEAD, to, OFFICIALS, "РЕШИЛИ:", items, SIGNERS)
    return extracts_pdf(Extracts(HEAD, (paper,), ""))


def assignments(lengths: list[int]) -> bytes:
    rows = tuple((one.number, one.text, "Фонд", "скоро", "") for one in points(lengths))
    columns = ("№", "Поручение", "Ответственный", "Срок", "Отметка")
    return assignments_pdf(ListPaper(HEAD, columns, rows, "", SIGNERS))


def body(printed: Printed, page: int) -> list[str]:
    lines = printed.lines(page)
    return lines[1:] if lines[0] == str(page + 1) else lines


@pytest.mark.parametrize(
    ("paper", "headings"),
    [
        (short_minutes, {"I. О производстве", "(Абакумов А.С.)"}),
        (resolution, {"Абакумов А.С.:", "Рекомендуют:", "Нашли:"}),
        (extract, {"1. О производстве", "РЕШИЛИ:"}),
    ],
)
@FEW
@given(lengths)
def test_three_lines_of_text_stay_with_the_signatures_and_no_page_ends_with_a_heading(
    paper: Any, headings: set[str], lengths: list[int]
) -> None:
    printed = Printed(paper(lengths))
    page = printed.page_of("А.С. Абакумов")
    above = next(n for n, one in enumerate(body(printed, page)) if one.startswith("Председатель "))
    assert above >= 3
    assert page == printed.page_of("А.П. Савельева")
    assert not headings & {body(printed, page)[-1] for page in printed.pages}


@FEW
@given(lengths)
def test_rows_of_the_table_stay_with_the_signatures_and_none_is_lost_or_printed_twice(
    lengths: list[int],
) -> None:
    printed = Printed(assignments(lengths))
    page = printed.page_of("А.С. Абакумов")
    assert page == printed.page_of("А.П. Савельева") == printed.pages[-1]
    lines = body(printed, page)
    heading = next(n for n, line in enumerate(lines) if line.endswith("Отметка"))
    signed = next(n for n, line in enumerate(lines) if line.startswith("Председатель "))
    assert signed - heading > min(2, len(lengths))
    words = " ".join(printed.text(page) for page in printed.pages).split()
    counts = [words.count(f"п{place}") for place in range(1, len(lengths) + 1)]
    assert counts == lengths


def test_a_list_without_signatures_has_none() -> None:
    columns = ("№", "Вопрос", "Предложение", "Кто", "Итог")
    bare = replace(ListPaper(HEAD, columns, (), "Нет предложений."), signatures=())
    assert "Председатель" not in Printed(assignments_pdf(bare)).text(0)


def test_a_proposal_longer_than_pages_fills_them() -> None:
    row = ("1", "слово " * 4000, "Ким А.И.", "решения нет")
    columns = ("№", "Предложение", "Кто внёс", "Итог")
    printed = Printed(proposals_pdf(ListPaper(HEAD, columns, (row,), "Нет", ())))
    bottoms = [max(box.bottom() for box in printed.boxes(page)) for page in printed.pages]
    foot = 297 - GOST.bottom
    assert len(bottoms) > 4
    assert all(foot - 28 < bottom <= foot for bottom in bottoms[:-1])
