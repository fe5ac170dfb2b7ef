"""The grid in the window of a meeting of two hundred: its keys, clicks and words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from models.acts.people import import_participants
from models.ids import ParticipantId
from models.people import Participant
from tests.ui.conftest import Seat
from tests.ui.desk import table_samples
from tests.ui.desk.watching import settle
from tests.ui.keyboard import Key, in_focus, press, write
from tests.ui.reading_windows import cut_off, named, outside_its_parent, overlaps, visible
from tests.ui.round_table import RoundTable, busy
from ui.desk.people_grid import PeopleGrid
from ui.main_window import MainWindow

NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def table(tmp_path: Path) -> Iterator[RoundTable]:
    """Abakumov speaks, two others wait, 170 more have come."""
    made = busy(tmp_path)
    more = [Participant(ParticipantId(0), table_samples.person(one)) for one in range(31, 201)]
    made.desk.do(import_participants, more)
    return made


@pytest.fixture
def window(table: RoundTable, seat: Seat) -> MainWindow:
    return seat(table.desk)


@pytest.fixture
def grid(window: MainWindow) -> PeopleGrid:
    assert window.desk.table.currentWidget() is window.desk.table.grid
    window.desk.table.setFocus()
    return window.desk.table.grid


def test_a_click_queues_and_a_second_click_withdraws(table: RoundTable, grid: PeopleGrid) -> None:
    at = grid.cells.seat_centre(5)
    assert at is not None
    QTest.mouseClick(grid.cells.viewport(), LEFT, NO_MODIFIER, at)
    assert table.waiting == [2, 3, 5]
    QTest.mouseClick(grid.cells.viewport(), LEFT, NO_MODIFIER, at)
    assert table.waiting == [2, 3]


def test_from_the_grid_tab_leads_to_what_stands_below_it(
    window: MainWindow, grid: PeopleGrid
) -> None:
    assert grid.isAncestorOf(in_focus())
    while grid.isAncestorOf(in_focus()):
        press(Key.Key_Tab)
    assert not any(
        panel.isAncestorOf(in_focus())
        for panel in (window.desk.agenda, window.desk.queue, window.desk.shares)
    )


def test_digits_typed_over_the_grid_go_to_the_finder_of_the_window(
    table: RoundTable, window: MainWindow, grid: PeopleGrid
) -> None:
    write("29")
    assert (window.desk.queue.finder.line.text(), grid.search.text()) == ("29", "")
    press(Key.Key_Return)
    assert table.waiting == [2, 3, 29]


def test_tab_leads_to_the_line_of_the_grid_and_what_is_typed_there_stays_there(
    window: MainWindow, grid: PeopleGrid
) -> None:
    grid.search.setFocus()
    press(Key.Key_Tab)
    assert in_focus() is grid.cells
    press(Key.Key_Backtab)
    assert in_focus() is grid.search
    write("лебед")
    assert (window.desk.queue.finder.line.text(), grid.search.text()) == ("", "лебед")


def test_escape_in_the_grid_shows_all_before_it_takes_the_words_of_the_strip_away(
    window: MainWindow, grid: PeopleGrid
) -> None:
    window.tell("Nothing has changed.")
    grid.search.setFocus()
    write("лебед")
    press(Key.Key_Escape)
    assert (grid.search.text(), bool(window.desk.strip.view().text)) == ("", True)
    press(Key.Key_Escape)
    assert not window.desk.strip.view().text


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1920, 1080)])
def test_every_word_around_the_grid_is_whole(
    window: MainWindow, grid: PeopleGrid, size: QSize
) -> None:
    window.resize(size)
    settle()
    inner = [one for one in visible(window) if grid.isAncestorOf(one)]
    faults = [named(one) for one in inner if cut_off(one) or outside_its_parent(one)]
    assert not faults
    assert not list(overlaps(grid.window()))
    assert all("…" not in line.text for line in grid.centre_lines())
