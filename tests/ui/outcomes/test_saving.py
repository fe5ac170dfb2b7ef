"""The minutes saved from the window: as PDF, or as a DOCX to be edited."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from docx import Document
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Seat
from tests.ui.stage import stage
from ui.connections.paper_files import PaperFiles
from ui.main_window import MainWindow


@pytest.fixture
def outcomes(seat: Seat, tmp_path: Path) -> MainWindow:
    window: MainWindow = seat(stage(tmp_path).desk)
    window.show_page("outcomes")
    return window


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


def test_as_word_the_same_minutes_are_written(
    dialog: QFileDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    output = tmp_path / "minutes.docx"
    dialog.fileSelected.emit(str(output))
    dialog.reject()
    qtbot.waitUntil(output.exists, timeout=20_000)
    assert "ПРОТОКОЛ" in [one.text for one in Document(BytesIO(output.read_bytes())).paragraphs]


def test_the_file_is_the_finished_paper_with_its_meeting_inside(
    outcomes: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "minutes.pdf"
    files = outcomes.outcomes.findChild(PaperFiles)
    assert isinstance(files, PaperFiles)
    with qtbot.waitSignal(files.told, timeout=20_000) as told:
        files.save(path)
    assert told.args == [f"Saved: {path}"]
    with pikepdf.open(path) as document:
        assert [*document.attachments] == ["meeting.json"]


def test_a_folder_that_is_gone_is_told(outcomes: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    files = outcomes.outcomes.findChild(PaperFiles)
    assert isinstance(files, PaperFiles)
    with qtbot.waitSignal(files.told, timeout=20_000) as told:
        files.save(tmp_path / "gone" / "minutes.pdf")
    assert told.args is not None
    assert told.args[0] == f"There is no folder {tmp_path / 'gone'}."
    assert state_of(outcomes) != "saving…"


def test_while_the_set_is_written_the_window_says_how_far_and_it_can_be_cancelled(
    outcomes: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The first paper stays, the one that is being written leaves nothing."""
    files = outcomes.outcomes.findChild(PaperFiles)
    cancel = outcomes.outcomes.findChild(QPushButton, "cancel_writing")
    assert isinstance(files, PaperFiles)
    assert isinstance(cancel, QPushButton)
    outcomes.outcomes.preview.show_writing(0, 5)
    assert cancel.isHidden()
    qtbot.waitUntil(cancel.isVisible, timeout=5_000)
    outcomes.outcomes.preview.show_written()
    files.save_each(tmp_path)
    qtbot.waitUntil(lambda: state_of(outcomes) == "saving… 1 of 5", timeout=20_000)
    with qtbot.waitSignal(files.told) as told:
        cancel.click()
    assert told.args == ["Cancelled. What was saved whole before that stays."]
    assert "programme.pdf" in {one.name for one in tmp_path.glob("*.pdf")}
    assert not (tmp_path / "seating_plan.pdf").exists()
    assert not [*tmp_path.glob("*.part")]
    assert cancel.isHidden()
    assert "saving" not in state_of(outcomes)


def state_of(window: MainWindow) -> str:
    return window.outcomes.preview._state.text()
