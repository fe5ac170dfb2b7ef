"""The seats lie evenly round a table of any shape and never touch."""

from itertools import combinations
from math import dist, hypot

import pytest
from PySide6.QtWidgets import QApplication

from models.kinds import TableShape
from models.readings.table_edge import Box, ellipse
from tests.ui.desk import table_samples
from ui.desk.table_face import TableFace
from ui.desk.table_geometry import badge_radius, lay_out, seat_at
from ui.desk.table_painting import room_for_number
from ui.desk.table_signs import number_font
from ui.palette import LIGHT
from ui.views.floor import Phase

LAPTOP = (697, 310)
SIZES = [LAPTOP, (1100, 620), (380, 220)]
SHAPES = list(TableShape)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [*range(1, 61, 3), 60])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_two_seats_touch(shape: TableShape, count: int, width: int, height: int) -> None:
    table = lay_out(width, height, count, shape)
    for one, other in combinations(table.seats, 2):
        assert dist(one, other) > 2.2 * table.radius


@pytest.mark.parametrize("shape", SHAPES)
def test_the_chair_sits_at_the_top_and_the_next_clockwise(shape: TableShape) -> None:
    first, second = lay_out(700, 340, 30, shape).seats[:2]
    assert first[0] == pytest.approx(350)
    assert first[1] < 170
    assert second[0] > first[0]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("count", [1, 30, 60])
def test_every_seat_and_its_badge_lie_in_the_field(
    shape: TableShape, width: int, height: int, count: int
) -> None:
    table = lay_out(width, height, count, shape)
    reach = 1.31 * table.radius
    for x, y in table.seats:
        assert reach <= x <= width - reach
        assert reach <= y <= height - reach


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("count", [8, 30, 60])
def test_no_seat_touches_the_rim(shape: TableShape, width: int, height: int, count: int) -> None:
    table = lay_out(width, height, count, shape)
    edge = [table.rim.at(step / 400) for step in range(401)]
    nearest = min(dist(seat, point) for seat in table.seats for point in edge)
    assert nearest > table.radius + 0.75 * table.rim_width


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [8, 30, 60])
def test_every_shape_leaves_room_for_words(shape: TableShape, count: int) -> None:
    face = lay_out(700, 340, count, shape).face
    assert face.across > 80
    assert face.down > 40


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [8, 30, 60])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_badges_lie_outside_in_the_field_and_on_nobody(
    shape: TableShape, count: int, width: int, height: int
) -> None:
    table = lay_out(width, height, count, shape)
    badge = badge_radius(table.radius)
    for seat, (x, y) in zip(table.seats, table.badges, strict=True):
        assert badge <= x <= width - badge
        assert badge <= y <= height - badge
        others = [dist(other, (x, y)) for other in table.seats if other != seat]
        assert min(others) > dist(seat, (x, y))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [8, 30, 60])
def test_a_mark_is_nearest_to_its_own_seat(shape: TableShape, count: int) -> None:
    table = lay_out(*LAPTOP, count, shape)
    for seat, mark in zip(table.seats, table.marks, strict=True):
        assert min(table.seats, key=lambda other: dist(other, mark)) == seat


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [30, 45, 60])
def test_numbers_are_readable_and_within_their_seats_on_a_laptop(
    qapp: QApplication, shape: TableShape, count: int
) -> None:
    room = room_for_number(lay_out(*LAPTOP, count, shape).radius)
    _font, metrics = number_font(qapp.font(), str(count), room, bold=True, wished=0.85)
    across, down = metrics.horizontalAdvance(str(count)), metrics.capHeight()
    assert down >= 8
    assert hypot(across, down) <= 2 * room


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("count", [30, 45, 60])
def test_in_rows_the_clock_is_as_large_as_at_an_oval_table(count: int) -> None:
    clocks = []
    for shape in (TableShape.ROWS, TableShape.OVAL):
        face = TableFace(LIGHT, lay_out(*LAPTOP, count, shape))
        face.show_floor(table_samples.FLOORS[Phase.CALM])
        clocks += [one.font.pixelSize() for one in face.lines if one.text == "3:42"]
    assert clocks[0] >= clocks[1] > 40


def test_for_sixty_a_round_table_is_drawn_wider_than_for_thirty() -> None:
    thirty, sixty = (lay_out(*LAPTOP, count, TableShape.ROUND).face for count in (30, 60))
    assert thirty.across == pytest.approx(thirty.down)
    assert sixty.across > 1.2 * sixty.down


@pytest.mark.parametrize("shape", SHAPES)
def test_the_table_grows_with_its_field(shape: TableShape) -> None:
    assert lay_out(1100, 620, 30, shape).radius > lay_out(700, 340, 30, shape).radius


@pytest.mark.parametrize("shape", SHAPES)
def test_a_seat_is_found_where_it_lies_and_nowhere_else(shape: TableShape) -> None:
    table = lay_out(700, 340, 30, shape)
    for index, (x, y) in enumerate(table.seats):
        assert seat_at(table, x + table.radius / 2, y) == index
    assert seat_at(table, *table.centre) is None


def test_empty_seats_keep_their_places_and_are_not_found() -> None:
    full, table = lay_out(700, 340, 30), lay_out(700, 340, 30, empty=(4, 9))
    assert table.empty == (full.seats[4], full.seats[9])
    assert len(table.seats) == 28
    assert seat_at(table, *full.seats[4]) is None
    assert seat_at(table, *full.seats[5]) == 4


def test_the_rim_begins_at_the_top_and_goes_clockwise() -> None:
    ring = ellipse(Box(-300, -150, 600, 300))
    assert ring.at(0) == pytest.approx((0, -150))
    assert ring.at(0.25) == pytest.approx((300, 0), abs=0.5)
    assert ring.at(1) == pytest.approx((0, -150), abs=0.5)


def test_the_rim_of_a_u_is_open_and_runs_from_foot_to_foot() -> None:
    rim = lay_out(700, 340, 30, TableShape.U_SHAPE).rim
    left, right = rim.at(0.0), rim.at(1.0)
    assert left.x < 350 < right.x
    assert left.y == right.y == max(point.y for point in rim.points)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_field_without_room_is_no_error(shape: TableShape) -> None:
    assert all(hypot(*seat) < 100 for seat in lay_out(1, 1, 60, shape).seats)


@pytest.mark.parametrize("shape", SHAPES)
def test_hundreds_are_drawn_smaller(shape: TableShape) -> None:
    assert len(lay_out(700, 340, 400, shape).seats) == 400
