"""Holding, releasing and moving those who wait. BEHAVIOURS 2, 5, 6, 9."""

import pytest

from models.acts.details import change_rules
from models.acts.floor import give_floor, grant_request, next_speaker
from models.acts.queue import (
    hold_request,
    move_request,
    release_request,
    request_floor,
    withdraw_request,
)
from models.desk import Desk
from models.ids import ParticipantId, RequestId
from models.kinds import KindRank, Rules, SpeechKind
from models.readings.queue import Place, next_up, place_of, queue_order
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    DRUZHININ,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    refused,
    speaker,
)

ORDER, QUESTION = SpeechKind.POINT_OF_ORDER, SpeechKind.QUESTION
REPORT = SpeechKind.REPORT


@pytest.fixture
def queue(desk: Desk, clock: HandClock) -> Desk:
    """Abakumov, Belozerov and Vorontsov wait for a speech."""
    for who in (ABAKUMOV, BELOZEROV, VORONTSOV):
        desk.do(request_floor, who)
        clock.advance(seconds=1)
    return desk


def order(desk: Desk) -> list[int]:
    return [one.participant for one in queue_order(desk.meeting)]


def hand(desk: Desk, who: ParticipantId) -> RequestId:
    return next(one.id for one in desk.meeting.queue if one.participant == who)


def why(desk: Desk, who: ParticipantId) -> Place:
    request = next(one for one in desk.meeting.queue if one.participant == who)
    return place_of(desk.meeting, request)


def test_next_passes_over_who_is_held(queue: Desk) -> None:
    queue.do(hold_request, hand(queue, ABAKUMOV))
    upcoming = next_up(queue.meeting)
    assert upcoming is not None
    assert upcoming.participant == BELOZEROV


def test_releasing_gives_the_old_place_back(queue: Desk, clock: HandClock) -> None:
    queue.do(hold_request, hand(queue, ABAKUMOV))
    queue.do(request_floor, GULYAEV)
    assert order(queue) == [ABAKUMOV, BELOZEROV, VORONTSOV, GULYAEV]
    queue.do(release_request, hand(queue, ABAKUMOV))
    clock.advance(seconds=1)
    queue.do(next_speaker)
    assert speaker(queue).participant == ABAKUMOV


def test_when_all_are_held_next_says_so(queue: Desk, clock: HandClock) -> None:
    for request in queue.meeting.queue:
        queue.do(hold_request, request.id)
    clock.advance(seconds=1)
    with refused(Refusal.ALL_ARE_HELD):
        queue.do(next_speaker)


@pytest.mark.parametrize("act", [hold_request, release_request])
def test_holding_or_releasing_twice_changes_nothing(queue: Desk, act: object) -> None:
    request = hand(queue, ABAKUMOV)
    queue.do(hold_request, request)
    if act is release_request:
        queue.do(release_request, request)
    with refused(Refusal.NOTHING_NEW):
        queue.do(act, request)  # type: ignore[arg-type]


def test_dragging_makes_an_order_by_hand(queue: Desk) -> None:
    queue.do(move_request, hand(queue, VORONTSOV), 1)
    assert order(queue) == [VORONTSOV, ABAKUMOV, BELOZEROV]
    assert why(queue, VORONTSOV) is Place.BY_HAND
    assert why(queue, ABAKUMOV) is Place.BY_TIME


def test_a_later_point_of_order_comes_first_whatever_was_dragged(queue: Desk) -> None:
    queue.do(move_request, hand(queue, VORONTSOV), 1)
    queue.do(request_floor, GULYAEV, ORDER)
    assert order(queue) == [GULYAEV, VORONTSOV, ABAKUMOV, BELOZEROV]


def test_a_speech_dragged_before_a_point_of_order_stays_there(queue: Desk) -> None:
    queue.do(request_floor, GULYAEV, ORDER)
    queue.do(move_request, hand(queue, BELOZEROV), 1)
    queue.do(request_floor, DRUZHININ, ORDER)
    assert order(queue) == [BELOZEROV, GULYAEV, DRUZHININ, ABAKUMOV, VORONTSOV]


def test_a_point_of_order_dragged_to_the_end_does_not_pull_later_ones_there(queue: Desk) -> None:
    queue.do(request_floor, GULYAEV, ORDER)
    queue.do(move_request, hand(queue, GULYAEV), 4)
    queue.do(request_floor, DRUZHININ, ORDER)
    queue.do(request_floor, LEBEDEV)
    assert order(queue) == [DRUZHININ, ABAKUMOV, BELOZEROV, VORONTSOV, GULYAEV, LEBEDEV]


def test_a_place_by_hand_is_kept_when_the_neighbour_leaves(queue: Desk) -> None:
    queue.do(move_request, hand(queue, VORONTSOV), 2)
    queue.do(withdraw_request, hand(queue, ABAKUMOV))
    assert order(queue) == [VORONTSOV, BELOZEROV]


def test_dragging_within_a_kind_keeps_the_kind(queue: Desk) -> None:
    queue.do(request_floor, GULYAEV, QUESTION)
    queue.do(move_request, hand(queue, VORONTSOV), 2)
    queue.do(request_floor, DRUZHININ, QUESTION)
    assert order(queue) == [GULYAEV, DRUZHININ, VORONTSOV, ABAKUMOV, BELOZEROV]


def test_dragged_back_behind_a_point_of_order_a_speech_is_a_speech_again(queue: Desk) -> None:
    queue.do(request_floor, GULYAEV, ORDER)
    queue.do(move_request, hand(queue, VORONTSOV), 1)
    queue.do(move_request, hand(queue, VORONTSOV), 2)
    queue.do(request_floor, DRUZHININ, ORDER)
    assert order(queue) == [GULYAEV, DRUZHININ, VORONTSOV, ABAKUMOV, BELOZEROV]


def test_behind_the_first_speech_a_point_of_order_stays_though_another_stands_in_front(
    queue: Desk,
) -> None:
    for who in (GULYAEV, DRUZHININ):
        queue.do(request_floor, who, ORDER)
    queue.do(move_request, hand(queue, GULYAEV), 3)
    assert order(queue) == [DRUZHININ, ABAKUMOV, GULYAEV, BELOZEROV, VORONTSOV]


def test_a_question_dragged_behind_another_is_still_one(queue: Desk) -> None:
    for who in (GULYAEV, DRUZHININ):
        queue.do(request_floor, who, QUESTION)
    queue.do(move_request, hand(queue, GULYAEV), 2)
    queue.do(request_floor, LEBEDEV, QUESTION)
    assert order(queue)[:4] == [DRUZHININ, GULYAEV, LEBEDEV, ABAKUMOV]


@pytest.mark.parametrize("place", [1, 3])
def test_a_report_dragged_among_speeches_of_its_rank_is_a_report_when_ranks_change(
    queue: Desk, place: int
) -> None:
    queue.do(change_rules, Rules(ranks=(KindRank(REPORT, 6),)))
    queue.do(request_floor, GULYAEV, REPORT)
    queue.do(move_request, hand(queue, GULYAEV), place)
    queue.do(request_floor, DRUZHININ, REPORT)
    queue.do(change_rules, Rules())
    assert order(queue) == [GULYAEV, DRUZHININ, ABAKUMOV, BELOZEROV, VORONTSOV]


def test_whoever_got_the_floor_meanwhile_cannot_be_dragged_and_nobody_is_lost(
    queue: Desk,
) -> None:
    """The list under the mouse is stale: its first row has just got the floor."""
    gone = hand(queue, ABAKUMOV)
    queue.do(give_floor, ABAKUMOV)
    with refused(Refusal.UNKNOWN_REQUEST):
        queue.do(move_request, gone, 3)
    with refused(Refusal.OUT_OF_RANGE):
        queue.do(move_request, hand(queue, BELOZEROV), 3)
    queue.do(move_request, hand(queue, BELOZEROV), 2)
    assert order(queue) == [VORONTSOV, BELOZEROV]


def test_dropping_somebody_where_they_stood_changes_nothing(queue: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        queue.do(move_request, hand(queue, BELOZEROV), 2)
    for place in (0, 4):
        with refused(Refusal.OUT_OF_RANGE):
            queue.do(move_request, hand(queue, BELOZEROV), place)


def test_who_is_held_may_still_be_taken_off_the_list(queue: Desk) -> None:
    for request in queue.meeting.queue:
        queue.do(hold_request, request.id)
    queue.do(withdraw_request, hand(queue, BELOZEROV))
    assert order(queue) == [ABAKUMOV, VORONTSOV]


def test_the_one_after_is_not_called_by_the_press_that_came_as_the_next_was_withdrawn(
    queue: Desk, clock: HandClock
) -> None:
    queue.do(withdraw_request, hand(queue, ABAKUMOV))
    clock.advance(milliseconds=399)
    with refused(Refusal.NEXT_HAS_CHANGED):
        queue.do(next_speaker)
    clock.advance(milliseconds=1)
    queue.do(next_speaker)
    assert speaker(queue).participant == BELOZEROV


@pytest.mark.parametrize("act", ["hold", "move"])
def test_nor_as_the_next_was_held_or_moved_back(queue: Desk, act: str) -> None:
    first = hand(queue, ABAKUMOV)
    if act == "hold":
        queue.do(hold_request, first)
    else:
        queue.do(move_request, first, 3)
    with refused(Refusal.NEXT_HAS_CHANGED):
        queue.do(next_speaker)


def test_withdrawing_somebody_further_behind_delays_nothing(queue: Desk) -> None:
    queue.do(withdraw_request, hand(queue, VORONTSOV))
    queue.do(next_speaker)
    assert speaker(queue).participant == ABAKUMOV


def test_the_floor_goes_to_the_card_that_was_meant_whoever_stands_before_it(queue: Desk) -> None:
    queue.do(grant_request, hand(queue, VORONTSOV))
    assert speaker(queue).participant == VORONTSOV
    assert order(queue) == [ABAKUMOV, BELOZEROV]


def test_of_two_cards_of_one_person_and_kind_the_one_that_was_meant_is_used_up(
    queue: Desk,
) -> None:
    queue.do(change_rules, Rules(same_twice=True))
    queue.do(request_floor, ABAKUMOV)
    first, *_, second = queue_order(queue.meeting)
    queue.do(grant_request, second.id)
    assert first in queue.meeting.queue
    assert second not in queue.meeting.queue


def test_a_card_that_has_left_the_queue_gets_no_floor(queue: Desk) -> None:
    card = hand(queue, ABAKUMOV)
    queue.do(grant_request, card)
    with refused(Refusal.UNKNOWN_REQUEST):
        queue.do(grant_request, card)
