"""The queue: rows that stay while they change, and the finder above them."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models.kinds import SpeechKind
from tests.ui.desk import samples
from tests.ui.desk.watching import Paints, asks_for_itself, heard, settle, type_text
from ui.desk.lines_label import LinesLabel
from ui.desk.queue_panel import QueuePanel
from ui.palette import LIGHT
from ui.style import style_sheet

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def queue(qtbot: QtBot) -> QueuePanel:
    made = QueuePanel(LIGHT)
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(LIGHT))
    made.resize(330, 520)
    made.show_view(samples.QUEUE)
    made.finder.show_people(samples.PEOPLE)
    made.show()
    made.activateWindow()
    settle()
    return made


def press(queue: QueuePanel, key: Qt.Key) -> None:
    QTest.keyClick(queue.finder.line, key)


def found(queue: QueuePanel) -> list[str]:
    popup = queue.finder.popup
    rows = [popup.item(row).text().split("\n")[0] for row in range(popup.count())]
    rows = [row.split(" · ")[0] for row in rows]
    return rows if popup.isVisible() else []


def link(queue: QueuePanel, name: str) -> QPushButton:
    made = queue.findChild(QPushButton, name)
    assert made is not None
    return made


def test_an_equal_view_paints_nothing(queue: QueuePanel) -> None:
    paints = Paints(queue)
    queue.show_view(replace(samples.QUEUE))
    settle()
    assert paints.count == 0


def test_a_second_later_the_same_rows_tell_the_new_time(queue: QueuePanel) -> None:
    before, still = queue.cards(), Paints(queue.cards()[2])
    first, *others = samples.QUEUE.rows
    queue.show_view(replace(samples.QUEUE, rows=(replace(first, waits="0:21"), *others)))
    settle()
    assert queue.cards() == before
    assert "waits 0:21 · today 0:00" in [one.text() for one in before[0].findChildren(LinesLabel)]
    assert still.count == 0


def test_a_row_keeps_the_focus_when_it_moves(queue: QueuePanel) -> None:
    third = queue.cards()[2]
    third.setFocus()
    queue.show_view(replace(samples.QUEUE, rows=tuple(reversed(samples.QUEUE.rows))))
    settle()
    assert third.hasFocus()


def test_rows_stand_in_the_order_of_the_queue(queue: QueuePanel) -> None:
    rows = samples.QUEUE.rows
    queue.show_view(replace(samples.QUEUE, rows=(rows[4], rows[0], rows[2])))
    settle()
    tops = [card.y() for card in queue.cards()]
    heard_first = [card.accessibleName().split(",")[0] for card in queue.cards()]
    assert (heard_first, tops) == (["5", "1", "3"], sorted(tops))


def test_when_the_row_in_focus_goes_the_next_one_has_the_focus(queue: QueuePanel) -> None:
    queue.cards()[1].setFocus()
    rows = samples.QUEUE.rows
    queue.show_view(replace(samples.QUEUE, rows=(rows[0], *rows[2:])))
    assert queue.cards()[1].hasFocus()


def test_enter_and_double_click_ask_for_the_floor(queue: QueuePanel) -> None:
    asked = QSignalSpy(queue.give_floor_requested)
    QTest.keyClick(queue.cards()[1], Qt.Key.Key_Return)
    QTest.mouseDClick(queue.cards()[2], Qt.MouseButton.LeftButton)
    assert heard(asked) == [302, 303]


def test_delete_and_the_cross_withdraw(queue: QueuePanel) -> None:
    asked = QSignalSpy(queue.withdraw_requested)
    QTest.keyClick(queue.cards()[0], Qt.Key.Key_Delete)
    cross = queue.cards()[3].findChild(QPushButton, "withdraw_request")
    assert cross is not None
    cross.click()
    assert heard(asked) == [301, 304]


def test_the_link_closes_and_reopens_the_list(queue: QueuePanel) -> None:
    closed, reopened = (
        QSignalSpy(queue.close_list_requested),
        QSignalSpy(queue.reopen_list_requested),
    )
    assert "Ctrl+7" in link(queue, "close_list").toolTip()
    link(queue, "close_list").click()
    queue.show_view(replace(samples.QUEUE, list_closed=True))
    assert not link(queue, "close_list").isVisible()
    link(queue, "reopen_list").click()
    assert (closed.count(), reopened.count()) == (1, 1)


def test_why_somebody_stands_there_is_in_the_tool_tip(queue: QueuePanel) -> None:
    assert "goes before others by its kind" in queue.cards()[0].toolTip()


def test_a_seat_number_and_enter_raise_a_hand(queue: QueuePanel) -> None:
    chosen = QSignalSpy(queue.finder.chosen)
    type_text(queue.finder.line, "12")
    press(queue, Qt.Key.Key_Return)
    assert heard(chosen) == [[112, SpeechKind.SPEECH]]
    assert queue.finder.line.text() == ""
    assert found(queue) == []


def test_a_few_letters_in_the_wrong_layout_and_enter_raise_a_hand(queue: QueuePanel) -> None:
    chosen = QSignalSpy(queue.finder.chosen)
    type_text(queue.finder.line, "tkrb")
    press(queue, Qt.Key.Key_Enter)
    assert heard(chosen) == [[110, SpeechKind.SPEECH]]


def test_where_several_fit_enter_takes_nobody_before_one_is_highlighted(queue: QueuePanel) -> None:
    chosen = QSignalSpy(queue.finder.chosen)
    type_text(queue.finder.line, "ива")
    assert found(queue) == ["2  Иванов Илья Петрович", "3  Иваненко Ольга Ивановна"]
    press(queue, Qt.Key.Key_Return)
    assert chosen.count() == 0
    press(queue, Qt.Key.Key_Down)
    press(queue, Qt.Key.Key_Return)
    assert heard(chosen) == [[103, SpeechKind.SPEECH]]


def test_control_and_arrows_choose_the_kind_for_one_person(queue: QueuePanel) -> None:
    chosen = QSignalSpy(queue.finder.chosen)
    for _ in range(2):
        QTest.keyClick(queue.finder.line, Qt.Key.Key_Down, CONTROL)
    assert queue.finder.kinds.currentText() == "Question"
    type_text(queue.finder.line, "2")
    press(queue, Qt.Key.Key_Return)
    assert heard(chosen) == [[102, SpeechKind.QUESTION]]
    assert queue.finder.kind() is SpeechKind.SPEECH


def test_escape_empties_the_finder(queue: QueuePanel) -> None:
    type_text(queue.finder.line, "ива")
    press(queue, Qt.Key.Key_Escape)
    assert (queue.finder.line.text(), found(queue)) == ("", [])


def test_what_is_asked_for_is_read_in_the_line_and_answered_by_a_person(queue: QueuePanel) -> None:
    chosen = QSignalSpy(queue.finder.asked_chosen)
    queue.finder.ask("Who raises a point of order?")
    assert "point of order" in queue.finder.line.placeholderText()
    assert queue.finder.line.hasFocus()
    type_text(queue.finder.line, "21")
    press(queue, Qt.Key.Key_Return)
    assert heard(chosen) == [121]
    assert queue.finder.kind() is SpeechKind.SPEECH


def test_escape_leaves_what_is_asked(queue: QueuePanel) -> None:
    queue.finder.ask("Who raises a point of order?")
    press(queue, Qt.Key.Key_Escape)
    assert not queue.finder.asks
    assert "F7" in queue.finder.line.placeholderText()


def test_somebody_unknown_is_told_with_what_was_typed(queue: QueuePanel) -> None:
    unknown = QSignalSpy(queue.finder.nobody_found)
    type_text(queue.finder.line, "Петренко")
    assert found(queue) == ["Nobody is called so"]
    press(queue, Qt.Key.Key_Return)
    assert heard(unknown) == ["Петренко"]
    assert queue.finder.line.text() == "Петренко"


def test_what_was_typed_stays_but_its_list_goes_when_a_key_leads_elsewhere(
    queue: QueuePanel,
) -> None:
    queue.finder.line.setFocus()
    type_text(queue.finder.line, "Петренко")
    queue.finder.kinds.setFocus(Qt.FocusReason.TabFocusReason)
    assert found(queue) == []
    assert queue.finder.line.text() == "Петренко"
    queue.finder.line.setFocus()
    assert found(queue) == ["Nobody is called so"]


def test_a_click_on_a_match_takes_it_and_leaves_the_focus_in_the_line(queue: QueuePanel) -> None:
    chosen = QSignalSpy(queue.finder.chosen)
    queue.finder.line.setFocus()
    type_text(queue.finder.line, "ива")
    popup = queue.finder.popup
    at = popup.visualItemRect(popup.item(1)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard(chosen) == [[103, SpeechKind.SPEECH]]
    assert queue.finder.line.hasFocus()


def test_letters_typed_elsewhere_go_on_in_the_finder(queue: QueuePanel) -> None:
    queue.finder.type_first("и")
    type_text(queue.finder.line, "ва")
    assert len(found(queue)) == 2
    assert queue.finder.line.hasFocus()


def test_the_matches_are_shown_whole_under_the_line(queue: QueuePanel) -> None:
    type_text(queue.finder.line, "к")
    settle()
    popup = queue.finder.popup
    assert popup.y() >= queue.finder.geometry().bottom()
    assert popup.verticalScrollBar().maximum() == 0
    assert queue.rect().contains(popup.geometry())


def test_an_empty_finder_leaves_undo_and_escape_to_the_window(queue: QueuePanel) -> None:
    line, none = queue.finder.line, Qt.KeyboardModifier.NoModifier
    assert not asks_for_itself(line, Qt.Key.Key_Z, CONTROL)
    assert not asks_for_itself(line, Qt.Key.Key_Escape, none)
    type_text(line, "ив")
    assert asks_for_itself(line, Qt.Key.Key_Z, CONTROL)
    assert asks_for_itself(line, Qt.Key.Key_Escape, none)


@pytest.mark.parametrize("width", [300, 330, 440])
def test_no_name_or_kind_is_clipped(queue: QueuePanel, width: int) -> None:
    queue.resize(width, 700)
    settle()
    for card in queue.cards():
        for one in card.findChildren(LinesLabel):
            if one.isHidden():
                continue
            assert not one.is_cut()
            assert one.height() >= one.heightForWidth(one.width())
            below = one.mapTo(card, QPoint(one.width(), one.height()))
            assert card.rect().contains(below)


def test_nothing_is_left_of_rows_that_went(queue: QueuePanel) -> None:
    gone = QSignalSpy(queue.cards()[0].destroyed)
    queue.show_view(replace(samples.QUEUE, rows=()))
    settle()
    assert (queue.cards(), gone.count()) == ([], 1)
