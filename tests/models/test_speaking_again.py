"""Back into the queue, called again, another limit. BEHAVIOURS 8, 14, 17."""

from datetime import timedelta

import pytest

from models.acts.floor import (
    change_limit,
    end_speech,
    extend_limit,
    give_floor,
    next_speaker,
    point_of_order,
    return_to_queue,
    speak_again,
)
from models.acts.people import leave
from models.acts.queue import limit_waiting, request_floor
from models.desk import Desk
from models.kinds import SpeechKind
from models.readings.speaking import time_spoken
from models.refusals import Refusal
from tests.models.table import (
    GULYAEV,
    LEBEDEV,
    HandClock,
    minutes,
    refused,
    seconds,
    speaker,
)


@pytest.fixture
def speech(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev has spoken for two of his five minutes."""
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    return desk


def test_back_in_the_queue_what_was_said_counts_and_the_rest_is_theirs(
    speech: Desk, clock: HandClock
) -> None:
    first = speaker(speech).id
    speech.do(return_to_queue)
    clock.advance(minutes=9)
    speech.do(next_speaker)
    assert speaker(speech).limit == minutes(3)
    assert speaker(speech).continues == first
    clock.advance(minutes=1)
    assert time_spoken(speech.meeting, clock.at)[LEBEDEV] == minutes(3)


def test_the_rest_is_theirs_also_where_it_is_longer_than_a_second_speech(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, LEBEDEV)
    clock.advance(seconds=30)
    desk.do(return_to_queue)
    clock.advance(seconds=1)
    desk.do(next_speaker)
    assert speaker(desk).left(clock.at) == seconds(270)


@pytest.mark.parametrize("over", [0, 1])
def test_who_had_used_up_their_time_gets_the_limit_of_a_second_speech(
    speech: Desk, clock: HandClock, over: float
) -> None:
    clock.advance(minutes=3 + over)
    speech.do(return_to_queue)
    speech.do(next_speaker)
    assert speaker(speech).limit == minutes(3)


def test_whoever_returns_to_the_queue_stands_behind_those_who_wait(speech: Desk) -> None:
    speech.do(request_floor, GULYAEV)
    speech.do(return_to_queue)
    assert [one.participant for one in speech.meeting.queue] == [GULYAEV, LEBEDEV]
    assert speech.meeting.speaking is None


def test_returning_leaves_the_interrupted_speech_suspended(speech: Desk) -> None:
    speech.do(point_of_order, GULYAEV)
    speech.do(return_to_queue)
    assert speaker(speech).participant == LEBEDEV
    assert not speaker(speech).running
    assert speech.meeting.queue[0].kind is SpeechKind.POINT_OF_ORDER


def test_nobody_returns_to_a_queue_in_which_they_wait_already(speech: Desk) -> None:
    speech.do(request_floor, LEBEDEV)
    with refused(Refusal.ALREADY_WAITING):
        speech.do(return_to_queue)


def test_nobody_returns_without_the_floor(desk: Desk) -> None:
    with refused(Refusal.NOBODY_SPEAKS):
        desk.do(return_to_queue)


def test_called_again_they_go_on_with_what_was_left(speech: Desk, clock: HandClock) -> None:
    first = speaker(speech)
    speech.do(end_speech)
    clock.advance(minutes=1)
    speech.do(speak_again)
    again = speaker(speech)
    assert (again.participant, again.limit, again.continues) == (LEBEDEV, minutes(3), first.id)
    clock.advance(seconds=30)
    assert time_spoken(speech.meeting, clock.at)[LEBEDEV] == seconds(150)


def test_called_again_from_the_queue_they_do_not_wait_for_the_same_rest_once_more(
    speech: Desk, clock: HandClock
) -> None:
    first = speaker(speech)
    speech.do(request_floor, GULYAEV)
    speech.do(return_to_queue)
    clock.advance(minutes=1)
    speech.do(speak_again)
    again = speaker(speech)
    assert (again.participant, again.limit, again.continues) == (LEBEDEV, minutes(3), first.id)
    assert [one.participant for one in speech.meeting.queue] == [GULYAEV]


def test_what_was_agreed_for_all_who_wait_holds_for_whoever_is_called_again_from_there(
    speech: Desk,
) -> None:
    speech.do(return_to_queue)
    speech.do(limit_waiting, minutes(1))
    speech.do(speak_again)
    assert speaker(speech).limit == minutes(1)


def test_another_hand_of_whoever_is_called_again_stays_up(speech: Desk) -> None:
    speech.do(request_floor, LEBEDEV, SpeechKind.QUESTION)
    speech.do(end_speech)
    speech.do(speak_again)
    assert [one.kind for one in speech.meeting.queue] == [SpeechKind.QUESTION]


@pytest.mark.parametrize("again", ["from the queue", "at once"])
def test_who_spoke_without_a_limit_gets_the_limit_of_a_second_speech(
    speech: Desk, clock: HandClock, again: str
) -> None:
    speech.do(change_limit, None)
    if again == "at once":
        speech.do(end_speech)
        speech.do(speak_again)
    else:
        speech.do(return_to_queue)
        clock.advance(seconds=1)
        speech.do(next_speaker)
    assert speaker(speech).limit == minutes(3)


@pytest.mark.parametrize("over", [0, 1])
def test_called_again_after_overtime_they_get_the_limit_of_a_second_speech(
    speech: Desk, clock: HandClock, over: float
) -> None:
    clock.advance(minutes=3 + over)
    speech.do(end_speech)
    speech.do(speak_again)
    assert speaker(speech).limit == minutes(3)


def test_it_is_the_last_speaker_who_is_called_again_not_who_asked_or_objected(
    speech: Desk,
) -> None:
    speech.do(end_speech)
    speech.do(give_floor, GULYAEV, SpeechKind.QUESTION)
    speech.do(end_speech)
    speech.do(speak_again)
    assert speaker(speech).participant == LEBEDEV


def test_nobody_is_called_again_over_somebody_who_speaks(speech: Desk) -> None:
    with refused(Refusal.FLOOR_IS_TAKEN):
        speech.do(speak_again)


def test_nor_somebody_who_has_left_or_before_anybody_spoke(desk: Desk) -> None:
    with refused(Refusal.NOBODY_SPOKE):
        desk.do(speak_again)
    desk.do(give_floor, LEBEDEV)
    desk.do(end_speech)
    desk.do(leave, LEBEDEV)
    with refused(Refusal.HAS_LEFT):
        desk.do(speak_again)


def test_another_limit_counts_from_the_begin_of_the_speech(speech: Desk, clock: HandClock) -> None:
    speech.do(change_limit, minutes(7))
    assert speaker(speech).left(clock.at) == minutes(5)
    speech.do(change_limit, minutes(1))
    assert speaker(speech).left(clock.at) == minutes(-1)


def test_without_a_limit_the_clock_is_a_stopwatch(speech: Desk, clock: HandClock) -> None:
    speech.do(change_limit, None)
    assert speaker(speech).left(clock.at) is None
    with refused(Refusal.NO_LIMIT):
        speech.do(extend_limit)


@pytest.mark.parametrize("limit", [minutes(0), timedelta(days=1)])
def test_a_limit_is_nothing_at_least_and_a_day_at_most(speech: Desk, limit: timedelta) -> None:
    speech.do(change_limit, limit)
    assert speaker(speech).limit == limit
    speech.do(change_limit, minutes(5))
    speech.do(extend_limit, limit - minutes(5))
    assert speaker(speech).limit == limit


@pytest.mark.parametrize("limit", [minutes(-1), timedelta(days=1, seconds=1)])
def test_an_impossible_limit_is_refused(speech: Desk, limit: timedelta) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        speech.do(change_limit, limit)
    with refused(Refusal.NOTHING_NEW):
        speech.do(change_limit, minutes(5))
