"""What is missing is said before the paper is signed. PAPER «From notes to minutes»."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.details import change_details
from models.acts.notes import change_note, remove_note, take_note, take_vote
from models.acts.people import arrive
from models.desk import Desk
from models.kinds import NoteKind
from models.meeting import Meeting
from models.readings.missing import Gap, Missing, gaps
from tests.models.table import DETAILS, GULYAEV, last_note_id


@pytest.fixture
def complete(desk: Desk) -> Desk:
    desk.do(arrive, GULYAEV)
    return desk


def missing(desk: Desk) -> list[Missing]:
    return [one.what for one in gaps(desk.meeting) if one.what is not Missing.NOT_CLOSED]


def test_a_complete_and_closed_meeting_has_no_gaps(complete: Desk) -> None:
    assert gaps(complete.meeting) == (Gap(Missing.NOT_CLOSED),)
    complete.do(close_meeting)
    assert gaps(complete.meeting) == ()


@pytest.mark.parametrize(
    ("gone", "what"),
    [
        ({"organiser": ""}, Missing.ORGANISER),
        ({"place": ""}, Missing.PLACE),
        ({"number": ""}, Missing.NUMBER),
        ({"chair": None}, Missing.CHAIR),
        ({"secretary": None}, Missing.SECRETARY),
    ],
)
def test_what_is_not_filled_in_is_missing(
    complete: Desk, gone: dict[str, Any], what: Missing
) -> None:
    complete.do(change_details, replace(DETAILS, **gone))
    assert missing(complete) == [what]


def test_nothing_at_all_is_missing_in_the_order_of_the_paper() -> None:
    assert [one.what for one in gaps(Meeting())] == [
        Missing.TITLE,
        Missing.ORGANISER,
        Missing.DAY,
        Missing.NUMBER,
        Missing.PLACE,
        Missing.CHAIR,
        Missing.SECRETARY,
        Missing.PRESENT,
        Missing.NOT_CLOSED,
    ]


def test_the_opening_gives_the_day(complete: Desk) -> None:
    complete.do(change_details, replace(DETAILS, day=None))
    assert missing(complete) == []


def test_an_undecided_proposal_is_named(complete: Desk) -> None:
    complete.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    assert gaps(complete.meeting)[-1] == Gap(Missing.UNDECIDED, last_note_id(complete))


def test_what_was_adopted_and_made_no_decision_is_named(complete: Desk) -> None:
    complete.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    key = last_note_id(complete)
    complete.do(take_vote, key, 1)
    assert gaps(complete.meeting)[-1] == Gap(Missing.ADOPTED_ALONE, key)
    complete.do(change_note, key, "Создать группу", NoteKind.DECISION)
    assert missing(complete) == []


def test_what_was_voted_down_is_settled(complete: Desk) -> None:
    complete.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    complete.do(take_vote, last_note_id(complete), 0, 1)
    assert missing(complete) == []


def test_an_assignment_needs_an_executor_and_a_deadline(complete: Desk) -> None:
    complete.do(take_note, "Аудит", NoteKind.ASSIGNMENT)
    assert missing(complete) == [Missing.EXECUTOR, Missing.DEADLINE]


@pytest.mark.parametrize(
    "deadline", [{"due": date(2025, 10, 16)}, {"due_words": "ежемесячно"}], ids=str
)
def test_a_deadline_is_a_date_or_words(complete: Desk, deadline: dict[str, Any]) -> None:
    complete.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Фонд"], **deadline)
    assert missing(complete) == []


def test_a_deadline_before_the_meeting_is_a_warning(complete: Desk) -> None:
    day_before = date(2025, 10, 15)
    complete.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Фонд"], due=day_before)
    assert missing(complete) == [Missing.EARLY_DEADLINE]


def test_a_decision_needs_neither(complete: Desk) -> None:
    complete.do(take_note, "Принять", NoteKind.DECISION)
    assert missing(complete) == []


def test_private_and_struck_notes_are_nobodys_gap(complete: Desk) -> None:
    complete.do(take_note, "Тайное", NoteKind.ASSIGNMENT, private=True)
    complete.do(take_note, "Лишнее", NoteKind.PROPOSAL)
    complete.do(remove_note, last_note_id(complete))
    assert missing(complete) == []
