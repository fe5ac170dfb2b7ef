"""Two hundred people: a grid that can be searched takes the place of the table."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from models.kinds import TableShape
from models.people import NO_BREAK_SPACE
from tests.ui.desk import table_samples
from tests.ui.desk.repainting import Region, a_second_later, at_once, differs, on_screen
from tests.ui.desk.watching import asks_for_itself, heard, settle, type_text
from ui.desk.people_grid import PeopleGrid
from ui.desk.people_grid_painting import shortened
from ui.desk.table_or_grid import TableOrGrid
from ui.palette import DARK, LIGHT
from ui.views.floor import Phase

NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
LAPTOP = QSize(697, 310)
Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[TableOrGrid]:
    made = TableOrGrid(LIGHT)
    qtbot.addWidget(made)
    made.resize(LAPTOP)
    made.show_table(table_samples.table(200))
    made.show_floor(table_samples.FLOORS[Phase.CALM])
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    settle()
    yield made
    made.close()


@pytest.fixture
def grid(panel: TableOrGrid) -> PeopleGrid:
    return panel.grid


def found(grid: PeopleGrid) -> list[str]:
    """The seats shown, from the first on, as the arrows lead through them."""
    QTest.keyClick(grid.cells, Key.Key_Home)
    seats: list[str] = []
    while (seat := grid.cells.accessibleDescription().split(",")[0]) not in seats:
        seats.append(seat)
        QTest.keyClick(grid.cells, Key.Key_Right)
    return [seat.removeprefix("seat ") for seat in seats]


def search(grid: PeopleGrid, text: str) -> None:
    type_text(grid.search, text)
    settle()
    grid.cells.setFocus()


def rule(grid: PeopleGrid, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(grid.cells, key)


def is_grid(panel: TableOrGrid) -> bool:
    return panel.currentWidget() is panel.grid


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize(("people", "instead"), [(0, False), (30, False), (60, False), (81, True)])
def test_up_to_sixty_sit_at_the_table_whatever_its_shape(
    panel: TableOrGrid, shape: TableShape, people: int, instead: bool
) -> None:
    panel.show_table(table_samples.table(people, shape))
    assert is_grid(panel) is instead


def test_between_sixty_and_eighty_it_depends_on_the_room(panel: TableOrGrid) -> None:
    panel.show_table(table_samples.table(80, TableShape.U_SHAPE))
    assert is_grid(panel)
    panel.resize(999, 537)
    settle()
    assert not is_grid(panel)


def test_on_the_largest_screen_two_hundred_are_still_a_grid(panel: TableOrGrid) -> None:
    panel.resize(3000, 1600)
    settle()
    assert is_grid(panel)


def test_when_the_table_gives_way_the_keyboard_goes_on(panel: TableOrGrid) -> None:
    panel.show_table(table_samples.table(30))
    assert panel.canvas.hasFocus()
    panel.show_table(table_samples.table(81))
    assert panel.grid.cells.hasFocus()


def test_the_face_above_says_the_same_as_that_of_the_table(panel: TableOrGrid) -> None:
    said = "\n".join(line.text for line in panel.centre_lines())
    for words in ("Фамилия Имя Отчество", "3:42", "of 5:00", "speaking"):
        assert words in said


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_finds_room_for_its_words_above(panel: TableOrGrid, phase: Phase) -> None:
    panel.show_floor(table_samples.FLOORS[phase])
    lines = panel.centre_lines()
    post = table_samples.FLOORS[phase].post
    cut = [line.text.strip("…") for line in lines if "…" in line.text]
    assert all(text in post for text in cut)
    assert min(line.font.pixelSize() for line in lines) >= 8


def test_the_bar_has_a_shape_for_every_phase(panel: TableOrGrid) -> None:
    bars = set()
    for phase in (Phase.CALM, Phase.WARNING, Phase.OVERTIME, Phase.SUSPENDED, Phase.BREAK):
        panel.show_floor(replace(table_samples.FLOORS[Phase.CALM], phase=phase))
        image = panel.grid.face.grab().toImage()
        low = [image.pixelColor(x, image.height() - 8) for x in range(10, 400)]
        bars.add(tuple(colour.lightness() > 160 for colour in low))
    assert len(bars) == 5


def test_a_click_asks_for_its_person(panel: TableOrGrid, grid: PeopleGrid) -> None:
    clicked = QSignalSpy(panel.seat_clicked)
    at = grid.cells.seat_centre(106)
    assert at is not None
    QTest.mouseClick(grid.cells.viewport(), LEFT, NO_MODIFIER, at)
    assert heard(clicked) == [106]


def test_a_double_click_is_two_clicks_as_at_the_table(panel: TableOrGrid) -> None:
    clicked = QSignalSpy(panel.seat_clicked)
    at = panel.grid.cells.seat_centre(106)
    assert at is not None
    view = panel.grid.cells.viewport()
    QTest.mouseClick(view, LEFT, NO_MODIFIER, at)
    QTest.mouseDClick(view, LEFT, NO_MODIFIER, at)
    QTest.mouseRelease(view, LEFT, NO_MODIFIER, at)
    assert heard(clicked) == [106, 106]


def test_where_somebody_is_in_sight_is_known(panel: TableOrGrid, grid: PeopleGrid) -> None:
    at = panel.seat_centre(106)
    assert at is not None
    assert grid.cells.viewport().rect().contains(grid.cells.viewport().mapFrom(panel, at))
    assert panel.seat_centre(300) is None


def test_the_right_button_asks_for_the_menu(panel: TableOrGrid, grid: PeopleGrid) -> None:
    asked = QSignalSpy(panel.seat_menu_requested)
    at, view = grid.cells.seat_centre(105), grid.cells.viewport()
    assert at is not None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    assert heard(asked) == [[105, view.mapToGlobal(at)]]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Menu, NO_MODIFIER), (Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_the_menu_key_asks_for_the_menu_of_the_cell_in_focus(
    panel: TableOrGrid, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    asked = QSignalSpy(panel.seat_menu_requested)
    QTest.keyClick(panel.grid.cells, Key.Key_Right)
    QTest.keyClick(panel.grid.cells, key, modifier)
    assert "[102, " in str(heard(asked))


def test_arrows_move_row_by_row_and_enter_clicks(panel: TableOrGrid, grid: PeopleGrid) -> None:
    clicked = QSignalSpy(panel.seat_clicked)
    for key in (Key.Key_Down, Key.Key_Return, Key.Key_Right, Key.Key_Space, Key.Key_Up):
        rule(grid, key)
    rule(grid, Key.Key_Left, 9)
    rule(grid, Key.Key_Enter)
    assert heard(clicked) == [105, 106, 101]


def test_the_last_row_is_reached_and_comes_into_sight(grid: PeopleGrid) -> None:
    assert grid.cells.seat_centre(300) is None
    rule(grid, Key.Key_End)
    assert grid.cells.accessibleDescription().startswith("seat 200, ")
    assert grid.cells.seat_centre(300) is not None
    rule(grid, Key.Key_PageUp, 30)
    assert grid.cells.seat_centre(101) is not None


def test_only_cells_in_sight_are_there_to_be_painted(grid: PeopleGrid) -> None:
    seen = [one for one in range(101, 301) if grid.cells.seat_centre(one)]
    assert seen == list(range(101, 101 + len(seen)))
    assert len(seen) < 60


def test_a_screen_reader_hears_the_same_sentence_as_at_the_table(grid: PeopleGrid) -> None:
    rule(grid, Key.Key_Right, table_samples.HELD - 1)
    told = grid.cells.accessibleDescription()
    assert told.endswith("present, 6 in the queue: Speech, held")


def test_the_tool_tip_tells_the_person(grid: PeopleGrid) -> None:
    at, view = grid.cells.seat_centre(110), grid.cells.viewport()
    assert at is not None
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert "excused" in QToolTip.text()


def test_typing_leaves_those_who_fit(grid: PeopleGrid) -> None:
    search(grid, "19")
    assert found(grid) == ["19", *(str(seat) for seat in range(190, 200))]


def test_letters_in_the_wrong_layout_find_as_well(grid: PeopleGrid) -> None:
    search(grid, "rbv")
    assert found(grid)[:3] == ["9", "22", "35"]


def test_enter_in_the_line_leads_to_the_best_match_and_once_more_clicks(
    panel: TableOrGrid, grid: PeopleGrid
) -> None:
    clicked = QSignalSpy(panel.seat_clicked)
    grid.search.setFocus()
    type_text(grid.search, "150")
    QTest.keyClick(grid.search, Key.Key_Return)
    assert clicked.count() == 0
    rule(grid, Key.Key_Return)
    assert heard(clicked) == [250]


def test_escape_shows_everybody_and_the_focus_keeps_its_person(grid: PeopleGrid) -> None:
    search(grid, "150")
    assert asks_for_itself(grid.cells, Key.Key_Escape, NO_MODIFIER)
    rule(grid, Key.Key_Escape)
    assert grid.search.text() == ""
    assert grid.cells.accessibleDescription().startswith("seat 150, ")
    assert not asks_for_itself(grid.cells, Key.Key_Escape, NO_MODIFIER)


def test_whom_nobody_fits_is_said(grid: PeopleGrid) -> None:
    empty = grid.cells.grab().toImage()
    search(grid, "щщщ")
    assert grid.cells.grab().toImage() != empty
    rule(grid, Key.Key_Return)
    assert grid.cells.seat_centre(101) is None


def test_a_second_paints_the_clock_and_no_cell(panel: TableOrGrid, grid: PeopleGrid) -> None:
    cells, face = Region(grid.cells.viewport()), Region(grid.face)
    view = table_samples.table(200)
    speaker = replace(view.seats[0], spoken="2:16")
    panel.show_table(replace(view, seats=(speaker, *view.seats[1:])))
    panel.show_floor(a_second_later(table_samples.FLOORS[Phase.CALM]))
    settle()
    assert cells.area == 0
    assert 0 < face.area < 0.4 * grid.face.width() * grid.face.height()


def test_a_raised_hand_paints_its_cell_alone(panel: TableOrGrid, grid: PeopleGrid) -> None:
    view = table_samples.table(200)
    cells = Region(grid.cells.viewport())
    queued = replace(view.seats[4], waits=(6,), waits_for=view.seats[5].waits_for)
    panel.show_table(replace(view, seats=(*view.seats[:4], queued, *view.seats[5:])))
    settle()
    at = grid.cells.seat_centre(105)
    assert cells.painted.contains(at or QPoint())
    assert cells.area < 0.05 * grid.cells.width() * grid.cells.height()


def test_painted_in_pieces_the_grid_is_the_same_picture(panel: TableOrGrid) -> None:
    view, floor = table_samples.table(200), table_samples.FLOORS[Phase.WARNING]
    queued = replace(view.seats[4], waits=(6,), waits_for=view.seats[5].waits_for)
    other = replace(view, seats=(*view.seats[:4], queued, *view.seats[5:]))
    later = a_second_later(floor)
    assert not differs(
        panel,
        lambda: (panel.show_table(view), panel.show_floor(floor)),
        lambda: (panel.show_table(other), panel.show_floor(later)),
    )
    rule(panel.grid, Key.Key_Down)
    settle()
    assert on_screen(panel) == at_once(panel)


def test_the_grid_can_be_painted_in_the_dark(qtbot: QtBot) -> None:
    made = TableOrGrid(DARK)
    qtbot.addWidget(made)
    made.resize(LAPTOP)
    made.show_table(table_samples.table(200))
    assert not made.grab().isNull()


def test_of_a_long_surname_the_end_is_left_out_and_never_the_initials(grid: PeopleGrid) -> None:
    name = f"Калашников-Стрельцов{NO_BREAK_SPACE}О.Л."
    short = shortened(name, QFontMetricsF(grid.font()), 110)
    assert short.startswith("Калаш")
    assert short.endswith(f"…{NO_BREAK_SPACE}О.Л.")


def test_while_nobody_speaks_the_face_above_the_grid_says_who_is_next(panel: TableOrGrid) -> None:
    nobody = replace(table_samples.FLOORS[Phase.IDLE], next_name="")
    states = (nobody, table_samples.FLOORS[Phase.IDLE], *table_samples.FLOORS.values(), nobody)
    for before, after in pairwise(states):
        show = (partial(panel.show_floor, one) for one in (before, after))
        assert not differs(panel, *show), after.phase


def test_two_of_a_long_surname_are_told_apart_by_the_names_behind_it(grid: PeopleGrid) -> None:
    names = ("Константинопольский Кирилл Львович", "Константинопольский Константин Львович")
    kirill, konstantin = (shortened(name, QFontMetricsF(grid.font()), 110) for name in names)
    assert "… Кири" in kirill
    assert "… Конс" in konstantin
