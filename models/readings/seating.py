"""Where the seats of a table lie and what the table looks like: the same for window and paper.

Seat 1 is the head, in the middle of the top; the others follow clockwise. In rows seats 2 and 3
are right and left of the head, the others stand row by row behind the table of the head.
"""

from collections.abc import Mapping
from itertools import pairwise
from math import dist, inf
from types import MappingProxyType

from models.kinds import TableShape
from models.readings.seat_rows import row_lines, seats_in_rows, table_of_the_head
from models.readings.table_edge import (
    Box,
    Edge,
    Point,
    circle,
    ellipse,
    horseshoe,
    rounded_rectangle,
)

HEAD = 1

ASPECTS: Mapping[TableShape, float] = MappingProxyType(
    {
        TableShape.OVAL: 2.0,
        TableShape.ROUND: 1.0,
        TableShape.U_SHAPE: 1.6,
        TableShape.RECTANGLE: 2.0,
        TableShape.ROWS: 2.0,
    }
)
LARGEST_RADIUS = 0.06
APART = 2.4
_CORNER = 0.18
_BAND = 0.14


def seat_positions(shape: TableShape, seats: int) -> tuple[Point, ...]:
    """The centres of the seats, seat 1 first, in a unit box: x and y from 0 to 1.

    The box is to be drawn ASPECTS[shape] times as wide as it is high; the distances along the
    edge are equal then. The outermost centres lie on the sides of the box, so a margin of
    `seat_radius` is needed around it.
    """
    aspect = ASPECTS[shape]
    return tuple(Point(x / aspect, y) for x, y in seats_in(_unit(shape), shape, seats))


def seat_radius(shape: TableShape, seats: int) -> float:
    """How large a seat can be drawn without touching another, as a share of the box's height."""
    return min(LARGEST_RADIUS, nearest(seats_in(_unit(shape), shape, seats)) / APART)


def table_outline(shape: TableShape, seats: int) -> tuple[Point, ...]:
    """The table itself as a closed polygon in the box of `seat_positions`, free of the seats."""
    inset, aspect = 1.4 * seat_radius(shape, seats), ASPECTS[shape]
    outline = outline_in(_unit(shape), shape, seats, inset)
    return tuple(Point(x / aspect, y) for x, y in outline)


def seats_in(box: Box, shape: TableShape, seats: int) -> tuple[Point, ...]:
    """The centres of the seats, as far out as the box allows; in its unit."""
    if shape is TableShape.ROWS:
        return tuple(seats_in_rows(box, seats))
    ring = edge_in(box, shape, seats, 0.0)
    if shape is TableShape.U_SHAPE:
        return tuple(ring.at(share) for share in _from_the_middle(seats))
    return tuple(ring.at(place / seats) for place in range(seats))


def edge_in(box: Box, shape: TableShape, seats: int, inset: float) -> Edge:
    """The edge of the table, `inset` away from the line (in rows: from the seats) on which people
    sit. It begins at the head and is closed; that of a U begins at its left foot and is open."""
    corner = max(0.0, _CORNER * box.height - inset / 2)
    match shape:
        case TableShape.OVAL:
            return ellipse(box.shrunk(inset))
        case TableShape.ROUND:
            return circle(box.shrunk(inset))
        case TableShape.RECTANGLE:
            return rounded_rectangle(box.shrunk(inset), corner)
        case TableShape.U_SHAPE:
            inner = box.shrunk(inset)
            open_below = Box(inner.left, inner.top, inner.width, box.bottom - inner.top)
            return horseshoe(open_below, corner)
        case TableShape.ROWS:
            return rounded_rectangle(table_of_the_head(box, seats, inset), corner / 3)


def outline_in(box: Box, shape: TableShape, seats: int, inset: float) -> tuple[Point, ...]:
    """The table itself as a closed polygon, `inset` away from where people sit."""
    outer = edge_in(box, shape, seats, inset).points
    if shape is not TableShape.U_SHAPE:
        return outer
    inner = edge_in(box, shape, seats, inset + _BAND * box.height).points
    return (*outer, *reversed(inner), outer[0])


def neighbours(shape: TableShape, seats: int) -> Mapping[int, tuple[int, ...]]:
    """For every seat those directly beside it."""
    beside: dict[int, set[int]] = {seat: set() for seat in range(1, seats + 1)}
    for line in _lines(shape, seats):
        for one, other in pairwise(line):
            beside[one].add(other)
            beside[other].add(one)
    return MappingProxyType({seat: tuple(sorted(others)) for seat, others in beside.items()})


def nearest(places: tuple[Point, ...]) -> float:
    """The distance of the two seats that are nearest to each other; infinite for fewer than two."""
    ways = (*pairwise((*places, *places[:1])), *pairwise(sorted(places))) if places[1:] else ()
    return min((dist(one, other) for one, other in ways), default=inf)


def _lines(shape: TableShape, seats: int) -> list[list[int]]:
    """The seats that stand side by side, line by line."""
    everybody = list(range(1, seats + 1))
    match shape:
        case TableShape.ROWS:
            return row_lines(seats)
        case TableShape.U_SHAPE:
            last_on_the_right = seats // 2 + 1
            return [everybody[last_on_the_right:] + everybody[:last_on_the_right]]
        case _:
            return [everybody + everybody[:1]] if seats > 2 else [everybody]


def _from_the_middle(seats: int) -> list[float]:
    """Shares of an open line: the head in its middle, then right of it, then from the left end."""
    right = seats // 2
    step = 0.5 / (right + 0.5)
    return [
        (0.5 + step * place) if place <= right else step * (place - seats) + 0.5
        for place in range(seats)
    ]


def _unit(shape: TableShape) -> Box:
    return Box(0.0, 0.0, ASPECTS[shape], 1.0)
