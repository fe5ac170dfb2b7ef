"""Who waits, in which order and why; who is next. BEHAVIOURS 1-4, 7, 9-11."""

import pytest

from models.acts.agenda import close_meeting, end_break, next_item, open_meeting, start_break
from models.acts.floor import give_floor, next_speaker, point_of_order, return_floor
from models.acts.people import leave, remove_participant
from models.acts.queue import (
    close_list,
    reopen_list,
    request_floor,
    withdraw_from_queue,
    withdraw_request,
)
from models.desk import Desk
from models.ids import RequestId
from models.kinds import SpeechKind
from models.readings.queue import Place, place_of, queue_order
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    refused,
    speaker,
    waiting,
)


def order(desk: Desk) -> list[int]:
    return [one.participant for one in queue_order(desk.meeting)]


def test_a_raised_hand_means_a_speech_unless_said_otherwise(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    assert desk.meeting.queue[0].kind is SpeechKind.SPEECH
    desk.do(give_floor, BELOZEROV)
    assert speaker(desk).kind is SpeechKind.SPEECH


def test_points_of_order_then_questions_then_replies_then_speeches(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(request_floor, ABAKUMOV)
    desk.do(request_floor, BELOZEROV, SpeechKind.REPLY)
    desk.do(request_floor, VORONTSOV, SpeechKind.QUESTION)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    assert order(desk) == [GULYAEV, VORONTSOV, BELOZEROV, ABAKUMOV]


def test_within_a_kind_the_first_to_come_is_the_first_served(desk: Desk, clock: HandClock) -> None:
    for who in (GULYAEV, ABAKUMOV, BELOZEROV):
        desk.do(request_floor, who)
        clock.advance(seconds=1)
    assert order(desk) == [GULYAEV, ABAKUMOV, BELOZEROV]


def test_hands_raised_in_the_same_instant_stand_as_they_were_seen(desk: Desk) -> None:
    for who in (GULYAEV, ABAKUMOV, BELOZEROV):
        desk.do(request_floor, who)
    assert order(desk) == [GULYAEV, ABAKUMOV, BELOZEROV]


def test_the_queue_says_who_overtook_by_rank(desk: Desk, clock: HandClock) -> None:
    desk.do(request_floor, ABAKUMOV)
    clock.advance(seconds=1)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    first, second = queue_order(desk.meeting)
    assert place_of(desk.meeting, first) is Place.BY_RANK
    assert place_of(desk.meeting, second) is Place.BY_TIME


def test_a_higher_kind_that_came_first_stands_there_by_time(desk: Desk, clock: HandClock) -> None:
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    clock.advance(seconds=1)
    desk.do(request_floor, ABAKUMOV)
    assert place_of(desk.meeting, queue_order(desk.meeting)[0]) is Place.BY_TIME


def test_nobody_waits_twice_for_the_same_but_may_wait_for_two_kinds(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    with refused(Refusal.ALREADY_WAITING):
        desk.do(request_floor, GULYAEV)


def test_a_speech_belongs_to_no_other(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(request_floor, GULYAEV)
    assert desk.meeting.queue[0].to is None


@pytest.mark.parametrize(
    "kind",
    [SpeechKind.SPEECH, SpeechKind.REPORT, SpeechKind.CO_REPORT, SpeechKind.CLOSING_WORD],
)
def test_a_closed_list_takes_no_more_speeches(desk: Desk, kind: SpeechKind) -> None:
    desk.do(request_floor, BELOZEROV)
    desk.do(close_list)
    with refused(Refusal.LIST_IS_CLOSED):
        desk.do(request_floor, GULYAEV, kind)
    assert waiting(desk.meeting) == [BELOZEROV]


def test_a_closed_list_still_takes_points_of_order_and_the_chair(desk: Desk) -> None:
    desk.do(close_list)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    desk.do(request_floor, ABAKUMOV)
    assert waiting(desk.meeting) == [GULYAEV, ABAKUMOV]


def test_the_list_is_closed_and_reopened_once(desk: Desk) -> None:
    with refused(Refusal.LIST_IS_OPEN):
        desk.do(reopen_list)
    desk.do(close_list)
    with refused(Refusal.LIST_IS_CLOSED):
        desk.do(close_list)
    desk.do(reopen_list)
    desk.do(request_floor, GULYAEV)


@pytest.mark.parametrize("act", [close_list, reopen_list])
def test_before_the_opening_and_after_the_close_there_is_no_list(
    prepared: Desk, act: object
) -> None:
    with refused(Refusal.NOT_OPEN):
        prepared.do(act)  # type: ignore[arg-type]
    prepared.do(open_meeting)
    prepared.do(close_meeting)
    with refused(Refusal.CLOSED):
        prepared.do(act)  # type: ignore[arg-type]


def test_a_new_item_opens_its_own_list(desk: Desk, clock: HandClock) -> None:
    desk.do(close_list)
    clock.advance(seconds=1)
    desk.do(next_item)
    assert not desk.meeting.list_closed


def test_taking_a_hand_back_leaves_the_running_clock_untouched(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(request_floor, GULYAEV)
    running = speaker(desk)
    clock.advance(minutes=1)
    desk.do(withdraw_request, desk.meeting.queue[0].id)
    assert speaker(desk) == running
    assert not desk.meeting.queue


def test_taking_back_by_name_takes_the_last_hand(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    desk.do(withdraw_from_queue, GULYAEV)
    assert [one.kind for one in desk.meeting.queue] == [SpeechKind.SPEECH]


def test_a_hand_that_is_not_raised_is_not_taken_back(desk: Desk) -> None:
    with refused(Refusal.NOBODY_WAITS):
        desk.do(withdraw_from_queue, GULYAEV)
    with refused(Refusal.UNKNOWN_REQUEST):
        desk.do(withdraw_request, RequestId(999))


def test_removing_somebody_who_waits_keeps_the_others_waiting(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, VORONTSOV)
    desk.do(remove_participant, GULYAEV)
    assert waiting(desk.meeting) == [VORONTSOV]
    assert speaker(desk).running


def test_next_gives_the_floor_to_the_first_and_takes_them_off_the_queue(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, VORONTSOV)
    desk.do(next_speaker)
    assert speaker(desk).participant == GULYAEV
    assert waiting(desk.meeting) == [VORONTSOV]


def test_next_pressed_twice_advances_once(desk: Desk, clock: HandClock) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, VORONTSOV)
    desk.do(next_speaker)
    clock.advance(milliseconds=399)
    with refused(Refusal.PRESSED_TWICE):
        desk.do(next_speaker)
    clock.advance(milliseconds=1)
    desk.do(next_speaker)
    assert speaker(desk).participant == VORONTSOV


def test_the_key_that_returned_the_floor_does_not_run_into_next(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(request_floor, GULYAEV)
    clock.advance(minutes=1)
    desk.do(point_of_order, VORONTSOV)
    desk.do(return_floor)
    with refused(Refusal.PRESSED_TWICE):
        desk.do(next_speaker)


def test_a_queue_of_nobody_says_so(desk: Desk) -> None:
    with refused(Refusal.NOBODY_WAITS):
        desk.do(next_speaker)


def test_where_nobody_waits_but_a_speech_is_paused_next_says_that_it_can_go_on(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=1)
    with refused(Refusal.NOBODY_WAITS):
        desk.do(next_speaker)
    desk.do(start_break)
    clock.advance(minutes=15)
    desk.do(end_break)
    with refused(Refusal.ONLY_A_PAUSED_SPEECH):
        desk.do(next_speaker)


def test_a_point_of_order_in_the_queue_interrupts_on_next(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    clock.advance(minutes=1)
    desk.do(next_speaker)
    assert len(desk.meeting.floor) == 2


def test_who_has_left_is_not_started_silently(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(leave, GULYAEV)
    for act, arguments in (
        (next_speaker, ()),
        (give_floor, (GULYAEV,)),
        (request_floor, (GULYAEV,)),
    ):
        with refused(Refusal.HAS_LEFT):
            desk.do(act, *arguments)
    assert waiting(desk.meeting) == [GULYAEV]


def test_who_raises_a_hand_or_speaks_is_in_the_room(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(give_floor, VORONTSOV)
    assert {one.id for one in desk.meeting.present} == {GULYAEV, VORONTSOV}


def test_giving_the_floor_by_hand_uses_up_the_hand_raised_for_it(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(request_floor, GULYAEV, SpeechKind.POINT_OF_ORDER)
    desk.do(give_floor, GULYAEV)
    assert [one.kind for one in desk.meeting.queue] == [SpeechKind.POINT_OF_ORDER]


def test_after_the_close_nobody_waits(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(close_meeting)
    assert not desk.meeting.queue
    with refused(Refusal.CLOSED):
        desk.do(request_floor, GULYAEV)
