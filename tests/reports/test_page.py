"""The page, measured where the ink is."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from models.papers.values import Statement
from reports.minutes import minutes_pdf
from reports.page import GOST, GOST_DUPLEX, PageStyle
from tests.reports.reading import Printed
from tests.reports.samples import UNMARKED, item


@pytest.fixture(scope="module")
def printed() -> Printed:
    return Printed(minutes_pdf(UNMARKED))


@pytest.fixture(scope="module")
def duplex() -> Printed:
    return Printed(minutes_pdf(UNMARKED, page=GOST_DUPLEX))


def test_the_sheet_is_a4(printed: Printed) -> None:
    assert printed.size(0) == pytest.approx((210, 297), abs=0.1)


def test_all_ink_but_the_page_number_stays_inside_the_margins(printed: Printed) -> None:
    for page in printed.pages:
        ink = printed.ink(page, QRectF(0, 19, 210, 278))
        assert ink.left() == pytest.approx(30, abs=0.6)
        assert 199 < ink.right() <= 200.4
        assert ink.top() >= 19.7
        assert ink.bottom() <= 277.2


def test_the_number_is_centred_in_the_top_margin_ten_millimetres_from_the_edge(
    printed: Printed,
) -> None:
    number = printed.ink(1, QRectF(0, 0, 210, 19))
    assert number.center().x() == pytest.approx(115, abs=0.5)
    assert 10 <= number.top() <= 12
    assert printed.lines(1)[0] == "2"


def test_the_first_page_and_the_first_of_the_annex_have_no_number(printed: Printed) -> None:
    annex = printed.pages[-2]
    for page in (0, annex):
        assert printed.ink(page, QRectF(0, 0, 210, 19)).isEmpty()
    assert printed.lines(annex + 1)[0] == "2"


def test_lines_of_text_are_as_far_apart_as_the_style_says() -> None:
    speech = item("1", "О", heard=(Statement("слово", "", ("слово " * 300,)),))
    printed = Printed(minutes_pdf(replace(UNMARKED, items=(speech,), annex=None)))
    lines = [n for n, line in enumerate(printed.lines(0)) if line.startswith("слово слово")]
    tops = [printed.boxes(0)[n].bottom() for n in lines]
    assert len(tops) > 5
    assert (tops[-1] - tops[0]) / (len(tops) - 1) == pytest.approx(14 * 1.15 * 25.4 / 72, abs=0.04)


def test_duplex_changes_the_binding_margin_from_page_to_page(duplex: Printed) -> None:
    assert duplex.ink(0).left() == pytest.approx(30, abs=0.6)
    assert duplex.ink(1).left() == pytest.approx(10, abs=0.6)


def test_duplex_begins_the_annex_on_a_new_sheet_and_counts_sheets(duplex: Printed) -> None:
    annex = duplex.page_of("к протоколу заседания круглого стола")
    assert annex % 2 == 0
    assert "на 1 л. в 1 экз." in " ".join(duplex.text(page) for page in duplex.pages)


@pytest.mark.parametrize("style", [PageStyle(left=20, text_size=12), PageStyle(right=15)])
def test_every_figure_can_be_changed(style: PageStyle) -> None:
    printed = Printed(minutes_pdf(UNMARKED, page=style))
    assert printed.ink(1).left() == pytest.approx(style.left, abs=0.6)
    assert printed.ink(1).right() == pytest.approx(210 - style.right, abs=0.6)


def test_the_preset_is_the_standard() -> None:
    assert (GOST.left, GOST.right, GOST.top, GOST.bottom) == (30, 10, 20, 20)
    assert (GOST.text_size, GOST.leading, GOST.indent) == (14, 1.15, 12.5)
