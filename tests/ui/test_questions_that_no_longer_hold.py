"""A question goes with what it is about, and a double press answers no second one unread."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from models.acts.floor import extend_limit, give_floor
from models.acts.notes import change_note, take_note
from models.ids import NoteId
from models.kinds import NoteKind
from tests.models.table import BELOZEROV
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.round_table import RoundTable, busy
from ui.main_window import MainWindow


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, Belozerov and Vorontsov wait."""
    return busy(tmp_path)


@pytest.fixture
def window(table: RoundTable, seat: Seat) -> MainWindow:
    return seat(table.desk)


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def offered(window: MainWindow) -> list[str]:
    return [one.name for one in window.desk.strip.view().answers]


def propose(table: RoundTable, text: str = "Расширить лизинг", **more: object) -> NoteId:
    table.desk.do(take_note, text, NoteKind.PROPOSAL, **more)
    note = table.meeting.notes.last()
    assert note is not None
    return note.id


def kinds(table: RoundTable) -> list[NoteKind]:
    return [one.kind for one in table.meeting.notes]


def test_the_vote_is_asked_for_no_longer_when_its_proposal_was_taken_back(
    table: RoundTable, window: MainWindow
) -> None:
    propose(table)
    press(Key.Key_8, CTRL)
    assert "Vote on" in strip(window)
    press(Key.Key_Z, CTRL)
    assert "Vote on" not in strip(window)


def test_what_becomes_of_a_vote_is_asked_no_longer_when_the_vote_was_taken_back(
    table: RoundTable, window: MainWindow
) -> None:
    propose(table)
    press(Key.Key_8, CTRL)
    write("20")
    press(Key.Key_Return)
    assert offered(window) == ["decision", "assignment"]
    press(Key.Key_Z, CTRL)
    press(Key.Key_F11)
    assert kinds(table) == [NoteKind.PROPOSAL]


def test_the_begin_of_a_speech_is_asked_for_no_longer_when_it_was_taken_back(
    window: MainWindow,
) -> None:
    press(Key.Key_F2)
    press(Key.Key_F6, SHIFT)
    (menu,) = (one for one in window.findChildren(QMenu) if one.isVisible())
    begin = next(one for one in menu.actions() if "began" in one.text())
    begin.trigger()
    menu.close()
    assert "how long ago" in strip(window)
    press(Key.Key_Z, CTRL)
    assert "how long ago" not in strip(window)


def test_the_limit_of_whoever_spoke_is_asked_for_no_longer_when_another_speaks(
    table: RoundTable, window: MainWindow
) -> None:
    press(Key.Key_F4, CTRL)
    assert "Абакумов" in strip(window)
    limit = table.meeting.limits.speech
    press(Key.Key_F2)
    assert "Абакумов" not in strip(window)
    write("3")
    press(Key.Key_Return)
    assert table.speech.limit == limit


def test_another_act_meanwhile_leaves_the_question_standing(
    table: RoundTable, window: MainWindow
) -> None:
    press(Key.Key_F4, CTRL)
    table.desk.do(extend_limit)
    assert "Абакумов" in strip(window)


def test_what_was_understood_goes_with_its_question(table: RoundTable, window: MainWindow) -> None:
    press(Key.Key_F4, CTRL)
    write("2:30")
    assert "2:30" in strip(window)
    press(Key.Key_Return)
    assert "2:30" not in strip(window)
    table.desk.do(give_floor, BELOZEROV)
    assert "2:30" not in strip(window)


def test_the_second_press_of_two_does_not_decide_the_next_proposal(
    table: RoundTable, window: MainWindow
) -> None:
    propose(table, "Первое")
    propose(table, "Второе")
    press(Key.Key_F10)
    press(Key.Key_F11)
    table.clock.advance(seconds=0.12)
    press(Key.Key_F11)
    assert kinds(table) == [NoteKind.DECISION, NoteKind.PROPOSAL]
    assert "Второе" in strip(window)
    table.clock.advance(seconds=1)
    press(Key.Key_F11)
    assert kinds(table) == [NoteKind.DECISION, NoteKind.DECISION]


def test_nor_does_that_of_two_that_answered_what_becomes_of_a_vote(
    table: RoundTable, window: MainWindow
) -> None:
    propose(table, "Первое")
    propose(table, "Второе")
    press(Key.Key_F10)
    press(Key.Key_8, CTRL)
    write("20")
    press(Key.Key_Return)
    table.clock.advance(seconds=5)
    press(Key.Key_F11)
    table.clock.advance(seconds=0.12)
    press(Key.Key_F11)
    assert kinds(table) == [NoteKind.DECISION, NoteKind.PROPOSAL]
    assert "Второе" in strip(window)


def test_a_proposal_is_decided_as_it_stands_when_the_question_is_answered(
    table: RoundTable, window: MainWindow
) -> None:
    key = propose(table, executors=["Абакумов А.С."], due=date(2025, 12, 1))
    press(Key.Key_F10)
    assert offered(window)[0] == "decide"
    table.desk.do(change_note, key, "Расширить лизинг", NoteKind.PROPOSAL, due_words="к весне")
    press(Key.Key_F11)
    note = table.meeting.notes[key]
    assert (note.kind, note.executors, note.due_words) == (NoteKind.DECISION, (), "к весне")


def test_without_a_conclusion_the_line_writes_down_notes_again(
    table: RoundTable, window: MainWindow
) -> None:
    press(Key.Key_F12)
    press(Key.Key_F11)
    table.clock.advance(seconds=1)
    press(Key.Key_F11)
    assert "Not taken" in strip(window)
    write_in_line(window, "Ещё одно слово")
    assert kinds(table) == [NoteKind.NOTE]


def write_in_line(window: MainWindow, text: str) -> None:
    window.desk.notes.capture.setFocus()
    write(text)
    press(Key.Key_Return)
