"""Back into the queue, called again, another limit, a break. BEHAVIOURS 8, 14, 17."""

from datetime import timedelta

import pytest

from models.acts.agenda import end_break, next_item, start_break
from models.acts.floor import (
    change_limit,
    end_speech,
    extend_limit,
    give_floor,
    next_speaker,
    pause_speech,
    point_of_order,
    resume_speech,
    return_floor,
    return_to_queue,
    speak_again,
)
from models.acts.people import leave
from models.acts.queue import request_floor
from models.desk import Desk
from models.kinds import SpeechKind
from models.readings.agenda import forecast
from models.readings.speaking import time_spoken
from models.refusals import Refusal
from tests.models.table import (
    BREAK,
    GULYAEV,
    LEBEDEV,
    STAFF,
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


def test_who_had_used_up_their_time_gets_the_limit_of_a_second_speech(
    speech: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=4)
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


def test_called_again_after_overtime_they_get_the_limit_of_a_second_speech(
    speech: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=3)
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


@pytest.mark.parametrize("limit", [minutes(-1), timedelta(days=1, seconds=1)])
def test_an_impossible_limit_is_refused(speech: Desk, limit: timedelta) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        speech.do(change_limit, limit)
    with refused(Refusal.NOTHING_NEW):
        speech.do(change_limit, minutes(5))


def test_a_break_suspends_the_speech_and_stops_the_item(speech: Desk, clock: HandClock) -> None:
    speech.do(start_break)
    clock.advance(minutes=15)
    assert speaker(speech).left(clock.at) == minutes(3)
    assert speech.meeting.item(STAFF).taken(clock.at) == minutes(2)
    speech.do(end_break)
    assert not speaker(speech).running
    speech.do(resume_speech)
    clock.advance(minutes=1)
    assert speaker(speech).left(clock.at) == minutes(2)
    assert speech.meeting.item(STAFF).taken(clock.at) == minutes(3)


@pytest.mark.parametrize("act", [resume_speech, return_floor, next_speaker, next_item])
def test_whatever_goes_on_ends_the_break(speech: Desk, clock: HandClock, act: object) -> None:
    speech.do(request_floor, GULYAEV)
    speech.do(start_break)
    clock.advance(minutes=15)
    speech.do(act)  # type: ignore[arg-type]
    assert speech.meeting.break_since is None
    current = speech.meeting.current_item
    assert current is not None
    assert current.spans[-1].end is None


def test_a_break_moves_the_forecast_and_not_the_length_of_the_item(
    speech: Desk, clock: HandClock
) -> None:
    def end_of_item() -> object:
        return next(row.end for row in forecast(speech.meeting, clock.at) if row.item.id == STAFF)

    before = end_of_item()
    speech.do(start_break)
    clock.advance(minutes=15)
    assert end_of_item() - before == minutes(15)  # type: ignore[operator]


def test_there_is_one_break_at_a_time(speech: Desk) -> None:
    with refused(Refusal.NO_BREAK):
        speech.do(end_break)
    speech.do(start_break)
    with refused(Refusal.ON_BREAK):
        speech.do(start_break)


def test_a_pause_before_the_break_stays_a_pause(speech: Desk, clock: HandClock) -> None:
    speech.do(pause_speech)
    speech.do(start_break)
    clock.advance(minutes=5)
    speech.do(end_break)
    assert speaker(speech).left(clock.at) == minutes(3)


def test_the_planned_break_of_the_agenda_is_an_item_like_any_other(desk: Desk) -> None:
    assert desk.meeting.item(BREAK).is_break
    assert desk.meeting.break_since is None
