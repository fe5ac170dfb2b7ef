"""What became of something written down, in one word."""

from datetime import date

import pytest

from models.acts.notes import change_note, mark_done, set_aside, take_note, take_vote
from models.acts.people import everyone_arrives
from models.acts.votes import put_to_vote
from models.desk import Desk
from models.kinds import NoteKind, SetAside
from models.readings.statuses import Status, status_of
from tests.models.table import last_note, last_note_id

TODAY = date(2025, 10, 16)


def status(desk: Desk, today: date = TODAY) -> Status | None:
    return status_of(last_note(desk), today)


@pytest.mark.parametrize("kind", [NoteKind.NOTE, NoteKind.CONCLUSION, NoteKind.DISSENT])
def test_nothing_is_to_become_of_mere_words(desk: Desk, kind: NoteKind) -> None:
    desk.do(take_note, "Слова", kind)
    assert status(desk) is None


def test_a_proposal_is_open_put_to_the_vote_adopted_and_decided(desk: Desk) -> None:
    desk.do(everyone_arrives)
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    seen = [status(desk)]
    desk.do(put_to_vote, last_note_id(desk))
    seen.append(status(desk))
    desk.do(take_vote, last_note_id(desk), 20)
    seen.append(status(desk))
    desk.do(change_note, last_note_id(desk), "Создать группу", NoteKind.DECISION)
    assert [*seen, status(desk)] == [
        Status.OPEN,
        Status.PUT_TO_VOTE,
        Status.ADOPTED,
        Status.ADOPTED,
    ]


def test_forty_five_per_cent_leave_it_not_adopted(desk: Desk) -> None:
    desk.do(everyone_arrives)
    desk.do(take_note, "Создать группу", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), 13)
    assert status(desk) is Status.NOT_ADOPTED


@pytest.mark.parametrize("how", list(SetAside))
def test_set_aside_is_said(desk: Desk, how: SetAside) -> None:
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL)
    desk.do(set_aside, last_note_id(desk), how)
    assert status(desk) == Status(how.value)


def test_an_assignment_is_overdue_the_day_after_until_it_is_carried_out(desk: Desk) -> None:
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, due=date(2025, 12, 1))
    assert status(desk, date(2025, 12, 1)) is Status.ADOPTED
    assert status(desk, date(2025, 12, 2)) is Status.OVERDUE
    desk.do(mark_done, last_note_id(desk))
    assert status(desk, date(2025, 12, 2)) is Status.CARRIED_OUT
