"""While no disk takes the last acts, the window is not left without a word."""

import errno

import pytest
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from tests.models.table import DETAILS
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import activate
from tests.ui.keyboard import Key, press
from tests.ui.test_application import (
    Start,
    clock as clock,
    disk as disk,
    start as start,
    the,
    windows,
)
from ui.connections.leaving import UntilSaved
from ui.main_window import MainWindow
from ui.start_window import StartWindow
from ui.views.saving import Saving


class ShutByHand(QCloseEvent):
    """As the window system sends it when somebody shuts the window."""

    def spontaneous(self) -> bool:
        return True


@pytest.fixture
def window(start: Start, disk: FaultyDisk, qtbot: QtBot) -> MainWindow:
    """A meeting that was opened by a key, which no disk took."""
    start().new(DETAILS)
    window = the(MainWindow)
    assert window._desk.sitting.records.drain()
    disk.only, disk.code, disk.from_then_on = "write", errno.ENOSPC, True
    disk.calls.clear()
    disk.fail_at = 1
    activate(qtbot, window)
    press(Key.Key_F10)
    qtbot.waitUntil(lambda: window._desk.saving().state is Saving.TROUBLE)
    return window


def test_shutting_it_is_refused_once_and_says_what_would_be_lost(window: MainWindow) -> None:
    (staying,) = window.findChildren(UntilSaved)
    assert staying.eventFilter(window, ShutByHand())
    assert "on no disk yet" in window.desk.strip.view().text
    assert not staying.eventFilter(window, ShutByHand())


def test_the_list_of_meetings_waits_too_and_what_was_saved_meanwhile_is_there(
    window: MainWindow, disk: FaultyDisk, qtbot: QtBot
) -> None:
    window.start_requested.emit()
    assert the(MainWindow) is window
    disk.heal()
    qtbot.waitUntil(lambda: window._desk.saving().state is Saving.SAVED)
    window.start_requested.emit()
    activate(qtbot, the(StartWindow))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(windows(MainWindow)))
    assert the(MainWindow)._desk.last_number == 2
