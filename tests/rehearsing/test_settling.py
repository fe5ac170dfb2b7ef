"""What answers a happening are the facts that stand, and nothing else."""

import pytest

from models.acts.agenda import close_meeting, end_break, next_item, open_meeting, start_break
from models.acts.floor import (
    change_limit,
    end_speech,
    extend_limit,
    give_floor,
    pause_speech,
    point_of_order,
    return_to_queue,
)
from models.acts.notes import take_note
from models.acts.people import everyone_arrives, leave, remove_participant, send_deputy
from models.acts.queue import close_list, request_floor, withdraw_from_queue
from models.acts.situation import Situation
from models.desk import Act
from models.facts import MeetingFact
from models.kinds import NoteKind, SpeechKind
from models.people import Person
from models.rehearsing.happening import Happening, HappeningKind
from models.rehearsing.settling import Outcome, answered, standing_facts
from tests.models.table import ABAKUMOV, BELOZEROV, STAFF, VORONTSOV, begin, seconds
from tests.rehearsing.rehearsed import RehearsedTable, rehearsed

KIND = HappeningKind


def take_note_of_another(now: Situation, text: str) -> MeetingFact:
    return take_note(now, text, NoteKind.PROPOSAL, participant=ABAKUMOV)


@pytest.fixture
def table() -> RehearsedTable:
    table = rehearsed()
    table.wait(minutes=1)
    table.desk.do(everyone_arrives)
    begin(table.desk, STAFF)
    return table


def test_a_hand_is_answered_when_its_owner_is_in_the_queue(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.wait(seconds=7)
    table.desk.do(request_floor, hand.participant)
    assert table.settled(hand).at - hand.at == seconds(7)


def test_a_hand_is_not_answered_by_somebody_else_in_the_queue(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.desk.do(request_floor, ABAKUMOV)
    assert table.outcome(hand) is Outcome.OPEN


def test_an_answer_that_is_undone_is_none(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.desk.do(request_floor, hand.participant)
    table.desk.undo()
    assert table.outcome(hand) is Outcome.OPEN


def test_an_answer_that_stands_again_counts_from_when_it_was_given(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.wait(seconds=3)
    table.desk.do(request_floor, hand.participant)
    table.desk.undo()
    table.wait(seconds=30)
    table.desk.redo()
    assert table.settled(hand).at - hand.at == seconds(3)


def test_an_answer_stays_one_whatever_follows(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.desk.do(request_floor, hand.participant)
    table.desk.do(withdraw_from_queue, hand.participant)
    table.wait(minutes=10)
    assert table.outcome(hand) is Outcome.ANSWERED


@pytest.mark.parametrize(
    ("kind", "act", "arguments"),
    [
        (KIND.HAND, request_floor, (VORONTSOV,)),
        (KIND.HAND, give_floor, (VORONTSOV,)),
        (KIND.HAND, request_floor, (VORONTSOV, SpeechKind.QUESTION)),
        (KIND.QUESTION, request_floor, (VORONTSOV, SpeechKind.QUESTION)),
        (KIND.REPLY, give_floor, (VORONTSOV, SpeechKind.REPLY)),
        (KIND.POINT_OF_ORDER, point_of_order, (VORONTSOV,)),
        (KIND.PROPOSAL, take_note, ("Да", NoteKind.PROPOSAL)),
        (KIND.PROPOSAL, take_note, ("Да", NoteKind.ASSIGNMENT)),
        (KIND.LATE, request_floor, (VORONTSOV,)),
        (KIND.LEAVES, leave, (VORONTSOV,)),
        (KIND.LEAVES, remove_participant, (VORONTSOV,)),
        (KIND.LEAVES, send_deputy, (VORONTSOV, Person("Зимин"))),
        (KIND.TIME_IS_UP, end_speech, ()),
        (KIND.TIME_IS_UP, extend_limit, ()),
        (KIND.TIME_IS_UP, return_to_queue, ()),
        (KIND.TIME_IS_UP, change_limit, (None,)),
        (KIND.FINISHED, end_speech, ()),
        (KIND.FINISHED, give_floor, (VORONTSOV,)),
        (KIND.FINISHED, start_break, ()),
        (KIND.FINISHED, next_item, ()),
        (KIND.FLOOR_FREE, give_floor, (VORONTSOV,)),
        (KIND.NOTHING_MORE, next_item, ()),
        (KIND.NOTHING_MORE, request_floor, (VORONTSOV,)),
        (KIND.ALL_DONE, close_meeting, ()),
    ],
)
def test_a_fact_answers(
    table: RehearsedTable, kind: HappeningKind, act: Act[...], arguments: tuple[object, ...]
) -> None:
    assert is_answered_by(table, kind, act, *arguments)


@pytest.mark.parametrize(
    ("kind", "act", "arguments"),
    [
        (KIND.HAND, request_floor, (ABAKUMOV,)),
        (KIND.QUESTION, request_floor, (VORONTSOV, SpeechKind.SPEECH)),
        (KIND.REPLY, request_floor, (VORONTSOV, SpeechKind.SPEECH)),
        (KIND.POINT_OF_ORDER, request_floor, (VORONTSOV, SpeechKind.QUESTION)),
        (KIND.PROPOSAL, take_note, ("Да", NoteKind.NOTE)),
        (KIND.PROPOSAL, take_note_of_another, ("Да",)),
        (KIND.LEAVES, leave, (ABAKUMOV,)),
        (KIND.LATE, leave, (VORONTSOV,)),
        (KIND.TIME_IS_UP, point_of_order, (ABAKUMOV,)),
        (KIND.FINISHED, pause_speech, ()),
        (KIND.FINISHED, close_list, ()),
        (KIND.FLOOR_FREE, request_floor, (VORONTSOV,)),
        (KIND.NOTHING_MORE, close_list, ()),
    ],
)
def test_a_fact_does_not_answer(
    table: RehearsedTable, kind: HappeningKind, act: Act[...], arguments: tuple[object, ...]
) -> None:
    assert not is_answered_by(table, kind, act, *arguments)


def test_all_who_took_their_seats_are_counted_at_once() -> None:
    table = rehearsed()
    seated = table.wait_for(KIND.SEATED)
    table.wait(seconds=4)
    table.desk.do(everyone_arrives)
    assert table.settled(seated).at - seated.at == seconds(4)


def test_a_meeting_opened_without_counting_anybody_missed_them() -> None:
    table = rehearsed()
    seated = table.wait_for(KIND.SEATED)
    table.desk.do(open_meeting)
    table.wait(seconds=2)
    assert table.outcome(seated) is Outcome.MISSED


def test_a_break_is_over_when_it_is_ended(table: RehearsedTable) -> None:
    table.desk.do(start_break)
    over = table.wait_for(KIND.BREAK_OVER)
    table.desk.do(end_break)
    assert table.outcome(over) is Outcome.ANSWERED


def is_answered_by(
    table: RehearsedTable, kind: HappeningKind, act: Act[...], *arguments: object
) -> bool:
    """While Belozerov speaks, Vorontsov does something or Belozerov does, and then this is done."""
    table.wait(seconds=1)
    table.desk.do(give_floor, BELOZEROV)
    own = kind in (KIND.PROPOSAL, KIND.TIME_IS_UP, KIND.FINISHED)
    who = BELOZEROV if own else VORONTSOV
    happening = Happening(1, kind, table.now, table.desk.last_number, participant=who)
    table.desk.do(act, *arguments)
    return bool(answered((happening,), standing_facts(table.desk.entries)))
