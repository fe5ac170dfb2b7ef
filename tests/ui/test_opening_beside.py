"""A file is read while the start window stays alive, shows how far it is and can be left."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from models.store.lock import lock_of
from models.store.sidecar import Sidecar, sidecar_of
from tests.models.table import DETAILS
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import activate
from tests.ui.keyboard import Key, press
from tests.ui.round_table import busy
from tests.ui.test_application import (
    Start,
    clock as clock,
    said,
    shown_words,
    start as start,
    the,
    windows,
)
from ui.main_window import MainWindow
from ui.start_window import StartWindow


class SlowDisk(FaultyDisk):
    """Reads nothing of a meeting while it does not flow."""

    def __init__(self) -> None:
        super().__init__()
        self.flowing = Event()
        self.flowing.set()

    def read(self, handle: int, size: int) -> bytes:
        self.flowing.wait(10)
        return super().read(handle, size)


@pytest.fixture
def disk() -> Iterator[SlowDisk]:
    made = SlowDisk()
    yield made
    made.flowing.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A meeting that was left with half a sentence typed."""
    table = busy(tmp_path / "other")
    table.desk.sitting.close()
    Sidecar(table.desk.path, table.opening._places.around.disk).write({"typed": "Нужны"})
    return table.desk.path


@pytest.fixture
def reading(start: Start, path: Path, disk: SlowDisk, qtbot: QtBot) -> StartWindow:
    """The start window, while a file is read that takes long."""
    start()
    window = the(StartWindow)
    activate(qtbot, window)
    disk.flowing.clear()
    window.page.recent_requested.emit(str(path))
    return window


def test_what_takes_long_is_shown_with_a_way_out_and_opens(
    reading: StartWindow, path: Path, disk: SlowDisk, qtbot: QtBot
) -> None:
    assert reading.page.isVisible()
    qtbot.waitUntil(reading.opening.isVisible)
    assert f"Opening “{path.name}”…" in shown_words(reading)
    assert reading.opening.findChildren(QProgressBar)
    disk.flowing.set()
    qtbot.waitUntil(lambda: bool(windows(MainWindow)))
    assert the(MainWindow).windowTitle() == DETAILS.title
    assert the(MainWindow).desk.notes.capture_text() == "Нужны"


def test_while_a_file_is_read_nothing_else_begins(
    reading: StartWindow, path: Path, disk: SlowDisk, qtbot: QtBot
) -> None:
    reading.page.recent_requested.emit(str(path))
    reading.file_chosen.emit(str(path))
    reading.page.demo_requested.emit()
    reading.page.new_requested.emit()
    assert (reading.page.isVisible(), windows(MainWindow)) == (True, [])
    disk.flowing.set()
    qtbot.waitUntil(lambda: bool(windows(MainWindow)))
    assert "another window" not in the(MainWindow).desk.strip.view().text


def test_escape_gives_it_up_and_leaves_the_file_as_it_was(
    reading: StartWindow, path: Path, disk: SlowDisk, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    qtbot.waitUntil(reading.opening.isVisible)
    press(Key.Key_Escape)
    assert reading.page.isVisible()
    disk.flowing.set()
    qtbot.waitUntil(lambda: not lock_of(path).exists())
    assert (path.read_bytes(), sidecar_of(path).exists()) == (before, True)
    assert windows(MainWindow) == []
    reading.page.recent_requested.emit(str(path))
    qtbot.waitUntil(lambda: bool(windows(MainWindow)))


def test_the_window_shut_meanwhile_gives_the_file_back(
    reading: StartWindow, path: Path, disk: SlowDisk, qtbot: QtBot
) -> None:
    reading.close()
    disk.flowing.set()
    qtbot.waitUntil(lambda: not lock_of(path).exists())
    assert windows(MainWindow) == []
    assert sidecar_of(path).exists()


def test_a_file_that_cannot_be_opened_leads_back_to_the_list(
    reading: StartWindow, path: Path, disk: SlowDisk, qtbot: QtBot
) -> None:
    path.write_bytes(b"")
    qtbot.waitUntil(reading.opening.isVisible)
    disk.flowing.set()
    qtbot.waitUntil(lambda: "is empty" in said(reading))
    assert reading.page.isVisible()
