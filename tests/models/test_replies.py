"""A reply belongs to one speech, and is refused once others have spoken. BEHAVIOURS 4."""

import pytest

from models.acts.floor import (
    end_speech,
    give_floor,
    grant_request,
    next_speaker,
    point_of_order,
    return_floor,
    return_to_queue,
)
from models.acts.queue import request_floor
from models.desk import Desk
from models.kinds import SpeechKind
from models.readings.queue import reply_is_late
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    refused,
    speaker,
)

REPLY = SpeechKind.REPLY


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev speaks, Gulyaev waits to reply to him."""
    desk.do(give_floor, LEBEDEV)
    desk.do(request_floor, GULYAEV, REPLY)
    clock.advance(minutes=2)
    return desk


def test_a_reply_needs_a_speech_to_reply_to(desk: Desk) -> None:
    for act in (request_floor, give_floor):
        with refused(Refusal.TOO_LATE_TO_REPLY):
            desk.do(act, GULYAEV, SpeechKind.REPLY)


@pytest.mark.parametrize("ended", [False, True])
def test_a_reply_belongs_to_the_current_speech_or_the_last(desk: Desk, ended: bool) -> None:
    desk.do(give_floor, LEBEDEV)
    replied_to = speaker(desk).id
    if ended:
        desk.do(end_speech)
    desk.do(request_floor, GULYAEV, SpeechKind.REPLY)
    assert desk.meeting.queue[0].to == replied_to
    desk.do(next_speaker) if ended else desk.do(give_floor, GULYAEV, SpeechKind.REPLY)
    assert speaker(desk).to == replied_to


def test_a_reply_that_waited_answers_the_speech_it_was_asked_for(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, LEBEDEV)
    replied_to = speaker(desk).id
    desk.do(request_floor, GULYAEV, SpeechKind.REPLY)
    desk.do(point_of_order, VORONTSOV)
    desk.do(return_floor)
    clock.advance(seconds=1)
    desk.do(next_speaker)
    assert (speaker(desk).participant, speaker(desk).to) == (GULYAEV, replied_to)


def test_called_after_somebody_else_has_spoken_it_comes_too_late(
    table: Desk, clock: HandClock
) -> None:
    table.do(give_floor, VORONTSOV)
    clock.advance(minutes=1)
    with refused(Refusal.TOO_LATE_TO_REPLY):
        table.do(next_speaker)
    assert speaker(table).participant == VORONTSOV


def test_and_the_queue_says_so(table: Desk) -> None:
    (hand,) = table.meeting.queue
    assert not reply_is_late(table.meeting, hand)
    table.do(end_speech)
    assert not reply_is_late(table.meeting, hand)
    table.do(give_floor, VORONTSOV)
    assert reply_is_late(table.meeting, hand)


@pytest.mark.parametrize("kind", [SpeechKind.SPEECH, SpeechKind.QUESTION])
def test_nothing_but_a_reply_comes_too_late(table: Desk, kind: SpeechKind) -> None:
    table.do(request_floor, BELOZEROV, kind)
    table.do(give_floor, VORONTSOV)
    hand = table.meeting.queue[-1]
    assert not reply_is_late(table.meeting, hand)


@pytest.mark.parametrize("kind", [SpeechKind.QUESTION, SpeechKind.POINT_OF_ORDER, SpeechKind.REPLY])
def test_what_was_said_in_short_between_makes_no_reply_late(
    table: Desk, clock: HandClock, kind: SpeechKind
) -> None:
    table.do(end_speech)
    table.do(give_floor, VORONTSOV, kind)
    table.do(end_speech)
    clock.advance(seconds=1)
    assert not reply_is_late(table.meeting, table.meeting.queue[0])


@pytest.mark.parametrize("kind", [SpeechKind.REPORT, SpeechKind.CO_REPORT, SpeechKind.CLOSING_WORD])
def test_one_may_reply_to_whatever_is_said_at_length(desk: Desk, kind: SpeechKind) -> None:
    desk.do(give_floor, LEBEDEV, kind)
    replied_to = speaker(desk).id
    desk.do(give_floor, GULYAEV, REPLY)
    assert speaker(desk).to == replied_to


def test_back_in_the_queue_a_reply_still_belongs_to_its_speech(
    table: Desk, clock: HandClock
) -> None:
    table.do(end_speech)
    table.do(next_speaker)
    table.do(return_to_queue)
    table.do(give_floor, VORONTSOV)
    clock.advance(seconds=1)
    with refused(Refusal.TOO_LATE_TO_REPLY):
        table.do(next_speaker)


def test_while_somebody_replies_a_question_is_put_to_them_and_a_reply_still_to_the_speech(
    table: Desk,
) -> None:
    speech = speaker(table).id
    table.do(end_speech)
    table.do(next_speaker)
    reply = speaker(table).id
    table.do(request_floor, BELOZEROV, REPLY)
    table.do(request_floor, VORONTSOV, SpeechKind.QUESTION)
    assert [one.to for one in table.meeting.queue] == [speech, reply]
    table.do(end_speech)
    table.do(request_floor, BELOZEROV, SpeechKind.QUESTION)
    assert table.meeting.queue[-1].to == speech


def test_called_by_its_card_it_comes_too_late_as_well(table: Desk) -> None:
    table.do(give_floor, VORONTSOV)
    with refused(Refusal.TOO_LATE_TO_REPLY):
        table.do(grant_request, table.meeting.queue[0].id)
    assert speaker(table).participant == VORONTSOV
    assert table.meeting.queue[0].participant == GULYAEV


def test_called_by_its_card_in_time_it_answers_the_speech_it_was_asked_for(table: Desk) -> None:
    replied_to = speaker(table).id
    table.do(request_floor, BELOZEROV, REPLY)
    table.do(grant_request, table.meeting.queue[1].id)
    assert (speaker(table).participant, speaker(table).to) == (BELOZEROV, replied_to)
    assert [one.participant for one in table.meeting.queue] == [GULYAEV]


def test_a_reply_given_at_once_leaves_a_hand_raised_for_an_earlier_speech(table: Desk) -> None:
    table.do(give_floor, VORONTSOV)
    replied_to = speaker(table).id
    table.do(give_floor, GULYAEV, REPLY)
    assert speaker(table).to == replied_to
    assert [one.participant for one in table.meeting.queue] == [GULYAEV]
