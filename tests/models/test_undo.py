"""Undo and redo take back and restore as if nothing had happened. BEHAVIOURS 22."""

from models.acts.agenda import close_meeting
from models.acts.floor import (
    end_speech,
    give_floor,
    next_speaker,
    pause_speech,
    point_of_order,
    return_floor,
)
from models.acts.notes import take_note
from models.acts.people import arrive, import_participants, remove_participant
from models.acts.queue import request_floor
from models.desk import Desk
from models.facts import FloorGiven, MeetingCreated
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    VORONTSOV,
    HandClock,
    minutes,
    refused,
    reopened,
    speaker,
    thirty,
    waiting,
)


def test_undoing_next_gives_the_time_back_to_the_speaker_before(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=2)
    desk.do(request_floor, GULYAEV)
    desk.do(next_speaker)
    clock.advance(minutes=1)
    desk.undo()
    assert speaker(desk).participant == BELOZEROV
    assert speaker(desk).left(clock.at) == minutes(2)
    assert waiting(desk.meeting) == [GULYAEV]


def test_redoing_next_counts_from_when_it_happened(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=1)
    desk.undo()
    clock.advance(minutes=1)
    desk.redo()
    assert speaker(desk).spoken(clock.at) == minutes(2)


def test_undoing_a_pause_lets_the_clock_have_run_on(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    clock.advance(minutes=1)
    desk.do(pause_speech)
    clock.advance(minutes=1)
    desk.undo()
    assert speaker(desk).spoken(clock.at) == minutes(2)


def test_undoing_the_end_of_a_speech_lets_it_go_on(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(end_speech)
    clock.advance(minutes=3)
    desk.undo()
    assert speaker(desk).spoken(clock.at) == minutes(3)
    assert speaker(desk).ended is None


def test_undoing_an_interruption_leaves_no_gap(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, BELOZEROV)
    before = desk.meeting.speeches
    clock.advance(minutes=1)
    desk.do(point_of_order, GULYAEV)
    desk.do(return_floor)
    desk.undo()
    desk.undo()
    assert desk.meeting.speeches == before


def test_undoing_the_close_brings_back_those_who_waited(desk: Desk) -> None:
    desk.do(request_floor, GULYAEV)
    desk.do(close_meeting)
    desk.undo()
    assert desk.meeting.running
    assert waiting(desk.meeting) == [GULYAEV]


def test_undoing_an_import_takes_all_of_it_back(prepared: Desk) -> None:
    prepared.do(import_participants, thirty())
    assert len(prepared.meeting.listed) == 60
    prepared.undo()
    assert len(prepared.meeting.listed) == 30


def test_undo_goes_back_step_by_step_and_redo_forward(desk: Desk) -> None:
    stages = [desk.meeting]
    for who in (BELOZEROV, GULYAEV, VORONTSOV):
        desk.do(arrive, who)
        stages.append(desk.meeting)
    for stage in reversed(stages[:-1]):
        desk.undo()
        assert desk.meeting == stage
    for stage in stages[1:]:
        desk.redo()
        assert desk.meeting == stage


def test_undo_names_what_it_takes_back_and_redo_what_it_restores(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    assert desk.undoable is not None
    assert isinstance(desk.undoable.fact, FloorGiven)
    desk.undo()
    assert desk.redoable is not None
    assert isinstance(desk.redoable.fact, FloorGiven)


def test_a_new_act_leaves_nothing_to_redo(desk: Desk) -> None:
    desk.do(arrive, BELOZEROV)
    desk.undo()
    desk.do(arrive, GULYAEV)
    assert desk.redoable is None
    with refused(Refusal.NOTHING_TO_REDO):
        desk.redo()


def test_the_beginning_of_the_meeting_is_not_undone(prepared: Desk) -> None:
    while prepared.undoable:
        prepared.undo()
    assert isinstance(prepared.entries[0].fact, MeetingCreated)
    assert prepared.meeting.details.title
    assert not prepared.meeting.participants
    with refused(Refusal.NOTHING_TO_UNDO):
        prepared.undo()


def test_an_empty_desk_has_nothing_to_undo(empty_desk: Desk) -> None:
    with refused(Refusal.NOTHING_TO_UNDO):
        empty_desk.undo()


def test_undo_and_redo_survive_a_restart(desk: Desk, clock: HandClock) -> None:
    desk.do(arrive, BELOZEROV)
    desk.do(arrive, GULYAEV)
    desk.undo()
    again = reopened(desk, clock)
    assert again.meeting == desk.meeting
    again.redo()
    assert again.meeting.participant(GULYAEV).present
    again.undo()
    again.undo()
    assert not again.meeting.participant(BELOZEROV).present


def test_a_note_by_somebody_removed_comes_back_whole(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, "Слова")
    desk.do(end_speech)
    before = desk.meeting
    desk.do(remove_participant, BELOZEROV)
    desk.undo()
    assert desk.meeting == before
