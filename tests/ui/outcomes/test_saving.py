"""The minutes saved from the window: as PDF, or as a DOCX to be edited."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Seat
from tests.ui.stage import stage
from ui.main_window import MainWindow


@pytest.fixture
def dialog(seat: Seat, tmp_path: Path, qtbot: QtBot) -> QFileDialog:
    """Of the button that saves, when the paper is made."""
    window: MainWindow = seat(stage(tmp_path).desk)
    window.show_page("outcomes")
    button = window.outcomes.findChild(QPushButton, "save_pdf")
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(lambda: _asks(window, button), timeout=20_000)
    found = window.outcomes.findChild(QFileDialog)
    assert isinstance(found, QFileDialog)
    return found


def _asks(window: MainWindow, button: QPushButton) -> bool:
    """Nothing is asked before the paper is made."""
    if window.outcomes.findChild(QFileDialog) is None:
        button.click()
    return window.outcomes.findChild(QFileDialog) is not None


def test_the_kind_that_is_chosen_gives_the_name_its_ending(dialog: QFileDialog) -> None:
    assert dialog.selectedFiles()[0].endswith(".pdf")
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex(kinds.findText("Word (*.docx)"))
    kinds.activated.emit(kinds.currentIndex())
    assert dialog.selectedFiles()[0].endswith(".docx")


def test_as_word_the_same_minutes_are_written(dialog: QFileDialog, tmp_path: Path) -> None:
    output = tmp_path / "minutes.docx"
    dialog.fileSelected.emit(str(output))
    dialog.reject()
    assert "ПРОТОКОЛ" in [one.text for one in Document(BytesIO(output.read_bytes())).paragraphs]
