"""From the start window into the register, from there to the very place, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from models.kinds import NoteKind
from tests.digest.congress import files, table
from tests.ui.desk.watching import settle
from tests.ui.stage import HandedClock, places_in
from tests.ui.waiting import open_file, wait
from ui.application import Application
from ui.connections.register import FOLDER
from ui.main_window import MainWindow
from ui.outcomes.bringing_in_panel import BringingInPanel
from ui.register.register_window import RegisterWindow
from ui.start_window import StartWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "tables"
    made.mkdir()
    files(made, [table(0), table(1)])
    return made


@pytest.fixture
def shell(dressed: QApplication, folder: Path, tmp_path: Path) -> Iterator[Application]:
    for name, value in ((FOLDER, str(folder)), ("language", "en"), ("theme", "light")):
        QSettings().setValue(name, value)
    closed = table(1).closed
    assert closed
    made = Application(dressed, places_in(tmp_path / "data", HandedClock(closed)))
    made.show_start()
    yield made
    assert made.window is not None
    made.window.close()
    made.window.deleteLater()
    settle()


def register(shell: Application, qtbot: QtBot) -> RegisterWindow:
    assert isinstance(shell.window, StartWindow)
    button = shell.window.findChild(QPushButton, "show_register")
    assert isinstance(button, QPushButton)
    button.click()
    window = shell.window
    assert isinstance(window, RegisterWindow)
    qtbot.waitUntil(window.work.isHidden)
    return window


def test_an_outcome_that_was_found_opens_ready_to_be_worked_on(
    shell: Application, qtbot: QtBot
) -> None:
    window = register(shell, qtbot)
    given = next(one for one in table(1).notes if one.kind is NoteKind.ASSIGNMENT)
    window.line.setText(given.text)
    window.found.opened.emit(0)
    wait(shell)
    opened = shell.window
    assert isinstance(opened, MainWindow)
    assert opened.page == "outcomes"
    assert opened.outcomes.outcomes.editor.isVisible()


def test_a_meeting_that_was_found_opens_as_any_other(shell: Application, qtbot: QtBot) -> None:
    window = register(shell, qtbot)
    window.found.opened.emit(0)
    wait(shell)
    assert isinstance(shell.window, MainWindow)


def test_back_leads_to_the_start_window(shell: Application, qtbot: QtBot) -> None:
    window = register(shell, qtbot)
    window.left.emit()
    assert isinstance(shell.window, StartWindow)


def test_the_outcomes_of_a_colleague_are_offered_in_every_meeting(
    shell: Application, folder: Path
) -> None:
    open_file(shell, folder / "0000.roundtable")
    assert isinstance(shell.window, MainWindow)
    assert shell.window.outcomes.findChild(QPushButton, "bring_in_outcomes") is not None
    assert shell.window.outcomes.findChild(BringingInPanel, "bringing_in") is not None
