"""Ruled tables that flow over pages: repeated heading, group rows, and no row is ever lost."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from msgspec import Struct
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Spacer
from reportlab.platypus.tables import CellStyle

from reports import fonts
from reports.fonts import width_of
from reports.paragraphs import Text
from reports.text import one_line, plain

RULE = 0.5
"""pt"""
SIDE = 3.5
_ABOVE = 2
_BELOW = 4.5
_ROUNDING = 0.1
_WIDENED, _WIDEST = 1.25, 0.28
"""Of a column's own width and of the table's: so far it grows for a long word."""
_TALLEST_PIECE, _NEXT_PIECE = 200.0, 55.0
"""pt; a row begins with what is carried over as a whole, and goes on in low pieces."""
_ENDLESS = 0xFFFFFF

_Cell = list[Text]
_Row = list[Sequence[Flowable]]
_Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]


class TableStyles(Struct, frozen=True):
    head: ParagraphStyle
    cell: ParagraphStyle
    number: ParagraphStyle
    group: ParagraphStyle


class Grid(LongTable):
    """A table in a frame; the frame and the rule below the heading are drawn on every page."""

    _width: float
    _height: float
    _rowpositions: list[float]
    _rowHeights: list[float]  # noqa: N815
    _cellStyles: list[list[CellStyle]]  # noqa: N815

    def draw(self) -> None:
        super().draw()
        self.canv.saveState()
        self.canv.setLineWidth(RULE)
        self.canv.rect(0, 0, self._width, self._height, stroke=1, fill=0)
        below_heading = self._rowpositions[1]
        self.canv.line(0, below_heading, self._width, below_heading)
        self.canv.restoreState()

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Where a row goes on over the page, its text stands off the rules above and below."""
        parts = super().split(available_width, available_height)
        match parts:
            case [Grid() as above, Grid()] if not above._cellStyles[-1][0].bottomPadding:
                parts = super().split(available_width, available_height - _ABOVE - _BELOW)
        match parts:
            case [Grid() as above, Grid() as below]:
                above.setStyle([("BOTTOMPADDING", (0, -1), (-1, -1), _BELOW)])
                below.setStyle([("TOPPADDING", (0, 1), (-1, 1), _ABOVE)])
        return parts

    def cut(self, width: float, height: float, rows: int) -> "tuple[Grid | None, Grid]":
        """What fits into so many points, but never the last `rows`; and the rest, under the
        repeated heading. The table whole if nothing fits or nothing would be left above."""
        self.wrap(width, _ENDLESS)
        heights = self._rowHeights
        room = min(height, sum(heights[:-rows]) + RULE)
        parts = self.split(width, room) if len(heights) > rows + 1 else []
        match parts:
            case [Grid() as above, Grid() as last]:
                return above, last
            case _:
                return None, self

    def height_below_first_row(self) -> float:
        """The height in points behind the heading and two rows; known once it is wrapped."""
        return sum(self._rowHeights[3:])


def fitted(
    shares: Sequence[float],
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    width: float,
    styles: TableStyles,
) -> list[float]:
    """The widths in points of columns in proportion to `shares`, those widened that would break a
    word, at the cost of those with most room to spare: by a quarter, or to 28 % of the table."""
    widths = [width * share / sum(shares) for share in shares]
    needs = [
        min(_widest_word(number, head, rows, styles), max(own * _WIDENED, width * _WIDEST))
        for number, own in enumerate(widths)
    ]
    wanted = [max(0, need - own) for need, own in zip(needs, widths, strict=True)]
    spare = [max(0, own - need) for need, own in zip(needs, widths, strict=True)]
    given = min(sum(wanted), sum(spare))
    if given:
        widths = [
            own + want * given / sum(wanted) for own, want in zip(widths, wanted, strict=True)
        ]
    for column in sorted(range(len(widths)), key=spare.__getitem__, reverse=True):
        taken = min(given, spare[column])
        widths[column] -= taken
        given -= taken
    return widths


def _widest_word(
    number: int, head: Sequence[str], rows: Sequence[Sequence[str]], styles: TableStyles
) -> float:
    """How wide the column of this number has to be, in points, for its heading and its cells."""
    style = styles.cell if number else styles.number
    cells = {row[number] for row in rows if len(row) > 1}
    words = {word for text in cells for word in one_line(text).split(" ")}
    measured = ((one_line(head[number]).split(" "), styles.head), (words, style))
    return max(
        (
            width_of(word, style.fontSize, style.fontName) + 2 * SIDE + _ROUNDING
            for words, style in measured
            for word in words
        ),
        default=0,
    )


def grid(
    head: Sequence[str],
    widths: Sequence[float],
    rows: Sequence[Sequence[str]],
    styles: TableStyles,
    *,
    room_to_write: float = 0,
) -> Grid:
    """Set a table with columns of these `widths` in points; see `fitted`.

    A row of one text is a group: it spans the table and stays with the row below. The first
    column holds numbers and is centred. A cell may be of any length; an empty one in the last
    column is `room_to_write` pt high at least.
    """
    data: list[_Row] = [[_paragraphs(text, styles.head) for text in head]]
    commands = _rules(len(widths))
    for row in rows:
        first = len(data)
        if len(row) == 1:
            data += _group_pieces(row[0], widths, styles)
            last = len(data) - 1
            commands += [("SPAN", (0, place), (-1, place)) for place in range(first, last + 1)]
            commands.append(("NOSPLIT", (0, last), (-1, last + 1)))
        else:
            data += [
                [*cells, last or [Spacer(0, room_to_write)]]
                for *cells, last in _row_pieces(row, widths, styles)
            ]
        commands += [("LINEABOVE", (0, first), (-1, first), RULE, "black"), *_unspaced(first, data)]
    return Grid(data, colWidths=widths, repeatRows=1, style=commands)


def _rules(columns: int) -> list[_Command]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), SIDE),
        ("RIGHTPADDING", (0, 0), (-1, -1), SIDE),
        ("TOPPADDING", (0, 0), (-1, -1), _ABOVE),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _BELOW),
        *(("LINEBEFORE", (column, 0), (column, -1), RULE, "black") for column in range(1, columns)),
    ]


def _unspaced(first: int, data: Sequence[_Row]) -> list[_Command]:
    """Between the pieces of one row there is no room: its text goes on in each column."""
    last = len(data) - 1
    if last == first:
        return []
    above: _Command = ("TOPPADDING", (0, first + 1), (-1, last), 0)
    return [above, ("BOTTOMPADDING", (0, first), (-1, last - 1), 0)]


def _paragraphs(text: str, style: ParagraphStyle) -> _Cell:
    return [Text(paragraph, style) for paragraph in plain(text)]


def _group_pieces(name: str, widths: Sequence[float], styles: TableStyles) -> list[_Row]:
    slices = _slices(_paragraphs(name, styles.group), sum(widths) - 2 * SIDE)
    return [[piece, *[_Cell()] * (len(widths) - 1)] for piece in slices]


def _row_pieces(row: Sequence[str], widths: Sequence[float], styles: TableStyles) -> list[_Row]:
    """The row, cut where a cell is too tall to be carried to the next page as a whole."""
    cells: list[list[_Cell]] = []
    for number, (text, width) in enumerate(zip(row, widths, strict=True)):
        style = styles.cell if number else styles.number
        cells.append(_slices(_paragraphs(text, style), width - 2 * SIDE))
    return [list(piece) for piece in zip_longest(*cells, fillvalue=_Cell())]


def _slices(paragraphs: _Cell, width: float) -> list[_Cell]:
    slices: list[_Cell] = [[]]
    room = _TALLEST_PIECE
    waiting = list(paragraphs)
    while waiting:
        paragraph = waiting.pop(0)
        paragraph.wrap(width, room)
        fitting, rest = paragraph.cut(width, room)
        if fitting:
            slices[-1].append(fitting)
            room -= fitting.height
        if rest:
            waiting.insert(0, rest)
            slices.append([])
            room = _NEXT_PIECE
    return slices
