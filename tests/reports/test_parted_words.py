"""A word too wide for its line ends it behind a hyphen; within a line no space is put into it."""

import pytest
from msgspec.structs import replace
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle

from models.papers.values import Proposal
from reports import fonts
from reports.minutes import minutes_pdf
from reports.paragraphs import Text
from reports.programme import programme_pdf
from reports.text import NO_BREAK, plain
from tests.reports.reading import Printed
from tests.reports.samples import MINUTES
from tests.reports.samples_before import PROGRAMME

NAME = f"Мусин-Пушкинский-Оболенский{NO_BREAK}Александр{NO_BREAK}Константинович – директор"
ADDRESS = "https://www.example.gov.ru/very/long-path-to/the/very-long-dokument-2025-10-16.pdf"
WITH_MARKS = f"https://www.example.gov.ru/?{'x' * 60}-ab-cd&day=2025-10-16&kind=final-text end"
HYPHEN_AT_A_LINE_END = "\ufffe"


def lines_of(text: str, width: float, alignment: int) -> list[str]:
    fonts.register()
    style = ParagraphStyle("line", fontName=fonts.REGULAR, fontSize=12, alignment=alignment)
    paragraphs = [Text(piece, style) for piece in plain(text)]
    for one in paragraphs:
        one.wrap(width, 10_000)
    return [
        " ".join(words).replace(NO_BREAK, " ")
        for one in paragraphs
        for _, words in one.blPara.lines
    ]


@pytest.mark.parametrize("alignment", [TA_LEFT, TA_JUSTIFY])
@pytest.mark.parametrize("text", [NAME, f"См. {ADDRESS} и далее", WITH_MARKS])
@pytest.mark.parametrize("width", range(40, 400, 9))
def test_a_line_of_any_width_has_only_the_spaces_that_were_typed(
    text: str, width: float, alignment: int
) -> None:
    typed = text.replace(NO_BREAK, " ")
    place = 0
    for line in lines_of(text, width, alignment):
        assert typed.startswith(line, place)
        place += len(line)
        place += typed[place : place + 1] == " "
    assert place == len(typed)


@pytest.mark.parametrize("width", range(150, 400, 9))
def test_what_fits_between_two_hyphens_is_not_parted_by_the_letter(width: float) -> None:
    parts = set(lines_of(f"См. {ADDRESS.partition('very/')[2]} и далее", width, TA_LEFT)[:-1])
    assert all(one.endswith(("-", " и", "См.", ".pdf")) for one in parts)


def printed(pdf: bytes) -> str:
    """Lines of a page one behind the other; a hyphen at the end of one is not a new word's."""
    text = "\n".join(Printed(pdf).text(page) for page in Printed(pdf).pages)
    text = text.replace("\xa0", " ").replace(HYPHEN_AT_A_LINE_END, "-\n")
    return text.replace("-\n", "-").replace("\n", " ")


def test_a_double_surname_and_an_address_are_printed_letter_for_letter() -> None:
    row = ("10:00", "5 мин", "Об импорте", NAME)
    assert NAME.replace(NO_BREAK, " ") in printed(programme_pdf(replace(PROGRAMME, rows=(row,))))
    proposed = (Proposal(f"См. {ADDRESS} и далее", "Ли В.И."),)
    (first, *others) = MINUTES.items
    paper = replace(MINUTES, items=(replace(first, proposals=proposed), *others))
    assert f"См. {ADDRESS} и далее" in printed(minutes_pdf(paper))
