"""Shift+F1: acts, people and items by a few letters, while the clock goes on."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.models.table import ABAKUMOV, LEAN
from tests.ui.conftest import Seat, Speak
from tests.ui.keyboard import SHIFT, Key, press, write
from tests.ui.round_table import RoundTable, busy
from ui.main_window import MainWindow

PAGES = ("prepare", "desk", "outcomes")


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    return busy(tmp_path)


@pytest.fixture
def window(table: RoundTable, seat: Seat) -> MainWindow:
    return seat(table.desk)


def ask(window: MainWindow, typed: str) -> None:
    press(Key.Key_F1, SHIFT)
    assert window.ways.commands.box.isVisible()
    write(typed)


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_orders_of_the_hall_are_found_too(window: MainWindow) -> None:
    ask(window, "blank")
    press(Key.Key_Return)
    assert window.hall.orders.blank


def test_a_few_letters_and_enter_do_an_act(window: MainWindow, table: RoundTable) -> None:
    ask(window, "pau")
    press(Key.Key_Return)
    assert not table.speech.running
    assert window.ways.commands.box.isHidden()


def test_its_rows_are_as_high_the_first_time_as_ever_after(window: MainWindow) -> None:
    heights = []
    for _time in range(2):
        ask(window, "")
        found = window.ways.commands.box.list
        heights.append(found.visualItemRect(found.topLevelItem(0)).height())
        press(Key.Key_Escape)
    assert heights[0] == heights[1]


def test_letters_of_the_other_layout_find_the_same(window: MainWindow, table: RoundTable) -> None:
    ask(window, "зфгы")
    press(Key.Key_Return)
    assert not table.speech.running


def test_arrows_choose(window: MainWindow, table: RoundTable) -> None:
    before = table.left
    ask(window, "min")
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert table.left == before - timedelta(minutes=1)


def test_away_from_the_table_nobody_is_called(window: MainWindow, table: RoundTable) -> None:
    window.show_page("outcomes")
    ask(window, "give the")
    press(Key.Key_Return)
    assert window.ways.commands.box.isVisible()
    assert table.speech.participant == ABAKUMOV


def test_a_person_opens_the_menu_of_the_seat(window: MainWindow) -> None:
    ask(window, "бело")
    press(Key.Key_Return)
    menu = open_menu()
    assert menu.accessibleName().startswith("Белозёров")
    menu.close()


def test_an_item_opens_its_menu(window: MainWindow, table: RoundTable) -> None:
    ask(window, "бережлив")
    press(Key.Key_Return)
    menu = open_menu()
    assert menu.accessibleName() == table.meeting.item(LEAN).title
    menu.close()


def test_escape_and_the_key_itself_leave_and_the_focus_goes_back(window: MainWindow) -> None:
    window.desk.notes.capture.setFocus()
    for leaving in ((Key.Key_Escape,), (Key.Key_F1, SHIFT)):
        ask(window, "аб")
        press(*leaving)
        assert window.ways.commands.box.isHidden()
        assert window.desk.notes.capture.hasFocus()


def test_other_keys_go_on_while_the_palette_is_open(window: MainWindow, table: RoundTable) -> None:
    ask(window, "аб")
    press(Key.Key_F2)
    assert table.speech.participant != ABAKUMOV


def test_the_clock_of_the_table_stays_in_sight(window: MainWindow) -> None:
    ask(window, "")
    box, table = window.ways.commands.box, window.desk.table
    clock = QRect(table.mapToGlobal(QPoint(0, 0)), table.size()).center()
    assert not QRect(box.mapToGlobal(QPoint(0, 0)), box.size()).contains(clock)


def test_in_a_russian_window_the_palette_speaks_russian(
    table: RoundTable, seat: Seat, speak: Speak
) -> None:
    speak("ru")
    window = seat(table.desk)
    ask(window, "перер")
    press(Key.Key_Return)
    assert table.meeting.break_since is not None


@pytest.mark.parametrize("page", PAGES)
def test_no_key_means_two_things_on_a_page(window: MainWindow, page: str) -> None:
    window.show_page(page)
    alive: list[str] = []
    for action in window.findChildren(QAction):
        if action.isEnabled() and action.isVisible():
            alive += [key.toString() for key in action.shortcuts()]
    for one in window.findChildren(QShortcut):
        parent = one.parent()
        if one.isEnabled() and isinstance(parent, QWidget) and parent.isVisible():
            alive += [key.toString() for key in QShortcut.keys(one)]
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            alive.append(button.shortcut().toString(QKeySequence.SequenceFormat.PortableText))
    named = [key for key in alive if key]
    assert sorted(named) == sorted(set(named))
