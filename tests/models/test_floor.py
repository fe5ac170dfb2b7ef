"""One has the floor: how a speech begins, is paused, limited and ended. BEHAVIOURS 14, 16, 17."""

from datetime import timedelta

import pytest

from models.acts.agenda import close_meeting, next_item, start_item
from models.acts.corrections import suspend_since
from models.acts.details import change_limits, change_rules
from models.acts.floor import (
    end_speech,
    extend_limit,
    give_floor,
    next_speaker,
    pause_speech,
    point_of_order,
    resume_speech,
    return_floor,
    speak_again,
)
from models.acts.people import change_participant, leave
from models.acts.queue import request_floor
from models.desk import Desk
from models.kinds import Limits, Rules, SpeechKind
from models.people import Person
from models.readings.speaking import time_spoken
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEAN,
    VORONTSOV,
    HandClock,
    minutes,
    refused,
    seconds,
    speaker,
)

PRESETS = {
    SpeechKind.POINT_OF_ORDER: 1,
    SpeechKind.QUESTION: 1,
    SpeechKind.ANSWER: 2,
    SpeechKind.REPLY: 2,
    SpeechKind.SPEECH: 5,
    SpeechKind.REPORT: 10,
    SpeechKind.CO_REPORT: 5,
    SpeechKind.CLOSING_WORD: 3,
}


def test_giving_the_floor_to_another_ends_the_speech_before(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(give_floor, VORONTSOV)
    first, second = desk.meeting.speeches
    assert first.ended == clock.at
    assert desk.meeting.floor == (second.id,)


def test_the_one_who_speaks_is_not_given_the_floor_again(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    with refused(Refusal.IS_SPEAKING):
        desk.do(give_floor, BELOZEROV, SpeechKind.REPLY)


def test_net_time_is_end_minus_begin_minus_pauses(desk: Desk, clock: HandClock) -> None:
    begun = clock.at
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(pause_speech)
    clock.advance(minutes=10)
    desk.do(resume_speech)
    clock.advance(seconds=30)
    desk.do(end_speech)
    clock.advance(minutes=1)
    speech = desk.meeting.speeches.last()
    assert speech is not None
    assert (speech.begun, speech.spoken(clock.at)) == (begun, minutes(2.5))


def test_who_goes_on_after_a_pause_has_spoken_before_and_since(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(pause_speech)
    clock.advance(minutes=10)
    desk.do(resume_speech)
    clock.advance(minutes=1)
    assert time_spoken(desk.meeting, clock.at) == {BELOZEROV: minutes(3)}


def test_ending_while_paused_adds_nothing(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(pause_speech)
    clock.advance(minutes=10)
    desk.do(end_speech)
    speech = desk.meeting.speeches.last()
    assert speech is not None
    assert speech.spoken(clock.at) == minutes(2)
    assert speech.ended == clock.at


def test_a_pause_is_not_paused_and_a_running_clock_not_resumed(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    with refused(Refusal.ALREADY_RUNNING):
        desk.do(resume_speech)
    desk.do(pause_speech)
    with refused(Refusal.NOT_RUNNING):
        desk.do(pause_speech)
    with refused(Refusal.NOT_RUNNING):
        desk.do(suspend_since, seconds(5))


def test_the_key_that_returns_the_floor_also_ends_a_pause(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    with refused(Refusal.NOTHING_SUSPENDED):
        desk.do(return_floor)
    desk.do(pause_speech)
    desk.do(return_floor)
    assert speaker(desk).running


@pytest.mark.parametrize("act", [end_speech, pause_speech, resume_speech, extend_limit])
def test_on_a_free_floor_there_is_no_clock_to_touch(desk: Desk, act: object) -> None:
    with refused(Refusal.NOBODY_SPEAKS):
        desk.do(act)  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "preset"), PRESETS.items())
def test_every_kind_has_its_limit(desk: Desk, kind: SpeechKind, preset: int) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(give_floor, VORONTSOV, kind)
    assert speaker(desk).limit == minutes(preset)


def test_a_second_speech_on_the_same_item_is_shorter(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(end_speech)
    desk.do(give_floor, BELOZEROV)
    assert speaker(desk).limit == minutes(3)
    desk.do(start_item, LEAN)
    desk.do(give_floor, BELOZEROV)
    assert speaker(desk).limit == minutes(5)


def test_a_point_of_order_before_does_not_shorten_the_speech(desk: Desk) -> None:
    desk.do(point_of_order, BELOZEROV)
    desk.do(end_speech)
    desk.do(give_floor, BELOZEROV)
    assert speaker(desk).limit == minutes(5)


@pytest.mark.parametrize("spoken", [1, 5, 6])
def test_one_minute_more_works_before_at_and_after_the_limit(
    desk: Desk, clock: HandClock, spoken: int
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=spoken)
    desk.do(extend_limit)
    assert speaker(desk).left(clock.at) == minutes(6 - spoken)


def test_a_limit_never_shrinks_below_nothing_nor_grows_past_a_day(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    for by in (minutes(24 * 60), timedelta.max):
        with refused(Refusal.OUT_OF_RANGE):
            desk.do(extend_limit, by)
    for by in (minutes(-6), timedelta.min):
        with refused(Refusal.NO_LESS_LIMIT):
            desk.do(extend_limit, by)


def test_no_limit_is_a_stopwatch(desk: Desk, clock: HandClock) -> None:
    desk.do(change_limits, Limits(speech=None))
    desk.do(give_floor, BELOZEROV)
    clock.advance(hours=1)
    assert speaker(desk).left(clock.at) is None
    with refused(Refusal.NO_LIMIT):
        desk.do(extend_limit)


def test_new_limits_hold_for_the_next_speech_not_for_the_running_one(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(change_limits, Limits(speech=minutes(2)))
    assert speaker(desk).limit == minutes(5)
    desk.do(give_floor, VORONTSOV)
    assert speaker(desk).limit == minutes(2)


def test_the_next_item_ends_whoever_speaks_and_whoever_was_interrupted(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(point_of_order, VORONTSOV)
    clock.advance(minutes=1)
    desk.do(next_item)
    assert desk.meeting.floor == ()
    assert [one.ended for one in desk.meeting.speeches] == [clock.at, clock.at]


def test_closing_the_meeting_ends_whoever_speaks(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=1)
    desk.do(close_meeting)
    assert desk.meeting.speeches.last().ended == clock.at  # type: ignore[union-attr]
    with refused(Refusal.CLOSED):
        desk.do(give_floor, BELOZEROV)


def test_before_the_opening_nobody_has_the_floor(prepared: Desk) -> None:
    for act in (give_floor, request_floor, point_of_order):
        with refused(Refusal.NOT_OPEN):
            prepared.do(act, BELOZEROV)
    for act in (next_speaker, speak_again):
        with refused(Refusal.NOT_OPEN):
            prepared.do(act)


def test_leaving_while_speaking_does_not_cut_the_speech(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(leave, BELOZEROV)
    clock.advance(minutes=1)
    assert speaker(desk).spoken(clock.at) == minutes(1)


def test_the_record_keeps_the_name_as_it_was_when_spoken(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(end_speech)
    married = desk.meeting.participant(BELOZEROV)
    desk.do(change_participant, type(married)(BELOZEROV, Person("Черных"), "Новая группа"))
    speech = desk.meeting.speeches.last()
    assert speech is not None
    assert (speech.person.surname, speech.group) == ("Белозёров", "Органы власти")


def test_who_waits_again_while_speaking_begins_a_new_speech(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, VORONTSOV)
    desk.do(request_floor, VORONTSOV)
    clock.advance(minutes=2)
    desk.do(next_speaker)
    first, second = desk.meeting.speeches
    assert (first.participant, second.participant) == (VORONTSOV, VORONTSOV)
    assert first.spoken(clock.at) == minutes(2)


def test_two_quick_presses_take_one_item(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=1)
    desk.do(next_item)
    taken = desk.meeting.current
    with refused(Refusal.PRESSED_TWICE):
        desk.do(next_item)
    assert desk.meeting.current == taken


def test_who_has_not_spoken_goes_first_where_the_rules_say_so(desk: Desk, clock: HandClock) -> None:
    desk.do(change_rules, Rules(first_timers_first=True))
    desk.do(give_floor, VORONTSOV)
    desk.do(end_speech)
    desk.do(request_floor, VORONTSOV)
    clock.advance(seconds=9)
    desk.do(request_floor, GULYAEV)
    desk.do(next_speaker)
    assert speaker(desk).participant == GULYAEV
