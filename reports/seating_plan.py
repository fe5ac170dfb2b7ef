"""The seating plan: the table as on the screen, the names beside the seats or in a list."""

from collections.abc import Mapping, Sequence
from math import ceil

from msgspec.structs import replace
from reportlab.platypus import Flowable, Table

from models.papers.before.values import SeatingPlan
from reports import fonts
from reports.blocks import Blocks, Story
from reports.keeping import stacked_height
from reports.lists import head_story, marks_of
from reports.page import PageStyle
from reports.plan_drawing import drawing_with_names, drawing_with_numbers
from reports.text import one_line
from reports.typesetter import NOTHING_ATTACHED, publish

SHEET = PageStyle(
    width=297, height=210, left=12, right=12, top=12, bottom=14, text_size=12, number_from_edge=6
)
"""Landscape, for the wall and the door."""

_LIST_SIZE = 10.0
_ROW = 1.35 * _LIST_SIZE
_BESIDE, _COLUMNS = 2, 5
_SLACK = 2.0
"""pt, so that rounding never moves a drawing to the next page."""

_NumberedName = tuple[str, str]


def seating_plan_pdf(
    plan: SeatingPlan,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
    page: PageStyle = SHEET,
) -> bytes:
    """Set the plan; where names do not fit beside the seats, a numbered list has them.

    Gives a PDF/A-3b.
    """
    blocks = Blocks(page)
    short = replace(plan.head, organisation=(" · ".join(plan.head.organisation),))
    head = head_story(short, blocks)
    room = page.text_height - stacked_height(head, page.text_width) - _SLACK
    named = None if plan.unplaced else drawing_with_names(plan, page.text_width, room)
    body = [named] if named else _with_list(plan, page, room)
    return publish([[*head, *body]], plan.head.metadata, page, marks_of(plan.head), attachments)


def _with_list(plan: SeatingPlan, page: PageStyle, room: float) -> Story:
    """The list beside the table if it can stand there, else on pages of its own."""
    rows = [(one.number, one.name) for one in plan.seats if one.name]
    rows += [("–", name) for name in plan.unplaced]
    column = page.text_width / _COLUMNS
    beside = _BESIDE * int(room / _ROW)
    if len(rows) <= beside:
        width = page.text_width - _BESIDE * column
        names = _Names(rows, _BESIDE, column, room)
        return [_side_by_side(drawing_with_numbers(plan, width, room), names)]
    height = page.text_height - _SLACK
    capacity = _COLUMNS * int(height / _ROW)
    parts = [rows[start : start + capacity] for start in range(0, len(rows), capacity)]
    return [
        drawing_with_numbers(plan, page.text_width, room),
        *(_Names(part, _COLUMNS, column, height) for part in parts),
    ]


class _Names(Flowable):
    """Numbers and names in columns of so many pt, filled one after the other."""

    def __init__(
        self, rows: Sequence[_NumberedName], columns: int, column: float, height: float
    ) -> None:
        super().__init__()
        self._rows = rows
        self._column = column
        self._per_column = ceil(len(rows) / columns)
        self._top = (height + self._per_column * _ROW) / 2
        self.width = columns * column
        self.height = height

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for place, (number, name) in enumerate(self._rows):
            column, row = divmod(place, self._per_column)
            x = column * self._column + 2.4 * _LIST_SIZE
            y = self._top - row * _ROW - _LIST_SIZE
            self.canv.setFont(fonts.BOLD, _LIST_SIZE)
            self.canv.drawRightString(x, y, number)
            self._draw_name(x + 0.6 * _LIST_SIZE, y, one_line(name))

    def _draw_name(self, x: float, y: float, name: str) -> None:
        room = self._column - 3.4 * _LIST_SIZE
        width = fonts.width_of(name, _LIST_SIZE)
        self.canv.setFont(fonts.REGULAR, _LIST_SIZE * min(1, room / (width or 1)))
        self.canv.drawString(x, y, name)


def _side_by_side(left: Flowable, right: _Names) -> Table:
    bare = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
    ]
    return Table([[left, right]], colWidths=[None, right.width], style=bare)
