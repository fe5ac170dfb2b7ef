"""Seats and names in the seating section have their own room."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from models.kinds import TableShape
from ui.prepare.seating_geometry import PlanLayout, lay_out_plan, place_at

SIZES = [(1020, 600), (1560, 900), (420, 300)]


def rooms(layout: PlanLayout) -> list[QRectF]:
    """The field of every name, under its seat."""
    return [
        QRectF(x - left, y + layout.radius, left + right, layout.name_height(index))
        for index, ((x, y), (left, right)) in enumerate(
            zip(layout.seats, layout.rooms, strict=True)
        )
    ]


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", [2, 8, 30, 45, 60])
@pytest.mark.parametrize(("width", "height"), SIZES[:2])
def test_no_name_touches_another(shape: TableShape, count: int, width: int, height: int) -> None:
    names = rooms(lay_out_plan(width, height, count, shape))
    assert not [1 for one, other in combinations(names, 2) if one.intersects(other)]


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", [2, 8, 30, 45, 60])
@pytest.mark.parametrize(("width", "height"), SIZES[:2])
def test_no_name_lies_under_a_seat(shape: TableShape, count: int, width: int, height: int) -> None:
    layout = lay_out_plan(width, height, count, shape)
    radius = layout.radius
    seats = [QRectF(x - radius, y - radius, 2 * radius, 2 * radius) for x, y in layout.seats]
    names = list(enumerate(rooms(layout)))
    assert not [
        (index, other)
        for index, name in names
        for other, seat in enumerate(seats)
        if index != other and name.adjusted(1, 1, -1, -1).intersects(seat)
    ]


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("count", [1, 8, 30, 60])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_all_names_lie_in_the_field(shape: TableShape, count: int, width: int, height: int) -> None:
    field = QRectF(0, 0, width, height)
    assert all(field.contains(room) for room in rooms(lay_out_plan(width, height, count, shape)))


@pytest.mark.parametrize("shape", TableShape)
def test_a_seat_is_found_under_its_number_and_its_name(shape: TableShape) -> None:
    layout = lay_out_plan(1020, 600, 30, shape)
    for index, (x, y) in enumerate(layout.seats):
        assert place_at(layout, x, y) == index
        assert place_at(layout, x, y + layout.radius + layout.letter) == index
