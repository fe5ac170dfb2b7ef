"""A break that is on no agenda: begun, ended, ended by whatever goes on. BEHAVIOURS 16, 23, 24."""

import pytest

from models.acts.agenda import (
    close_item,
    close_meeting,
    end_break,
    next_item,
    start_break,
    start_item,
)
from models.acts.floor import (
    give_floor,
    next_speaker,
    pause_speech,
    resume_speech,
    return_floor,
)
from models.acts.queue import request_floor
from models.desk import Desk
from models.readings.agenda import forecast
from models.refusals import Refusal
from tests.models.table import (
    BREAK,
    GULYAEV,
    LEAN,
    LEBEDEV,
    STAFF,
    HandClock,
    begin,
    minutes,
    refused,
    speaker,
)


@pytest.fixture
def speech(desk: Desk, clock: HandClock) -> Desk:
    """Lebedev has spoken for two of his five minutes."""
    desk.do(give_floor, LEBEDEV)
    clock.advance(minutes=2)
    return desk


@pytest.fixture
def between(speech: Desk, clock: HandClock) -> Desk:
    """A break since no item is discussed any more."""
    speech.do(close_item)
    speech.do(start_break)
    clock.advance(minutes=10)
    return speech


def test_a_break_suspends_the_speech_and_stops_the_item(speech: Desk, clock: HandClock) -> None:
    speech.do(start_break)
    clock.advance(minutes=15)
    assert speaker(speech).left(clock.at) == minutes(3)
    assert speech.meeting.item(STAFF).taken(clock.at) == minutes(2)
    speech.do(end_break)
    assert not speaker(speech).running
    speech.do(resume_speech)
    clock.advance(minutes=1)
    assert speaker(speech).left(clock.at) == minutes(2)
    assert speech.meeting.item(STAFF).taken(clock.at) == minutes(3)


@pytest.mark.parametrize("act", [resume_speech, return_floor, next_speaker, next_item])
def test_whatever_goes_on_ends_the_break(speech: Desk, clock: HandClock, act: object) -> None:
    speech.do(request_floor, GULYAEV)
    speech.do(start_break)
    clock.advance(minutes=15)
    speech.do(act)  # type: ignore[arg-type]
    assert speech.meeting.break_since is None
    current = speech.meeting.current_item
    assert current is not None
    assert current.spans[-1].end is None


def test_a_break_moves_the_forecast_and_not_the_length_of_the_item(
    speech: Desk, clock: HandClock
) -> None:
    def end_of_item() -> object:
        return next(row.end for row in forecast(speech.meeting, clock.at) if row.item.id == STAFF)

    before = end_of_item()
    speech.do(start_break)
    clock.advance(minutes=15)
    assert end_of_item() - before == minutes(15)  # type: ignore[operator]


def test_there_is_one_break_at_a_time(speech: Desk) -> None:
    with refused(Refusal.NO_BREAK):
        speech.do(end_break)
    speech.do(start_break)
    with refused(Refusal.ON_BREAK):
        speech.do(start_break)


def test_a_pause_before_the_break_stays_a_pause(speech: Desk, clock: HandClock) -> None:
    speech.do(pause_speech)
    speech.do(start_break)
    clock.advance(minutes=5)
    speech.do(end_break)
    assert speaker(speech).left(clock.at) == minutes(3)


def test_the_planned_break_of_the_agenda_is_an_item_like_any_other(desk: Desk) -> None:
    assert desk.meeting.item(BREAK).is_break
    assert desk.meeting.break_since is None


def test_when_the_break_ends_the_item_goes_on_and_whoever_spoke_waits(
    speech: Desk, clock: HandClock
) -> None:
    speech.do(start_break)
    clock.advance(minutes=15)
    speech.do(end_break)
    clock.advance(minutes=1)
    assert speech.meeting.break_since is None
    assert speech.meeting.item(STAFF).taken(clock.at) == minutes(3)
    assert speaker(speech).left(clock.at) == minutes(3)


def test_a_break_between_the_items_ends(between: Desk) -> None:
    between.do(end_break)
    assert between.meeting.break_since is None
    assert between.meeting.current is None


@pytest.mark.parametrize("how", ["taken", "closed", "given"])
def test_or_is_ended_by_the_next_item_the_close_or_the_next_speech(between: Desk, how: str) -> None:
    if how == "taken":
        between.do(start_item, LEAN)
    elif how == "closed":
        between.do(close_meeting)
    else:
        between.do(give_floor, GULYAEV)
    assert between.meeting.break_since is None


def test_there_is_no_break_before_the_opening_or_after_the_close(prepared: Desk) -> None:
    with refused(Refusal.NOT_OPEN):
        prepared.do(start_break)
    begin(prepared)
    prepared.do(close_meeting)
    with refused(Refusal.CLOSED):
        prepared.do(start_break)
