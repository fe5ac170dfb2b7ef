"""What happens in a rehearsed room, and that it is the same whenever it is the same."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_item, close_meeting, next_item, start_break
from models.acts.floor import end_speech, extend_limit, give_floor, next_speaker, return_floor
from models.acts.people import arrive, everyone_arrives, leave
from models.acts.queue import close_list, request_floor
from models.kinds import SpeechKind
from models.readings.agenda import coming_items
from models.rehearsing.happening import ASKED_FOR, HappeningKind
from models.rehearsing.settling import Outcome
from models.rehearsing.temper import LIVELY, USUAL
from tests.models.table import (
    ABAKUMOV,
    MESHCHERYAKOV,
    OPENING,
    STAFF,
    begin,
    minutes,
    seconds,
    speaker,
)
from tests.rehearsing.rehearsed import CALLED_FOR, ORDERLY, PROPOSALS, RehearsedTable, rehearsed

KIND = HappeningKind


@pytest.fixture
def table() -> RehearsedTable:
    """All are here; an item without a presenter is discussed."""
    table = rehearsed()
    begun(table)
    return table


def begun(table: RehearsedTable) -> None:
    table.wait(minutes=1)
    table.desk.do(everyone_arrives)
    begin(table.desk, STAFF)


def test_the_same_seed_and_acts_give_the_same_happenings() -> None:
    one, other = rehearsed(USUAL), rehearsed(USUAL)
    one.play()
    other.play()
    assert one.happened == other.happened


def test_another_seed_gives_other_happenings() -> None:
    one, other = rehearsed(USUAL), rehearsed(USUAL, seed=2)
    one.play()
    other.play()
    assert one.happened != other.happened


def test_how_often_the_room_is_looked_at_changes_nothing() -> None:
    often, rarely = rehearsed(LIVELY), rehearsed(LIVELY)
    for table, every in ((often, 0.3), (rarely, 97)):
        begun(table)
        table.desk.do(give_floor, ABAKUMOV)
        table.wait(every=every, minutes=9)
        table.desk.do(end_speech)
        table.wait(every=every, minutes=5)
    assert often.happened == rarely.happened
    assert len(often.happened) > 5


def test_all_but_the_late_take_their_seats() -> None:
    table = rehearsed(replace(ORDERLY, late=0.2))
    seated = table.wait_for(KIND.SEATED)
    assert 0 < len(seated.missing) < 15
    table.wait(minutes=5)
    assert table.all_of(KIND.SEATED) == [seated]


def test_it_is_time_to_open_when_the_plan_says_so() -> None:
    assert rehearsed().wait_for(KIND.TIME_TO_OPEN).at == CALLED_FOR


def test_nobody_asks_for_anything_before_the_opening() -> None:
    table = rehearsed(LIVELY)
    table.wait(hours=2)
    assert {one.kind for one in table.happened} == {KIND.SEATED, KIND.TIME_TO_OPEN}


def test_whoever_is_counted_as_present_too_early_is_missed() -> None:
    table = rehearsed(replace(ORDERLY, late=0.2))
    late = set(table.wait_for(KIND.SEATED).missing)
    begun(table)
    table.wait(minutes=1)
    assert {one.participant for one in table.all_of(KIND.EMPTY_SEAT)} == late


def test_whoever_comes_late_is_to_be_counted() -> None:
    table = rehearsed(replace(ORDERLY, late=1))
    begin(table.desk, STAFF)
    comes = table.wait_for(KIND.LATE)
    assert comes.participant is not None
    table.desk.do(arrive, comes.participant)
    assert table.outcome(comes) is Outcome.ANSWERED


def test_nothing_is_said_of_the_late_who_were_counted_all_the_time() -> None:
    table = rehearsed(replace(ORDERLY, late=1))
    begun(table)
    table.wait(every=30, hours=1)
    assert not table.all_of(KIND.LATE)


def test_whoever_left_is_gone_and_asks_for_nothing() -> None:
    table = rehearsed(replace(LIVELY, leaving=1.0))
    begun(table)
    table.wait(every=20, hours=4)
    left = {one.participant: one.at for one in table.all_of(KIND.LEAVES)}
    asked = [one for one in table.happened if one.kind in ASKED_FOR]
    assert len(left) > 10
    assert not [one for one in asked if one.participant in left and one.at > left[one.participant]]


def test_a_hand_that_nobody_notices_goes_down_and_is_missed(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.wait(seconds=89)
    assert table.outcome(hand) is Outcome.OPEN
    table.wait(minutes=2)
    assert table.outcome(hand) is Outcome.MISSED


def test_a_hand_that_went_down_cannot_be_answered_any_more(table: RehearsedTable) -> None:
    hand = table.wait_for(KIND.HAND)
    table.wait(minutes=4)
    table.desk.do(request_floor, hand.participant)
    assert table.outcome(hand) is Outcome.MISSED


def test_nobody_has_two_hands_up(table: RehearsedTable) -> None:
    for _ in range(600):
        table.wait(seconds=2)
        asking = [one.participant for one in table.waiting() if one.kind in ASKED_FOR]
        assert len(asking) == len(set(asking))


def test_whoever_waits_or_runs_the_meeting_raises_no_hand(table: RehearsedTable) -> None:
    waiting = [one.id for one in table.desk.meeting.listed][1:26]
    for who in waiting:
        table.desk.do(request_floor, who)
    table.wait(every=5, hours=1)
    hands = {one.participant for one in table.all_of(KIND.HAND)}
    assert hands
    assert not hands & {*waiting, ABAKUMOV}


def test_no_hand_is_raised_once_the_list_is_closed(table: RehearsedTable) -> None:
    table.desk.do(close_list)
    table.wait(every=5, hours=1)
    assert not table.all_of(KIND.HAND)


def test_a_speaker_who_has_said_all_waits_to_be_thanked(table: RehearsedTable) -> None:
    table.desk.do(give_floor, ABAKUMOV)
    finished = table.wait_for(KIND.FINISHED)
    limit = speaker(table.desk).limit
    assert limit is not None
    assert minutes(1) < finished.at - speaker(table.desk).begun <= limit
    table.wait(seconds=8)
    table.desk.do(end_speech)
    assert table.settled(finished).at - finished.at == seconds(8)


def test_a_speaker_over_the_limit_goes_on_until_stopped() -> None:
    table = rehearsed(replace(ORDERLY, overrunning=1))
    begun(table)
    table.desk.do(give_floor, ABAKUMOV)
    up = table.wait_for(KIND.TIME_IS_UP)
    assert up.at - speaker(table.desk).begun == speaker(table.desk).limit
    table.wait(seconds=20)
    table.desk.do(end_speech)
    assert table.outcome(up) is Outcome.ANSWERED


def test_whoever_gets_more_time_takes_more() -> None:
    table = rehearsed(replace(ORDERLY, overrunning=1))
    begun(table)
    table.desk.do(give_floor, ABAKUMOV)
    first = table.wait_for(KIND.TIME_IS_UP)
    table.desk.do(extend_limit)
    assert table.wait_for(KIND.TIME_IS_UP).at - first.at == minutes(1)


def test_a_speaker_who_was_let_run_until_the_end_was_not_stopped() -> None:
    table = rehearsed(replace(ORDERLY, overrunning=1))
    begun(table)
    table.desk.do(give_floor, ABAKUMOV)
    up = table.wait_for(KIND.TIME_IS_UP)
    table.wait_for(KIND.FINISHED)
    assert table.outcome(up) is Outcome.MISSED


def test_what_a_speaker_proposes_has_words() -> None:
    table = rehearsed(replace(ORDERLY, proposals=1))
    begun(table)
    table.desk.do(give_floor, ABAKUMOV)
    proposal = table.wait_for(KIND.PROPOSAL)
    assert proposal.text == PROPOSALS[0]
    assert proposal.participant == ABAKUMOV


def test_a_question_is_put_answered_and_over() -> None:
    table = rehearsed(replace(ORDERLY, questions=1))
    begun(table)
    table.desk.do(give_floor, ABAKUMOV)
    question = table.wait_for(KIND.QUESTION)
    table.desk.do(give_floor, question.participant, SpeechKind.QUESTION)
    assert table.wait_for(KIND.QUESTION_PUT, at_most=60).participant == question.participant
    table.desk.do(next_speaker)
    assert table.wait_for(KIND.INTERRUPTION_OVER, at_most=120).participant == ABAKUMOV
    table.desk.do(return_floor)
    assert table.wait_for(KIND.FINISHED).participant == ABAKUMOV


def test_an_interrupted_speaker_whom_nobody_lets_go_on_says_so() -> None:
    table = rehearsed(replace(ORDERLY, interruptions=1))
    begun(table)
    table.desk.do(give_floor, ABAKUMOV)
    point = table.wait_for(KIND.POINT_OF_ORDER)
    table.desk.do(give_floor, point.participant, SpeechKind.POINT_OF_ORDER)
    table.wait_for(KIND.INTERRUPTION_OVER)
    table.desk.do(end_speech)
    assert table.wait_for(KIND.WAITS_TO_GO_ON, at_most=15).participant == ABAKUMOV


def test_a_floor_that_stays_free_while_somebody_waits_is_told_once(table: RehearsedTable) -> None:
    table.desk.do(request_floor, ABAKUMOV)
    free = table.wait_for(KIND.FLOOR_FREE, at_most=4)
    table.wait(seconds=40)
    assert table.all_of(KIND.FLOOR_FREE) == [free]


def test_what_was_undone_asks_nothing_any_more(table: RehearsedTable) -> None:
    table.desk.do(request_floor, ABAKUMOV)
    table.desk.do(give_floor, ABAKUMOV)
    table.wait(seconds=5)
    table.desk.do(request_floor, 2)
    table.desk.do(end_speech)
    free = table.wait_for(KIND.FLOOR_FREE, at_most=4)
    table.desk.undo()
    table.wait(seconds=2)
    assert table.outcome(free) is Outcome.NOTHING


def test_a_silence_is_filled_by_the_next_who_wishes_to_speak(table: RehearsedTable) -> None:
    table.wait(seconds=12)
    assert [one.kind for one in table.happened][-1] is KIND.HAND


def test_when_nobody_wishes_to_speak_any_more_the_next_item_is_to_be_taken() -> None:
    table = rehearsed()
    begin(table.desk, OPENING)
    table.desk.do(give_floor, ABAKUMOV)
    table.desk.do(end_speech)
    more = table.wait_for(KIND.NOTHING_MORE, at_most=12)
    table.desk.do(next_item)
    assert table.outcome(more) is Outcome.ANSWERED


def test_after_the_last_item_all_is_done(table: RehearsedTable) -> None:
    while coming_items(table.desk.meeting):
        table.wait(seconds=1)
        table.desk.do(next_item)
    table.desk.do(close_list)
    table.desk.do(give_floor, MESHCHERYAKOV)
    table.desk.do(end_speech)
    done = table.wait_for(KIND.ALL_DONE, at_most=12)
    table.desk.do(close_meeting)
    assert table.outcome(done) is Outcome.ANSWERED


def test_in_a_break_nothing_happens_until_it_is_over(table: RehearsedTable) -> None:
    table.wait(seconds=1)
    table.desk.do(next_item)
    begun_at, before = table.now, len(table.happened)
    over = table.wait_for(KIND.BREAK_OVER)
    assert over.at - begun_at == minutes(15)
    assert len(table.happened) == before + 1


def test_a_break_that_was_not_planned_is_over_one_day(table: RehearsedTable) -> None:
    table.desk.do(start_break)
    assert table.wait_for(KIND.BREAK_OVER).at - table.now <= seconds(1)
    assert not table.all_of(KIND.HAND)


def test_between_two_items_somebody_says_that_nothing_goes_on(table: RehearsedTable) -> None:
    table.wait(seconds=1)
    table.desk.do(close_item)
    assert table.wait_for(KIND.NOTHING_MORE, at_most=12)


def test_nothing_happens_in_a_closed_meeting(table: RehearsedTable) -> None:
    table.wait_for(KIND.HAND)
    table.desk.do(close_meeting)
    table.wait(seconds=2)
    happened = table.happened
    assert table.waiting() == ()
    table.wait(every=60, hours=1)
    assert table.happened == happened


def test_whoever_was_marked_as_gone_by_mistake_asks_for_nothing(table: RehearsedTable) -> None:
    for who in table.desk.meeting.listed:
        table.desk.do(leave, who.id)
    table.wait(every=10, minutes=20)
    assert not table.all_of(KIND.HAND)
