"""Where the keys are when a page is shown: on it, whatever had them before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from models.acts.notes import take_note
from models.kinds import NoteKind
from tests.ui.conftest import Seat, activate
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, in_focus, press, write
from tests.ui.round_table import busy
from tests.ui.stage import stage
from ui.main_window import MainWindow

Key = Qt.Key


def shown_at(page: str, folder: Path, qtbot: QtBot) -> MainWindow:
    window = stage(folder).window()
    qtbot.addWidget(window)
    window.show_page(page)
    activate(qtbot, window)
    return window


def test_a_window_that_opens_to_prepare_has_the_keys_there(tmp_path: Path, qtbot: QtBot) -> None:
    window = shown_at("prepare", tmp_path, qtbot)
    assert window.prepare.isAncestorOf(in_focus())


def test_from_a_button_of_the_bar_the_keys_go_to_the_page_that_was_asked_for(
    tmp_path: Path, qtbot: QtBot
) -> None:
    window = shown_at("prepare", tmp_path, qtbot)
    window._bar.hall.setFocus()
    press(Key.Key_F3, CTRL)
    assert window.outcomes.isAncestorOf(in_focus())
    press(Key.Key_F1, CTRL)
    assert window.prepare.isAncestorOf(in_focus())


def test_what_is_being_reworded_is_not_lost_by_an_undo(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    table.desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    window = seat(table.desk)
    window.show_page("outcomes")
    note = table.meeting.notes.last()
    assert note is not None
    window.outcomes.edit_note(note.id)
    field = in_focus()
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("Создать рабочую группу")
    press(Key.Key_0, CTRL)
    assert table.meeting.notes[note.id].text == "Создать группу"
    press(Key.Key_9, CTRL)
    assert table.meeting.notes[note.id].text == "Создать рабочую группу"


@pytest.mark.parametrize("section", ["participants", "agenda"])
@pytest.mark.parametrize("page", [Key.Key_F2, Key.Key_F3])
def test_from_a_cell_that_is_typed_in_a_page_is_shown_and_one_comes_back_to_the_table(
    tmp_path: Path, seat: Seat, section: str, page: Qt.Key
) -> None:
    """What was typed in it counts."""
    table = busy(tmp_path)
    window = seat(table.desk)
    window.show_page("prepare")
    shown = getattr(window.prepare, section)
    window.prepare.show_section(shown)
    shown.table.setFocus()
    shown.table.setCurrentIndex(shown.table.model().index(1, shown.table.model().begins_in))
    press(Key.Key_F2)
    write("Лизинг")
    press(page, CTRL)
    settle()
    assert window.page != "prepare"
    assert "Лизинг" in (table.meeting.participants[1].person.surname, table.meeting.items[1].title)
    press(Key.Key_F1, CTRL)
    assert in_focus() is shown.table
