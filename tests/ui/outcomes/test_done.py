"""An assignment that is carried out is marked with one click and stays behind in a sequel."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from models.acts.notes import take_note
from models.kinds import NoteKind
from models.notes import Origin
from models.readings.statuses import Status
from tests.ui.conftest import Seat
from tests.ui.desk.watching import heard
from tests.ui.outcomes.samples import ASSIGNMENT, DECISION, EMPTY
from tests.ui.round_table import busy
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.outcome_editor import OutcomeEditor


@pytest.fixture
def editor(qtbot: QtBot) -> OutcomeEditor:
    editor = OutcomeEditor()
    qtbot.addWidget(editor)
    editor.show_row(ASSIGNMENT, EMPTY)
    editor.show()
    return editor


def done(editor: OutcomeEditor) -> QCheckBox:
    found = editor.findChild(QCheckBox, "mark_done")
    assert isinstance(found, QCheckBox)
    return found


def test_an_assignment_is_marked_with_one_click(editor: OutcomeEditor) -> None:
    told = QSignalSpy(editor.done_marked)
    done(editor).click()
    assert heard(told) == [[ASSIGNMENT.row.note, True]]


def test_a_screen_reader_marks_by_turning_the_box_without_a_click(editor: OutcomeEditor) -> None:
    marked, changed = QSignalSpy(editor.done_marked), QSignalSpy(editor.changed)
    done(editor).toggle()
    private = editor.findChild(QCheckBox, "private")
    assert isinstance(private, QCheckBox)
    private.toggle()
    assert heard(marked) == [[ASSIGNMENT.row.note, True]]
    assert [edit.private for _note, edit in heard(changed)] == [True]


def test_a_decision_has_nothing_to_mark(editor: OutcomeEditor) -> None:
    editor.show_row(DECISION, EMPTY)
    assert not done(editor).isVisible()


def test_a_decision_that_says_who_or_by_when_is_marked_as_well(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    table.desk.do(take_note, "Рекомендовать вузам", NoteKind.DECISION, due=date(2025, 12, 31))
    window = seat(table.desk)
    window.show_page("outcomes")
    note = table.meeting.notes.last()
    assert note is not None
    window.outcomes.outcomes.edit_note(note.id)
    box = done(window.outcomes.outcomes.editor)
    assert box.isVisible()
    box.click()
    assert table.meeting.notes[note.id].done


def test_what_is_done_shows_as_done(editor: OutcomeEditor) -> None:
    told = QSignalSpy(editor.done_marked)
    editor.show_row(replace(ASSIGNMENT, done=True), EMPTY)
    assert done(editor).isChecked()
    assert told.count() == 0


def test_the_card_tells_where_an_assignment_came_from(qtbot: QtBot) -> None:
    card = OutcomeCard(ASSIGNMENT.row.note)
    qtbot.addWidget(card)
    origin = Origin("О лизинге", "3", day=date(2025, 10, 16))
    card.show_row(replace(ASSIGNMENT, status=Status.CARRIED_OUT, origin=origin))
    words = " ".join(one.text() for one in card.findChildren(QLabel)).replace("\u00a0", " ")
    assert "minutes No. 3 of 16 October 2025" in words
    assert "carried out" in words


def test_marking_reaches_the_meeting_and_undo_takes_it_back(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    table.desk.do(take_note, "Реестр", NoteKind.ASSIGNMENT)
    note = table.meeting.notes.last()
    assert note is not None
    window = seat(table.desk)
    window.outcomes.outcomes.editor.done_marked.emit(note.id, True)
    assert table.meeting.notes[note.id].done
    table.desk.undo()
    assert not table.meeting.notes[note.id].done
