"""The clock says once that time runs out, and once that it is up. BEHAVIOURS 18."""

from datetime import timedelta

import pytest

from models.acts.details import change_limits
from models.acts.floor import (
    change_limit,
    extend_limit,
    give_floor,
    pause_speech,
    resume_speech,
)
from models.desk import Desk
from models.kinds import Limits
from models.readings.time_signals import Signal, signal
from tests.models.table import LEBEDEV, HandClock, minutes, seconds


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
