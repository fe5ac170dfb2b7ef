"""The seats lie evenly round the table and never touch."""

from itertools import combinations, pairwise
from math import dist, hypot

import pytest

from ui.desk.table_geometry import Outline, lay_out, seat_at

SIZES = [(700, 340), (1100, 620), (380, 220)]


@pytest.mark.parametrize("count", range(1, 61))
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_two_seats_touch(count: int, width: int, height: int) -> None:
    table = lay_out(width, height, count)
    for one, other in combinations(table.seats, 2):
        assert dist(one, other) > 2.2 * table.radius


@pytest.mark.parametrize("count", [12, 30, 60])
def test_the_way_along_the_edge_is_the_same_between_all_neighbours(count: int) -> None:
    ring = Outline((0, 0), 300, 150)
    ways = []
    for seat in range(count):
        stops = [ring.at((seat + step / 50) / count) for step in range(51)]
        ways.append(sum(dist(one, other) for one, other in pairwise(stops)))
    assert max(ways) / min(ways) < 1.001


def test_the_chair_sits_at_the_top_and_the_next_clockwise() -> None:
    first, second = lay_out(700, 340, 30).seats[:2]
    assert first[0] == pytest.approx(350)
    assert first[1] < 170
    assert second[0] > first[0]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("count", [1, 30, 60])
def test_every_seat_and_its_badge_lie_in_the_field(width: int, height: int, count: int) -> None:
    table = lay_out(width, height, count)
    reach = 1.31 * table.radius
    for x, y in table.seats:
        assert reach <= x <= width - reach
        assert reach <= y <= height - reach


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_seat_touches_the_rim(width: int, height: int) -> None:
    table = lay_out(width, height, 60)
    edge = [table.rim.at(step / 400) for step in range(400)]
    nearest = min(dist(seat, point) for seat in table.seats for point in edge)
    assert nearest > table.radius + 0.75 * table.rim_width


def test_the_table_grows_with_its_field() -> None:
    assert lay_out(1100, 620, 30).radius > lay_out(700, 340, 30).radius


def test_a_seat_is_found_where_it_lies_and_nowhere_else() -> None:
    table = lay_out(700, 340, 30)
    for index, (x, y) in enumerate(table.seats):
        assert seat_at(table, x + table.radius / 2, y) == index
    assert seat_at(table, *table.centre) is None


def test_the_rim_begins_at_the_top_and_goes_clockwise() -> None:
    ring = Outline((0, 0), 300, 150)
    assert ring.until(0.25)[0] == pytest.approx((0, -150))
    assert ring.until(0.25)[-1] == pytest.approx((300, 0), abs=0.5)
    assert ring.until(1.0)[-1] == pytest.approx((0, -150), abs=0.5)


def test_a_field_without_room_is_no_error() -> None:
    assert all(hypot(*seat) < 100 for seat in lay_out(1, 1, 60).seats)
