"""Where the seats, the rim and the face of the table lie in a field: pure maths, in pixels."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import hypot
from types import MappingProxyType

from models.kinds import TableShape
from models.readings.seating import APART, edge_in, nearest, seats_in
from models.readings.table_edge import Box, Edge, Point
from ui.desk.text_fit import Face

_LARGEST_SEAT = 0.052
_ROOM_FOR_BADGE = 1.45
_FROM_SEAT_TO_RIM = 1.35
_FROM_RIM_TO_FACE = 1.6
_WIDEST: Mapping[TableShape, float] = MappingProxyType(
    {
        TableShape.OVAL: 2.1,
        TableShape.ROUND: 1.0,
        TableShape.U_SHAPE: 2.0,
        TableShape.RECTANGLE: 2.1,
        TableShape.ROWS: 2.4,
    }
)
_OVALS = (TableShape.OVAL, TableShape.ROUND)
_FULL = 5.0


@dataclass(frozen=True, slots=True)
class TableLayout:
    """`seats` are the taken ones, `empty` the others; `radius` is of a seat. `face` is the room for
    words around `centre`, `ground` what is painted under it."""

    centre: Point
    seats: tuple[Point, ...]
    empty: tuple[Point, ...]
    radius: float
    rim: Edge
    rim_width: float
    face: Face
    ground: Edge


def lay_out(
    width: float,
    height: float,
    count: int,
    shape: TableShape = TableShape.OVAL,
    empty: Collection[int] = (),
) -> TableLayout:
    """The table in a field of that size: as large as it goes, no two of `count` seats touching.

    `empty` are the places of empty seats, counted from 0.
    """
    radius = max(1.0, height * _LARGEST_SEAT)
    while radius > 1 and not _fits(_box(width, height, radius, shape), shape, count, radius):
        radius *= 0.97
    box = _box(width, height, radius, shape)
    places = seats_in(box, shape, count)
    rim_width = max(3.0, height * 0.026)
    inset = radius * _FROM_SEAT_TO_RIM + rim_width
    to_face = inset + _FROM_RIM_TO_FACE * rim_width
    room = _around(edge_in(box, shape, count, to_face))
    return TableLayout(
        centre=room.centre,
        seats=tuple(at for place, at in enumerate(places) if place not in empty),
        empty=tuple(at for place, at in enumerate(places) if place in empty),
        radius=radius,
        rim=edge_in(box, shape, count, inset),
        rim_width=rim_width,
        face=Face(
            max(1.0, room.width / 2), max(1.0, room.height / 2), 2.0 if shape in _OVALS else _FULL
        ),
        ground=edge_in(box, shape, count, to_face - 2),
    )


def seat_at(layout: TableLayout, x: float, y: float) -> int | None:
    """The index of the taken seat under this point."""
    for index, (seat_x, seat_y) in enumerate(layout.seats):
        if hypot(x - seat_x, y - seat_y) <= layout.radius * 1.1:
            return index
    return None


def _box(width: float, height: float, radius: float, shape: TableShape) -> Box:
    """The field without room for half a seat and its badge, no wider than the shape may be."""
    margin = _ROOM_FOR_BADGE * radius
    down = max(2.0, height - 2 * margin)
    across = max(2.0, min(width - 2 * margin, _WIDEST[shape] * down))
    return Box((width - across) / 2, (height - down) / 2, across, down)


def _fits(box: Box, shape: TableShape, count: int, radius: float) -> bool:
    return nearest(seats_in(box, shape, count)) >= APART * radius


def _around(edge: Edge) -> Box:
    across, down = [x for x, _y in edge.points], [y for _x, y in edge.points]
    left, top = min(across), min(down)
    return Box(left, top, max(across) - left, max(down) - top)
