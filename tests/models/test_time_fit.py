"""Time-fit: what each who waits may have so that the item ends in time. BEHAVIOURS 13."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item, close_item, open_meeting, start_item
from models.acts.details import change_limits
from models.acts.floor import end_speech, give_floor, next_speaker, point_of_order, return_to_queue
from models.acts.queue import hold_request, limit_waiting, request_floor
from models.desk import Desk
from models.ids import ItemId, ParticipantId
from models.kinds import Limits, SpeechKind
from models.readings.agenda import latest_end_of_current
from models.readings.queue import next_up
from models.readings.time_fit import TimeFit, is_time_short, time_fit
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    CHARTER,
    CLOSING,
    LEAN,
    LEBEDEV,
    MACHINES,
    OPENING,
    STAFF,
    HandClock,
    minutes,
    refused,
    seconds,
    speaker,
)


def go_to(desk: Desk, item: ItemId) -> Desk:
    """Through all items before it."""
    desk.do(open_meeting)
    for one in desk.meeting.items[1:]:
        desk.do(start_item, one.id)
        if one.id == item:
            break
    return desk


@pytest.fixture
def table(prepared: Desk, clock: HandClock) -> Desk:
    """11:20 on staff; the break begins at 11:45, so 25 minutes are left."""
    clock.advance(minutes=80)
    return go_to(prepared, STAFF)


def queue(desk: Desk, count: int) -> None:
    for number in range(12, 12 + count):
        desk.do(request_floor, ParticipantId(number))


def fit(desk: Desk, clock: HandClock) -> TimeFit:
    found = time_fit(desk.meeting, clock.at)
    assert found is not None
    return found


def test_what_fits_is_the_longest_usual_limit_and_the_next_one_overruns(
    table: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=7)
    queue(table, 7)
    found = fit(table, clock)
    assert (found.left, found.waiting) == (minutes(18), 7)
    assert (found.fits, found.longer, found.over) == (minutes(2.5), minutes(3), minutes(3))


def test_it_is_counted_after_the_rest_of_whoever_speaks(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, LEBEDEV)
    clock.advance(minutes=1)
    queue(table, 2)
    assert fit(table, clock).left == minutes(20)
    clock.advance(minutes=6)
    assert fit(table, clock).left == minutes(18)


def test_the_interrupted_speech_has_its_rest_too(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    table.do(point_of_order, ParticipantId(20))
    queue(table, 2)
    assert fit(table, clock).left == minutes(25 - 2 - 3 - 1)


def test_questions_and_reports_that_come_first_take_their_limits(
    prepared: Desk, clock: HandClock
) -> None:
    go_to(prepared, CHARTER)
    queue(prepared, 2)
    before = latest_end_of_current(prepared.meeting, clock.at)
    assert before is not None
    whole = before - prepared.meeting.local(clock.at)
    assert fit(prepared, clock).left == whole - minutes(10)
    prepared.do(request_floor, ParticipantId(25), SpeechKind.QUESTION)
    assert fit(prepared, clock).left == whole - minutes(11)


def test_a_presenter_who_raises_a_hand_for_the_report_as_well_is_counted_once(
    prepared: Desk, clock: HandClock
) -> None:
    go_to(prepared, CHARTER)
    queue(prepared, 2)
    before = fit(prepared, clock)
    report = next_up(prepared.meeting)
    assert report is not None
    prepared.do(request_floor, report.participant, report.kind)
    assert fit(prepared, clock) == before
    prepared.do(limit_waiting, minutes(2))
    clock.advance(seconds=1)
    prepared.do(next_speaker)
    assert (speaker(prepared).kind, speaker(prepared).limit) == (SpeechKind.REPORT, minutes(10))
    assert [one.limit for one in prepared.meeting.queue] == [minutes(2), minutes(2)]


def test_alone_in_the_queue_such_a_presenter_leaves_nothing_to_fit(
    prepared: Desk, clock: HandClock
) -> None:
    go_to(prepared, CHARTER)
    report = next_up(prepared.meeting)
    assert report is not None
    prepared.do(request_floor, report.participant, report.kind)
    assert time_fit(prepared.meeting, clock.at) is None


def test_a_presenter_who_wants_to_speak_besides_waits_like_everybody(
    prepared: Desk, clock: HandClock
) -> None:
    go_to(prepared, CHARTER)
    queue(prepared, 2)
    report = next_up(prepared.meeting)
    assert report is not None
    prepared.do(request_floor, report.participant)
    assert fit(prepared, clock).waiting == 3


def test_who_opens_the_meeting_takes_the_limit_of_a_first_speech(
    prepared: Desk, clock: HandClock
) -> None:
    go_to(prepared, CHARTER)
    prepared.do(start_item, OPENING)
    queue(prepared, 1)
    end = latest_end_of_current(prepared.meeting, clock.at)
    assert end is not None
    assert fit(prepared, clock).left == end - prepared.meeting.local(clock.at) - minutes(5)


def test_who_is_held_takes_no_time(table: Desk, clock: HandClock) -> None:
    queue(table, 2)
    table.do(request_floor, ParticipantId(25), SpeechKind.QUESTION)
    for request in table.meeting.queue[1:]:
        table.do(hold_request, request.id)
    found = fit(table, clock)
    assert (found.left, found.waiting, found.fits) == (minutes(25), 1, minutes(20))


def test_where_nothing_is_left_nothing_fits(table: Desk, clock: HandClock) -> None:
    clock.advance(minutes=24, seconds=45)
    queue(table, 1)
    found = fit(table, clock)
    assert (found.fits, found.longer, found.over) == (None, seconds(30), seconds(15))


def test_the_last_step_is_half_an_hour(prepared: Desk, clock: HandClock) -> None:
    go_to(prepared, CLOSING)
    prepared.do(give_floor, ABAKUMOV, SpeechKind.CLOSING_WORD)
    prepared.do(end_speech)
    queue(prepared, 1)
    found = fit(prepared, clock)
    assert found.fits == minutes(30)
    assert found.longer == minutes(30)


def test_time_is_short_only_while_not_all_could_speak_as_long_as_a_report(
    table: Desk, clock: HandClock
) -> None:
    queue(table, 2)
    assert not is_time_short(table.meeting, fit(table, clock))
    table.do(request_floor, ParticipantId(20))
    assert is_time_short(table.meeting, fit(table, clock))


def test_without_anybody_who_waits_or_an_item_there_is_nothing_to_fit(
    table: Desk, clock: HandClock
) -> None:
    assert time_fit(table.meeting, clock.at) is None
    table.do(request_floor, ParticipantId(12), SpeechKind.QUESTION)
    assert time_fit(table.meeting, clock.at) is None
    queue(table, 1)
    clock.advance(seconds=1)
    table.do(close_item)
    assert time_fit(table.meeting, clock.at) is None


def shown_end(desk: Desk, clock: HandClock) -> str:
    end = latest_end_of_current(desk.meeting, clock.at)
    assert end is not None
    return f"{end:%H:%M}"


def test_the_item_has_to_end_before_a_fixed_start(table: Desk, clock: HandClock) -> None:
    assert shown_end(table, clock) == "11:45"


def test_and_so_that_what_comes_still_fits(prepared: Desk, clock: HandClock) -> None:
    go_to(prepared, MACHINES)
    assert shown_end(prepared, clock) == "12:50"


def test_an_earlier_end_of_what_comes_goes_before_a_fixed_start(
    table: Desk, clock: HandClock
) -> None:
    table.do(change_item, replace(table.meeting.item(LEAN), planned=minutes(45)))
    assert shown_end(table, clock) == "11:20"


def test_one_limit_for_all_who_wait_for_a_speech(table: Desk) -> None:
    queue(table, 2)
    table.do(request_floor, ParticipantId(25), SpeechKind.QUESTION)
    table.do(limit_waiting, minutes(2.5))
    table.do(next_speaker)
    assert speaker(table).limit == minutes(1)
    limits = [one.limit for one in table.meeting.queue]
    assert limits == [minutes(2.5), minutes(2.5)]


def test_the_limit_is_that_of_the_speech_that_follows(table: Desk) -> None:
    queue(table, 1)
    table.do(limit_waiting, minutes(2.5))
    table.do(next_speaker)
    assert speaker(table).limit == minutes(2.5)


def test_who_has_less_left_keeps_less(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, LEBEDEV)
    clock.advance(minutes=4)
    table.do(return_to_queue)
    table.do(limit_waiting, minutes(2))
    assert table.meeting.queue[0].limit == minutes(1)


def test_those_who_ask_later_have_the_usual_limit(table: Desk) -> None:
    queue(table, 1)
    table.do(limit_waiting, minutes(2))
    table.do(request_floor, ParticipantId(20))
    assert [one.limit for one in table.meeting.queue] == [minutes(2), None]


def test_an_impossible_limit_or_an_empty_queue_is_refused(table: Desk) -> None:
    with refused(Refusal.NOBODY_WAITS):
        table.do(limit_waiting, minutes(2))
    queue(table, 1)
    for limit in (minutes(0), minutes(-1), timedelta(days=2)):
        with refused(Refusal.OUT_OF_RANGE):
            table.do(limit_waiting, limit)


def test_without_limits_those_who_come_first_take_no_time(table: Desk, clock: HandClock) -> None:
    table.do(change_limits, Limits(question=None, speech=None))
    table.do(give_floor, LEBEDEV)
    queue(table, 1)
    table.do(request_floor, ParticipantId(25), SpeechKind.QUESTION)
    assert fit(table, clock).left == minutes(25)
    assert table.meeting.current == STAFF
