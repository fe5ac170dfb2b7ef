"""Interruptions on top of each other, paused and returned; clocks that go on. BEHAVIOURS 14, 16."""

import pytest

from models.acts.details import change_rules
from models.acts.floor import (
    end_speech,
    give_floor,
    next_speaker,
    pause_speech,
    point_of_order,
    resume_speech,
    return_floor,
    speak_again,
)
from models.acts.queue import request_floor
from models.desk import Desk
from models.facts import FloorGiven
from models.kinds import Rules, SpeechKind
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    minutes,
    refused,
    speaker,
)


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Belozerov has spoken for two minutes, Gulyaev waits for a speech."""
    desk.do(give_floor, BELOZEROV)
    desk.do(request_floor, GULYAEV)
    clock.advance(minutes=2)
    return desk


def spoken(desk: Desk, clock: HandClock) -> list[object]:
    """By everybody, in the order in which they got the floor."""
    return [one.spoken(clock.at) for one in desk.meeting.speeches]


@pytest.mark.parametrize(
    "kind", [SpeechKind.POINT_OF_ORDER, SpeechKind.QUESTION, SpeechKind.ANSWER]
)
def test_an_interruption_suspends_and_one_key_returns_what_was_left(
    desk: Desk, clock: HandClock, kind: SpeechKind
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(give_floor, VORONTSOV, kind)
    clock.advance(minutes=7)
    desk.do(return_floor)
    assert speaker(desk).participant == BELOZEROV
    assert speaker(desk).left(clock.at) == minutes(3)
    assert speaker(desk).running


@pytest.mark.parametrize(
    "kind",
    [
        SpeechKind.REPLY,
        SpeechKind.SPEECH,
        SpeechKind.REPORT,
        SpeechKind.CO_REPORT,
        SpeechKind.CLOSING_WORD,
    ],
)
def test_neither_a_reply_nor_a_speech_interrupts(table: Desk, kind: SpeechKind) -> None:
    table.do(give_floor, VORONTSOV, kind)
    assert table.meeting.floor == (speaker(table).id,)


def test_a_point_of_order_may_interrupt_a_question(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(give_floor, VORONTSOV, SpeechKind.QUESTION)
    desk.do(point_of_order, GULYAEV)
    desk.do(return_floor)
    assert speaker(desk).participant == VORONTSOV


def test_questions_and_answers_do_not_pile_up(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV, SpeechKind.REPORT)
    for _ in range(2):
        desk.do(give_floor, VORONTSOV, SpeechKind.QUESTION)
        clock.advance(minutes=1)
        desk.do(give_floor, BELOZEROV, SpeechKind.ANSWER)
        clock.advance(minutes=1)
    assert len(desk.meeting.floor) == 2
    desk.do(return_floor)
    assert speaker(desk).left(clock.at) == minutes(10)
    assert [one.spoken(clock.at) for one in desk.meeting.speeches][1:] == [minutes(1)] * 4


def test_a_point_of_order_on_a_free_floor_suspends_nobody(desk: Desk) -> None:
    desk.do(point_of_order, GULYAEV)
    assert speaker(desk).kind is SpeechKind.POINT_OF_ORDER
    with refused(Refusal.NOTHING_SUSPENDED):
        desk.do(return_floor)


@pytest.mark.parametrize("act", [point_of_order, speak_again])
def test_nor_does_the_journal_say_that_anybody_was_suspended(desk: Desk, act: object) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(end_speech)
    desk.do(act, *([LEBEDEV] if act is point_of_order else []))  # type: ignore[arg-type]
    given = desk.entries[-1].fact
    assert isinstance(given, FloorGiven)
    assert not given.suspends


def test_no_speech_begins_over_an_interruption(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(point_of_order, VORONTSOV)
    with refused(Refusal.FLOOR_IS_INTERRUPTED):
        desk.do(give_floor, GULYAEV)


def test_ending_an_interruption_leaves_the_speech_suspended(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(point_of_order, VORONTSOV)
    desk.do(end_speech)
    clock.advance(minutes=9)
    assert not speaker(desk).running
    desk.do(return_floor)
    assert speaker(desk).left(clock.at) == minutes(5)


def test_next_never_ends_a_speech_that_was_interrupted(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, VORONTSOV)
    desk.do(request_floor, GULYAEV)
    desk.do(point_of_order, BELOZEROV)
    desk.do(end_speech)
    clock.advance(seconds=5)
    with refused(Refusal.FLOOR_IS_INTERRUPTED):
        desk.do(next_speaker)
    desk.do(return_floor)
    assert desk.meeting.speaking is not None
    assert desk.meeting.speaking.participant == VORONTSOV


def test_a_pause_by_hand_lets_next_go_on(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, VORONTSOV)
    desk.do(request_floor, GULYAEV)
    clock.advance(minutes=1)
    desk.do(pause_speech)
    desk.do(next_speaker)
    assert speaker(desk).participant == GULYAEV


def test_the_clock_goes_on_during_a_point_of_order_where_the_rules_say_so(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(change_rules, Rules(stops_clock=()))
    desk.do(give_floor, VORONTSOV)
    desk.do(point_of_order, BELOZEROV)
    clock.advance(minutes=1)
    desk.do(return_floor)
    assert desk.meeting.speeches[desk.meeting.floor[0]].spoken(clock.at) == minutes(1)


def test_the_clock_that_went_on_counts_once_when_the_floor_is_returned(
    table: Desk, clock: HandClock
) -> None:
    table.do(change_rules, Rules(stops_clock=()))
    table.do(point_of_order, VORONTSOV)
    clock.advance(minutes=1)
    table.do(return_floor)
    clock.advance(minutes=1)
    assert speaker(table).left(clock.at) == minutes(1)


def test_a_pause_stops_also_the_clock_that_goes_on_beneath(table: Desk, clock: HandClock) -> None:
    table.do(change_rules, Rules(stops_clock=()))
    table.do(point_of_order, VORONTSOV)
    table.do(pause_speech)
    clock.advance(minutes=10)
    table.do(resume_speech)
    clock.advance(minutes=1)
    assert spoken(table, clock) == [minutes(3), minutes(1)]


def test_a_point_of_order_stops_every_clock_beneath_it(table: Desk, clock: HandClock) -> None:
    table.do(change_rules, Rules(stops_clock=(SpeechKind.POINT_OF_ORDER,)))
    table.do(give_floor, VORONTSOV, SpeechKind.QUESTION)
    table.do(point_of_order, LEBEDEV)
    clock.advance(minutes=1)
    assert spoken(table, clock) == [minutes(2), minutes(0), minutes(1)]
    table.do(return_floor)
    clock.advance(minutes=1)
    assert spoken(table, clock) == [minutes(3), minutes(1), minutes(1)]


def test_two_interruptions_are_returned_one_after_the_other(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, VORONTSOV, SpeechKind.QUESTION)
    clock.advance(seconds=20)
    table.do(point_of_order, LEBEDEV)
    clock.advance(minutes=1)
    table.do(return_floor)
    assert (speaker(table).participant, speaker(table).spoken(clock.at)) == (
        VORONTSOV,
        minutes(1 / 3),
    )
    table.do(return_floor)
    assert (speaker(table).participant, speaker(table).left(clock.at)) == (BELOZEROV, minutes(3))


def test_a_paused_interruption_still_interrupts(table: Desk, clock: HandClock) -> None:
    table.do(point_of_order, VORONTSOV)
    clock.advance(minutes=1)
    table.do(pause_speech)
    with refused(Refusal.FLOOR_IS_INTERRUPTED):
        table.do(next_speaker)


def test_an_interruption_before_a_pause_by_hand_is_over(table: Desk, clock: HandClock) -> None:
    table.do(point_of_order, VORONTSOV)
    clock.advance(minutes=1)
    table.do(return_floor)
    clock.advance(minutes=1)
    table.do(pause_speech)
    table.do(next_speaker)
    assert speaker(table).participant == GULYAEV


def test_nobody_interrupts_themselves(table: Desk) -> None:
    with refused(Refusal.IS_SPEAKING):
        table.do(point_of_order, BELOZEROV)
    table.do(request_floor, BELOZEROV, SpeechKind.POINT_OF_ORDER)
    with refused(Refusal.IS_SPEAKING):
        table.do(next_speaker)


def test_on_a_free_floor_there_is_nothing_to_return(desk: Desk) -> None:
    with refused(Refusal.NOTHING_SUSPENDED):
        desk.do(return_floor)
