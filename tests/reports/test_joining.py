"""The whole set laid out before the meeting as one PDF, and what all its papers share."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import pdfa

from models.papers.before.values import TentCard
from reports.joining import joined_pdf
from reports.participants import participants_pdf
from reports.programme import programme_pdf
from reports.registration import registration_pdf
from reports.seating_plan import seating_plan_pdf
from reports.tent_cards import tent_cards_pdf
from tests.reports.reading import Printed, letters
from tests.reports.samples import RUSSIAN
from tests.reports.samples_before import (
    PROGRAMME,
    participants,
    registration,
    seating_plan,
    tent_cards,
)
from tests.reports.test_text import HOSTILE, changed_everywhere

PAPERS: list[tuple[Callable[[Any], bytes], Any]] = [
    (programme_pdf, PROGRAMME),
    (registration_pdf, registration(5)),
    (participants_pdf, participants(5, "эксперт")),
    (tent_cards_pdf, tent_cards(TentCard("Ли", "Ен Сун", "ректор", "Университет"))),
]
WITH_PLAN = [*PAPERS, (seating_plan_pdf, seating_plan(5))]


def whole_set() -> bytes:
    papers = [(f"Бумага {n}", make(value)) for n, (make, value) in enumerate(WITH_PLAN)]
    return joined_pdf(papers, RUSSIAN, {"meeting.json": b"{}"})


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("make", "value"), PAPERS[:3])
def test_markup_prints_as_typed(make: Callable[[Any], bytes], value: Any, text: str) -> None:
    pdf = make(changed_everywhere(value, text))
    assert Printed(pdf).letters.replace("\ufffe", "-").count(letters(text)) > 10
    assert b"/URI" not in pdf
    assert b"/Image" not in pdf


@pytest.mark.parametrize(("make", "value"), WITH_PLAN)
def test_the_same_paper_is_the_same_file_with_its_own_fonts(
    make: Callable[[Any], bytes], value: Any
) -> None:
    assert make(value) == make(value)
    with pikepdf.open(BytesIO(make(value))) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_the_set_has_every_page_in_its_own_size_and_a_bookmark_for_each_paper() -> None:
    printed = Printed(whole_set())
    assert printed.outline() == [(f"Бумага {n}", n) for n in range(5)]
    sizes = [tuple(map(round, printed.size(page))) for page in printed.pages]
    assert sizes == [(210, 297)] * 3 + [(297, 210)] * 2


def test_the_set_is_archivable_carries_its_meeting_and_is_the_same_twice() -> None:
    assert whole_set() == whole_set()
    assert pdfa.validate_written(BytesIO(whole_set()), "3b").verdict == "pass"
    with pikepdf.open(BytesIO(whole_set())) as pdf:
        assert list(pdf.attachments) == ["meeting.json"]
        assert str(pdf.docinfo[pikepdf.Name.Title]) == RUSSIAN.title
        assert str(pdf.Root.Lang) == "ru"
