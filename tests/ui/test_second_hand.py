"""The window looks at the clocks once a second, as the second turns that is watched."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from models.acts.floor import pause_speech
from tests.ui.round_table import RoundTable, busy
from ui.second_hand import SecondHand


def turns(table: RoundTable, hand: SecondHand, **length: float) -> int:
    """How often the hand turns in so long a time, looked at four times a second."""
    heard: list[None] = []
    hand.turned.connect(lambda: heard.append(None))
    for _ in range(int(length["seconds"] * 4)):
        table.clock.advance(milliseconds=250)
        hand.look()
    return len(heard)


def test_it_turns_with_each_second_of_the_speech_and_not_between(
    qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    table = busy(tmp_path)
    assert turns(table, SecondHand(table.desk), seconds=10) == 10
    table.desk.sitting.close()


def test_it_turns_as_soon_as_the_second_of_the_speech_does(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    table = busy(tmp_path)
    table.clock.advance(milliseconds=700)
    hand = SecondHand(table.desk)
    heard: list[object] = []
    hand.turned.connect(lambda: heard.append(table.speech.spoken(table.clock.now)))
    table.clock.advance(milliseconds=299)
    hand.look()
    assert heard == []
    table.clock.advance(milliseconds=1)
    hand.look()
    assert len(heard) == 1
    table.desk.sitting.close()


def looks_again_in(hand: SecondHand) -> int:
    """Milliseconds."""
    timer = hand.findChild(QTimer)
    assert timer is not None
    return timer.interval()


def test_it_looks_again_when_the_second_is_over(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    table = busy(tmp_path)
    hand = SecondHand(table.desk)
    table.clock.advance(milliseconds=1300)
    hand.look()
    assert looks_again_in(hand) == 701
    table.clock.advance(milliseconds=500)
    hand.look()
    assert looks_again_in(hand) == 250
    table.clock.advance(milliseconds=200)
    hand.look()
    assert looks_again_in(hand) == 1001
    table.desk.sitting.close()


def test_with_the_clock_of_the_speech_held_it_goes_by_the_clock_of_the_meeting(
    qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    table = busy(tmp_path)
    assert table.desk.do(pause_speech)
    assert turns(table, SecondHand(table.desk), seconds=5) == 5
    table.desk.sitting.close()
