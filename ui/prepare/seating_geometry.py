"""Where the seats, their names and the table lie in the seating section: pure maths, in pixels."""

from dataclasses import dataclass
from math import hypot

from models.kinds import TableShape
from models.readings.seating import ASPECTS, LARGEST_RADIUS, edge_in, nearest, seats_in
from models.readings.table_edge import Box, Edge, Point

_LARGEST = 22.0
_SHARE = 0.25
_LETTERS = 0.15
_SMALLEST_LETTER, _LARGEST_LETTER = 8.0, 13.0
_LINES = 2.5
_MARGIN_LETTERS = 4.5
_WIDER = 1.25
_MOST_MEASURED = 200


@dataclass(frozen=True, slots=True)
class PlanLayout:
    """`radius` is of a seat, `letter` the height of a name's letters; under every seat is a room
    of its own width for the name, two lines high."""

    seats: tuple[Point, ...]
    widths: tuple[float, ...]
    radius: float
    letter: float
    table: Edge

    @property
    def name_height(self) -> float:
        return _LINES * self.letter


def lay_out_plan(width: float, height: float, count: int, shape: TableShape) -> PlanLayout:
    """As large as the field allows, no two seats and no two names touching."""
    largest = min(_LARGEST, height * LARGEST_RADIUS)
    box = _box(width, height, shape, largest)
    step = nearest(seats_in(box, shape, count))
    letter = min(_LARGEST_LETTER, max(_SMALLEST_LETTER, step * _LETTERS))
    radius = max(1.0, min(largest, step * _SHARE))
    places = seats_in(box, shape, count)
    inset = 1.3 * radius + _LINES * letter
    return PlanLayout(
        seats=places,
        widths=_widths(places, 2 * radius + _LINES * letter, width),
        radius=radius,
        letter=letter,
        table=edge_in(box, shape, count, inset),
    )


def place_at(layout: PlanLayout, x: float, y: float) -> int | None:
    """The index of the seat under this point, its name included."""
    for index, (seat_x, seat_y) in enumerate(layout.seats):
        on_name = (
            abs(x - seat_x) <= layout.widths[index] / 2
            and 0 <= y - seat_y <= layout.radius + layout.name_height
        )
        if on_name or hypot(x - seat_x, y - seat_y) <= layout.radius * 1.1:
            return index
    return None


def _box(width: float, height: float, shape: TableShape, radius: float) -> Box:
    side = _MARGIN_LETTERS * _LARGEST_LETTER
    above, below = radius * 1.4, radius * 1.2 + _LINES * _LARGEST_LETTER
    down = max(2.0, height - above - below)
    widest = ASPECTS[shape] * (1.0 if shape is TableShape.ROUND else _WIDER)
    across = max(2.0, min(width - 2 * side, widest * down))
    return Box((width - across) / 2, above, across, down)


def _widths(places: tuple[Point, ...], depth: float, width: float) -> tuple[float, ...]:
    """How wide each name may be: up to half the way to the seats that stand at its height."""
    if len(places) > _MOST_MEASURED:
        return (nearest(places),) * len(places)
    return tuple(
        min(
            [
                0.96 * abs(x - other_x)
                for other_x, other_y in places
                if abs(x - other_x) > 0 and abs(y - other_y) < depth
            ]
            + [1.9 * x, 1.9 * (width - x)]
        )
        for x, y in places
    )
