"""A meeting that nobody closed: it may have ended with its last act. BEHAVIOURS 21 and 22."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.acts.agenda import close_meeting, end_break, next_item, start_break
from models.acts.floor import end_speech, give_floor
from models.acts.notes import change_note, take_note
from models.acts.people import everyone_arrives
from models.acts.queue import request_floor
from models.desk import Act, Desk
from models.facts import LimitExtended, MeetingClosed, NoteRemoved, SpeechResumed
from models.going_on import LeftOpen, takes_up
from models.history import History
from models.ids import NoteId
from models.journal import Undone
from models.kinds import NoteKind
from models.refusals import Refusal
from models.sitting import Sitting, blank_sitting
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    STAFF,
    HandClock,
    begin,
    last_note_id,
    minutes,
    prepare,
    refused,
    speaker,
)
from tests.models.test_reopening import AROUND, kept_by, opened

WEEKS = timedelta(days=17)


class Left:
    """A meeting on its fourth item; the window was shut five minutes after the last act."""

    def __init__(self, path: Path, clock: HandClock) -> None:
        self.clock = clock
        self.path = path
        self.sitting: Sitting = blank_sitting(path, AROUND, clock, kept_by)
        prepare(self.desk)
        begin(self.desk)
        self.desk.do(everyone_arrives)
        clock.advance(minutes=20)

    @property
    def desk(self) -> Desk:
        return self.sitting.desk

    def shut(self) -> None:
        self.clock.advance(minutes=5)
        self.sitting.leave("", self.clock.at)

    def open_after(self, length: timedelta) -> LeftOpen | None:
        self.clock.at += length
        self.sitting = opened(self.path, self.clock)
        return self.sitting.found.left_open

    def close_as_of(self, instant: datetime) -> None:
        self.desk.do(close_meeting, self.clock.at - instant)
        assert History(self.desk.entries).meeting == self.desk.meeting


@pytest.fixture
def left(tmp_path: Path, clock: HandClock) -> Iterator[Left]:
    left = Left(tmp_path / "council.roundtable", clock)
    yield left
    left.sitting.close()


def test_opened_weeks_later_it_may_have_ended_with_its_last_act(left: Left) -> None:
    left.desk.do(take_note, "Слова")
    last_act = left.clock.at
    left.shut()
    assert left.open_after(WEEKS) == LeftOpen(last_act, last_act + minutes(5))


def test_or_when_whoever_spoke_was_heard_last(left: Left) -> None:
    left.desk.do(give_floor, ABAKUMOV)
    left.shut()
    shut = left.clock.at
    assert left.open_after(WEEKS) == LeftOpen(shut, shut)


@pytest.mark.parametrize(("hours", "asked"), [(3.9, False), (4, True)])
def test_after_a_rest_in_the_middle_of_the_day_it_goes_on(
    left: Left, hours: float, asked: bool
) -> None:
    left.desk.do(take_note, "Слова")
    left.shut()
    assert (left.open_after(timedelta(hours=hours) - minutes(5)) is not None) is asked


def test_a_meeting_that_was_closed_or_not_opened_is_not_asked(left: Left) -> None:
    left.desk.do(close_meeting)
    left.shut()
    assert left.open_after(WEEKS) is None


def test_opened_and_shut_without_an_answer_it_is_asked_as_before(left: Left) -> None:
    left.desk.do(give_floor, ABAKUMOV)
    left.shut()
    asked = left.open_after(WEEKS)
    left.shut()
    assert asked is not None
    assert left.open_after(minutes(1)) == asked


@pytest.mark.parametrize("act", [end_speech, None])
def test_what_is_set_right_the_next_day_is_no_act_of_the_meeting(
    left: Left, act: Act[[]] | None
) -> None:
    """Nobody answered; the outcomes were gone over, and again hours later. Or the program had
    suspended whoever spoke."""
    left.desk.do(take_note, "Слова")
    left.desk.do(give_floor, ABAKUMOV)
    if act is not None:
        left.desk.do(act)
    left.shut()
    asked = left.open_after(timedelta(hours=20))
    for text in ("Слова иные", "Слова верные"):
        left.desk.do(change_note, last_note_id(left.desk), text, NoteKind.NOTE)
        left.shut()
        again = left.open_after(timedelta(hours=5))
        assert asked is not None
        assert again == asked
    left.close_as_of(asked.since)
    assert left.desk.meeting.closed == asked.since


def test_whoever_went_on_the_next_day_acted_last_then(left: Left) -> None:
    left.shut()
    assert left.open_after(timedelta(hours=20)) is not None
    left.desk.do(give_floor, ABAKUMOV)
    left.clock.advance(minutes=10)
    left.desk.do(end_speech)
    ended = left.clock.at
    left.shut()
    assert left.open_after(timedelta(hours=20)) == LeftOpen(ended, ended + minutes(5))


def test_closed_as_of_its_last_act_nothing_lasted_for_weeks(left: Left) -> None:
    left.desk.do(take_note, "Слова")
    left.shut()
    asked = left.open_after(WEEKS)
    assert asked is not None
    left.close_as_of(asked.since)
    meeting = left.desk.meeting
    assert meeting.closed == asked.since
    assert meeting.item(STAFF).taken(left.clock.at) == minutes(20)
    left.desk.undo()
    assert left.desk.meeting.running
    assert left.desk.meeting.item(STAFF).taken(left.clock.at) == minutes(25)
    left.desk.redo()
    assert left.desk.meeting == meeting


def test_the_last_speech_ends_with_it_and_so_does_a_break(left: Left) -> None:
    left.desk.do(give_floor, ABAKUMOV)
    left.shut()
    asked = left.open_after(WEEKS)
    assert asked is not None
    spoken = speaker(left.desk).spoken(left.clock.at)
    left.close_as_of(asked.since)
    (speech,) = left.desk.meeting.speeches
    assert (speech.ended, speech.spoken(left.clock.at)) == (asked.since, spoken)


def test_left_in_a_break_it_ended_when_the_break_began(left: Left) -> None:
    left.desk.do(start_break)
    began = left.clock.at
    left.shut()
    asked = left.open_after(WEEKS)
    assert asked is not None
    left.close_as_of(asked.since)
    assert (left.desk.meeting.closed, left.desk.meeting.break_since) == (began, None)


@pytest.mark.parametrize("act", [end_speech, start_break, next_item, end_break])
def test_it_did_not_end_before_something_happened_at_the_table(left: Left, act: Act[[]]) -> None:
    left.desk.do(give_floor, BELOZEROV)
    if act is end_break:
        left.desk.do(start_break)
    left.clock.advance(minutes=2)
    left.desk.do(act)
    left.clock.advance(minutes=2)
    for ago in (minutes(3), -minutes(1)):
        with refused(Refusal.OUT_OF_RANGE):
            left.desk.do(close_meeting, ago)
    left.close_as_of(left.clock.at - minutes(2))


def test_what_happens_at_the_table_takes_the_meeting_up_and_nothing_else(left: Left) -> None:
    left.desk.do(request_floor, ABAKUMOV)
    left.desk.do(next_item)
    left.desk.do(give_floor, ABAKUMOV)
    table = [one.fact for one in left.desk.entries[-3:]]
    assert all(takes_up(fact) for fact in (*table, SpeechResumed(), LimitExtended(minutes(1))))
    assert not any(takes_up(one) for one in (NoteRemoved(NoteId(1)), Undone(3), MeetingClosed()))
