"""The clock says once that time runs out, and once that it is up. BEHAVIOURS 18."""

from datetime import timedelta

import pytest

from models.acts.details import change_limits, change_rules
from models.acts.floor import (
    change_limit,
    extend_limit,
    give_floor,
    pause_speech,
    resume_speech,
    return_floor,
)
from models.desk import Desk
from models.kinds import Limits, Rules, SpeechKind
from models.readings.time_signals import Signal, signal
from tests.models.table import GULYAEV, LEBEDEV, HandClock, minutes, seconds


@pytest.fixture
def speech(desk: Desk) -> Desk:
    """Lebedev has five minutes from now; the warning comes one minute before the end."""
    desk.do(give_floor, LEBEDEV)
    return desk


def after(desk: Desk, clock: HandClock, earlier: float, later: float) -> Signal | None:
    """What a look after `later` seconds brings, if the last one was after `earlier`."""
    begin = clock.at
    return signal(desk.meeting, begin + seconds(earlier), begin + seconds(later))


def test_one_minute_before_the_end_it_warns(speech: Desk, clock: HandClock) -> None:
    assert after(speech, clock, 239.75, 240) is Signal.WARNING
    assert after(speech, clock, 239, 239.75) is None


def test_each_line_is_crossed_once(speech: Desk, clock: HandClock) -> None:
    looks = [(at / 4, (at + 1) / 4) for at in range(4 * 400)]
    heard = [after(speech, clock, *look) for look in looks]
    assert [one for one in heard if one] == [Signal.WARNING, Signal.TIME_IS_UP]


def test_also_when_looks_were_skipped_and_then_only_the_stronger(
    speech: Desk, clock: HandClock
) -> None:
    assert after(speech, clock, 100, 299) is Signal.WARNING
    assert after(speech, clock, 100, 305) is Signal.TIME_IS_UP
    assert after(speech, clock, 305, 400) is None


@pytest.mark.parametrize("limit", [minutes(1), seconds(30)])
def test_a_limit_no_longer_than_the_warning_gives_none(
    speech: Desk, clock: HandClock, limit: timedelta
) -> None:
    speech.do(change_limit, limit)
    length = limit.total_seconds()
    assert after(speech, clock, 0, length - 1) is None
    assert after(speech, clock, length - 1, length) is Signal.TIME_IS_UP


def test_without_a_warning_only_the_end_is_told(speech: Desk, clock: HandClock) -> None:
    speech.do(change_limits, Limits(warning=timedelta()))
    assert after(speech, clock, 100, 299) is None
    assert after(speech, clock, 299, 300) is Signal.TIME_IS_UP


def test_without_a_limit_or_a_speech_nothing_is_told(desk: Desk, clock: HandClock) -> None:
    assert after(desk, clock, 0, 1000) is None
    desk.do(give_floor, LEBEDEV)
    desk.do(change_limit, None)
    assert after(desk, clock, 0, 1000) is None


def test_while_it_is_paused_nothing_is_crossed(speech: Desk, clock: HandClock) -> None:
    speech.do(pause_speech)
    assert after(speech, clock, 0, 1000) is None


def test_more_time_warns_again_before_the_new_end(speech: Desk, clock: HandClock) -> None:
    begin = clock.at
    clock.advance(seconds=310)
    speech.do(extend_limit, minutes(2))
    assert signal(speech.meeting, begin + seconds(359), begin + seconds(360)) is Signal.WARNING


def test_a_look_before_the_speech_began_counts_from_its_begin(
    speech: Desk, clock: HandClock
) -> None:
    assert after(speech, clock, -100, 240) is Signal.WARNING


def test_a_speech_that_goes_on_after_a_pause_does_not_warn_again(
    speech: Desk, clock: HandClock
) -> None:
    clock.advance(seconds=250)
    speech.do(pause_speech)
    clock.advance(minutes=5)
    speech.do(resume_speech)
    assert after(speech, clock, -60, 5) is None
    assert after(speech, clock, -60, 55) is Signal.TIME_IS_UP


def test_one_that_was_paused_before_warns_when_so_much_was_spoken(
    speech: Desk, clock: HandClock
) -> None:
    clock.advance(seconds=200)
    speech.do(pause_speech)
    clock.advance(minutes=5)
    speech.do(resume_speech)
    assert after(speech, clock, -60, 39) is None
    assert after(speech, clock, 39, 40) is Signal.WARNING


def test_an_end_that_comes_while_another_interrupts_is_told_where_the_clock_goes_on(
    speech: Desk, clock: HandClock
) -> None:
    speech.do(change_rules, Rules(stops_clock=()))
    clock.advance(seconds=290)
    speech.do(give_floor, GULYAEV, SpeechKind.QUESTION)
    assert after(speech, clock, 9, 10) is Signal.TIME_IS_UP
    heard = [after(speech, clock, at, at + 1) for at in range(40)]
    clock.advance(seconds=40)
    speech.do(return_floor)
    heard += [after(speech, clock, at, at + 1) for at in range(40)]
    assert [one for one in heard if one] == [Signal.TIME_IS_UP]


def test_of_two_lines_crossed_at_once_the_stronger_is_told(speech: Desk, clock: HandClock) -> None:
    speech.do(change_rules, Rules(stops_clock=()), Limits(question=minutes(2)))
    clock.advance(seconds=239)
    speech.do(give_floor, GULYAEV, SpeechKind.QUESTION)
    assert after(speech, clock, 0, 1) is Signal.WARNING
    assert after(speech, clock, 59, 60) is Signal.WARNING
    assert after(speech, clock, 59, 61) is Signal.TIME_IS_UP


def test_beneath_an_interruption_that_stops_the_clock_nothing_is_crossed(
    speech: Desk, clock: HandClock
) -> None:
    speech.do(change_limits, Limits(question=None))
    clock.advance(seconds=290)
    speech.do(give_floor, GULYAEV, SpeechKind.QUESTION)
    assert after(speech, clock, 0, 60) is None
