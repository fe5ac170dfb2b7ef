"""That was another person; count this as a reply. BEHAVIOURS 19."""

import pytest

from models.acts.agenda import start_item
from models.acts.corrections import correct_kind, correct_speaker
from models.acts.floor import end_speech, give_floor, next_speaker
from models.acts.notes import take_note
from models.acts.people import arrive
from models.desk import Desk
from models.kinds import SpeechKind
from models.readings.speaking import time_by_group
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEAN,
    LEBEDEV,
    HandClock,
    last_note,
    minutes,
    refused,
    speaker,
    speech_of,
    spoken,
)

ANSWER, QUESTION, REPLY = SpeechKind.ANSWER, SpeechKind.QUESTION, SpeechKind.REPLY
SPEECH, CLOSING_WORD = SpeechKind.SPEECH, SpeechKind.CLOSING_WORD


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev spoke for three minutes and handed over to Gulyaev, who has spoken for one."""
    clock.advance(minutes=10)
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=3)
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    return desk


def test_that_was_another_person(table: Desk, clock: HandClock) -> None:
    table.do(take_note, "Нужны наладчики")
    table.do(correct_speaker, ABAKUMOV)
    assert speaker(table).person.surname == "Абакумов"
    assert spoken(table, clock, ABAKUMOV) == minutes(1)
    note = last_note(table)
    assert note.author == ABAKUMOV
    assert note.author_person == speaker(table).person


def test_what_others_said_during_the_speech_stays_theirs(table: Desk) -> None:
    table.do(take_note, "Реплика с места", participant=BELOZEROV)
    table.do(correct_speaker, ABAKUMOV)
    assert last_note(table).author == BELOZEROV


def test_the_other_person_is_in_the_room_then(table: Desk) -> None:
    table.do(correct_speaker, ABAKUMOV)
    assert table.meeting.participant(ABAKUMOV).present
    with refused(Refusal.IS_THE_SPEAKER):
        table.do(correct_speaker, ABAKUMOV)


def test_count_this_as_a_reply(table: Desk, clock: HandClock) -> None:
    replied_to = speech_of(table, LEBEDEV)
    table.do(correct_kind, SpeechKind.REPLY)
    assert (speaker(table).kind, speaker(table).to) == (SpeechKind.REPLY, replied_to)
    assert speaker(table).left(clock.at) == minutes(1)


def test_a_first_speech_replies_to_nothing(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    with refused(Refusal.TOO_LATE_TO_REPLY):
        desk.do(correct_kind, SpeechKind.REPLY)
    with refused(Refusal.NOTHING_NEW):
        desk.do(correct_kind, SpeechKind.SPEECH)


def test_counted_as_a_second_speech_it_has_the_limit_of_one(table: Desk) -> None:
    table.do(give_floor, LEBEDEV, SpeechKind.CLOSING_WORD)
    table.do(correct_kind, SpeechKind.SPEECH)
    assert speaker(table).limit == minutes(3)


def test_what_the_first_person_said_before_stays_theirs(table: Desk) -> None:
    table.do(give_floor, BELOZEROV)
    table.do(take_note, "Раньше")
    table.do(give_floor, GULYAEV)
    table.do(take_note, "Теперь")
    table.do(give_floor, BELOZEROV)
    table.do(correct_speaker, ABAKUMOV)
    assert [one.author for one in table.meeting.notes] == [BELOZEROV, GULYAEV]


def test_the_time_goes_to_the_group_of_whoever_spoke(table: Desk, clock: HandClock) -> None:
    table.do(correct_speaker, ABAKUMOV, speech_of(table, LEBEDEV))
    assert time_by_group(table.meeting, clock.at) == {"Органы власти": minutes(4)}


def test_who_was_in_the_room_anyway_has_come_once(table: Desk, clock: HandClock) -> None:
    table.do(arrive, ABAKUMOV)
    clock.advance(minutes=1)
    table.do(correct_speaker, ABAKUMOV)
    assert len(table.meeting.participant(ABAKUMOV).attendance) == 1


@pytest.mark.parametrize("kind", [QUESTION, ANSWER, REPLY])
def test_what_is_about_a_speech_is_about_the_one_before(table: Desk, kind: SpeechKind) -> None:
    table.do(end_speech)
    table.do(give_floor, BELOZEROV, QUESTION)
    table.do(end_speech)
    table.do(give_floor, ABAKUMOV)
    table.do(correct_kind, kind)
    assert speaker(table).to == speech_of(table, GULYAEV)


def test_an_answer_counted_as_a_question_is_put_to_whoever_asked(table: Desk) -> None:
    table.do(give_floor, BELOZEROV, QUESTION)
    table.do(give_floor, GULYAEV, ANSWER)
    table.do(correct_kind, QUESTION)
    assert speaker(table).to == speech_of(table, BELOZEROV)


def test_a_speech_is_about_no_other(table: Desk) -> None:
    table.do(correct_kind, CLOSING_WORD)
    assert speaker(table).to is None


@pytest.mark.parametrize("before", ["nothing", "a question", "another item", "another person"])
def test_counted_as_a_first_speech_it_has_the_limit_of_one(table: Desk, before: str) -> None:
    if before == "a question":
        table.do(give_floor, ABAKUMOV, QUESTION)
        table.do(end_speech)
        table.do(end_speech)
    elif before == "another item":
        table.do(give_floor, ABAKUMOV)
        table.do(start_item, LEAN)
    elif before == "another person":
        table.do(give_floor, BELOZEROV)
    table.do(give_floor, ABAKUMOV, CLOSING_WORD)
    table.do(correct_kind, SPEECH)
    assert speaker(table).limit == minutes(5)


def test_also_where_they_spoke_again_later(table: Desk) -> None:
    table.do(give_floor, ABAKUMOV, CLOSING_WORD)
    table.do(give_floor, LEBEDEV)
    table.do(give_floor, ABAKUMOV)
    table.do(correct_kind, SPEECH, speech_of(table, ABAKUMOV))
    assert table.meeting.speeches[speech_of(table, ABAKUMOV)].limit == minutes(5)


def test_counted_as_a_question_somebody_owes_the_answer(table: Desk) -> None:
    table.do(correct_kind, QUESTION)
    table.do(next_speaker)
    assert (speaker(table).participant, speaker(table).kind) == (LEBEDEV, ANSWER)
