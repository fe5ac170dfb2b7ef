"""Setting right afterwards: begin, end, speaker, kind, gaps, the clock. BEHAVIOURS 19, 20."""

import pytest

from models.acts.corrections import (
    correct_begin,
    correct_end,
    correct_speaker,
)
from models.acts.details import change_rules
from models.acts.floor import (
    end_speech,
    give_floor,
    pause_speech,
    point_of_order,
    return_floor,
)
from models.desk import Desk
from models.ids import SpeechId
from models.kinds import Rules
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    GULYAEV,
    LEBEDEV,
    HandClock,
    minutes,
    refused,
    seconds,
    speaker,
    speech_of,
    spoken,
)


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev spoke for three minutes and handed over to Gulyaev, who has spoken for one."""
    clock.advance(minutes=10)
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=3)
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    return desk


def test_a_speech_that_began_later_than_the_key_was_pressed(table: Desk, clock: HandClock) -> None:
    table.do(correct_begin, seconds(20))
    assert spoken(table, clock, GULYAEV) == seconds(20)
    assert spoken(table, clock, LEBEDEV) == minutes(3)


def test_a_speech_that_began_earlier_would_overlap_and_is_refused(table: Desk) -> None:
    with refused(Refusal.OVERLAPS):
        table.do(correct_begin, seconds(100))


def test_unless_whoever_spoke_before_gives_the_time_up(table: Desk, clock: HandClock) -> None:
    table.do(correct_begin, seconds(100), shorten=True)
    assert spoken(table, clock, GULYAEV) == seconds(100)
    assert spoken(table, clock, LEBEDEV) == seconds(140)
    assert table.meeting.speeches[speech_of(table, LEBEDEV)].ended == speaker(table).begun


def test_nobody_gives_up_more_than_they_spoke(table: Desk) -> None:
    with refused(Refusal.NO_ROOM):
        table.do(correct_begin, minutes(4) + seconds(1), shorten=True)
    table.do(correct_begin, minutes(4), shorten=True)


def test_only_one_speech_makes_room(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, ABAKUMOV)
    clock.advance(seconds=10)
    with refused(Refusal.NO_ROOM):
        table.do(correct_begin, seconds(75), shorten=True)


def test_into_the_silence_before_a_speech_it_may_reach(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=2)
    desk.do(give_floor, LEBEDEV)
    clock.advance(seconds=30)
    desk.do(correct_begin, seconds(70))
    assert spoken(desk, clock, LEBEDEV) == seconds(70)


def test_an_interruption_that_began_earlier_takes_the_time_from_the_interrupted(
    table: Desk, clock: HandClock
) -> None:
    table.do(point_of_order, ABAKUMOV)
    clock.advance(seconds=30)
    table.do(return_floor)
    clock.advance(seconds=5)
    order = speech_of(table, ABAKUMOV)
    table.do(correct_begin, seconds(45), order, shorten=True)
    assert spoken(table, clock, ABAKUMOV) == seconds(40)
    assert spoken(table, clock, GULYAEV) == seconds(55)
    assert speaker(table).participant == GULYAEV


def test_who_spoke_on_beside_the_interruption_is_not_in_its_way(
    table: Desk, clock: HandClock
) -> None:
    table.do(change_rules, Rules(stops_clock=()))
    table.do(point_of_order, ABAKUMOV)
    clock.advance(seconds=30)
    table.do(correct_begin, seconds(40))
    assert spoken(table, clock, ABAKUMOV) == seconds(40)
    assert spoken(table, clock, GULYAEV) == seconds(90)


def test_a_speech_cannot_begin_after_it_was_paused_or_before_the_meeting(
    table: Desk, clock: HandClock
) -> None:
    table.do(pause_speech)
    clock.advance(minutes=1)
    with refused(Refusal.ENDS_BEFORE_BEGIN):
        table.do(correct_begin, seconds(59))
    with refused(Refusal.OUT_OF_RANGE):
        table.do(correct_begin, minutes(16))
    with refused(Refusal.NOTHING_NEW):
        table.do(correct_begin, minutes(2))


def test_a_speech_that_ended_before_the_key_was_pressed(table: Desk, clock: HandClock) -> None:
    table.do(correct_end, seconds(20))
    assert table.meeting.speaking is None
    assert spoken(table, clock, GULYAEV) == seconds(40)


def test_also_after_it_was_ended(table: Desk, clock: HandClock) -> None:
    table.do(end_speech)
    clock.advance(seconds=15)
    table.do(correct_end, seconds(35))
    assert spoken(table, clock, GULYAEV) == seconds(40)


def test_ending_earlier_than_a_pause_takes_the_later_part_away(
    table: Desk, clock: HandClock
) -> None:
    table.do(point_of_order, ABAKUMOV)
    clock.advance(seconds=30)
    table.do(return_floor)
    clock.advance(seconds=50)
    table.do(correct_end, seconds(100))
    assert spoken(table, clock, GULYAEV) == seconds(40)


def test_a_speech_may_end_later_as_long_as_nobody_spoke(table: Desk, clock: HandClock) -> None:
    table.do(end_speech)
    clock.advance(seconds=30)
    table.do(correct_end, seconds(10))
    assert spoken(table, clock, GULYAEV) == seconds(80)
    with refused(Refusal.NOTHING_NEW):
        table.do(correct_end, seconds(10))
    table.do(give_floor, ABAKUMOV)
    clock.advance(seconds=20)
    with refused(Refusal.NO_ROOM):
        table.do(correct_end, seconds(15), speech_of(table, GULYAEV))


def test_no_speech_ends_before_it_began_or_in_the_future(table: Desk) -> None:
    with refused(Refusal.ENDS_BEFORE_BEGIN):
        table.do(correct_end, seconds(61))
    with refused(Refusal.OUT_OF_RANGE):
        table.do(correct_end, seconds(-1))
    table.do(correct_end, seconds(60))
    assert table.meeting.speaking is None


def test_whoever_is_interrupted_cannot_have_ended(table: Desk) -> None:
    table.do(point_of_order, ABAKUMOV)
    with refused(Refusal.FLOOR_IS_INTERRUPTED):
        table.do(correct_end, seconds(0), speech_of(table, GULYAEV))


def test_nothing_is_set_right_before_anybody_spoke(desk: Desk) -> None:
    for act, argument in ((correct_end, seconds(0)), (correct_begin, seconds(0))):
        with refused(Refusal.NOBODY_SPOKE):
            desk.do(act, argument)  # type: ignore[arg-type]
    with refused(Refusal.UNKNOWN_SPEECH):
        desk.do(correct_speaker, ABAKUMOV, SpeechId(999))


def test_undo_takes_a_correction_back(table: Desk, clock: HandClock) -> None:
    table.do(correct_begin, seconds(100), shorten=True)
    table.undo()
    assert spoken(table, clock, GULYAEV) == minutes(1)
    assert spoken(table, clock, LEBEDEV) == minutes(3)
