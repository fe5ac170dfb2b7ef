"""Where names go beside seats: close to them, outside the table, none over another."""

from collections.abc import Sequence
from itertools import product
from math import hypot
from typing import NamedTuple

from msgspec import Struct

from models.readings.table_edge import Point

_GAP = 3.5
_APART = 1.5
_BETWEEN_WORDS = 2.5
_LEVELS = 6
_SHIFTS = (0.0, 0.15, -0.15, 0.3, -0.3, 0.5, -0.5, 0.75, -0.75)


class Rect(NamedTuple):
    """In pt from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Rect") -> bool:
        return (
            self.left < other.right + _BETWEEN_WORDS
            and other.left < self.right + _BETWEEN_WORDS
            and self.top < other.bottom + _APART
            and other.top < self.bottom + _APART
        )

    def holds(self, other: "Rect") -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def nearest(self, point: Point) -> Point:
        """The point of the rectangle that is closest to another point."""
        x = min(max(point.x, self.left), self.right)
        return Point(x, min(max(point.y, self.top), self.bottom))


class Wanted(Struct, frozen=True):
    """A name to be placed: its seat, the way out from there, and its sizes to choose from."""

    seat: Point
    outwards: Point
    sizes: tuple[tuple[float, float], ...]


class Placed(Struct, frozen=True):
    """Which of the sizes was taken, where it stands, and the line that leads to it."""

    choice: int
    rect: Rect
    leader: tuple[Point, Point]


def place(
    labels: Sequence[Wanted], seats: Sequence[Point], radius: float, field: Rect
) -> list[Placed] | None:
    """A place in the field for every name, or None if there is not room for all; all in pt.

    Tried in the order given, then narrowest first (the line to a wide one that stands farther out
    finds its way between narrow ones), then widest first (where nothing can stand farther out).
    """
    given = range(len(labels))
    narrowest_first = sorted(given, key=lambda number: min(labels[number].sizes))
    for order in (given, narrowest_first, narrowest_first[::-1]):
        taken: dict[int, Placed] = {}
        for number in order:
            found = _first_free(labels[number], seats, radius, field, [*taken.values()])
            if found is None:
                break
            taken[number] = found
        else:
            return [taken[number] for number in given]
    return None


def _first_free(
    label: Wanted, seats: Sequence[Point], radius: float, field: Rect, taken: Sequence[Placed]
) -> Placed | None:
    for level, shift, choice in product(range(_LEVELS), _SHIFTS, range(len(label.sizes))):
        rect = _rect(label, label.sizes[choice], radius + _GAP + level * label.sizes[0][1], shift)
        found = Placed(choice, rect, _leader(label.seat, rect, radius))
        if field.holds(rect) and _is_free(found, label.seat, seats, radius, taken):
            return found
    return None


def _rect(label: Wanted, size: tuple[float, float], away: float, shift: float) -> Rect:
    """So far outwards from the seat, moved along the edge by a share of its own width."""
    (width, height), out = size, label.outwards
    x = label.seat.x + out.x * (away + width / 2) - out.y * shift * width
    y = label.seat.y + out.y * (away + height / 2) + out.x * shift * height
    return Rect(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _leader(seat: Point, rect: Rect, radius: float) -> tuple[Point, Point]:
    end = rect.nearest(seat)
    x, y = end.x - seat.x, end.y - seat.y
    part = radius / (hypot(x, y) or 1)
    return Point(seat.x + x * part, seat.y + y * part), end


def _is_free(
    label: Placed, own: Point, seats: Sequence[Point], radius: float, taken: Sequence[Placed]
) -> bool:
    if any(_distance(label.rect.nearest(seat), seat) < radius + _APART for seat in seats):
        return False
    if any(_passes(label.leader, seat) < radius + _APART / 2 for seat in seats if seat is not own):
        return False
    return not any(
        label.rect.meets(one.rect)
        or _crosses(label.leader, one.rect)
        or _crosses(one.leader, label.rect)
        for one in taken
    )


def _distance(one: Point, other: Point) -> float:
    return hypot(one.x - other.x, one.y - other.y)


def _passes(line: tuple[Point, Point], point: Point) -> float:
    """How close the line comes to the point."""
    (x, y), end = line
    across, down = end.x - x, end.y - y
    length = across**2 + down**2 or 1
    share = min(1, max(0, ((point.x - x) * across + (point.y - y) * down) / length))
    return hypot(x + share * across - point.x, y + share * down - point.y)


def _crosses(line: tuple[Point, Point], rect: Rect) -> bool:
    """Whether the line runs through the rectangle (Liang–Barsky)."""
    (x, y), end = line
    enters, leaves = 0.0, 1.0
    for step, room_before, room_behind in (
        (end.x - x, rect.left - _APART - x, rect.right + _APART - x),
        (end.y - y, rect.top - _APART - y, rect.bottom + _APART - y),
    ):
        if step == 0:
            if room_before > 0 or room_behind < 0:
                return False
            continue
        shares = sorted((room_before / step, room_behind / step))
        enters, leaves = max(enters, shares[0]), min(leaves, shares[1])
    return enters < leaves
