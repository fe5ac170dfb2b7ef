"""The computer slept or its clock was wrong: a gap discarded, a clock corrected. BEHAVIOURS 20."""

from datetime import timedelta

import pytest

from models.acts.agenda import close_meeting, next_item, open_meeting
from models.acts.corrections import correct_clock, discard_gap, suspend_since
from models.acts.floor import end_speech, give_floor, pause_speech, resume_speech
from models.desk import Desk
from models.people import total_length
from models.readings.speaking import ran_on_since
from models.refusals import Refusal
from tests.models.table import (
    GULYAEV,
    LEBEDEV,
    STAFF,
    HandClock,
    minutes,
    refused,
    seconds,
    speaker,
    spoken,
)

A_CENTURY = timedelta(days=365 * 100)


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev spoke for three minutes and handed over to Gulyaev, who has spoken for one."""
    clock.advance(minutes=10)
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=3)
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    return desk


def test_a_gap_is_taken_out_of_speech_and_item(table: Desk, clock: HandClock) -> None:
    clock.advance(minutes=8)
    table.do(discard_gap, minutes(8), minutes(8))
    assert speaker(table).running
    assert spoken(table, clock, GULYAEV) == minutes(1)
    assert table.meeting.item(STAFF).taken(clock.at) == minutes(14)


def test_what_was_said_after_waking_counts(table: Desk, clock: HandClock) -> None:
    clock.advance(minutes=9)
    table.do(end_speech)
    clock.advance(minutes=1)
    table.do(discard_gap, minutes(10), minutes(8))
    assert spoken(table, clock, GULYAEV) == minutes(2)


def test_a_gap_before_a_speech_leaves_it_alone(table: Desk, clock: HandClock) -> None:
    table.do(discard_gap, minutes(12), minutes(3))
    assert spoken(table, clock, GULYAEV) == minutes(1)
    assert spoken(table, clock, LEBEDEV) == minutes(3)
    assert table.meeting.item(STAFF).taken(clock.at) == minutes(11)


def test_an_item_that_was_over_before_the_gap_is_as_long_as_before(
    table: Desk, clock: HandClock
) -> None:
    table.do(next_item)
    clock.advance(minutes=9)
    table.do(discard_gap, minutes(8), minutes(8))
    assert table.meeting.item(STAFF).taken(clock.at) == minutes(14)
    assert [spoken(table, clock, who) for who in (LEBEDEV, GULYAEV)] == [minutes(3), minutes(1)]


@pytest.mark.parametrize(("ago", "length"), [(5, 6), (5, 0), (5, -1), (15, 1)])
def test_an_impossible_gap_is_refused(table: Desk, ago: float, length: float) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        table.do(discard_gap, minutes(ago), minutes(length))


def test_stopped_at_falling_asleep_the_speech_waits_for_its_speaker(
    table: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=8)
    table.do(suspend_since, minutes(8))
    assert not speaker(table).running
    assert spoken(table, clock, GULYAEV) == minutes(1)


def test_a_corrected_clock_moves_the_time_of_day_and_nothing_else(
    table: Desk, clock: HandClock
) -> None:
    before = table.meeting.local(clock.at)
    table.do(correct_clock, minutes(60))
    assert table.meeting.local(clock.at) - before == minutes(60)
    assert spoken(table, clock, GULYAEV) == minutes(1)
    table.do(correct_clock, minutes(-15))
    assert table.meeting.local(clock.at) - before == minutes(45)


def test_a_clock_that_was_right_needs_no_correction(table: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        table.do(correct_clock, minutes(0))
    with refused(Refusal.OUT_OF_RANGE):
        table.do(correct_clock, minutes(60 * 24 * 365 * 101))


def test_a_gap_between_two_speeches_touches_neither(table: Desk, clock: HandClock) -> None:
    table.do(end_speech)
    clock.advance(minutes=8)
    table.do(give_floor, LEBEDEV)
    before = table.meeting.speeches
    table.do(discard_gap, minutes(8), minutes(8))
    assert table.meeting.speeches == before


def test_a_gap_up_to_the_end_of_a_speech_leaves_what_was_said_before(
    table: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=8)
    table.do(end_speech)
    table.do(discard_gap, minutes(8), minutes(8))
    (span,) = table.meeting.speeches.last().spans  # type: ignore[union-attr]
    assert total_length((span,), clock.at) == minutes(1)


def test_a_gap_is_taken_out_of_each_part_of_a_paused_speech(table: Desk, clock: HandClock) -> None:
    table.do(pause_speech)
    clock.advance(minutes=1)
    table.do(resume_speech)
    clock.advance(minutes=2)
    table.do(discard_gap, minutes(3.5), minutes(2.5))
    assert spoken(table, clock, GULYAEV) == minutes(1.5)
    assert speaker(table).running


def test_a_gap_is_discarded_while_the_meeting_runs(prepared: Desk, clock: HandClock) -> None:
    with refused(Refusal.NOT_OPEN):
        prepared.do(discard_gap, minutes(1), minutes(1))
    prepared.do(open_meeting)
    clock.advance(minutes=5)
    prepared.do(close_meeting)
    with refused(Refusal.CLOSED):
        prepared.do(discard_gap, minutes(1), minutes(1))


@pytest.mark.parametrize("century", [A_CENTURY, -A_CENTURY])
def test_no_clock_is_wrong_by_more_than_a_century(table: Desk, century: timedelta) -> None:
    table.do(correct_clock, century)
    for by in (century / 1000, century * 1.5, century * -1.5, century * 27000):
        with refused(Refusal.OUT_OF_RANGE):
            table.do(correct_clock, by)
    table.do(correct_clock, -century)
    assert table.meeting.clock_late == timedelta()


def test_only_a_speech_that_went_on_ever_since_can_be_stopped_then(
    table: Desk, clock: HandClock
) -> None:
    assert ran_on_since(table.meeting, clock.at - minutes(1))
    assert not ran_on_since(table.meeting, clock.at - seconds(61))
    table.do(pause_speech)
    assert not ran_on_since(table.meeting, clock.at)
    table.do(end_speech)
    assert not ran_on_since(table.meeting, clock.at)
