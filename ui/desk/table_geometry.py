"""Where the seats, the rim and the face of the table lie in a field: pure maths, in pixels."""

from collections.abc import Collection, Mapping, Sequence
from math import dist, hypot
from types import MappingProxyType

from msgspec import Struct

from models.kinds import TableShape
from models.readings.seating import edge_in, nearest, seats_in
from models.readings.table_edge import Box, Edge, Point
from ui.desk.text_fit import Face

FEW_AT_THE_TABLE = 30
MOST_AT_THE_TABLE = 80
_LARGEST_SEAT = 0.052
_LEAST_MARGIN = 1.45
_APART = 2.25
_READABLE_SEAT = 9.0
_SMALLEST_SEAT = 7.0
_HALVINGS = 8
_FROM_SEAT_TO_RIM = 1.35
_FROM_RIM_TO_FACE = 1.6
_WIDEST: Mapping[TableShape, float] = MappingProxyType(
    {
        TableShape.OVAL: 2.1,
        TableShape.ROUND: 1.0,
        TableShape.U_SHAPE: 2.5,
        TableShape.RECTANGLE: 2.1,
        TableShape.ROWS: 2.4,
    }
)
_ROUND_OR_WIDER = (
    (TableShape.ROUND, 1.0),
    *((TableShape.OVAL, 1.0 + step / 5) for step in range(1, 6)),
)
_OVALS = (TableShape.OVAL, TableShape.ROUND)
_FULL = 5.0


class TableLayout(Struct, frozen=True):
    """`seats` are the taken ones, `empty` the others; `radius` is of a seat. `badges` and `marks`
    are the places of the signs of each taken seat. `face` is the room for words around `centre`,
    `ground` what is painted under it."""

    centre: Point
    seats: tuple[Point, ...]
    badges: tuple[Point, ...]
    marks: tuple[Point, ...]
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

    `empty` are the places of empty seats, counted from 0. At a round table sit as many people as
    can be read; for more it is drawn wider.
    """
    shape, box, radius = _largest(width, height, count, shape)
    places = seats_in(box, shape, count)
    rim_width = max(3.0, height * 0.026)
    inset = radius * _FROM_SEAT_TO_RIM + rim_width
    to_face = inset + _FROM_RIM_TO_FACE * rim_width
    room = _around(edge_in(box, shape, count, to_face))
    field = Box(0.0, 0.0, width, height).shrunk(badge_radius(radius) + 1)
    taken = [
        (seat, _outside(places, place, room.centre, shape))
        for place, seat in enumerate(places)
        if place not in empty
    ]
    return TableLayout(
        centre=room.centre,
        seats=tuple(seat for seat, _way in taken),
        badges=tuple(_within(field, badge_place(seat, way, radius)) for seat, way in taken),
        marks=tuple(mark_place(seat, way, radius) for seat, way in taken),
        empty=tuple(at for place, at in enumerate(places) if place in empty),
        radius=radius,
        rim=edge_in(box, shape, count, inset),
        rim_width=rim_width,
        face=Face(
            max(1.0, room.width / 2), max(1.0, room.height / 2), 2.0 if shape in _OVALS else _FULL
        ),
        ground=edge_in(box, shape, count, to_face - 2),
    )


def is_readable(width: float, height: float, count: int, shape: TableShape) -> bool:
    """Whether the numbers of so many seats can be read in that field. Few always sit at a table,
    for very many it is never drawn, however large the screen."""
    if FEW_AT_THE_TABLE < count <= MOST_AT_THE_TABLE:
        return _largest(width, height, count, shape)[2] >= _SMALLEST_SEAT
    return count <= FEW_AT_THE_TABLE


def seat_at(layout: TableLayout, x: float, y: float) -> int | None:
    """The index of the taken seat under this point."""
    for index, (seat_x, seat_y) in enumerate(layout.seats):
        if hypot(x - seat_x, y - seat_y) <= layout.radius * 1.1:
            return index
    return None


def badge_radius(radius: float) -> float:
    """Of the badge with the place in the queue, at a seat of that radius."""
    return max(0.55 * radius, min(6.5, 0.74 * radius))


def mark_radius(radius: float) -> float:
    """Of the small marks at a seat of that radius."""
    return max(0.4 * radius, min(5.0, 0.55 * radius))


def badge_place(seat: Point, outside: Point, radius: float) -> Point:
    """Outside the table and a little clockwise, clear of the number of the seat."""
    away = max(0.85 * radius, min(1.5 * radius, 10.5 + 2.5 * abs(outside.x)))
    return _beside(seat, outside, away, radius)


def mark_place(seat: Point, outside: Point, radius: float) -> Point:
    """For a small mark: opposite the badge, towards the table."""
    away = max(0.85 * radius, min(1.25 * radius, 10.5))
    return _beside(seat, Point(-outside.x, -outside.y), away, radius)


def _beside(seat: Point, way: Point, away: float, radius: float) -> Point:
    along = max(0.62 * radius, min(0.7 * radius, 6.2))
    return Point(
        seat.x + away * way.x - along * way.y,
        seat.y + away * way.y + along * way.x,
    )


def _outside(places: Sequence[Point], place: int, centre: Point, shape: TableShape) -> Point:
    """Across the line on which the neighbours of a seat sit, one long; in rows always up."""
    if shape is TableShape.ROWS or len(places) < 3:
        return Point(0.0, -1.0)
    seat, before, after = places[place], places[place - 1], places[(place + 1) % len(places)]
    if shape is TableShape.U_SHAPE and place == len(places) // 2:
        after = seat
    elif shape is TableShape.U_SHAPE and place == len(places) // 2 + 1:
        before = seat
    length = dist(before, after) or 1.0
    x, y = (after.y - before.y) / length, (before.x - after.x) / length
    turn = 1 if x * (seat.x - centre.x) + y * (seat.y - centre.y) >= 0 else -1
    return Point(turn * x, turn * y)


def _within(field: Box, at: Point) -> Point:
    x = min(max(at.x, field.left), field.right)
    return Point(x, min(max(at.y, field.top), field.bottom))


def _largest(
    width: float, height: float, count: int, shape: TableShape
) -> tuple[TableShape, Box, float]:
    """What is drawn, where the seats lie, and how large they can be."""
    shapes = _ROUND_OR_WIDER if shape is TableShape.ROUND else ((shape, _WIDEST[shape]),)
    for drawn, widest in shapes:
        radius = _radius(width, height, count, drawn, widest)
        if radius >= _READABLE_SEAT:
            break
    return drawn, _box(width, height, radius, widest), radius


def _radius(width: float, height: float, count: int, shape: TableShape, widest: float) -> float:
    """The largest radius at which no two seats touch."""
    small, large = 1.0, max(1.0, height * _LARGEST_SEAT)
    if _fits(width, height, count, shape, widest, large):
        return large
    for _step in range(_HALVINGS):
        middle = (small + large) / 2
        if _fits(width, height, count, shape, widest, middle):
            small = middle
        else:
            large = middle
    return small


def _fits(
    width: float, height: float, count: int, shape: TableShape, widest: float, radius: float
) -> bool:
    places = seats_in(_box(width, height, radius, widest), shape, count)
    return nearest(places) >= _APART * radius


def _box(width: float, height: float, radius: float, widest: float) -> Box:
    """The field without room for half a seat and its signs, no wider than the shape may be."""
    seat, badge = Point(0.0, 0.0), badge_radius(radius) + 1
    above = -badge_place(seat, Point(0.0, -1.0), radius).y + badge
    aside = badge_place(seat, Point(1.0, 0.0), radius).x + badge
    down = max(2.0, height - 2 * max(_LEAST_MARGIN * radius, above))
    across = max(2.0, min(width - 2 * max(_LEAST_MARGIN * radius, aside), widest * down))
    return Box((width - across) / 2, (height - down) / 2, across, down)


def _around(edge: Edge) -> Box:
    across, down = [x for x, _y in edge.points], [y for _x, y in edge.points]
    left, top = min(across), min(down)
    return Box(left, top, max(across) - left, max(down) - top)
