"""An answer comes right after its question, from the one asked. BEHAVIOURS: kinds of speech."""

import pytest

from models.acts.floor import (
    end_speech,
    give_floor,
    grant_request,
    next_speaker,
    point_of_order,
    return_floor,
)
from models.acts.people import leave, remove_participant
from models.acts.queue import hold_request, request_floor
from models.desk import Desk
from models.kinds import SpeechKind
from models.readings.queue import Place, next_up, place_of, queue_order
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    minutes,
    speaker,
)

ANSWER, QUESTION = SpeechKind.ANSWER, SpeechKind.QUESTION


@pytest.fixture
def asked(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev has reported; Abakumov asks him, Belozerov waits with a question of his own."""
    desk.do(give_floor, LEBEDEV, SpeechKind.REPORT)
    desk.do(request_floor, ABAKUMOV, QUESTION)
    desk.do(request_floor, BELOZEROV, QUESTION)
    clock.advance(minutes=4)
    desk.do(next_speaker)
    clock.advance(seconds=40)
    return desk


def test_after_a_question_next_calls_the_one_asked(asked: Desk) -> None:
    question = speaker(asked).id
    asked.do(next_speaker)
    answer = speaker(asked)
    assert (answer.participant, answer.kind, answer.to) == (LEBEDEV, ANSWER, question)
    assert answer.limit == minutes(2)


def test_also_when_the_report_is_over(asked: Desk, clock: HandClock) -> None:
    asked.do(end_speech)
    asked.do(end_speech)
    asked.do(give_floor, ABAKUMOV, QUESTION)
    asked.do(end_speech)
    clock.advance(seconds=1)
    asked.do(next_speaker)
    assert (speaker(asked).participant, speaker(asked).kind) == (LEBEDEV, ANSWER)


def test_after_a_report_that_is_over_questions_and_answers_follow_each_other(
    asked: Desk, clock: HandClock
) -> None:
    asked.do(end_speech)
    asked.do(end_speech)
    for who in (ABAKUMOV, BELOZEROV):
        asked.do(give_floor, who, QUESTION)
        clock.advance(seconds=20)
        asked.do(next_speaker)
        clock.advance(seconds=20)
    assert list(asked.meeting.floor) == [speaker(asked).id]
    asked.do(end_speech)
    assert asked.meeting.speaking is None


def test_after_the_answer_the_next_question_comes(asked: Desk, clock: HandClock) -> None:
    asked.do(next_speaker)
    clock.advance(seconds=30)
    asked.do(next_speaker)
    assert (speaker(asked).participant, speaker(asked).kind) == (BELOZEROV, QUESTION)


def test_a_point_of_order_goes_before_the_answer(asked: Desk) -> None:
    asked.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    asked.do(next_speaker)
    assert speaker(asked).participant == GULYAEV


def test_who_goes_on_after_the_question_answers_in_their_own_time(asked: Desk) -> None:
    asked.do(return_floor)
    upcoming = next_up(asked.meeting)
    assert upcoming is not None
    assert (upcoming.participant, upcoming.kind) == (BELOZEROV, QUESTION)


def test_whoever_left_owes_no_answer(asked: Desk) -> None:
    asked.do(leave, LEBEDEV)
    upcoming = next_up(asked.meeting)
    assert upcoming is not None
    assert upcoming.participant == BELOZEROV


def test_nor_does_whoever_was_taken_off_the_list(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(end_speech)
    desk.do(give_floor, ABAKUMOV, QUESTION)
    desk.do(remove_participant, LEBEDEV)
    assert next_up(desk.meeting) is None


def test_nobody_answers_themselves(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(end_speech)
    desk.do(give_floor, LEBEDEV, QUESTION)
    assert next_up(desk.meeting) is None


def test_a_hand_raised_for_the_answer_is_the_one_that_is_taken(asked: Desk) -> None:
    asked.do(request_floor, LEBEDEV, ANSWER)
    asked.do(next_speaker)
    assert [one.participant for one in asked.meeting.queue] == [BELOZEROV]


def test_the_one_asked_answers_before_others_who_offered_to(asked: Desk) -> None:
    for who in (VORONTSOV, LEBEDEV):
        asked.do(request_floor, who, ANSWER)
    asked.do(next_speaker)
    assert (speaker(asked).participant, speaker(asked).kind) == (LEBEDEV, ANSWER)


def test_somebody_else_may_answer_before_the_other_questions(asked: Desk) -> None:
    asked.do(request_floor, VORONTSOV, ANSWER)
    first = queue_order(asked.meeting)[0]
    assert first.participant == VORONTSOV
    assert place_of(asked.meeting, first) is Place.AS_ANSWER
    assert first.to == speaker(asked).id


def test_a_point_of_order_between_does_not_part_answer_and_question(asked: Desk) -> None:
    question = speaker(asked).id
    asked.do(point_of_order, GULYAEV)
    asked.do(request_floor, VORONTSOV, ANSWER)
    assert queue_order(asked.meeting)[0].to == question


def test_after_another_speech_an_answer_is_about_that(asked: Desk) -> None:
    asked.do(end_speech)
    asked.do(end_speech)
    asked.do(give_floor, VORONTSOV)
    asked.do(request_floor, GULYAEV, ANSWER)
    assert queue_order(asked.meeting)[0].to == speaker(asked).id


def test_an_answer_that_is_held_is_not_called(asked: Desk, clock: HandClock) -> None:
    asked.do(request_floor, VORONTSOV, ANSWER)
    asked.do(hold_request, queue_order(asked.meeting)[0].id)
    clock.advance(seconds=1)
    asked.do(next_speaker)
    assert speaker(asked).participant == LEBEDEV


def test_while_the_one_asked_is_held_the_next_question_comes(asked: Desk, clock: HandClock) -> None:
    asked.do(request_floor, LEBEDEV, ANSWER)
    asked.do(hold_request, queue_order(asked.meeting)[0].id)
    clock.advance(seconds=1)
    asked.do(next_speaker)
    assert (speaker(asked).participant, speaker(asked).kind) == (BELOZEROV, QUESTION)


def test_a_point_of_order_is_no_question(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(point_of_order, GULYAEV)
    assert next_up(desk.meeting) is None


@pytest.mark.parametrize("called", ["by the card", "by name"])
def test_a_question_is_put_to_the_one_it_was_asked_of_though_another_speaks_by_now(
    desk: Desk, called: str
) -> None:
    desk.do(give_floor, LEBEDEV)
    asked_of = speaker(desk).id
    desk.do(request_floor, ABAKUMOV, QUESTION)
    desk.do(give_floor, BELOZEROV)
    if called == "by the card":
        desk.do(grant_request, desk.meeting.queue[0].id)
    else:
        desk.do(give_floor, ABAKUMOV, QUESTION)
    assert speaker(desk).to == asked_of
    upcoming = next_up(desk.meeting)
    assert upcoming is not None
    assert (upcoming.participant, upcoming.kind) == (LEBEDEV, ANSWER)


def test_called_by_their_card_the_one_asked_answers_the_question_just_put(
    asked: Desk,
) -> None:
    asked.do(request_floor, LEBEDEV, ANSWER)
    asked.do(give_floor, BELOZEROV, QUESTION)
    question = speaker(asked).id
    card = next(one for one in asked.meeting.queue if one.kind is ANSWER)
    asked.do(grant_request, card.id)
    assert (speaker(asked).participant, speaker(asked).to) == (LEBEDEV, question)
