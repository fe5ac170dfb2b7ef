"""Ctrl+Z takes back the last act also where the keys are in a field, unless that was typed into."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import activate
from tests.ui.keyboard import CTRL, SHIFT, in_focus, press, write
from tests.ui.stage import Stage, stage
from ui.main_window import MainWindow
from ui.prepare.participants_model import Part

Key = Qt.Key


@pytest.fixture
def on_stage(tmp_path: Path) -> Stage:
    return stage(tmp_path)


@pytest.fixture
def window(on_stage: Stage, qtbot: QtBot) -> MainWindow:
    made = on_stage.window()
    qtbot.addWidget(made)
    made.show_page("prepare")
    activate(qtbot, made)
    return made


def renamed(on_stage: Stage, window: MainWindow) -> QLineEdit:
    """The title was typed anew and left with Tab; the keys are in the field of the heading."""
    title = window.prepare.findChild(QLineEdit, "title")
    title.setFocus()
    title.selectAll()
    write("Другое название")
    press(Key.Key_Tab)
    assert on_stage.meeting.details.title == "Другое название"
    found = in_focus()
    assert isinstance(found, QLineEdit)
    return found


def test_in_a_field_that_nobody_typed_into_it_takes_back_the_last_act(
    on_stage: Stage, window: MainWindow
) -> None:
    before = on_stage.meeting.details.title
    renamed(on_stage, window)
    press(Key.Key_Z, CTRL)
    assert on_stage.meeting.details.title == before
    press(Key.Key_Z, CTRL | SHIFT)
    assert on_stage.meeting.details.title == "Другое название"


def test_what_is_typed_into_a_field_is_taken_back_there_first(
    on_stage: Stage, window: MainWindow
) -> None:
    field = renamed(on_stage, window)
    before = field.text()
    write("!")
    press(Key.Key_Z, CTRL)
    assert (field.text(), on_stage.meeting.details.title) == (before, "Другое название")


def test_a_cell_in_which_nothing_was_typed_closes_and_the_last_act_is_taken_back(
    on_stage: Stage, window: MainWindow
) -> None:
    before = on_stage.meeting.listed[0].person
    people = window.prepare.participants
    window.prepare.show_section(people)
    people.table.setFocus()
    people.table.setCurrentIndex(people.table.model().index(0, Part.POST))
    press(Key.Key_F2)
    write("советник")
    press(Key.Key_Tab)
    assert on_stage.meeting.listed[0].person.post == "советник"
    assert isinstance(in_focus(), QLineEdit)
    press(Key.Key_Z, CTRL)
    assert on_stage.meeting.listed[0].person == before
    assert in_focus() is people.table


def test_however_many_rows_are_removed_one_undo_brings_them_back(
    on_stage: Stage, window: MainWindow
) -> None:
    people, before = window.prepare.participants, len(on_stage.meeting.listed)
    window.prepare.show_section(people)
    people.table.setFocus()
    people.table.setCurrentIndex(people.table.model().index(0, Part.POST))
    for _row in range(4):
        press(Key.Key_Down, SHIFT)
    press(Key.Key_Delete)
    assert len(on_stage.meeting.listed) == before - 5
    press(Key.Key_Z, CTRL)
    assert len(on_stage.meeting.listed) == before
