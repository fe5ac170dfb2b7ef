"""The whole desk on a laptop and on a large screen: everything in sight, nothing clipped."""

from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk.pages import filled_page
from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from ui.desk.action_button import ActionButton
from ui.desk.desk_page import DeskPage
from ui.desk.lines_label import LinesLabel
from ui.palette import DARK, LIGHT, Colours
from ui.views.floor import Phase

SIZES = [QSize(1280, 672), QSize(1366, 720), QSize(1920, 1032)]


def shown_page(qtbot: QtBot, size: QSize, colours: Colours = LIGHT) -> DeskPage:
    page = filled_page(colours, Phase.SUSPENDED, seats=60, size=size)
    qtbot.addWidget(page)
    page.show()
    settle()
    return page


@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_clipped(qtbot: QtBot, size: QSize) -> None:
    page = shown_page(qtbot, size)
    for label in page.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            width = QFontMetrics(label.font()).horizontalAdvance(label.text())
            assert width <= label.contentsRect().width() + 1, label.text()
    for lines in page.findChildren(LinesLabel):
        if lines.isVisible():
            assert not lines.is_cut(), lines.text()
            assert lines.heightForWidth(lines.width()) <= lines.height(), lines.text()


@pytest.mark.parametrize("size", SIZES)
def test_the_buttons_of_the_floor_have_room_for_their_words(qtbot: QtBot, size: QSize) -> None:
    page = shown_page(qtbot, size)
    for bar in (page.floor_bar, page.agenda_bar):
        for button in bar.findChildren(ActionButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width()
                assert bar.rect().contains(button.geometry())


@pytest.mark.parametrize("size", SIZES)
def test_panels_fill_the_page_and_do_not_overlap(qtbot: QtBot, size: QSize) -> None:
    page = shown_page(qtbot, size)
    panels: list[QWidget] = [page.agenda, page.agenda_bar, page.table, page.floor_bar, page.strip]
    panels += [page.notes, page.queue, page.shares]
    places = [
        panel.rect().translated(panel.mapTo(page, panel.rect().topLeft())) for panel in panels
    ]
    assert all(page.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_the_table_has_most_of_a_laptop_screen(qtbot: QtBot) -> None:
    page = shown_page(qtbot, QSize(1366, 720), DARK)
    assert page.table.width() > 640
    assert page.table.height() > 300


def test_a_message_moves_nothing(qtbot: QtBot) -> None:
    page = shown_page(qtbot, QSize(1366, 720))
    before = [page.table.geometry(), page.notes.geometry(), page.floor_bar.geometry()]
    page.queue.finder.type_first("ив")
    settle()
    assert [page.table.geometry(), page.notes.geometry(), page.floor_bar.geometry()] == before


def test_whatever_takes_the_focus_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    page = shown_page(qtbot, QSize(1366, 720))
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            reader = QAccessible.queryAccessibleInterface(widget)
            assert reader.text(QAccessible.Text.Name), widget


def test_where_letters_are_large_the_agenda_stands_below_the_queue(
    qtbot: QtBot, dressed: QApplication
) -> None:
    dress(dressed, LIGHT, percent=200)
    page = shown_page(qtbot, QSize(1366, 656))
    assert _left_of(page, page.agenda) == _left_of(page, page.queue)
    assert _top_of(page, page.agenda) > _top_of(page, page.queue)
    page.resize(2732, 1312)
    settle()
    assert _left_of(page, page.agenda) < _left_of(page, page.table)


def test_back_at_the_table_its_top_is_in_sight_again(qtbot: QtBot, dressed: QApplication) -> None:
    dress(dressed, LIGHT, percent=200)
    page = shown_page(qtbot, QSize(1366, 656))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.notes.capture.setFocus()
    assert _top_of(page, page.table) < 0
    page.setFocus()
    assert _top_of(page, page.table) >= 0


def _left_of(page: DeskPage, panel: QWidget) -> int:
    return panel.mapTo(page, panel.rect().topLeft()).x()


def _top_of(page: DeskPage, panel: QWidget) -> int:
    return panel.mapTo(page, panel.rect().topLeft()).y()
