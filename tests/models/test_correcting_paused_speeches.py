"""Setting right the begin and the end of a speech that was paused. BEHAVIOURS 16, 19."""

import pytest

from models.acts.corrections import correct_begin, correct_end
from models.acts.details import change_rules
from models.acts.floor import (
    end_speech,
    give_floor,
    pause_speech,
    point_of_order,
    resume_speech,
    return_floor,
)
from models.desk import Desk
from models.kinds import Rules
from models.people import Span
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
def paused(desk: Desk, clock: HandClock) -> Desk:
    """Gulyaev spoke for one minute, paused for one, and has gone on for one and a half."""
    clock.advance(minutes=10)
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=1)
    desk.do(pause_speech)
    clock.advance(minutes=1)
    desk.do(resume_speech)
    clock.advance(minutes=1.5)
    return desk


def spans(desk: Desk) -> tuple[Span, ...]:
    return desk.meeting.speeches[speech_of(desk, GULYAEV)].spans


def test_an_earlier_begin_leaves_the_pause_where_it_was(paused: Desk, clock: HandClock) -> None:
    first, second = spans(paused)
    paused.do(correct_begin, minutes(4))
    assert spans(paused) == (Span(clock.at - minutes(4), first.end), second)
    assert spoken(paused, clock, GULYAEV) == minutes(3)


def test_a_later_begin_is_before_the_pause(paused: Desk, clock: HandClock) -> None:
    for ago in (2, 1):
        with refused(Refusal.ENDS_BEFORE_BEGIN):
            paused.do(correct_begin, minutes(ago))
    paused.do(correct_begin, minutes(2.5))
    assert spoken(paused, clock, GULYAEV) == minutes(1.5)


@pytest.mark.parametrize(("ago", "counted"), [(1, 1.5), (1.5, 1), (2, 1), (3, 0.5), (3.5, 0)])
@pytest.mark.parametrize("over", [False, True])
def test_an_earlier_end_takes_away_what_was_counted_after_it(
    paused: Desk, clock: HandClock, ago: float, counted: float, over: bool
) -> None:
    if over:
        paused.do(end_speech)
    paused.do(correct_end, minutes(ago))
    assert spoken(paused, clock, GULYAEV) == minutes(counted)
    assert len(spans(paused)) == (2 if ago < 1.5 else 1)


def test_a_later_end_adds_to_what_was_said_last(paused: Desk, clock: HandClock) -> None:
    paused.do(end_speech)
    clock.advance(minutes=1)
    first, second = spans(paused)
    paused.do(correct_end, seconds(30))
    assert spans(paused) == (first, Span(second.begin, clock.at - seconds(30)))


def test_who_was_ended_while_paused_and_ended_later_did_not_speak_in_the_pause(
    paused: Desk, clock: HandClock
) -> None:
    paused.do(pause_speech)
    clock.advance(minutes=5)
    paused.do(end_speech)
    clock.advance(minutes=1)
    paused.do(correct_end, seconds(30))
    assert spoken(paused, clock, GULYAEV) == minutes(3)


def test_and_began_when_they_began(paused: Desk, clock: HandClock) -> None:
    before = spans(paused)
    paused.do(pause_speech)
    clock.advance(minutes=5)
    paused.do(end_speech)
    clock.advance(minutes=1)
    paused.do(correct_end, seconds(30))
    assert [one.begin for one in spans(paused)][:2] == [one.begin for one in before]
    assert spans(paused)[-1].end == clock.at - seconds(30)


def test_from_whom_an_interruption_takes_time_what_they_said_after_it_stays(
    paused: Desk, clock: HandClock
) -> None:
    paused.do(point_of_order, ABAKUMOV)
    clock.advance(seconds=30)
    paused.do(return_floor)
    clock.advance(minutes=2)
    paused.do(end_speech)
    ended = clock.at
    paused.do(correct_begin, seconds(160), speech_of(paused, ABAKUMOV), shorten=True)
    assert spoken(paused, clock, GULYAEV) == minutes(4.5) - seconds(10)
    assert paused.meeting.speeches[speech_of(paused, GULYAEV)].ended == ended


def test_a_begin_at_the_end_of_the_speech_before_overlaps_nobody(
    paused: Desk, clock: HandClock
) -> None:
    paused.do(end_speech)
    clock.advance(minutes=1)
    paused.do(give_floor, LEBEDEV)
    paused.do(correct_begin, minutes(1))
    assert spoken(paused, clock, LEBEDEV) == minutes(1)
    assert spoken(paused, clock, GULYAEV) == minutes(2.5)


def test_a_speech_may_begin_with_the_meeting(paused: Desk, clock: HandClock) -> None:
    paused.do(correct_begin, minutes(13.5))
    assert speaker(paused).begun == paused.meeting.opened
    with refused(Refusal.OUT_OF_RANGE):
        paused.do(correct_begin, minutes(13.5) + seconds(1))
    assert spoken(paused, clock, GULYAEV) == minutes(12.5)


@pytest.mark.parametrize("over", [False, True])
def test_a_speech_ends_before_the_next_one_begins(
    paused: Desk, clock: HandClock, over: bool
) -> None:
    paused.do(end_speech)
    clock.advance(minutes=1)
    paused.do(give_floor, LEBEDEV)
    clock.advance(minutes=1)
    if over:
        paused.do(end_speech)
    with refused(Refusal.NO_ROOM):
        paused.do(correct_end, seconds(59), speech_of(paused, GULYAEV))
    paused.do(correct_end, seconds(60), speech_of(paused, GULYAEV))
    assert spoken(paused, clock, GULYAEV) == minutes(3.5)


def test_who_was_ended_together_with_another_may_have_ended_later(
    paused: Desk, clock: HandClock
) -> None:
    paused.do(change_rules, Rules(stops_clock=()))
    paused.do(point_of_order, ABAKUMOV)
    clock.advance(minutes=1)
    paused.do(end_speech)
    paused.do(end_speech)
    clock.advance(minutes=1)
    paused.do(correct_end, seconds(30), speech_of(paused, ABAKUMOV))
    assert spoken(paused, clock, ABAKUMOV) == minutes(1.5)
