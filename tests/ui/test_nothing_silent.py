"""No key is silent, and nothing said stands longer than it is true. BEHAVIOURS 22, 29."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from models.acts.corrections import correct_speaker
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note, take_vote
from models.acts.queue import limit_waiting, request_floor
from models.kinds import NoteKind, SpeechKind
from tests.models.table import ABAKUMOV, BELOZEROV, DRUZHININ, GULYAEV
from tests.ui.conftest import Seat
from tests.ui.desk.watching import settle
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


def test_the_full_stop_after_a_name_is_not_doubled(table: RoundTable, window: MainWindow) -> None:
    table.desk.do(correct_speaker, GULYAEV)
    press(Key.Key_Z, CTRL)
    assert strip(window).endswith("С.А. Ctrl+Shift+Z brings it back.")


def test_undo_says_what_it_took_back_and_redo_what_it_did(window: MainWindow) -> None:
    press(Key.Key_F3)
    press(Key.Key_Z, CTRL)
    assert strip(window) == "Taken back: pause. Ctrl+Shift+Z brings it back."
    press(Key.Key_9, CTRL)
    assert strip(window) == "Done again: pause"
    press(Key.Key_F4)
    assert strip(window) == ""


def test_the_key_of_a_rehearsal_says_why_there_is_none_now(window: MainWindow) -> None:
    press(Key.Key_F1, CTRL | SHIFT)
    assert strip(window) == "While the meeting runs, nothing is rehearsed."


def test_what_the_floor_does_behind_another_page_is_said_there(window: MainWindow) -> None:
    window.show_page("outcomes")
    press(Key.Key_F3)
    assert window.statusBar().currentMessage() == "Pause"
    assert window.statusBar().isVisible()


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_F9, Key.Key_F12])
def test_a_key_of_the_table_says_on_another_page_where_it_acts(
    window: MainWindow, table: RoundTable, key: Key
) -> None:
    window.show_page("outcomes")
    acts = table.desk.last_number
    press(key)
    assert window.statusBar().currentMessage().endswith("is done at the table: Ctrl+F2.")
    assert table.desk.last_number == acts


def test_after_the_meeting_a_key_says_that_it_is_closed(
    window: MainWindow, table: RoundTable
) -> None:
    press(Key.Key_F12)
    for _question in range(3):
        press(Key.Key_F11)
        table.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert "closed" in strip(window)


def test_a_note_struck_out_is_named(window: MainWindow, table: RoundTable) -> None:
    for text in ("Первая", "Последняя"):
        press(Key.Key_1, CTRL)
        write(text)
        press(Key.Key_Return)
    settle()
    press(Key.Key_F8, CTRL)
    press(Key.Key_Delete)
    assert strip(window) == "Struck out: “Последняя”. Ctrl+Z brings it back."
    assert [one.text for one in table.meeting.notes if not one.removed] == ["Первая"]


def test_the_key_that_leads_to_the_line_files_nothing(
    window: MainWindow, table: RoundTable
) -> None:
    press(Key.Key_1, CTRL)
    write("Полмысли")
    press(Key.Key_1, CTRL)
    assert window.desk.notes.capture_text() == "Полмысли"
    assert not list(table.meeting.notes)


def test_escape_leaves_the_line_and_digits_find_a_seat_again(window: MainWindow) -> None:
    press(Key.Key_1, CTRL)
    press(Key.Key_Escape)
    write("5")
    assert window.desk.queue.finder.line.text() == "5"


@pytest.mark.parametrize("elsewhere", [Key.Key_F7, Key.Key_F3])
def test_a_key_that_leads_elsewhere_ends_the_question_who(
    window: MainWindow, elsewhere: Key
) -> None:
    """F7 to the finder itself, Ctrl+F3 to another page."""
    press(Key.Key_F6)
    assert window.desk.queue.finder.asks
    press(elsewhere, CTRL if elsewhere is Key.Key_F3 else Qt.KeyboardModifier.NoModifier)
    assert not window.desk.queue.finder.asks


@pytest.mark.usefixtures("window")
def test_whoever_leaves_while_a_point_of_order_is_asked_for_leaves(table: RoundTable) -> None:
    press(Key.Key_F6)
    write("Бел")
    press(Key.Key_Return, CTRL)
    assert table.meeting.participant(BELOZEROV).has_left
    assert table.speech.participant == ABAKUMOV


def test_f6_on_another_page_asks_at_the_table(window: MainWindow) -> None:
    window.show_page("outcomes")
    press(Key.Key_F6)
    assert window.page == "desk"
    assert window.desk.queue.finder.asks


def test_the_next_limit_for_all_who_wait_may_be_more_generous(table: RoundTable) -> None:
    for limit in (timedelta(minutes=3), timedelta(minutes=10)):
        table.desk.do(limit_waiting, limit)
    limits = {one.limit for one in table.meeting.queue if one.kind is SpeechKind.SPEECH}
    assert limits == {timedelta(minutes=10)}


def test_a_question_put_to_a_reply_is_answered_by_whoever_replies(table: RoundTable) -> None:
    table.desk.do(end_speech)
    table.desk.do(give_floor, DRUZHININ, SpeechKind.REPLY)
    table.desk.do(request_floor, GULYAEV, SpeechKind.QUESTION)
    question = next(one for one in table.meeting.queue if one.participant == GULYAEV)
    assert question.to is not None
    assert table.meeting.speeches[question.to].participant == DRUZHININ


def test_a_proposal_that_was_not_adopted_says_so_among_the_notes(
    window: MainWindow, table: RoundTable
) -> None:
    table.desk.do(take_note, "Отменить НДС", NoteKind.PROPOSAL)
    note = table.meeting.notes.last()
    assert note is not None
    table.desk.do(take_vote, note.id, 0, 2, 0)
    assert "PROPOSAL · not adopted Отменить НДС" in window.desk.notes.cards()[-1].accessibleName()
