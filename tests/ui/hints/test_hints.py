"""Hints for the first time: one a page, put away for good, back when asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Seat, Speak
from tests.ui.desk.watching import settle
from tests.ui.round_table import RoundTable, busy
from tests.ui.scenes import LAPTOP
from tests.ui.test_visible_text import faults
from ui.hints.hints import Hints
from ui.main_window import MainWindow
from ui.palette import LIGHT


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    return busy(tmp_path)


@pytest.fixture
def window(seat: Seat, table: RoundTable) -> MainWindow:
    return seat(table.desk)


@pytest.fixture
def hints(window: MainWindow) -> Hints:
    return Hints(window, LIGHT)


def click(hints: Hints, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(hints.bar.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_every_page_has_a_hint_of_its_own(window: MainWindow, hints: Hints) -> None:
    said = set()
    for page in ("prepare", "desk", "outcomes"):
        window.show_page(page)
        said.add(hints.bar.words())
    assert len(said - {""}) == 3


def test_a_hint_that_was_understood_does_not_come_back(
    window: MainWindow, hints: Hints, qtbot: QtBot
) -> None:
    click(hints, "understood", qtbot)
    window.show_page("outcomes")
    assert hints.bar.isVisible()
    window.show_page("desk")
    assert not hints.bar.isVisible()


def test_whoever_wants_no_hints_gets_none(window: MainWindow, hints: Hints, qtbot: QtBot) -> None:
    click(hints, "no_more_hints", qtbot)
    window.show_page("prepare")
    assert not hints.bar.isVisible()


def test_hints_come_back_when_asked_for(window: MainWindow, hints: Hints, qtbot: QtBot) -> None:
    click(hints, "no_more_hints", qtbot)
    window.helping.actions["show_hints"].trigger()
    assert hints.bar.isVisible()


@pytest.mark.parametrize("page", ["prepare", "desk", "outcomes"])
def test_a_hint_takes_no_room_from_other_words_on_a_laptop(
    page: str, speak: Speak, seat: Seat, table: RoundTable
) -> None:
    speak("ru")
    window = seat(table.desk)
    window.show_page(page)
    settle()
    before = len(faults(window))
    hints = Hints(window, LIGHT)
    settle()
    assert window.size() == LAPTOP
    assert hints.bar.isVisible()
    assert len(faults(window)) == before


def test_a_hint_takes_no_key_from_the_table(window: MainWindow, hints: Hints) -> None:
    assert hints.bar.isVisible()
    assert not hints.bar.isAncestorOf(window.focusWidget())
