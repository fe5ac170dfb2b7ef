"""The queue by keys: held, moved, asked about; the list closed. BEHAVIOURS 5-11, 30."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.acts.floor import end_speech, give_floor
from models.acts.people import leave, remove_participant
from models.acts.queue import hold_request, request_floor
from models.kinds import SpeechKind
from models.readings.queue import queue_order
from tests.models.table import ABAKUMOV, BELOZEROV, GULYAEV, LEBEDEV, VORONTSOV
from tests.ui.conftest import Seat
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, PLAIN, SHIFT, Key, press, write
from tests.ui.round_table import RoundTable, busy
from ui.main_window import MainWindow


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, Belozerov and Vorontsov wait."""
    return busy(tmp_path)


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def menu_entries(window: MainWindow) -> list[str]:
    menus = [one for one in window.findChildren(QMenu) if one.isVisible()]
    return [one.text().split("\t")[0] for menu in menus for one in menu.actions() if one.text()]


def test_down_from_the_empty_finder_leads_to_those_who_wait_and_space_holds(
    table: RoundTable, seat: Seat
) -> None:
    seat(table.desk)
    press(Key.Key_F7)
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert [one.held for one in queue_order(table.meeting)] == [True, False]
    table.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert table.speech.participant == VORONTSOV
    press(Key.Key_Space)
    assert not table.meeting.queue[0].held


def test_a_held_card_says_so(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.desk.do(hold_request, table.meeting.queue[0].id)
    assert "held" in window.desk.queue.cards()[0].accessibleName()


def test_ctrl_and_an_arrow_move_somebody_in_the_queue(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F6, CTRL)
    press(Key.Key_Down, CTRL)
    assert table.waiting == [3, 2]
    assert "placed here by hand" in window.desk.queue.cards()[1].accessibleName()
    assert window.desk.queue.cards()[1].hasFocus()


def test_dragging_a_card_moves_it(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    first, second = window.desk.queue.cards()
    below = QPoint(20, second.y() - first.y() + second.height() - 4)
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(first, QPoint(20, 40))
    QTest.mouseMove(first, below)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=below)
    assert table.waiting == [3, 2]


def test_a_drag_is_taken_back_by_escape(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    first, second = window.desk.queue.cards()
    below = QPoint(20, second.y() - first.y() + second.height() - 4)
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(first, below)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=below)
    assert table.waiting == [2, 3]


def test_whoever_gets_the_floor_while_their_card_is_dragged_is_not_lost(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    first, second = window.desk.queue.cards()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(first, QPoint(20, 60))
    table.clock.advance(seconds=1)
    press(Key.Key_F2)
    settle()
    assert table.speech.participant == BELOZEROV
    assert table.waiting == [3]
    assert second.isVisible()


def test_next_asks_about_somebody_who_has_left(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.desk.do(leave, BELOZEROV)
    press(Key.Key_F2)
    assert "Белозёров" in strip(window)
    assert table.speech.participant == 1
    press(Key.Key_F11)
    assert queue_order(table.meeting)[0].held
    table.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert table.speech.participant == VORONTSOV


def test_or_takes_them_off(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    table.desk.do(leave, BELOZEROV)
    press(Key.Key_F2)
    press(Key.Key_F11, SHIFT)
    assert table.waiting == [3]


def test_the_question_goes_when_they_are_back(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.desk.do(leave, BELOZEROV)
    press(Key.Key_F2)
    write("2")
    press(Key.Key_Return, CTRL)
    assert strip(window) == ""
    press(Key.Key_F2)
    assert table.speech.participant == BELOZEROV


def test_next_asks_about_a_reply_to_a_speech_that_is_over(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.desk.do(request_floor, GULYAEV, SpeechKind.REPLY)
    table.desk.do(end_speech)
    write("3")
    press(Key.Key_Return, SHIFT)
    table.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert "reply" in strip(window)
    press(Key.Key_F11, SHIFT)
    assert table.waiting == [2]


def test_enter_on_the_card_of_such_a_reply_asks_the_same_whoever_stands_before_it(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    table.desk.do(request_floor, GULYAEV, SpeechKind.REPLY)
    table.desk.do(give_floor, VORONTSOV)
    table.desk.do(request_floor, LEBEDEV, SpeechKind.QUESTION)
    press(Key.Key_F6, CTRL)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert table.speech.participant == VORONTSOV
    assert "Гуляев" in strip(window)
    assert "reply" in strip(window)
    press(Key.Key_F11, SHIFT)
    assert table.waiting == [LEBEDEV, BELOZEROV]
    assert strip(window) == ""


def test_enter_on_the_card_of_somebody_who_has_left_asks_the_same(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    table.desk.do(leave, VORONTSOV)
    press(Key.Key_F6, CTRL)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert table.speech.participant == 1
    assert "Воронцов" in strip(window)
    write("3")
    press(Key.Key_Return, CTRL)
    assert strip(window) == ""


def test_enter_on_a_card_gives_that_person_the_floor(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    press(Key.Key_F6, CTRL)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert (table.speech.participant, table.waiting) == (VORONTSOV, [BELOZEROV])


def test_ctrl_7_closes_the_list_and_opens_it_again(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_7, CTRL)
    write("29")
    press(Key.Key_Return)
    assert "closed" in strip(window)
    press(Key.Key_7, CTRL)
    write("29")
    press(Key.Key_Return)
    assert table.waiting == [2, 3, 29]


def test_shift_and_enter_give_the_floor_at_once(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    write("лебед")
    press(Key.Key_Return, SHIFT)
    assert table.speech.participant == LEBEDEV


def test_ctrl_and_enter_mark_who_left_and_who_is_back(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    for here in (False, True):
        write("11")
        press(Key.Key_Return, CTRL)
        assert table.meeting.participant(LEBEDEV).present is here


def test_whoever_left_and_is_called_is_said_to_come_back_by_a_click_or_a_key(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    write("11")
    press(Key.Key_Return, CTRL)
    write("11")
    press(Key.Key_Return)
    assert "A click on the seat, or Ctrl+Enter in the finder (F7)" in strip(window)


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Menu, PLAIN), (Key.Key_F10, SHIFT)])
def test_the_keys_of_the_menu_offer_the_rest(
    table: RoundTable, seat: Seat, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window = seat(table.desk)
    write("2")
    press(key, modifier)
    entries = menu_entries(window)
    assert "Off the queue" in entries
    assert "Is replaced by a deputy…" in entries


def test_the_finder_says_how_long_everybody_spoke(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    popup = window.desk.queue.finder.popup
    write("абакум")
    assert "1:00" in popup.item(0).text()
    press(Key.Key_Escape)
    write("белоз")
    assert "first time" in popup.item(0).text()


def test_a_walk_in_may_raise_a_point_of_order(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    press(Key.Key_F6)
    write("Сидоров Пётр")
    press(Key.Key_Return)
    assert "Сидоров" in strip(window)
    press(Key.Key_F11)
    assert table.speech.person.full_name == "Сидоров Пётр"
    assert table.speech.kind is SpeechKind.POINT_OF_ORDER


def test_a_walk_in_is_queued_after_a_name_alone_was_typed(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    write("Щукина")
    press(Key.Key_Return)
    press(Key.Key_F11)
    assert table.waiting[-1] == table.meeting.listed[-1].id
    assert table.meeting.listed[-1].person.surname == "Щукина"


def test_a_walk_in_who_was_heard_and_taken_off_the_list_waits_as_who_they_are(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(end_speech)
    table.desk.do(remove_participant, ABAKUMOV)
    seat(table.desk)
    write("Абакумов Андрей Сергеевич")
    press(Key.Key_Return)
    press(Key.Key_F11)
    assert table.waiting[-1] == ABAKUMOV
    assert not table.meeting.participant(ABAKUMOV).removed


@pytest.mark.parametrize("typed", ["John Smith, rector", "Smith, John, rector"])
def test_a_walk_in_with_an_english_name_is_typed_as_english_names_are(
    table: RoundTable, seat: Seat, typed: str
) -> None:
    seat(table.desk)
    write(typed)
    press(Key.Key_Return)
    press(Key.Key_F11)
    guest = table.meeting.listed[-1].person
    assert (guest.surname, guest.name, guest.post) == ("Smith", "John", "rector")
