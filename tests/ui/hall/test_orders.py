"""What the moderator orders for the hall, by keys, from every page. BEHAVIOURS 37."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from models.acts.agenda import close_meeting, start_item
from models.acts.notes import change_note, take_note
from models.kinds import NoteKind
from tests.models.table import LEAN
from tests.ui.conftest import Seat
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.round_table import RoundTable, busy
from ui.hall.hall_window import HallWindow
from ui.hall.screens import Hidden
from ui.main_window import MainWindow
from ui.top_bar import PAGES
from ui.views.hall import BLANK, HallReading, HallView


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, two wait; the window speaks English, the meeting Russian."""
    return busy(tmp_path)


@pytest.fixture
def window(table: RoundTable, seat: Seat) -> MainWindow:
    """The hall is shown; there is one screen alone, so it is a window."""
    made = seat(table.desk)
    press(Key.Key_F9, CTRL)
    return made


def hall(window: MainWindow) -> HallWindow:
    return window.hall.screen


def seen(window: MainWindow) -> HallView:
    return hall(window).view()


def words(window: MainWindow) -> str:
    return " ".join(line.text for line in hall(window).lines())


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def decide(table: RoundTable, text: str, *, private: bool = False) -> None:
    note(table, text, NoteKind.DECISION, private=private)


def note(table: RoundTable, text: str, kind: NoteKind, *, private: bool = False) -> None:
    assert table.desk.do(take_note, text, kind, private=private)
    settle()


def test_ctrl_f9_shows_the_hall_and_takes_it_away_and_the_keys_stay_with_the_desk(
    window: MainWindow, table: RoundTable
) -> None:
    assert hall(window).isVisible()
    assert QApplication.activeWindow() is window
    press(Key.Key_F4)
    assert table.left == timedelta(minutes=5)
    press(Key.Key_F9, CTRL)
    assert not hall(window).isVisible()


def test_it_is_blank_and_back_by_one_key_from_every_page(window: MainWindow) -> None:
    for page in PAGES:
        window.show_page(page)
        press(Key.Key_F9, SHIFT)
        assert seen(window) == BLANK
        press(Key.Key_F9, SHIFT)
        assert "Абакумов Андрей Сергеевич" in words(window)


def test_orders_are_no_facts(window: MainWindow, table: RoundTable) -> None:
    assert hall(window).isVisible()
    decide(table, "Расширить программу")
    acts = table.desk.last_number
    for key, modifier in ((Key.Key_F9, SHIFT), (Key.Key_F12, SHIFT), (Key.Key_F9, CTRL)):
        press(key, modifier)
    assert table.desk.last_number == acts


def test_a_message_is_typed_and_stands_until_it_is_taken_back(window: MainWindow) -> None:
    press(Key.Key_F12, CTRL)
    write("Просим в микрофон")
    press(Key.Key_Return)
    assert seen(window).message == "Просим в микрофон"
    assert strip(window) == ""
    press(Key.Key_F10)
    assert seen(window).message == "Просим в микрофон"
    press(Key.Key_F12, CTRL)
    assert seen(window).message == ""


def test_a_ready_message_is_one_key_and_nothing_typed_is_none(window: MainWindow) -> None:
    press(Key.Key_F12, CTRL)
    write("  ")
    press(Key.Key_Return)
    assert (seen(window).message, "hall" in strip(window)) == ("", True)
    press(Key.Key_F11)
    assert seen(window).message == window.hall.ready()[0] != ""


def test_the_last_decision_or_the_note_in_focus_is_read_back_and_taken_away(
    window: MainWindow, table: RoundTable
) -> None:
    decide(table, "Первое")
    decide(table, "Второе")
    press(Key.Key_F12, SHIFT)
    assert seen(window).reading == HallReading(NoteKind.DECISION, "4.2", "Второе", (), "", "")
    press(Key.Key_F12, SHIFT)
    assert seen(window).reading is None
    settle()
    press(Key.Key_F8, CTRL)
    press(Key.Key_Up)
    press(Key.Key_F12, SHIFT)
    assert seen(window).reading == HallReading(NoteKind.DECISION, "4.1", "Первое", (), "", "")


def test_what_cannot_be_read_back_is_refused_with_the_reason(
    window: MainWindow, table: RoundTable
) -> None:
    press(Key.Key_F12, SHIFT)
    assert "Nothing was proposed" in strip(window)
    note(table, "Записать", NoteKind.NOTE)
    press(Key.Key_F8, CTRL)
    press(Key.Key_F12, SHIFT)
    assert "Only proposals" in strip(window)
    press(Key.Key_Delete)
    decide(table, "Поговорить отдельно", private=True)
    press(Key.Key_F8, CTRL)
    press(Key.Key_F12, SHIFT)
    assert "not for the minutes" in strip(window)
    assert seen(window).reading is None


def test_taking_another_item_ends_the_reading_and_so_does_making_it_private(
    window: MainWindow, table: RoundTable
) -> None:
    decide(table, "Расширить программу")
    press(Key.Key_F12, SHIFT)
    table.desk.do(start_item, LEAN)
    assert seen(window).reading is None
    decide(table, "Закупить станки")
    press(Key.Key_F12, SHIFT)
    assert "станки" in words(window)
    made = table.meeting.notes.last()
    assert made is not None
    table.desk.do(change_note, made.id, made.text, made.kind, private=True)
    assert "станки" not in words(window)
    assert not window.hall.menu.actions["hall_read_back"].isChecked()


def test_the_hall_speaks_the_language_of_the_meeting_or_the_one_that_is_chosen(
    window: MainWindow, table: RoundTable, seat: Seat
) -> None:
    assert "Выступление" in words(window)
    choose_language(window, "hall_speaks_en")
    assert "Speech" in words(window)
    window.close()
    again = seat(table.desk)
    assert "Speech" in words(again)
    choose_language(again, "hall_speaks_as_the_meeting")
    assert "Выступление" in words(again)


def choose_language(window: MainWindow, name: str) -> None:
    menus = window.findChildren(QMenu)
    (action,) = [one for menu in menus for one in menu.actions() if one.objectName() == name]
    action.trigger()


def test_the_button_says_what_the_hall_does_and_the_strip_that_nobody_sees_an_order(
    window: MainWindow,
) -> None:
    told = [said_by_the_button(window)]
    for modifier in (SHIFT, CTRL):
        press(Key.Key_F9, modifier)
        told.append(said_by_the_button(window))
    assert told == ["Hall: in a window", "Hall: blank", "Hall: off"]
    press(Key.Key_F9, SHIFT)
    press(Key.Key_F9, SHIFT)
    assert "Ctrl+F9" in strip(window)


def said_by_the_button(window: MainWindow) -> str:
    button = window.findChild(QPushButton, "hall")
    assert isinstance(button, QPushButton)
    return button.accessibleName()


def test_its_window_shut_by_the_mouse_is_taken_away(window: MainWindow) -> None:
    hall(window).close()
    assert isinstance(window.hall.placing.place, Hidden)
    press(Key.Key_F9, CTRL)
    assert hall(window).isVisible()


def test_its_window_comes_back_where_it_was_while_the_meeting_runs(
    window: MainWindow, table: RoundTable, seat: Seat
) -> None:
    before, frame = QRect(40, 50, 400, 300), 2
    hall(window).setGeometry(before)
    window.close()
    again = seat(table.desk)
    after = hall(again).geometry()
    assert after.size() == before.size()
    assert (after.topLeft() - before.topLeft()).manhattanLength() <= 2 * frame
    assert table.desk.do(close_meeting)
    again.close()
    assert not hall(seat(table.desk)).isVisible()


def test_a_place_out_of_sight_is_not_gone_back_to(table: RoundTable, seat: Seat) -> None:
    QSettings().setValue("hall/window", QRect(9000, 9000, 400, 300))
    window = seat(table.desk)
    press(Key.Key_F9, CTRL)
    assert window.screen().geometry().contains(hall(window).geometry().center())


def test_it_goes_with_the_window_of_the_meeting(window: MainWindow) -> None:
    shown = hall(window)
    window.close()
    assert not shown.isVisible()
    settle()
    assert not [one for one in QApplication.topLevelWidgets() if one.objectName() == "hall_window"]
