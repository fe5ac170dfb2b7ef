"""Setting right afterwards: begin, end, speaker, kind, gaps, the clock. BEHAVIOURS 19, 20."""

import pytest

from models.acts.agenda import next_item
from models.acts.corrections import (
    correct_begin,
    correct_clock,
    correct_end,
    correct_kind,
    correct_speaker,
    discard_gap,
    suspend_since,
)
from models.acts.details import change_rules
from models.acts.floor import (
    end_speech,
    give_floor,
    pause_speech,
    point_of_order,
    return_floor,
)
from models.acts.notes import take_note
from models.desk import Desk
from models.ids import SpeechId
from models.kinds import Rules, SpeechKind
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    STAFF,
    HandClock,
    last_note,
    minutes,
    refused,
    seconds,
    speaker,
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


def spoken(desk: Desk, clock: HandClock, who: int) -> object:
    return next(one.spoken(clock.at) for one in desk.meeting.speeches if one.participant == who)


def speech_of(desk: Desk, who: int) -> SpeechId:
    return next(one.id for one in desk.meeting.speeches if one.participant == who)


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


def test_that_was_another_person(table: Desk, clock: HandClock) -> None:
    table.do(take_note, "Нужны наладчики")
    table.do(correct_speaker, ABAKUMOV)
    assert speaker(table).person.surname == "Абакумов"
    assert spoken(table, clock, ABAKUMOV) == minutes(1)
    note = last_note(table)
    assert note.author == ABAKUMOV
    assert note.author_person == speaker(table).person


def test_what_others_said_during_the_speech_stays_theirs(table: Desk) -> None:
    table.do(take_note, "Реплика с места", participant=BELOZEROV)
    table.do(correct_speaker, ABAKUMOV)
    assert last_note(table).author == BELOZEROV


def test_the_other_person_is_in_the_room_then(table: Desk) -> None:
    table.do(correct_speaker, ABAKUMOV)
    assert table.meeting.participant(ABAKUMOV).present
    with refused(Refusal.NOTHING_NEW):
        table.do(correct_speaker, ABAKUMOV)


def test_count_this_as_a_reply(table: Desk, clock: HandClock) -> None:
    replied_to = speech_of(table, LEBEDEV)
    table.do(correct_kind, SpeechKind.REPLY)
    assert (speaker(table).kind, speaker(table).to) == (SpeechKind.REPLY, replied_to)
    assert speaker(table).left(clock.at) == minutes(1)


def test_a_first_speech_replies_to_nothing(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    with refused(Refusal.TOO_LATE_TO_REPLY):
        desk.do(correct_kind, SpeechKind.REPLY)
    with refused(Refusal.NOTHING_NEW):
        desk.do(correct_kind, SpeechKind.SPEECH)


def test_counted_as_a_second_speech_it_has_the_limit_of_one(table: Desk) -> None:
    table.do(give_floor, LEBEDEV, SpeechKind.CLOSING_WORD)
    table.do(correct_kind, SpeechKind.SPEECH)
    assert speaker(table).limit == minutes(3)


def test_nothing_is_set_right_before_anybody_spoke(desk: Desk) -> None:
    for act, argument in ((correct_end, seconds(0)), (correct_begin, seconds(0))):
        with refused(Refusal.NOBODY_SPOKE):
            desk.do(act, argument)  # type: ignore[arg-type]
    with refused(Refusal.UNKNOWN_SPEECH):
        desk.do(correct_speaker, ABAKUMOV, SpeechId(999))


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
    clock.advance(minutes=8)
    table.do(discard_gap, minutes(8), minutes(8))
    assert table.meeting.item(STAFF).taken(clock.at) == minutes(14)


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


def test_undo_takes_a_correction_back(table: Desk, clock: HandClock) -> None:
    table.do(correct_begin, seconds(100), shorten=True)
    table.undo()
    assert spoken(table, clock, GULYAEV) == minutes(1)
    assert spoken(table, clock, LEBEDEV) == minutes(3)
