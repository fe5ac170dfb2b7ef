"""Where the seats, their names and the table lie in the seating section: pure maths, in pixels."""

from math import hypot

from msgspec import Struct

from models.kinds import TableShape
from models.readings.seating import ASPECTS, LARGEST_RADIUS, nearest, outline_in, seats_in
from models.readings.table_edge import Box, Point

_LARGEST = 22.0
_SHARE = 0.23
_LETTERS = 0.155
_SMALLEST_LETTER, _LARGEST_LETTER = 8.0, 13.0
_LINES = 2.5
_MARGIN_LETTERS = 4.5
_WIDER = 1.25
_MOST_MEASURED = 200
_REACH = 4.5

Room = tuple[float, float]


class PlanLayout(Struct, frozen=True):
    """`radius` is of a seat, `letter` the height of a name's letters; under every seat is room for
    a name, of so many `lines`, reaching so far to the left and to the right."""

    seats: tuple[Point, ...]
    rooms: tuple[Room, ...]
    lines: tuple[int, ...]
    radius: float
    letter: float
    table: tuple[Point, ...]

    def name_height(self, index: int) -> float:
        return _name_height(self.lines[index], self.letter)


def lay_out_plan(width: float, height: float, count: int, shape: TableShape) -> PlanLayout:
    """As large as the field allows, no two seats and no two names touching."""
    largest = min(_LARGEST, height * LARGEST_RADIUS)
    box = _box(width, height, shape, largest)
    places = seats_in(box, shape, count)
    step = nearest(places)
    letter = min(_LARGEST_LETTER, max(_SMALLEST_LETTER, step * _LETTERS))
    radius = max(1.0, min(largest, step * _SHARE))
    inset = 1.3 * radius + (_LINES + 0.8) * letter
    lines = _lines(places, radius, letter)
    return PlanLayout(
        seats=places,
        rooms=_rooms(places, lines, radius, letter, width),
        lines=lines,
        radius=radius,
        letter=letter,
        table=outline_in(box, shape, count, inset),
    )


def place_at(layout: PlanLayout, x: float, y: float) -> int | None:
    """The index of the seat under this point, its name included."""
    for index, (seat_x, seat_y) in enumerate(layout.seats):
        left, right = layout.rooms[index]
        on_name = (
            -left <= x - seat_x <= right
            and 0 <= y - seat_y <= layout.radius + layout.name_height(index)
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


def _name_height(lines: int, letter: float) -> float:
    return _LINES / 2 * lines * letter


def _lines(places: tuple[Point, ...], radius: float, letter: float) -> tuple[int, ...]:
    """Two for a name, but one where the next seat is close below."""
    deep = 2 * radius + _name_height(2, letter)
    if len(places) > _MOST_MEASURED:
        return (2,) * len(places)
    return tuple(
        1 if any(0 < other.y - y < deep and abs(other.x - x) < radius for other in places) else 2
        for x, y in places
    )


def _rooms(
    places: tuple[Point, ...], lines: tuple[int, ...], radius: float, letter: float, width: float
) -> tuple[Room, ...]:
    """For every seat how far its name may reach to the left and to the right of its middle: up to
    seats at its height, half the way to names at its height, the ends of the field."""
    if len(places) > _MOST_MEASURED:
        return ((nearest(places) / 2,) * 2,) * len(places)
    rooms, heights = [], [_name_height(one, letter) for one in lines]
    for (x, y), count, tall in zip(places, lines, heights, strict=True):
        most = 2 / count * _REACH * letter
        left, right = min(most, 0.95 * x), min(most, 0.95 * (width - x))
        for (other_x, other_y), other_tall in zip(places, heights, strict=True):
            beside, below = other_x - x, other_y - y
            reach = abs(beside)
            if -other_tall < below < tall:
                reach *= 0.48
            elif 0 < below < 2 * radius + tall:
                reach -= radius + 2
            else:
                continue
            if beside < 0:
                left = min(left, reach)
            elif beside > 0:
                right = min(right, reach)
        rooms.append((max(1.0, left), max(1.0, right)))
    return tuple(rooms)
