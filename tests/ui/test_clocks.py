"""Sleep, a clock that was set, and what the clock of a speech says aloud. BEHAVIOURS 15, 18, 20."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from models.acts.floor import change_limit, end_speech, give_floor, pause_speech, resume_speech
from models.facts import MeetingFact
from models.readings.time_signals import Signal
from tests.models.table import BELOZEROV
from tests.ui.conftest import Seat
from tests.ui.keyboard import CTRL, SHIFT, Key, press
from tests.ui.round_table import RoundTable, busy, prepared
from ui import preferences, wording
from ui.main_window import MainWindow

MINUTES = timedelta(minutes=1)


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov has spoken for one of his five minutes."""
    return busy(tmp_path)


@pytest.fixture
def asleep(table: RoundTable, seat: Seat) -> MainWindow:
    """The computer sleeps for eight minutes while Abakumov speaks, and wakes up."""
    window = seat(table.desk)
    table.clock.sleep(minutes=8)
    window.beat()
    return window


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Every sound this computer makes."""
    made: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: made.append(True))
    return made


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def test_after_sleep_the_strip_asks_and_the_keys_go_on(
    table: RoundTable, asleep: MainWindow
) -> None:
    assert "8:00" in strip(asleep)
    press(Key.Key_F4)
    assert "8:00" in strip(asleep)
    assert QApplication.activeModalWidget() is None
    assert table.left == -3 * MINUTES


def test_the_time_asleep_may_count(table: RoundTable, asleep: MainWindow) -> None:
    acts = table.desk.last_number
    press(Key.Key_F11)
    assert (strip(asleep), table.left) == ("", -4 * MINUTES)
    assert table.desk.last_number == acts


def test_each_of_two_sleeps_is_asked_about(table: RoundTable, asleep: MainWindow) -> None:
    table.clock.advance(seconds=3)
    asleep.beat()
    table.clock.sleep(minutes=7)
    asleep.beat()
    assert "7:00" in strip(asleep)
    press(Key.Key_F11, SHIFT)
    assert "8:00" in strip(asleep)
    table.clock.advance(seconds=1)
    press(Key.Key_F11, SHIFT)
    assert (strip(asleep), table.left) == ("", 4 * MINUTES - timedelta(seconds=4))


def test_or_not_count_whenever_that_is_said(table: RoundTable, asleep: MainWindow) -> None:
    table.clock.advance(seconds=30)
    press(Key.Key_F11, SHIFT)
    assert table.left == timedelta(minutes=3, seconds=30)
    assert table.speech.running
    assert strip(asleep) == ""


def test_or_the_speech_stopped_when_the_computer_fell_asleep(
    table: RoundTable, asleep: MainWindow
) -> None:
    table.clock.advance(seconds=30)
    press(Key.Key_F11, CTRL)
    assert (table.left, table.speech.running) == (4 * MINUTES, False)
    assert strip(asleep) == ""


def offered(window: MainWindow) -> list[str]:
    return [one.name for one in window.desk.strip.view().answers]


def test_whoever_got_the_floor_since_waking_is_not_stopped_for_the_sleep(
    table: RoundTable, asleep: MainWindow
) -> None:
    assert offered(asleep) == ["count", "discard_gap", "suspend_since"]
    table.clock.advance(seconds=30)
    press(Key.Key_F2)
    table.clock.advance(seconds=60)
    assert "8:00" in strip(asleep)
    assert offered(asleep) == ["count", "discard_gap"]
    press(Key.Key_F11, CTRL)
    assert (table.speech.participant, table.left) == (BELOZEROV, 4 * MINUTES)
    press(Key.Key_F11, SHIFT)
    abakumov = next(iter(table.meeting.speeches))
    assert abakumov.spoken(table.clock.now) == timedelta(minutes=1, seconds=30)
    assert strip(asleep) == ""


def test_it_may_be_stopped_again_when_the_next_one_is_taken_back(
    table: RoundTable, asleep: MainWindow
) -> None:
    press(Key.Key_F2)
    press(Key.Key_Z, CTRL)
    assert offered(asleep) == ["count", "discard_gap", "suspend_since"]
    press(Key.Key_F11, CTRL)
    assert (table.left, table.speech.running) == (4 * MINUTES, False)


@pytest.mark.parametrize("acts", [(pause_speech,), (end_speech,), (pause_speech, resume_speech)])
def test_a_speech_that_was_stopped_since_is_not_stopped_then(
    table: RoundTable, asleep: MainWindow, acts: tuple[Callable[..., MeetingFact], ...]
) -> None:
    for act in acts:
        table.desk.do(act)
    assert offered(asleep) == ["count", "discard_gap"]


def test_no_speech_is_to_be_stopped_that_was_not_on_when_the_computer_fell_asleep(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    table.desk.do(end_speech)
    table.clock.sleep(minutes=8)
    window.beat()
    assert offered(window) == ["count", "discard_gap"]
    table.desk.do(give_floor, BELOZEROV)
    assert offered(window) == ["count", "discard_gap"]


def test_a_short_nap_or_a_stuck_window_asks_nothing(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.clock.sleep(seconds=9)
    window.beat()
    table.clock.advance(minutes=3)
    window.beat()
    assert strip(window) == ""


def test_before_the_opening_sleep_is_nobodys_business(tmp_path: Path, seat: Seat) -> None:
    before = prepared(tmp_path)
    window = seat(before.desk)
    before.clock.sleep(hours=8)
    window.beat()
    assert strip(window) == ""


def test_sleep_is_told_on_the_other_pages_without_leaving_them(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    window.show_page("outcomes")
    table.clock.sleep(minutes=8)
    window.beat()
    assert window.page == "outcomes"
    assert "8:00" in window.statusBar().currentMessage()


@pytest.mark.parametrize("hours", [1, -1])
def test_a_wall_clock_that_is_set_changes_no_time_spoken(
    table: RoundTable, seat: Seat, hours: int
) -> None:
    window = seat(table.desk)
    table.clock.set_wall(hours=hours)
    window.beat()
    assert "1:00:00" in strip(window)
    assert table.left == 4 * MINUTES
    shown = table.meeting.local(table.clock.now)
    press(Key.Key_F11, SHIFT)
    assert table.meeting.local(table.clock.now) - shown == timedelta(hours=hours)
    assert table.left == 4 * MINUTES


def test_or_the_old_time_of_day_is_kept(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    acts = table.desk.last_number
    table.clock.set_wall(hours=1)
    window.beat()
    press(Key.Key_F11)
    assert table.desk.last_number == acts


def test_a_clock_set_and_set_back_again_is_nothing_to_be_asked(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    for hours in (1, 1, -2):
        table.clock.set_wall(hours=hours)
        window.beat()
        assert ("clock" in strip(window)) is (hours > 0)


def test_the_network_setting_the_clock_by_two_seconds_is_no_news(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    table.clock.set_wall(seconds=2)
    window.beat()
    assert strip(window) == ""


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    heard: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            heard.append("announced")

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return heard


def test_without_being_asked_for_the_clock_makes_no_sound(
    table: RoundTable, seat: Seat, beeps: list[bool], announced: list[str]
) -> None:
    window = seat(table.desk)
    for _ in range(400):
        table.clock.advance(seconds=1)
        window.beat()
    assert beeps == []
    assert len(announced) == 2


def test_with_sound_it_is_heard_once_at_the_warning_and_once_at_the_end(
    table: RoundTable, seat: Seat, beeps: list[bool]
) -> None:
    preferences.choose_sound(True)
    window = seat(table.desk)
    table.clock.advance(minutes=3)
    window.beat()
    window.beat()
    assert len(beeps) == 1
    table.clock.advance(minutes=5)
    window.beat()
    window.beat()
    assert len(beeps) == 2


def test_a_limit_shorter_than_the_warning_is_heard_at_its_end_alone(
    table: RoundTable, seat: Seat, beeps: list[bool]
) -> None:
    preferences.choose_sound(True)
    window = seat(table.desk)
    press(Key.Key_F2)
    table.desk.do(change_limit, MINUTES)
    for _ in range(4):
        table.clock.advance(seconds=20)
        window.beat()
    assert len(beeps) == 1


def test_every_signal_has_its_words() -> None:
    assert len({wording.signal(one) for one in Signal}) == 2
