"""A meeting played by itself goes through, with the same acts as by hand."""

import pytest

from models.acts.people import leave
from models.acts.queue import request_floor
from models.acts.table import all_acts
from models.codec import KINDS
from models.kinds import NoteKind
from models.meeting import ItemStatus
from models.rehearsing.happening import HappeningKind
from models.rehearsing.settling import Outcome
from models.rehearsing.temper import CALM, LIVELY, USUAL, Temper
from tests.models.invariants import check
from tests.models.table import BELOZEROV, STAFF, begin, minutes
from tests.rehearsing.rehearsed import rehearsed

KIND = HappeningKind


@pytest.mark.parametrize("temper", [CALM, USUAL, LIVELY])
@pytest.mark.parametrize("seed", range(2))
def test_played_at_sixty_times_the_speed_every_item_is_taken(temper: Temper, seed: int) -> None:
    table = rehearsed(temper, seed)
    table.play(every=12)
    check(table.desk.meeting, table.now)
    assert {one.status for one in table.desk.meeting.items} == {ItemStatus.DONE}
    assert len(table.desk.meeting.speeches) > 20
    assert not table.waiting()


def test_a_meeting_played_by_itself_takes_about_as_long_as_it_is_planned_for() -> None:
    table = rehearsed(USUAL)
    table.play(every=12)
    assert minutes(120) < table.now - table.rehearsal.begin < minutes(210)


def test_what_was_proposed_is_written_down_and_decided() -> None:
    table = rehearsed(LIVELY)
    table.play(every=6)
    said = [one.text for one in table.all_of(KIND.PROPOSAL)]
    written = [one.text for one in table.desk.meeting.notes]
    assert said
    assert written == said[: len(written)]
    assert {one.kind for one in table.desk.meeting.notes} == {NoteKind.DECISION}


def test_the_assistant_thinks_before_it_acts() -> None:
    table = rehearsed()
    seated = table.wait_for(KIND.SEATED)
    table.assist()
    assert table.outcome(seated) is Outcome.OPEN
    table.wait(seconds=2)
    table.assist()
    assert table.outcome(seated) is Outcome.ANSWERED


def test_whoever_left_before_their_turn_is_taken_off() -> None:
    table = rehearsed()
    begin(table.desk, STAFF)
    table.desk.do(request_floor, BELOZEROV)
    table.desk.do(leave, BELOZEROV)
    table.wait_for(KIND.FLOOR_FREE)
    table.wait(seconds=2)
    table.assist()
    assert not table.desk.meeting.queue


def test_only_acts_of_the_desk_are_done() -> None:
    table = rehearsed(USUAL)
    table.play(every=12)
    made = {type(entry.fact) for entry in table.desk.entries}
    assert made <= set(KINDS.values())
    assert len(all_acts()) > len(made) > 10
