"""Undo folds from a checkpoint, and an odd journal is read, never refused."""

import pytest

from models.acts.details import create_meeting
from models.acts.floor import change_limit, give_floor
from models.acts.notes import take_note
from models.acts.people import arrive
from models.clock import Stamp
from models.desk import Desk
from models.facts import LimitExtended, ParticipantArrived
from models.history import CHECKPOINT_EVERY, CHECKPOINTS_KEPT, History
from models.journal import Entry, Fact, Redone, Undone
from models.kinds import Limits
from tests.models.table import (
    BELOZEROV,
    DETAILS,
    GULYAEV,
    MORNING,
    HandClock,
    minutes,
    reopened,
)

MANY = CHECKPOINT_EVERY * (CHECKPOINTS_KEPT + 2)


@pytest.fixture
def long_desk(desk: Desk) -> Desk:
    for number in range(MANY):
        desk.do(take_note, f"Заметка {number}")
    return desk


def odd(desk: Desk, fact: Fact) -> History:
    """The journal of the desk and one more line that does not fit it."""
    last = desk.entries[-1]
    return History((*desk.entries, Entry(last.number + 1, Stamp(MORNING, MORNING), fact, 999)))


def test_going_back_past_every_checkpoint_gives_the_meeting_of_then(desk: Desk) -> None:
    first = desk.meeting
    for number in range(MANY):
        desk.do(take_note, f"Заметка {number}")
    for _ in range(MANY):
        desk.undo()
    assert desk.meeting == first


def test_back_and_forth_over_a_checkpoint_changes_nothing(long_desk: Desk) -> None:
    before = long_desk.meeting
    for _ in range(3):
        for _ in range(CHECKPOINT_EVERY + 1):
            long_desk.undo()
        for _ in range(CHECKPOINT_EVERY + 1):
            long_desk.redo()
    assert long_desk.meeting == before


def test_other_acts_after_undoing_past_a_checkpoint_are_what_counts(
    long_desk: Desk, clock: HandClock
) -> None:
    for _ in range(CHECKPOINT_EVERY + 1):
        long_desk.undo()
    for number in range(CHECKPOINT_EVERY + 1):
        long_desk.do(take_note, f"Иначе {number}")
    long_desk.undo()
    assert long_desk.meeting == reopened(long_desk, clock).meeting
    assert [one.text for one in long_desk.meeting.notes][-1] == f"Иначе {CHECKPOINT_EVERY - 1}"


def test_what_was_taken_back_leaves_room_for_checkpoints_of_what_came_instead(
    long_desk: Desk,
) -> None:
    for _ in range(MANY):
        long_desk.undo()
    standing = len(History(long_desk.entries).standing)
    for number in range(CHECKPOINT_EVERY - standing):
        long_desk.do(take_note, f"Иначе {number}")
    kept = long_desk.meeting
    long_desk.do(take_note, "Лишнее")
    long_desk.undo()
    assert long_desk.meeting is kept


@pytest.mark.parametrize("fact", [Undone(1), Undone(2), Undone(999), Redone(5), Redone(999)])
def test_taking_back_what_is_not_last_is_read_as_nothing(desk: Desk, fact: Fact) -> None:
    desk.do(arrive, GULYAEV)
    history = odd(desk, fact)
    assert history.meeting == desk.meeting
    assert history.undoable == desk.undoable


def test_a_meeting_of_which_nothing_can_be_taken_back_reads_so_too(empty_desk: Desk) -> None:
    empty_desk.do(create_meeting, DETAILS, Limits())
    assert odd(empty_desk, Undone(1)).meeting == empty_desk.meeting


@pytest.mark.parametrize("before", ["nobody speaks", "a stopwatch"])
def test_more_time_where_there_is_no_limit_is_read_as_nothing(desk: Desk, before: str) -> None:
    if before == "a stopwatch":
        desk.do(give_floor, GULYAEV)
        desk.do(change_limit, None)
    assert odd(desk, LimitExtended(minutes(1))).meeting == desk.meeting


def test_only_what_was_undone_last_stands_again(desk: Desk) -> None:
    for who in (BELOZEROV, GULYAEV):
        desk.do(arrive, who)
    desk.undo()
    desk.undo()
    number = desk.entries[-1].number - 2
    assert odd(desk, Redone(number)).meeting == desk.meeting
    assert odd(desk, Redone(number - 1)).meeting.participant(BELOZEROV).present


def test_what_was_undone_and_overtaken_does_not_stand_again(desk: Desk) -> None:
    desk.do(arrive, BELOZEROV)
    number = desk.entries[-1].number
    desk.undo()
    desk.do(arrive, GULYAEV)
    assert odd(desk, Redone(number)).meeting == desk.meeting


def test_standing_facts_are_the_effective_ones_in_order(desk: Desk) -> None:
    desk.do(arrive, BELOZEROV)
    desk.do(give_floor, GULYAEV)
    desk.undo()
    history = History(desk.entries)
    assert history.standing[-1].fact == ParticipantArrived(BELOZEROV)
    assert len(history.entries) == len(history.standing) + 2


def test_looking_at_what_would_be_adopts_nothing(desk: Desk) -> None:
    history = History(desk.entries)
    before = history.meeting
    entry = Entry(99, Stamp(MORNING, MORNING), ParticipantArrived(GULYAEV), 999)
    assert history.after(entry).participant(GULYAEV).present
    assert history.meeting is before
    assert entry not in history.entries
