"""Where the seats, the rim and the face of the oval table lie: pure maths, in pixels."""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import cos, dist, hypot, pi, sin

Point = tuple[float, float]

_STEPS = 720
_LARGEST_SEAT = 0.052
_WIDEST = 2.1
_ROOM_FOR_BADGE = 1.45
_APART = 2.4
_FEWEST = 12


class Outline:
    """An ellipse walked by length: share 0 is the top, 0.25 of the way is a quarter clockwise."""

    def __init__(self, centre: Point, across: float, down: float) -> None:
        turns = [2 * pi * step / _STEPS for step in range(_STEPS + 1)]
        self._points = [
            (centre[0] + across * sin(turn), centre[1] - down * cos(turn)) for turn in turns
        ]
        pieces = (dist(one, other) for one, other in pairwise(self._points))
        self._walked = [0.0, *accumulate(pieces)]

    @property
    def length(self) -> float:
        return self._walked[-1]

    def at(self, share: float) -> Point:
        """The point after `share` (0 to 1) of the way round."""
        way = share * self.length
        after = min(max(1, bisect_left(self._walked, way)), _STEPS)
        (x, y), (next_x, next_y) = self._points[after - 1], self._points[after]
        piece = self._walked[after] - self._walked[after - 1]
        part = (way - self._walked[after - 1]) / piece if piece else 0.0
        return x + part * (next_x - x), y + part * (next_y - y)

    def until(self, share: float) -> list[Point]:
        """The way from the top to `share`, as a line of points."""
        passed = bisect_left(self._walked, share * self.length)
        return [*self._points[:passed], self.at(share)]


@dataclass(frozen=True, slots=True)
class TableLayout:
    """`radius` is of a seat; `face` are the half-axes of the room for words inside the rim."""

    centre: Point
    seats: tuple[Point, ...]
    radius: float
    rim: Outline
    rim_width: float
    face: Point


def lay_out(width: float, height: float, count: int) -> TableLayout:
    """The table in a field of that size: as large as it goes, no two of `count` seats touching."""
    radius = max(1.0, height * _LARGEST_SEAT)
    while not _fits(seats := _seats(width, height, radius, count), radius) and radius > 1:
        radius *= 0.97
    across, down = _half_axes(width, height, radius)
    rim_width = max(3.0, height * 0.026)
    inset = radius * 1.35 + rim_width
    rim_across, rim_down = max(1.0, across - inset), max(1.0, down - inset)
    centre = (width / 2, height / 2)
    return TableLayout(
        centre=centre,
        seats=seats,
        radius=radius,
        rim=Outline(centre, rim_across, rim_down),
        rim_width=rim_width,
        face=(max(1.0, rim_across - 1.6 * rim_width), max(1.0, rim_down - 1.6 * rim_width)),
    )


def seat_at(layout: TableLayout, x: float, y: float) -> int | None:
    """The index of the seat under this point."""
    for index, (seat_x, seat_y) in enumerate(layout.seats):
        if hypot(x - seat_x, y - seat_y) <= layout.radius * 1.1:
            return index
    return None


def _half_axes(width: float, height: float, radius: float) -> Point:
    down = max(1.0, height / 2 - _ROOM_FOR_BADGE * radius)
    return max(1.0, min(width / 2 - _ROOM_FOR_BADGE * radius, _WIDEST * down)), down


def _seats(width: float, height: float, radius: float, count: int) -> tuple[Point, ...]:
    ring = Outline((width / 2, height / 2), *_half_axes(width, height, radius))
    return tuple(ring.at(index / count) for index in range(count))


def _fits(seats: tuple[Point, ...], radius: float) -> bool:
    if len(seats) < _FEWEST:
        return True
    ring = (*seats, seats[0])
    return all(dist(one, other) >= _APART * radius for one, other in pairwise(ring))
