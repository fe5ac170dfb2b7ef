"""Edges of tables, walked by length: an ellipse, a rounded rectangle, a horseshoe."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import cos, dist, pi, sin
from typing import NamedTuple

from msgspec import Struct

_TURN_STEPS = 180
_CORNER_STEPS = 24


class Point(NamedTuple):
    """To the right and down, in the unit of whoever asks."""

    x: float
    y: float


class Box(Struct, frozen=True):
    """A field whose top left corner is at `left`, `top`; any unit, both ways the same."""

    left: float
    top: float
    width: float
    height: float

    @property
    def centre(self) -> Point:
        return Point(self.left + self.width / 2, self.top + self.height / 2)

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def shrunk(self, by: float) -> "Box":
        """The box without a margin of `by` on every side; never smaller than nothing."""
        across, down = min(by, self.width / 2), min(by, self.height / 2)
        return Box(
            self.left + across,
            self.top + down,
            self.width - 2 * across,
            self.height - 2 * down,
        )


class Edge:
    """A line walked by length, clockwise; a closed one ends where it begins."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.points = tuple(points)
        pieces = (dist(one, other) for one, other in pairwise(self.points))
        self._walked = [0.0, *accumulate(pieces)]

    @property
    def length(self) -> float:
        return self._walked[-1]

    def at(self, share: float) -> Point:
        """The point after `share` (0 to 1) of the whole way."""
        way = share * self.length
        after = min(max(1, bisect_left(self._walked, way)), len(self.points) - 1)
        (x, y), (next_x, next_y) = self.points[after - 1], self.points[after]
        piece = self._walked[after] - self._walked[after - 1]
        part = (way - self._walked[after - 1]) / piece if piece else 0.0
        return Point(x + part * (next_x - x), y + part * (next_y - y))

    def passed(self, share: float) -> int:
        """How many of its points lie before `share` of the way."""
        return bisect_left(self._walked, share * self.length)


def ellipse(box: Box) -> Edge:
    """As large as the box; begins at the top."""
    return Edge(_arc(box.centre, box.width / 2, box.height / 2, 0.0, 2 * pi, _TURN_STEPS))


def circle(box: Box) -> Edge:
    """The largest that fits into the middle of the box; begins at the top."""
    size = min(box.width, box.height)
    x, y = box.centre
    return ellipse(Box(x - size / 2, y - size / 2, size, size))


def rounded_rectangle(box: Box, corner: float) -> Edge:
    """As large as the box, its corners rounded by `corner`; begins in the middle of the top."""
    top = Point(box.centre.x, box.top)
    return Edge((top, *_corners(box, corner, (0, 1, 2, 3)), top))


def horseshoe(box: Box, corner: float) -> Edge:
    """Open at the bottom: from the left foot over the top to the right foot."""
    left, right = Point(box.left, box.bottom), Point(box.right, box.bottom)
    return Edge((left, *_corners(box, corner, (3, 0)), right))


def _corners(box: Box, corner: float, quarters: Sequence[int]) -> list[Point]:
    """Quarter 0 is the top right corner, then clockwise."""
    corner = min(corner, box.width / 2, box.height / 2)
    inner = box.shrunk(corner)
    middles = (
        Point(inner.right, inner.top),
        Point(inner.right, inner.bottom),
        Point(inner.left, inner.bottom),
        Point(inner.left, inner.top),
    )
    return [
        point
        for one in quarters
        for point in _arc(middles[one], corner, corner, one * pi / 2, pi / 2, _CORNER_STEPS)
    ]


def _arc(
    centre: Point, across: float, down: float, begin: float, turn: float, steps: int
) -> list[Point]:
    """Angles count clockwise from the top."""
    angles = [begin + turn * step / steps for step in range(steps + 1)]
    return [Point(centre.x + across * sin(one), centre.y - down * cos(one)) for one in angles]
