"""Draft, final, reopened: versions, and what cannot be undone. BEHAVIOURS 22, 26."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.details import change_details
from models.acts.notes import change_note, set_aside, take_note, take_vote
from models.acts.papers import finalise_paper, reopen_paper
from models.desk import Desk
from models.final_papers import Document
from models.kinds import NoteKind, SetAside
from models.papers.since_final import SinceFinal, changed_since_final
from models.readings.final_papers import final_paper
from models.refusals import Refusal
from tests.models.table import DETAILS, HandClock, last_note_id, refused, reopened

MINUTES = Document.MINUTES


@pytest.fixture
def closed(desk: Desk, clock: HandClock) -> Desk:
    """Over, with one decision."""
    desk.do(take_note, "Решено", NoteKind.DECISION)
    clock.advance(hours=3)
    desk.do(close_meeting)
    return desk


def test_a_paper_is_final_as_the_meeting_stood_then(closed: Desk, clock: HandClock) -> None:
    clock.advance(minutes=20)
    closed.do(finalise_paper, MINUTES)
    closed.do(change_note, last_note_id(closed), "Иначе", NoteKind.DECISION)
    final = final_paper(closed.meeting, MINUTES)
    assert final is not None
    assert (final.version, final.finalised) == (1, clock.at)
    assert [note.text for note in final.meeting.notes] == ["Решено"]


def test_every_document_has_its_own_versions(closed: Desk) -> None:
    closed.do(finalise_paper, MINUTES)
    assert final_paper(closed.meeting, Document.OUTCOMES) is None
    closed.do(finalise_paper, Document.OUTCOMES)
    assert [one.version for one in closed.meeting.final_papers] == [1, 1]


def test_before_the_close_no_paper_is_final(desk: Desk) -> None:
    with refused(Refusal.NOT_CLOSED):
        desk.do(finalise_paper, MINUTES)


def test_an_undecided_proposal_holds_it_up_until_it_is_set_aside_expressly(closed: Desk) -> None:
    closed.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    with refused(Refusal.STILL_UNDECIDED):
        closed.do(finalise_paper, MINUTES)
    closed.do(set_aside, last_note_id(closed), SetAside.LEFT_OPEN)
    closed.do(finalise_paper, MINUTES)


def test_so_does_one_that_was_adopted_until_it_is_made_a_decision(closed: Desk) -> None:
    closed.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    key = last_note_id(closed)
    closed.do(take_vote, key, consensus=True)
    with refused(Refusal.STILL_UNDECIDED):
        closed.do(finalise_paper, MINUTES)
    closed.do(change_note, key, "Создать группу", NoteKind.DECISION)
    closed.do(finalise_paper, MINUTES)


def test_what_is_final_is_not_made_final_again(closed: Desk) -> None:
    closed.do(finalise_paper, MINUTES)
    with refused(Refusal.ALREADY_FINAL):
        closed.do(finalise_paper, MINUTES)


def test_a_reopened_paper_is_a_draft_and_becomes_the_next_version(closed: Desk) -> None:
    closed.do(finalise_paper, MINUTES)
    closed.do(reopen_paper, MINUTES, 1)
    assert final_paper(closed.meeting, MINUTES) is None
    closed.do(change_note, last_note_id(closed), "Иначе", NoteKind.DECISION)
    closed.do(finalise_paper, MINUTES)
    final = final_paper(closed.meeting, MINUTES)
    assert final is not None
    assert (final.version, [note.text for note in final.meeting.notes]) == (2, ["Иначе"])


def test_only_the_newest_version_can_be_reopened(closed: Desk) -> None:
    closed.do(finalise_paper, MINUTES)
    closed.do(reopen_paper, MINUTES, 1)
    closed.do(finalise_paper, MINUTES)
    with refused(Refusal.NOT_THE_NEWEST):
        closed.do(reopen_paper, MINUTES, 1)
    closed.do(reopen_paper, MINUTES, 2)


@pytest.mark.parametrize("version", [-1, 0, 1, 2])
def test_a_draft_cannot_be_reopened(closed: Desk, version: int) -> None:
    with refused(Refusal.NOT_FINAL):
        closed.do(reopen_paper, MINUTES, version)


def test_neither_finalising_nor_reopening_nor_what_was_before_is_undone(closed: Desk) -> None:
    closed.do(finalise_paper, MINUTES)
    with refused(Refusal.MADE_FINAL):
        closed.undo()
    closed.do(take_note, "Потом")
    closed.undo()
    closed.do(reopen_paper, MINUTES, 1)
    with refused(Refusal.MADE_FINAL):
        closed.undo()
    assert [note.text for note in closed.meeting.notes] == ["Решено"]


def test_a_final_paper_is_final_after_a_restart(closed: Desk, clock: HandClock) -> None:
    closed.do(finalise_paper, MINUTES)
    again = reopened(closed, clock)
    assert again.meeting == closed.meeting
    assert again.undoable is None


def test_what_was_changed_since_a_paper_became_final_is_known_by_the_number_of_the_outcome(
    closed: Desk,
) -> None:
    assert changed_since_final(closed.meeting, MINUTES) is None
    closed.do(finalise_paper, MINUTES)
    assert changed_since_final(closed.meeting, MINUTES) is None
    closed.do(change_note, last_note_id(closed), "Иначе", NoteKind.DECISION)
    assert changed_since_final(closed.meeting, MINUTES) == SinceFinal(("4.1",))
    closed.do(change_note, last_note_id(closed), "Решено", NoteKind.DECISION)
    assert changed_since_final(closed.meeting, MINUTES) is None


def test_what_a_final_paper_does_not_print_is_no_change_of_it(closed: Desk) -> None:
    closed.do(finalise_paper, MINUTES)
    closed.do(take_note, "Для себя", NoteKind.NOTE, private=True)
    assert changed_since_final(closed.meeting, MINUTES) is None


def test_of_other_changes_than_outcomes_it_is_known_that_there_are_some_until_it_is_reopened(
    closed: Desk,
) -> None:
    closed.do(finalise_paper, MINUTES)
    closed.do(change_details, replace(DETAILS, title="О лизинге"))
    assert changed_since_final(closed.meeting, MINUTES) == SinceFinal()
    closed.do(reopen_paper, MINUTES, 1)
    assert changed_since_final(closed.meeting, MINUTES) is None
