"""All keys on one page, to lie beside the laptop."""

from datetime import datetime
from itertools import chain
from typing import Any

from reportlab.platypus import Table

from models.papers.key_card import KeyCard, KeySection
from models.papers.values import Metadata
from reports import fonts
from reports.blocks import Blocks, Story
from reports.keeping import stacked_height
from reports.page import PageStyle
from reports.typesetter import Marks, count_pages, publish

SIZES = (12, 11.5, 11, 10.5, 10, 9.5, 9)
"""pt; the largest that needs one page is taken."""

BESIDE_THE_LAPTOP = PageStyle(left=18, right=18, top=16, bottom=14, leading=1.12)

_GAP = 16
_KEYS_SHARE = 0.34


def key_card_pdf(
    card: KeyCard, language: str, created: datetime, page: PageStyle = BESIDE_THE_LAPTOP
) -> bytes:
    """Set the card on one A4 page in two columns; gives a PDF/A-3b. `created` stands in it."""
    styles = [page.at_size(size) for size in SIZES]
    fitting = (one for one in styles if count_pages(_story(card, Blocks(one)), one) == 1)
    style = next(fitting, styles[-1])
    about = Metadata(card.title, card.title, "", language, created)
    return publish([_story(card, Blocks(style))], about, style, Marks())


def _story(card: KeyCard, blocks: Blocks) -> Story:
    half = (blocks.page.text_width - _GAP) / 2
    sections = [_section(one, blocks, half) for one in card.sections]
    columns = [list(chain.from_iterable(part)) for part in _halves(sections, half)]
    beside = Table(
        [columns],
        colWidths=[half + _GAP, half],
        style=_COLUMNS,
        splitInRow=1,
        spaceBefore=blocks.page.line,
    )
    title = blocks.centred(card.title, bold=True, scale=1.4)
    return [*title, beside, *blocks.at_foot(card.foot)]


def _halves(sections: list[Story], width: float) -> tuple[list[Story], list[Story]]:
    """Cut between two sections so that both columns are about as high."""
    heights = [stacked_height(section, width) for section in sections]
    cuts = range(1, len(sections))
    cut = min(cuts, key=lambda at: abs(sum(heights[:at]) - sum(heights[at:])))
    return sections[:cut], sections[cut:]


def _section(section: KeySection, blocks: Blocks, width: float) -> Story:
    keys = width * _KEYS_SHARE
    rows = [[blocks.line(one.keys), blocks.line(one.words)] for one in section.lines]
    table = Table(rows, colWidths=[keys, width - keys], style=_LINES)
    return [*blocks.item_heading(section.title, above=0.8), table]


_Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]

_PLAIN: list[_Command] = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
]
_COLUMNS: list[_Command] = [
    *_PLAIN,
    ("RIGHTPADDING", (0, 0), (0, 0), _GAP),
    ("RIGHTPADDING", (1, 0), (1, 0), 0),
]
_LINES: list[_Command] = [
    *_PLAIN,
    ("RIGHTPADDING", (0, 0), (0, -1), 6),
    ("RIGHTPADDING", (1, 0), (1, -1), 0),
    ("LINEBELOW", (0, 0), (-1, -1), 0.25, "grey"),
]
