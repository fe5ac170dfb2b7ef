"""The drawing of a table: its edge, the seats with their numbers, the names beside them."""

from collections.abc import Sequence
from itertools import product

from msgspec import Struct
from msgspec.structs import replace
from reportlab.platypus import Flowable

from models.papers.before.values import PlanSeat, SeatingPlan
from models.people import NO_BREAK_SPACE
from models.readings.table_edge import Point
from reports import fonts
from reports.seat_labels import Placed, Rect, Wanted, place
from reports.text import one_line

NAME_SIZES = (11.0, 10.0, 9.0)
"""pt; what is smaller cannot be read at arm's length, the names go into a list then."""

TABLE_SHARES = (0.84, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48, 0.42, 0.36)
"""Of the height of the field; the largest table that leaves room for the names is drawn."""

SEAT_RADII = (15.0, 12.0, 10.0)
"""pt, the largest that is drawn; smaller ones leave more room between rows of seats."""

MOST_NAMES = 50
"""More names were never found to fit on a sheet; trying all sizes for them takes seconds."""

_LEAST_NUMBER = 4.5
_CLOSE_TO_THE_FIRST = 5
_LEADING = 1.12
_CAP_HEIGHT = 0.66
_TABLE, _EMPTY, _LEADER = 0.95, 0.45, 0.55
"""Shades of grey, 1 is white."""


class _Name(Struct, frozen=True):
    lines: tuple[str, ...]
    size: float
    label: Placed


class _Layout(Struct, frozen=True):
    """In pt from the top left corner of the field; `names` belong to the occupied seats."""

    outline: tuple[Point, ...]
    seats: tuple[Point, ...]
    radius: float
    names: tuple[_Name, ...] = ()


class Drawing(Flowable):
    """A field of so many pt with a layout in it."""

    def __init__(self, plan: SeatingPlan, layout: _Layout, width: float, height: float) -> None:
        super().__init__()
        self._plan = plan
        self._layout = layout
        self.width = width
        self.height = height

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setLineWidth(0.8)
        self._draw_table()
        for seat, point in zip(self._plan.seats, self._layout.seats, strict=True):
            self._draw_seat(seat, point)
        for name in self._layout.names:
            self._draw_name(name)
        self.canv.restoreState()

    def _draw_table(self) -> None:
        path = self.canv.beginPath()
        for place_, point in enumerate(self._layout.outline):
            go = path.lineTo if place_ else path.moveTo
            go(point.x, self.height - point.y)
        path.close()
        self.canv.setFillGray(_TABLE)
        self.canv.drawPath(path, stroke=1, fill=1)

    def _draw_seat(self, seat: PlanSeat, point: Point) -> None:
        canvas, radius = self.canv, self._layout.radius
        canvas.setDash() if seat.name else canvas.setDash(2, 2)
        canvas.setStrokeGray(0 if seat.name else _EMPTY)
        canvas.setFillGray(1)
        canvas.circle(point.x, self.height - point.y, radius, stroke=1, fill=1)
        canvas.setDash()
        canvas.setStrokeGray(0)
        canvas.setFillGray(0 if seat.name else _EMPTY)
        size = radius * (1.0 if len(seat.number) < 3 else 0.85)
        if size < _LEAST_NUMBER:
            self._draw_number_outside(seat, point)
            return
        canvas.setFont(fonts.BOLD if seat.name else fonts.REGULAR, size)
        baseline = self.height - point.y - size * _CAP_HEIGHT / 2
        canvas.drawCentredString(point.x, baseline, seat.number)

    def _draw_number_outside(self, seat: PlanSeat, point: Point) -> None:
        """Where seats are too small for their number, the first and every tenth are counted."""
        number, last = int(seat.number), len(self._plan.seats)
        if number != 1 and (number % 10 or last - number < _CLOSE_TO_THE_FIRST):
            return
        size = 2 * _LEAST_NUMBER
        away = self._layout.radius + size * 0.8
        x, y = point.x + seat.outwards.x * away, point.y + seat.outwards.y * away
        self.canv.setFont(fonts.REGULAR, size)
        baseline = self.height - y - size * _CAP_HEIGHT / 2
        self.canv.drawCentredString(x, baseline, seat.number)

    def _draw_name(self, name: _Name) -> None:
        canvas, rect = self.canv, name.label.rect
        begin, end = name.label.leader
        canvas.setStrokeGray(_LEADER)
        canvas.setLineWidth(0.4)
        canvas.line(begin.x, self.height - begin.y, end.x, self.height - end.y)
        canvas.setFillGray(0)
        canvas.setFont(fonts.REGULAR, name.size)
        middle = (rect.left + rect.right) / 2
        for number, line in enumerate(name.lines):
            baseline = rect.top + (number * _LEADING + 0.82) * name.size
            if end.x <= rect.left:
                canvas.drawString(rect.left, self.height - baseline, line)
            elif end.x >= rect.right:
                canvas.drawRightString(rect.right, self.height - baseline, line)
            else:
                canvas.drawCentredString(middle, self.height - baseline, line)


def drawing_with_names(plan: SeatingPlan, width: float, height: float) -> Drawing | None:
    """The drawing with every name in a legible size, or None if there is not room for all."""
    if sum(bool(one.name) for one in plan.seats) > MOST_NAMES:
        return None
    for radius, size, share in product(SEAT_RADII, NAME_SIZES, TABLE_SHARES):
        bare = _bare(plan, width, height, share * height, radius)
        names = _names(plan, bare, size, Rect(0, 0, width, height))
        if names is not None:
            return Drawing(plan, replace(bare, names=names), width, height)
    return None


def drawing_with_numbers(plan: SeatingPlan, width: float, height: float) -> Drawing:
    """As large as it goes, without names."""
    radius = SEAT_RADII[0]
    return Drawing(plan, _bare(plan, width, height, height - 4 * radius, radius), width, height)


def _bare(plan: SeatingPlan, width: float, height: float, table: float, radius: float) -> _Layout:
    """A table `table` pt high, narrowed to the field, in its middle; seats up to `radius`."""
    table = min(table, (width - 4 * radius) / plan.aspect)
    left, top = (width - table * plan.aspect) / 2, (height - table) / 2

    def moved(point: Point) -> Point:
        return Point(left + point.x * table, top + point.y * table)

    return _Layout(
        outline=tuple(map(moved, plan.outline)),
        seats=tuple(moved(one.place) for one in plan.seats),
        radius=min(radius, plan.radius * table),
    )


def _names(plan: SeatingPlan, bare: _Layout, size: float, field: Rect) -> tuple[_Name, ...] | None:
    taken = [(seat, point) for seat, point in zip(plan.seats, bare.seats, strict=True) if seat.name]
    choices = [_choices(seat) for seat, _ in taken]
    wanted = [
        Wanted(point, seat.outwards, tuple(_size(lines, size) for lines in each))
        for (seat, point), each in zip(taken, choices, strict=True)
    ]
    placed = place(wanted, bare.seats, bare.radius, field)
    if placed is None:
        return None
    return tuple(
        _Name(each[label.choice], size, label) for each, label in zip(choices, placed, strict=True)
    )


def _choices(seat: PlanSeat) -> tuple[tuple[str, ...], ...]:
    """The name on one line, or on several; beside the table rather on one."""
    whole = one_line(seat.name)
    parted = whole.replace("/ ", "/\n").replace(NO_BREAK_SPACE, "\n")
    split = tuple(parted.split("\n"))
    parts = tuple(parted.replace("-", "-\n").split("\n"))
    beside = abs(seat.outwards.x) > abs(seat.outwards.y)
    ordered = ((whole,), split, parts) if beside else (split, parts, (whole,))
    return tuple(dict.fromkeys(ordered))


def _size(lines: Sequence[str], size: float) -> tuple[float, float]:
    widest = max(fonts.width_of(line, size) for line in lines)
    return widest, len(lines) * size * _LEADING
