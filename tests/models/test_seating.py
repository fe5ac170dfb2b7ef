"""Every shape of table: even, clockwise from the head, nobody on the lap of another."""

from itertools import combinations, pairwise
from math import dist

import pytest

from models.kinds import TableShape
from models.readings.seating import (
    ASPECTS,
    edge_in,
    neighbours,
    seat_positions,
    seat_radius,
    seats_in,
    table_outline,
)
from models.readings.table_edge import Box, Edge, Point

RINGS = [shape for shape in TableShape if shape is not TableShape.ROWS]
CLOSED = [TableShape.OVAL, TableShape.ROUND, TableShape.RECTANGLE]
COUNTS = [1, 2, 3, 4, 7, 8, 13, 30, 31, 59, 60]


def drawn(shape: TableShape, points: tuple[Point, ...]) -> list[Point]:
    """As they lie on paper, the height of the box being 1."""
    return [Point(x * ASPECTS[shape], y) for x, y in points]


def way_along(edge: Edge, one: Point, other: Point) -> float:
    """From the one clockwise to the other, along the edge."""
    steps = 4000
    points = [edge.at(step / steps) for step in range(steps)]
    begin, end = (
        min(range(steps), key=lambda step: dist(points[step], sought)) for sought in (one, other)
    )
    return (end - begin) % steps * edge.length / steps


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", range(1, 61))
def test_no_two_seats_touch_up_to_sixty(shape: TableShape, count: int) -> None:
    seats = drawn(shape, seat_positions(shape, count))
    radius = seat_radius(shape, count)
    assert radius > 0.015
    assert all(dist(one, other) >= 2.39 * radius for one, other in combinations(seats, 2))


@pytest.mark.parametrize("shape", RINGS)
@pytest.mark.parametrize("count", [8, 30, 60])
def test_neighbours_sit_at_equal_distances_along_the_edge(shape: TableShape, count: int) -> None:
    box = Box(0, 0, ASPECTS[shape], 1)
    edge, seats = edge_in(box, shape, count, 0), seats_in(box, shape, count)
    beside = neighbours(shape, count)
    pairs = [(seat, seat % count + 1) for seat in beside if seat % count + 1 in beside[seat]]
    ways = [way_along(edge, seats[one - 1], seats[other - 1]) for one, other in pairs]
    assert max(ways) - min(ways) < 3 * edge.length / 4000


def test_in_rows_neighbours_sit_at_equal_distances() -> None:
    seats = drawn(TableShape.ROWS, seat_positions(TableShape.ROWS, 30))
    beside = neighbours(TableShape.ROWS, 30)
    behind = [(one, one + 1) for one in range(4, 30) if one + 1 in beside[one]]
    ways = [dist(seats[one - 1], seats[other - 1]) for one, other in behind]
    assert max(ways) - min(ways) < 1e-9


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", COUNTS)
def test_the_head_is_in_the_middle_of_the_top(shape: TableShape, count: int) -> None:
    head = seat_positions(shape, count)[0]
    assert head == pytest.approx((0.5, 0.0), abs=1e-6)


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", COUNTS)
def test_all_seats_lie_in_the_unit_box(shape: TableShape, count: int) -> None:
    places = seat_positions(shape, count)
    assert len(places) == count
    assert all(-1e-9 <= part <= 1 + 1e-9 for place in places for part in place)


@pytest.mark.parametrize("shape", TableShape)
def test_the_second_sits_on_the_right_side_of_the_picture(shape: TableShape) -> None:
    head, second = seat_positions(shape, 30)[:2]
    assert second.x > head.x


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", COUNTS)
def test_the_table_is_free_of_its_seats(shape: TableShape, count: int) -> None:
    outline = drawn(shape, table_outline(shape, count))
    radius = seat_radius(shape, count)
    ways = [
        dist(seat, edge) for seat in drawn(shape, seat_positions(shape, count)) for edge in outline
    ]
    assert min(ways) > radius


@pytest.mark.parametrize("shape", TableShape)
def test_the_outline_of_the_table_is_closed(shape: TableShape) -> None:
    outline = table_outline(shape, 30)
    assert outline[0] == pytest.approx(outline[-1])


@pytest.mark.parametrize("shape", CLOSED)
def test_the_last_sits_beside_the_head(shape: TableShape) -> None:
    assert neighbours(shape, 30)[1] == (2, 30)
    assert neighbours(shape, 2) == {1: (2,), 2: (1,)}


def test_the_feet_of_a_u_are_no_neighbours() -> None:
    beside = neighbours(TableShape.U_SHAPE, 30)
    assert beside[16] == (15,)
    assert beside[17] == (18,)
    assert beside[1] == (2, 30)


def test_in_rows_the_head_sits_between_two_and_rows_end() -> None:
    beside = neighbours(TableShape.ROWS, 30)
    assert beside[1] == (2, 3)
    assert beside[2] == beside[3] == (1,)
    assert beside[4] == (5,)
    assert 18 not in beside[17]


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", [0, 61, 200, 999])
def test_an_empty_and_a_crowded_table_are_no_error(shape: TableShape, count: int) -> None:
    assert len(seat_positions(shape, count)) == count
    assert table_outline(shape, count)
    assert len(neighbours(shape, count)) == count


def test_the_way_round_passes_every_corner_clockwise() -> None:
    ways = [
        edge_in(Box(0, 0, 2, 1), TableShape.RECTANGLE, 8, 0).at(share / 8) for share in range(8)
    ]
    turns = [
        one.x * other.y - one.y * other.x
        for one, other in pairwise([Point(x - 1, y - 0.5) for x, y in ways])
    ]
    assert all(turn > 0 for turn in turns)


@pytest.mark.parametrize("width", [1.2, 2.0, 3.0])
def test_rows_are_the_same_rows_in_a_narrow_and_in_a_wide_field(width: float) -> None:
    seats = seats_in(Box(0, 0, width, 1), TableShape.ROWS, 30)
    lines = [sum(place.y == line for place in seats) for line in sorted({y for _x, y in seats})]
    assert lines == [3, 14, 13]
