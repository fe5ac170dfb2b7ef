"""A meeting that nobody closed is asked once whether it ended with its last act. BEHAVIOURS 21."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.acts.corrections import correct_end
from models.acts.floor import end_speech, give_floor, resume_speech
from models.acts.notes import take_note
from models.meeting import ItemStatus
from models.papers.outcomes import outcomes_of
from tests.models.table import ABAKUMOV, STAFF, english
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, SHIFT, Key, press
from tests.ui.round_table import RoundTable, busy
from ui.main_window import MainWindow
from ui.views.agenda import agenda_view

WEEKS = timedelta(days=17)


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov was heard for a minute; two wait. Nobody closed the meeting."""
    table = busy(tmp_path)
    table.desk.do(end_speech)
    return table


def opened_again(table: RoundTable, after: timedelta = WEEKS) -> RoundTable:
    """The window was shut five minutes after the last act."""
    table.clock.advance(minutes=5)
    table.desk.sitting.leave("", table.clock.now)
    table.clock.now += after
    return RoundTable(table.opening.file(table.desk.path), table.clock, table.opening)


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def press_until_closed(table: RoundTable) -> None:
    """What is asked before any meeting is closed is asked of this one, too."""
    for _ in range(5):
        table.clock.advance(seconds=2)
        if table.meeting.closed is None:
            press(Key.Key_F11)


def shown(table: RoundTable, at: datetime) -> int | None:
    """How many minutes the agenda shows for the item."""
    (row,) = [one for one in agenda_view(table.meeting, at).items if one.item == STAFF]
    return row.taken


def test_asked_and_answered_it_ended_then_and_the_papers_say_so(
    table: RoundTable, seat: Seat
) -> None:
    last_act = table.clock.now
    again = opened_again(table)
    window = seat(again.desk)
    assert f"{again.meeting.local(last_act):%d.%m.%Y %H:%M}. Did it end then?" in strip(window)
    assert QApplication.activeModalWidget() is None
    press_until_closed(again)
    closed = again.meeting.closed
    assert closed is not None
    assert closed - last_act < timedelta(seconds=1)
    paper = outcomes_of(again.meeting, english, "en")
    assert "Held from 10:00 to 10:01" in repr(paper)


def test_a_speech_that_ended_later_than_was_thought_ends_it_later(
    table: RoundTable, seat: Seat
) -> None:
    """Whoever had the floor spoke on for ten minutes after the window was shut."""
    again = opened_again(table)
    window = seat(again.desk)
    later = again.desk.told_at() + timedelta(minutes=10)
    assert again.desk.do(correct_end, again.clock.now - later)
    assert again.desk.told_at() == later
    assert f"{again.meeting.local(later):%d.%m.%Y %H:%M}. Did it end then?" in strip(window)
    press_until_closed(again)
    assert again.meeting.closed == later


def test_until_it_is_answered_the_figures_are_those_of_the_last_act(
    table: RoundTable, seat: Seat
) -> None:
    again = opened_again(table)
    window = seat(again.desk)
    again.clock.advance(minutes=3)
    window.beat()
    assert shown(again, again.desk.told_at()) == 1
    again.desk.do(take_note, "Слова")
    assert "Did it end then?" in strip(window)
    assert shown(again, again.desk.told_at()) == 1


def test_it_may_go_on_and_is_not_asked_again(table: RoundTable, seat: Seat) -> None:
    again = opened_again(table)
    window = seat(again.desk)
    press(Key.Key_F11, SHIFT)
    assert (strip(window), again.meeting.running) == ("", True)
    again.clock.advance(minutes=2)
    assert shown(again, again.desk.told_at()) == 8
    later = opened_again(again, timedelta(minutes=1))
    assert later.desk.left_open is None
    later.desk.sitting.close()


def test_whoever_gives_the_floor_has_answered(table: RoundTable, seat: Seat) -> None:
    again = opened_again(table)
    window = seat(again.desk)
    assert again.desk.do(give_floor, ABAKUMOV)
    assert "Did it end then?" not in strip(window)
    assert again.desk.told_at() == again.clock.now


def test_taken_back_the_close_is_asked_about_again(table: RoundTable, seat: Seat) -> None:
    again = opened_again(table)
    window = seat(again.desk)
    press_until_closed(again)
    press(Key.Key_Z, CTRL)
    assert again.meeting.item(STAFF).status is ItemStatus.CURRENT
    assert "Did it end then?" in strip(window)


def test_a_computer_that_slept_through_the_night_is_asked_the_same(
    table: RoundTable, seat: Seat
) -> None:
    table.desk.do(give_floor, ABAKUMOV)
    window = seat(table.desk)
    table.clock.advance(minutes=1)
    window.beat()
    asleep = table.clock.now
    table.clock.sleep(hours=14)
    window.beat()
    assert "Did it end then?" in strip(window)
    press_until_closed(table)
    assert table.meeting.closed is not None
    assert abs(table.meeting.closed - asleep) < timedelta(seconds=10)
    (*_, speech) = table.meeting.speeches
    assert speech.spoken(table.clock.now) < timedelta(seconds=70)


def test_after_a_night_whoever_spoke_goes_on_where_they_were(table: RoundTable, seat: Seat) -> None:
    table.desk.do(give_floor, ABAKUMOV)
    table.clock.advance(minutes=1)
    again = opened_again(table)
    seat(again.desk)
    spoken = again.speech.spoken(again.clock.now)
    press(Key.Key_F11, SHIFT)
    again.desk.do(resume_speech)
    assert again.speech.spoken(again.clock.now) == spoken
