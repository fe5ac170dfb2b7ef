"""A speech is set right within the time of its item, and no further. BEHAVIOURS 19."""

import pytest

from models.acts.agenda import (
    close_item,
    close_meeting,
    end_break,
    open_meeting,
    start_break,
    start_item,
    suspend_item,
)
from models.acts.corrections import correct_begin, correct_end
from models.acts.details import create_meeting
from models.acts.floor import end_speech, give_floor, point_of_order, resume_speech
from models.acts.people import import_participants
from models.desk import Desk
from models.kinds import Limits
from models.meeting import Speech
from models.refusals import Refusal
from tests.models.table import (
    CHARTER,
    DETAILS,
    GULYAEV,
    LEAN,
    LEBEDEV,
    STAFF,
    HandClock,
    minutes,
    refused,
    seconds,
    speech_of,
    spoken,
    thirty,
)


@pytest.fixture
def spoke(desk: Desk, clock: HandClock) -> Desk:
    """Five minutes into the item Lebedev spoke for two minutes; half a minute has passed since."""
    clock.advance(minutes=5)
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    desk.do(end_speech)
    clock.advance(seconds=30)
    return desk


def lebedevs(desk: Desk) -> Speech:
    return desk.meeting.speeches[speech_of(desk, LEBEDEV)]


def test_no_speech_ends_after_the_meeting_was_closed(spoke: Desk, clock: HandClock) -> None:
    spoke.do(close_meeting)
    ended = lebedevs(spoke).ended
    clock.advance(minutes=10)
    with refused(Refusal.NOT_DISCUSSED_THEN):
        spoke.do(correct_end, seconds(60))
    assert lebedevs(spoke).ended == ended
    spoke.do(correct_end, minutes(10))
    assert lebedevs(spoke).ended == spoke.meeting.closed


@pytest.mark.parametrize("left_by", [close_item, suspend_item])
def test_nor_after_its_item_was_left(spoke: Desk, clock: HandClock, left_by: object) -> None:
    spoke.do(left_by)  # type: ignore[arg-type]
    clock.advance(minutes=1)
    for ago in (0, 59):
        with refused(Refusal.NOT_DISCUSSED_THEN):
            spoke.do(correct_end, seconds(ago))
    spoke.do(correct_end, minutes(1))
    assert spoken(spoke, clock, LEBEDEV) == minutes(2.5)


def test_an_item_taken_up_again_holds_no_speech_over_from_before(
    spoke: Desk, clock: HandClock
) -> None:
    spoke.do(start_item, LEAN)
    clock.advance(minutes=3)
    spoke.do(start_item, STAFF)
    clock.advance(minutes=1)
    with refused(Refusal.NOT_DISCUSSED_THEN):
        spoke.do(correct_end, seconds(30))


def test_no_speech_begins_before_its_item_was_taken_up(spoke: Desk, clock: HandClock) -> None:
    spoke.do(start_item, CHARTER)
    clock.advance(seconds=10)
    spoke.do(give_floor, GULYAEV)
    clock.advance(seconds=20)
    for shorten in (False, True):
        with refused(Refusal.NOT_DISCUSSED_THEN):
            spoke.do(correct_begin, seconds(31), shorten=shorten)
    spoke.do(correct_begin, seconds(30))
    assert spoken(spoke, clock, GULYAEV) == seconds(30)


@pytest.mark.parametrize("went_on", [False, True])
def test_no_speech_ends_amid_a_break(desk: Desk, clock: HandClock, went_on: bool) -> None:
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    desk.do(start_break)
    clock.advance(minutes=10)
    if went_on:
        desk.do(end_break)
        desk.do(resume_speech)
    clock.advance(minutes=1)
    for ago in (2, 5, 10.5):
        with refused(Refusal.NOT_DISCUSSED_THEN):
            desk.do(correct_end, minutes(ago))
    desk.do(correct_end, minutes(11))
    assert spoken(desk, clock, LEBEDEV) == minutes(2)


def test_who_was_cut_short_by_a_break_may_have_been_heard_to_the_end_after_it(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    desk.do(start_break)
    clock.advance(minutes=10)
    desk.do(end_break)
    clock.advance(minutes=1)
    desk.do(correct_end, seconds(30))
    assert lebedevs(desk).ended == clock.at - seconds(30)


def test_no_speech_begins_amid_a_break(spoke: Desk, clock: HandClock) -> None:
    spoke.do(start_break)
    clock.advance(minutes=10)
    spoke.do(end_break)
    clock.advance(seconds=10)
    spoke.do(give_floor, GULYAEV)
    clock.advance(seconds=50)
    for ago in (2, 10.5, 11.2):
        with refused(Refusal.NOT_DISCUSSED_THEN):
            spoke.do(correct_begin, minutes(ago))
    spoke.do(correct_begin, minutes(1))


def test_a_break_begun_by_a_slip_of_the_hand_parts_no_item(spoke: Desk, clock: HandClock) -> None:
    spoke.do(start_break)
    clock.advance(seconds=1)
    spoke.do(end_break)
    clock.advance(seconds=30)
    spoke.do(give_floor, GULYAEV)
    clock.advance(minutes=2)
    spoke.do(correct_begin, minutes(2.6))
    assert spoken(spoke, clock, GULYAEV) == minutes(2.6)


def test_nor_does_another_item_taken_up_by_one(spoke: Desk, clock: HandClock) -> None:
    spoke.do(start_item, LEAN)
    clock.advance(seconds=9)
    spoke.do(start_item, STAFF)
    spoke.do(correct_end, seconds(5))
    assert spoken(spoke, clock, LEBEDEV) == minutes(2.5) + seconds(4)


def test_ten_seconds_are_a_break(spoke: Desk, clock: HandClock) -> None:
    spoke.do(start_break)
    clock.advance(seconds=10)
    spoke.do(end_break)
    with refused(Refusal.NOT_DISCUSSED_THEN):
        spoke.do(correct_end, seconds(5))


def test_who_ended_a_break_by_speaking_may_have_begun_within_it(
    spoke: Desk, clock: HandClock
) -> None:
    """As often as it is set right; before the break they had not begun."""
    spoke.do(start_break)
    clock.advance(minutes=10)
    spoke.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    for ago in (2, 3, 10):
        spoke.do(correct_begin, minutes(ago))
        assert spoken(spoke, clock, GULYAEV) == minutes(ago)
    with refused(Refusal.NOT_DISCUSSED_THEN):
        spoke.do(correct_begin, minutes(11.1))


def test_who_speaks_as_an_item_is_taken_up_again_had_not_begun_on_another(
    spoke: Desk, clock: HandClock
) -> None:
    spoke.do(start_item, LEAN)
    clock.advance(minutes=3)
    spoke.do(start_item, STAFF)
    spoke.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    with refused(Refusal.NOT_DISCUSSED_THEN):
        spoke.do(correct_begin, minutes(2))


def test_nor_goes_on_into_one(spoke: Desk, clock: HandClock) -> None:
    spoke.do(start_break)
    clock.advance(minutes=10)
    with refused(Refusal.NOT_DISCUSSED_THEN):
        spoke.do(correct_end, minutes(1))
    spoke.do(correct_end, minutes(10))


def test_who_had_the_floor_when_a_break_began_may_have_ended_before_it(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    desk.do(start_break)
    clock.advance(minutes=10)
    desk.do(correct_end, minutes(11))
    assert spoken(desk, clock, LEBEDEV) == minutes(1)


def test_what_was_said_on_an_earlier_item_is_set_right_within_that_one(
    spoke: Desk, clock: HandClock
) -> None:
    spoke.do(start_item, CHARTER)
    clock.advance(minutes=1)
    lebedev = speech_of(spoke, LEBEDEV)
    spoke.do(correct_begin, minutes(4), lebedev)
    spoke.do(correct_end, seconds(70), lebedev)
    assert spoken(spoke, clock, LEBEDEV) == seconds(170)


def test_what_was_said_between_two_items_stays_between_them(spoke: Desk, clock: HandClock) -> None:
    spoke.do(close_item)
    clock.advance(minutes=1)
    spoke.do(point_of_order, GULYAEV)
    clock.advance(minutes=1)
    spoke.do(end_speech)
    clock.advance(minutes=1)
    spoke.do(start_item, CHARTER)
    clock.advance(minutes=1)
    order = speech_of(spoke, GULYAEV)
    for act, ago in ((correct_begin, 4.2), (correct_end, 0.9)):
        with refused(Refusal.OUT_OF_RANGE):
            spoke.do(act, minutes(ago), order)
    spoke.do(correct_begin, minutes(4), order)
    spoke.do(correct_end, minutes(1), order)
    assert spoken(spoke, clock, GULYAEV) == minutes(3)


def test_without_an_agenda_a_speech_ends_before_the_meeting_was_closed(
    empty_desk: Desk, clock: HandClock
) -> None:
    someone_speaks(empty_desk, clock)
    empty_desk.do(close_meeting)
    clock.advance(minutes=10)
    with refused(Refusal.OUT_OF_RANGE):
        empty_desk.do(correct_end, minutes(9))
    empty_desk.do(correct_end, minutes(10))
    assert spoken(empty_desk, clock, LEBEDEV) == minutes(2)


def someone_speaks(desk: Desk, clock: HandClock) -> None:
    """Lebedev speaks for a minute of a meeting without an agenda, a minute passes."""
    desk.do(create_meeting, DETAILS, Limits())
    desk.do(import_participants, thirty())
    desk.do(open_meeting)
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=1)
    desk.do(end_speech)
    clock.advance(minutes=1)
