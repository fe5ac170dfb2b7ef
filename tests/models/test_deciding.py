"""What a proposal becomes, which decision stands last, what a vote leaves. BEHAVIOURS 32, 34."""

import pytest

from models.acts.agenda import start_item
from models.acts.notes import change_note, remove_note, set_aside, take_note, take_vote
from models.acts.people import everyone_arrives
from models.acts.votes import put_to_vote
from models.desk import Desk
from models.ids import NoteId
from models.kinds import NoteKind, SetAside
from models.readings.decisions import decision_numbers, in_the_order_of_an_item
from tests.models.table import LEAN, HandClock, last_note, last_note_id

DECISION, DISSENT, PROPOSAL = NoteKind.DECISION, NoteKind.DISSENT, NoteKind.PROPOSAL


def written(desk: Desk, text: str, kind: NoteKind = DECISION) -> NoteId:
    desk.do(take_note, text, kind)
    return last_note_id(desk)


def objected_to(desk: Desk) -> NoteId | None:
    """What a dissent belongs to that names no decision."""
    written(desk, "Против", DISSENT)
    return last_note(desk).about


def put_and_voted(desk: Desk) -> NoteId:
    desk.do(everyone_arrives)
    proposal = written(desk, "Создать группу", PROPOSAL)
    desk.do(put_to_vote, proposal)
    desk.do(take_vote, proposal, 20)
    return proposal


def test_a_dissent_is_from_the_decision_written_last(desk: Desk, clock: HandClock) -> None:
    written(desk, "Создать группу")
    clock.advance(minutes=1)
    last = written(desk, "Создать комиссию")
    assert objected_to(desk) == last


def test_or_from_what_was_decided_last_though_it_was_proposed_first(
    desk: Desk, clock: HandClock
) -> None:
    proposal = written(desk, "Создать группу", PROPOSAL)
    clock.advance(minutes=1)
    written(desk, "Создать комиссию")
    clock.advance(minutes=1)
    desk.do(change_note, proposal, "Создать группу", DECISION)
    assert objected_to(desk) == proposal


def test_of_two_decided_in_one_instant_the_later_written_stands_last(desk: Desk) -> None:
    written(desk, "Создать группу")
    last = written(desk, "Создать комиссию")
    assert objected_to(desk) == last


def test_neither_another_items_nor_a_struck_out_decision_stands_last(
    desk: Desk, clock: HandClock
) -> None:
    first = written(desk, "Создать группу")
    clock.advance(minutes=1)
    desk.do(remove_note, written(desk, "Создать комиссию"))
    assert objected_to(desk) == first
    desk.do(start_item, LEAN)
    assert objected_to(desk) is None


def test_what_was_struck_out_has_no_number(desk: Desk) -> None:
    desk.do(remove_note, written(desk, "Создать группу"))
    left = written(desk, "Создать комиссию")
    assert decision_numbers(desk.meeting) == {left: "4.1"}


def test_decisions_stand_where_they_were_decided_all_else_where_it_was_written(
    desk: Desk, clock: HandClock
) -> None:
    proposal = written(desk, "Создать группу", PROPOSAL)
    clock.advance(minutes=1)
    note = written(desk, "Денег нет", NoteKind.NOTE)
    clock.advance(minutes=1)
    desk.do(change_note, proposal, "Создать группу", DECISION)
    ordered = in_the_order_of_an_item(desk.meeting, desk.meeting.notes)
    assert [one.id for one in ordered] == [note, proposal]


def test_a_proposal_only_reworded_is_still_deferred_and_came_from_no_other(desk: Desk) -> None:
    proposal = written(desk, "сделать группу", PROPOSAL)
    desk.do(set_aside, proposal, SetAside.DEFERRED)
    desk.do(change_note, proposal, "Создать группу", PROPOSAL)
    assert (last_note(desk).set_aside, last_note(desk).proposed) == (SetAside.DEFERRED, "")


def test_a_later_vote_leaves_when_it_was_decided(desk: Desk, clock: HandClock) -> None:
    desk.do(everyone_arrives)
    decision = written(desk, "Создать группу")
    decided = clock.at
    clock.advance(minutes=5)
    desk.do(take_vote, decision, 20)
    assert last_note(desk).decided == decided
    assert last_note(desk).vote is not None


@pytest.mark.parametrize("kind", [PROPOSAL, DECISION, NoteKind.ASSIGNMENT])
def test_reworded_it_keeps_its_motion_and_its_vote(desk: Desk, kind: NoteKind) -> None:
    voted = put_and_voted(desk)
    desk.do(change_note, voted, "Создать её", kind)
    assert last_note(desk).motion is not None
    assert last_note(desk).vote is not None


@pytest.mark.parametrize("kind", [NoteKind.NOTE, NoteKind.CONCLUSION, DISSENT])
def test_what_is_no_decision_after_all_was_not_voted_on(desk: Desk, kind: NoteKind) -> None:
    voted = put_and_voted(desk)
    desk.do(change_note, voted, "Создать её", kind)
    assert (last_note(desk).motion, last_note(desk).vote) == (None, None)


def test_a_note_has_its_themes_until_it_is_given_others(desk: Desk) -> None:
    desk.do(take_note, "Нужны наладчики", themes=[" кадры ", "", "станки"])
    assert last_note(desk).themes == ("кадры", "станки")
    desk.do(change_note, last_note_id(desk), "Нужны токари", NoteKind.NOTE)
    assert last_note(desk).themes == ("кадры", "станки")
    desk.do(change_note, last_note_id(desk), "Нужны токари", NoteKind.NOTE, themes=["кадры"])
    assert last_note(desk).themes == ("кадры",)
