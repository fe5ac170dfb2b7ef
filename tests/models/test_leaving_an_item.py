"""Leaving an item: who waits, what is undecided, what is concluded. BEHAVIOURS 7, 24, 25."""

import pytest

from models.acts.agenda import (
    close_item,
    close_meeting,
    defer_item,
    next_item,
    start_break,
    start_item,
    suspend_item,
)
from models.acts.details import change_rules
from models.acts.floor import give_floor, next_speaker, return_to_queue
from models.acts.notes import change_note, set_aside, take_note, take_vote
from models.acts.people import everyone_arrives
from models.acts.queue import close_list, move_request, request_floor
from models.desk import Desk
from models.ids import ItemId
from models.kinds import NoteKind, Rules, SetAside, SpeechKind, Waiting
from models.meeting import ItemStatus
from models.readings.agenda import coming_items, forecast
from models.readings.closing import lacks_conclusion, undecided_proposals
from models.readings.missing import Gap, Missing, gaps
from models.readings.queue import Place, place_of, queue_order
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    BREAK,
    CHARTER,
    GULYAEV,
    LEAN,
    OPENING,
    STAFF,
    SUPPORT,
    VORONTSOV,
    HandClock,
    last_note_id,
    minutes,
    refused,
    speaker,
    waiting,
)


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """On staff: Abakumov speaks, Belozerov and Gulyaev wait."""
    desk.do(give_floor, ABAKUMOV)
    desk.do(request_floor, BELOZEROV)
    desk.do(request_floor, GULYAEV)
    clock.advance(minutes=10)
    return desk


def status(desk: Desk, item: ItemId) -> ItemStatus:
    return desk.meeting.item(item).status


def test_those_who_wait_are_carried_over(table: Desk) -> None:
    table.do(start_item, LEAN, Waiting.CARRY)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV]


def test_or_wait_until_the_item_is_taken_up_again(table: Desk) -> None:
    table.do(start_item, SUPPORT, Waiting.KEEP)
    assert waiting(table.meeting) == []
    table.do(request_floor, ABAKUMOV)
    table.do(start_item, STAFF, Waiting.CARRY)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV, ABAKUMOV]
    assert table.meeting.kept == ()


def test_a_reply_to_the_last_speech_is_not_given_up_for_one_that_is_late(
    table: Desk, clock: HandClock
) -> None:
    table.do(request_floor, VORONTSOV, SpeechKind.REPLY)
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    table.do(request_floor, VORONTSOV, SpeechKind.REPLY)
    fresh = table.meeting.queue[-1]
    table.do(start_item, STAFF, Waiting.CARRY)
    assert [one for one in table.meeting.queue if one.participant == VORONTSOV] == [fresh]


def test_of_two_replies_to_the_same_speech_the_first_stays(table: Desk) -> None:
    table.do(request_floor, VORONTSOV, SpeechKind.REPLY)
    first = table.meeting.queue[-1]
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, VORONTSOV, SpeechKind.REPLY)
    table.do(start_item, STAFF, Waiting.CARRY)
    assert [one for one in table.meeting.queue if one.participant == VORONTSOV] == [first]


def test_or_are_thanked(table: Desk) -> None:
    table.do(next_item, Waiting.THANK)
    assert waiting(table.meeting) == []
    assert table.meeting.kept == ()


def test_undo_brings_back_whoever_was_thanked(table: Desk) -> None:
    table.do(next_item, Waiting.THANK)
    table.undo()
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV]
    assert speaker(table).participant == ABAKUMOV


def test_next_carries_those_who_wait_over_unless_said_otherwise(table: Desk) -> None:
    table.do(next_item)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV]


@pytest.mark.parametrize("act", [close_item, suspend_item])
def test_who_waits_for_an_item_left_alone_is_not_called_on_the_next(
    table: Desk, act: object
) -> None:
    table.do(act, Waiting.KEEP)  # type: ignore[arg-type]
    table.do(start_item, LEAN)
    assert waiting(table.meeting) == []
    table.do(start_item, STAFF)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV]


def test_back_on_their_item_the_hands_are_as_they_were(table: Desk) -> None:
    before = table.meeting.queue
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(start_item, STAFF)
    assert table.meeting.queue == before


def test_whoever_is_kept_for_one_item_is_not_called_on_another(table: Desk) -> None:
    table.do(start_item, LEAN, Waiting.KEEP)
    table.do(start_item, SUPPORT, Waiting.KEEP)
    assert waiting(table.meeting) == []
    assert {one.item for one in table.meeting.kept} == {STAFF}


def test_a_kept_hand_says_nothing_against_raising_it_again(table: Desk) -> None:
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, GULYAEV)
    assert waiting(table.meeting) == [GULYAEV]


def test_back_on_the_item_such_a_hand_that_was_carried_over_is_not_counted_twice(
    table: Desk,
) -> None:
    before = table.meeting.queue
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, GULYAEV)
    table.do(start_item, STAFF, Waiting.CARRY)
    assert table.meeting.queue == before


def test_unless_people_may_wait_twice_or_the_hand_is_for_something_else(table: Desk) -> None:
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, GULYAEV, SpeechKind.QUESTION)
    table.do(start_item, STAFF, Waiting.CARRY)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV, GULYAEV]
    table.do(change_rules, Rules(same_twice=True))
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, BELOZEROV)
    table.do(start_item, STAFF, Waiting.CARRY)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV, GULYAEV, BELOZEROV]


def test_back_on_the_item_what_was_left_of_a_speech_on_another_is_still_to_be_said(
    table: Desk, clock: HandClock
) -> None:
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(give_floor, GULYAEV)
    clock.advance(minutes=2)
    left = speaker(table).left(clock.at)
    table.do(return_to_queue)
    table.do(start_item, STAFF, Waiting.CARRY)
    hands = [(one.participant, one.rest) for one in table.meeting.queue]
    assert hands == [(BELOZEROV, None), (GULYAEV, None), (GULYAEV, left)]


def test_who_asked_earlier_on_another_item_goes_before_those_who_waited_for_this_one(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(request_floor, BELOZEROV)
    desk.do(start_item, LEAN, Waiting.KEEP)
    clock.advance(minutes=1)
    desk.do(request_floor, GULYAEV)
    desk.do(start_item, STAFF, Waiting.KEEP)
    desk.do(start_item, LEAN, Waiting.CARRY)
    assert waiting(desk.meeting) == [BELOZEROV, GULYAEV]
    places = [place_of(desk.meeting, one) for one in queue_order(desk.meeting)]
    assert places == [Place.BY_TIME, Place.BY_TIME]


def test_those_who_come_back_to_their_item_stay_as_they_were_put_by_hand(table: Desk) -> None:
    table.do(move_request, table.meeting.queue[0].id, 2)
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, ABAKUMOV)
    table.do(start_item, STAFF, Waiting.CARRY)
    assert waiting(table.meeting) == [GULYAEV, BELOZEROV, ABAKUMOV]


def test_closing_an_item_leaves_the_table_without_one(table: Desk) -> None:
    table.do(close_item, Waiting.KEEP)
    assert (table.meeting.current, status(table, STAFF)) == (None, ItemStatus.DONE)
    assert table.meeting.speaking is None
    with refused(Refusal.NO_ITEM):
        table.do(close_item)


def test_without_an_item_nobody_is_kept_for_one(table: Desk) -> None:
    table.do(close_item)
    table.do(start_item, LEAN, Waiting.KEEP)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV]


def test_a_suspended_item_is_still_to_be_taken_and_its_people_wait_for_it(table: Desk) -> None:
    table.do(suspend_item)
    assert status(table, STAFF) is ItemStatus.SUSPENDED
    assert STAFF in [one.id for one in coming_items(table.meeting)]
    table.do(start_item, STAFF)
    assert waiting(table.meeting) == [BELOZEROV, GULYAEV]
    assert len(table.meeting.item(STAFF).spans) == 2


def test_only_what_is_left_of_a_suspended_item_is_forecast(table: Desk, clock: HandClock) -> None:
    table.do(suspend_item)
    clock.advance(minutes=7)
    row = next(one for one in forecast(table.meeting, clock.at) if one.item.id == STAFF)
    assert row.end - row.start == minutes(15)


def test_an_item_is_not_left_by_the_press_that_took_it(desk: Desk, clock: HandClock) -> None:
    desk.do(start_item, LEAN)
    clock.advance(milliseconds=399)
    for act in (close_item, suspend_item):
        with refused(Refusal.PRESSED_TWICE):
            desk.do(act)
    clock.advance(milliseconds=1)
    desk.do(close_item)


def test_leaving_an_item_ends_a_break_too(table: Desk) -> None:
    for act in (close_item, suspend_item, close_meeting):
        table.do(start_break)
        table.do(act)
        assert table.meeting.break_since is None
        table.undo()
        table.undo()


def test_the_closed_meeting_keeps_nobody_waiting(table: Desk) -> None:
    table.do(suspend_item)
    table.do(close_meeting)
    assert table.meeting.kept == ()


def test_a_new_item_opens_its_own_list(table: Desk) -> None:
    table.do(close_list)
    table.do(start_item, SUPPORT, Waiting.KEEP)
    table.do(request_floor, GULYAEV)
    table.do(next_speaker)


def test_undecided_proposals_are_not_passed_over(desk: Desk) -> None:
    desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    desk.do(take_note, "Про себя", NoteKind.PROPOSAL, private=True)
    proposal = desk.meeting.notes.find(last_note_id(desk) - 1)
    assert undecided_proposals(desk.meeting, STAFF) == (proposal,)
    assert undecided_proposals(desk.meeting, SUPPORT) == ()


@pytest.mark.parametrize("how", [SetAside.DEFERRED, SetAside.LEFT_OPEN])
def test_a_proposal_expressly_set_aside_is_not_asked_about_again(desk: Desk, how: SetAside) -> None:
    desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    key = last_note_id(desk)
    desk.do(set_aside, key, how)
    assert undecided_proposals(desk.meeting, STAFF) == ()
    assert Gap(Missing.UNDECIDED, key) not in gaps(desk.meeting)
    with refused(Refusal.NOTHING_NEW):
        desk.do(set_aside, key, how)
    desk.do(set_aside, key, None)
    assert len(undecided_proposals(desk.meeting, STAFF)) == 1


@pytest.mark.parametrize("settle", ["decide", "vote"])
def test_nor_one_that_was_decided_or_voted_on(desk: Desk, settle: str) -> None:
    desk.do(everyone_arrives)
    desk.do(take_note, "Расширить лизинг", NoteKind.PROPOSAL)
    key = last_note_id(desk)
    desk.do(set_aside, key, SetAside.DEFERRED)
    if settle == "decide":
        desk.do(change_note, key, "Расширить лизинг", NoteKind.DECISION)
    else:
        desk.do(take_vote, key, 20)
    assert undecided_proposals(desk.meeting, STAFF) == ()
    assert desk.meeting.notes[key].set_aside is None


def test_only_a_proposal_is_set_aside(desk: Desk) -> None:
    desk.do(take_note, "Так и сделать", NoteKind.DECISION)
    with refused(Refusal.NOT_A_PROPOSAL):
        desk.do(set_aside, last_note_id(desk), SetAside.DEFERRED)


def test_an_item_lacks_its_conclusion_until_there_is_one(desk: Desk) -> None:
    assert lacks_conclusion(desk.meeting)
    desk.do(take_note, "Кадров не хватает", NoteKind.CONCLUSION)
    assert not lacks_conclusion(desk.meeting)


@pytest.mark.parametrize("item", [OPENING, BREAK])
def test_the_opening_and_a_break_need_no_conclusion(desk: Desk, item: ItemId) -> None:
    desk.do(start_item, item)
    assert not lacks_conclusion(desk.meeting)


def test_where_no_item_is_taken_nothing_is_concluded(table: Desk) -> None:
    table.do(close_item)
    assert not lacks_conclusion(table.meeting)


def test_a_suspended_item_may_be_deferred(table: Desk) -> None:
    table.do(suspend_item)
    table.do(defer_item, STAFF)
    assert status(table, STAFF) is ItemStatus.DEFERRED
    assert status(table, CHARTER) is ItemStatus.PLANNED
