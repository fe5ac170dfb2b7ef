"""The page to go on by pen with: always one, whatever the meeting."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Table

from models.papers.during.values import Fallback, FallbackLine, FallbackPart
from reports import fonts
from reports.blocks import Story
from reports.keeping import stacked_height
from reports.page import PageStyle
from reports.paragraphs import Text
from reports.short_lines import short_line
from reports.typesetter import NOTHING_ATTACHED, Marks, publish

SHEET = PageStyle(left=15, right=12, top=13, bottom=13, text_size=10.5, number_from_edge=6)

PEN_ROW = 8 * mm
LEAST_PEN_ROWS = 9

_StyleOf = Callable[..., ParagraphStyle]

_PEN_SHARES = (44, 18, 18, 67, 36)
_LINES = 2
"""Of a title and of what is listed: more is cut off with an ellipsis."""
_FLOOR_LINES = 5
_AGENDA_SHARE = 0.55
_GAP = 12
_SLACK = 4
"""pt, so that rounding never needs a second page."""


def fallback_pdf(
    fallback: Fallback,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = SHEET,
) -> bytes:
    """Set the page; what it has no room for is counted on it. Gives a PDF/A-3b."""
    fonts.register()
    story = _Sheet(fallback, page).story()
    return publish([story], fallback.metadata, page, Marks(sample=fallback.sample), attachments)


class _Sheet:
    """Parts grow in turn, a line each, as long as all of it and the least rows to write fit."""

    def __init__(self, fallback: Fallback, page: PageStyle) -> None:
        self._fallback = fallback
        self._page = page
        self._width = page.text_width
        self._left = (self._width - _GAP) * _AGENDA_SHARE
        column = self._width - _GAP - self._left
        self._head = self._head_story()
        self._floor = [
            self._title(fallback.floor.label),
            short_line(fallback.floor.text, self._style(), column, _FLOOR_LINES),
        ]
        self._parts = (
            _Part(fallback, fallback.agenda, self._style, self._left),
            _Part(fallback, fallback.queue, self._style, column),
            _Part(fallback, fallback.decisions, self._style, self._width),
            _Part(fallback, fallback.proposals, self._style, self._width),
        )

    def story(self) -> Story:
        body = self._body(self._as_many_as_fit())
        room = self._page.text_height - stacked_height(body, self._width) - _SLACK
        return [*body, self._rows_to_write(int(room / PEN_ROW) - 1)]

    def _as_many_as_fit(self) -> list[int]:
        shown = [min(1, part.count) for part in self._parts]
        growing = True
        while growing:
            growing = False
            for place, part in enumerate(self._parts):
                more = [*shown[:place], shown[place] + 1, *shown[place + 1 :]]
                if more[place] <= part.count and self._fits(more):
                    shown, growing = more, True
        return shown

    def _fits(self, shown: Sequence[int]) -> bool:
        least = (LEAST_PEN_ROWS + 1) * PEN_ROW + _SLACK
        height = stacked_height(self._body(shown), self._width)
        return height + least <= self._page.text_height

    def _body(self, shown: Sequence[int]) -> Story:
        agenda, queue, decisions, proposals = (
            [self._title(part.title), *part.story(count)]
            for part, count in zip(self._parts, shown, strict=True)
        )
        cells = [[agenda, [*self._floor, *queue]]]
        widths = [self._left + _GAP, self._width - _GAP - self._left]
        beside = Table(cells, colWidths=widths, style=_BARE)
        beside.spaceBefore = _GAP
        return [*self._head, beside, *decisions, *proposals]

    def _head_story(self) -> Story:
        fallback = self._fallback
        lines = (
            short_line(fallback.title, self._style(size=14, bold=True), self._width, 1),
            short_line(fallback.heading, self._style(size=11.5, bold=True), self._width, _LINES),
            short_line(fallback.day_and_place, self._style(), self._width, 1),
        )
        return [*lines]

    def _title(self, title: str) -> Text:
        style = self._style(bold=True, spaceBefore=7, spaceAfter=1.5)
        return short_line(title, style, self._width, 1)

    def _rows_to_write(self, rows: int) -> Table:
        """Who spoke from when to when, what was decided: a heading and so many empty rows."""
        style = self._style()
        columns = (*self._fallback.speakers, *self._fallback.decided)
        widths = [self._width * share / sum(_PEN_SHARES) for share in _PEN_SHARES]
        head = [
            short_line(text, style, width - _GAP, 1)
            for text, width in zip(columns, widths, strict=True)
        ]
        empty = [""] * len(columns)
        table = Table([head, *[empty] * rows], widths, PEN_ROW, style=_RULED)
        table.spaceBefore = _SLACK
        return table

    def _style(self, *, size: float = 0, bold: bool = False, **more: Any) -> ParagraphStyle:
        points = size or self._page.text_size
        return ParagraphStyle(
            "line",
            fontName=fonts.BOLD if bold else fonts.REGULAR,
            bulletFontName=fonts.BOLD if bold else fonts.REGULAR,
            fontSize=points,
            bulletFontSize=points,
            leading=points * self._page.leading,
            alignment=TA_LEFT,
            **more,
        )


class _Part:
    """The lines of one part, each measured once; of them as many are shown as there is room."""

    def __init__(
        self, fallback: Fallback, part: FallbackPart, style: _StyleOf, width: float
    ) -> None:
        self._fallback = fallback
        self._here = part.here
        self._plain = style()
        self._width = width
        self.title = part.title
        size = self._plain.fontSize
        indents = [fonts.width_of(line.lead, size, fonts.BOLD) for line in part.lines]
        indent = min(max(indents, default=0) + size / 2, width / 3)
        self._lines = [self._line(line, style, indent) for line in part.lines]
        self._nothing = part.nothing

    @property
    def count(self) -> int:
        return len(self._lines)

    def story(self, count: int) -> Story:
        """So many lines around the one that is left out last; what is hidden is counted."""
        if not self._lines:
            return [self._said(self._nothing)]
        first = self._first_of(count)
        hidden_after = self.count - first - count
        before = [self._said(self._fallback.earlier.replace("{count}", str(first)))]
        after = [self._said(self._fallback.more.replace("{count}", str(hidden_after)))]
        return [
            *(before if first else ()),
            *self._lines[first : first + count],
            *(after if hidden_after else ()),
        ]

    def _first_of(self, count: int) -> int:
        """Two thirds of what is shown follow, if there are so many."""
        return max(min(self._here - count // 3, self.count - count), 0)

    def _line(self, line: FallbackLine, style: _StyleOf, indent: float) -> Text:
        hanging = style(bold=line.strong, leftIndent=indent)
        return short_line(line.text, hanging, self._width, _LINES, tail=line.tail, lead=line.lead)

    def _said(self, words: str) -> Text:
        return short_line(words, self._plain, self._width, 1)


_BARE = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (0, 0), _GAP),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]
_RULED: list[tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]] = [
    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ("GRID", (0, 0), (-1, -1), 0.4, "black"),
    ("LINEBEFORE", (3, 0), (3, -1), 1.2, "black"),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]
