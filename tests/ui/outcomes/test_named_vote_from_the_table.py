"""At the table everybody is asked by name through the menu of a note."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from models.acts.notes import take_note
from models.kinds import NoteKind
from tests.ui.conftest import Seat
from tests.ui.desk.watching import settle
from tests.ui.keyboard import Key, press
from tests.ui.round_table import busy


def test_the_menu_of_a_note_leads_to_a_vote_by_name(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    table.desk.do(take_note, "Создать рабочую группу", NoteKind.PROPOSAL)
    window = seat(table.desk)
    note = table.meeting.notes.last()
    assert note is not None
    window.desk.notes.note_menu_requested.emit(note.id, QPoint())
    menu = next(one for one in window.desk.notes.findChildren(QMenu) if one.isVisible())
    next(one for one in menu.actions() if one.text() == "Vote by name…").trigger()
    menu.close()
    settle()
    assert window.page == "outcomes"
    for key in (Key.Key_1, Key.Key_2, Key.Key_Return):
        press(key)
    vote = table.meeting.notes[note.id].vote
    assert vote is not None
    assert (vote.in_favour, vote.against, vote.present) == (1, 1, 30)
