"""A decision that says who or by when stands wherever it is watched what becomes of assignments."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from models.acts.agenda import close_meeting, start_item
from models.acts.details import create_meeting
from models.acts.notes import change_note, mark_done, take_note, take_vote
from models.acts.people import everyone_arrives
from models.acts.sequel import carry_over
from models.desk import Desk
from models.digest.assignments import by_due_date, lives_of
from models.digest.gathering import AsRead
from models.digest.register import Kind, Registered, chains_of, registered_from, search
from models.digest.rows import rows_of
from models.earlier.sequel import earlier_meeting
from models.exchange.calendar import calendar_bytes
from models.exchange.lists import assignments_table
from models.kinds import Limits, NoteKind
from models.meeting import Details, Meeting
from models.papers.after.assignments import assignments_of
from models.papers.minutes import minutes_of
from models.readings.statuses import Status, status_of
from models.refusals import Refusal
from tests.models.table import CHARTER, HandClock, Kept, english, last_note_id, refused
from tests.papers.plain_words import plain_rows

DUE = date(2025, 12, 31)
AFTER = DUE + timedelta(days=1)
ADVISE = "Рекомендовать вузам открыть кафедры"


def decide(desk: Desk, text: str = ADVISE, **more: object) -> None:
    desk.do(take_note, text, NoteKind.DECISION, **more)


def listed(desk: Desk) -> list[tuple[str, ...]]:
    return plain_rows(assignments_of(desk.meeting, english, "en"))


def days(desk: Desk) -> str:
    return calendar_bytes(desk.meeting, english, "en").decode().replace("\r\n ", "")


def sequel_of(desk: Desk, clock: HandClock) -> Desk:
    clock.advance(days=30)
    again = Desk(clock, Kept())
    again.do(create_meeting, Details("Вторая встреча", day=date(2026, 1, 15)), Limits())
    again.do(carry_over, earlier_meeting(desk.meeting), "О ходе исполнения")
    return again


def registered(*meetings: Meeting) -> list[Registered]:
    files = {Path(str(place)): AsRead(one) for place, one in enumerate(meetings)}
    found = [registered_from(path, files.__getitem__) for path in files]
    return [one for one in found if isinstance(one, Registered)]


@pytest.mark.parametrize(
    "more", [{"executors": ["Университет"]}, {"due": DUE}, {"due_words": "ежегодно"}]
)
def test_it_stands_in_the_list_and_the_table_of_assignments(
    desk: Desk, more: dict[str, object]
) -> None:
    decide(desk, **more)
    assert [(row[0], row[1]) for row in listed(desk)] == [("4.1", f"{ADVISE}\n(decision)")]
    (row,) = assignments_table(desk.meeting, english).rows
    assert (row[0], row[1], row[-1]) == ("point 4.1", ADVISE, "decision")


def test_it_stands_there_under_its_number_in_the_order_of_the_minutes(desk: Desk) -> None:
    decide(desk, executors=["Университет"], due=DUE)
    decide(desk, "Считать работу полезной")
    desk.do(take_note, "Подготовить", NoteKind.ASSIGNMENT, executors=["Ким М.Ч."], due=DUE)
    desk.do(start_item, CHARTER)
    decide(desk, "Продлить хартию", due=DUE)
    numbers = [row[0] for row in listed(desk)]
    assert numbers == ["2.1", "4.1", "4.3"]
    minutes = minutes_of(desk.meeting, english, "en")
    texts = {one.number: one.text for item in minutes.items for one in item.decisions}
    assert [texts[one] for one in numbers] == ["Продлить хартию", ADVISE, "Подготовить"]
    rows = assignments_table(desk.meeting, english).rows
    assert [row[0] for row in rows] == [f"point {one}" for one in numbers]
    assert [row[-1] for row in rows] == ["decision", "decision", "assignment"]
    assert days(desk).count("DTSTART;VALUE=DATE:20251231") == 3


def test_the_calendar_says_that_it_is_a_decision_and_which(desk: Desk) -> None:
    decide(desk, executors=["Университет"], due=DUE)
    words = f"DESCRIPTION:{ADVISE}\\ndecision\u00a04.1\\nResponsible: Университет."
    assert words in days(desk)


def test_one_without_a_name_and_a_date_is_not_watched(desk: Desk) -> None:
    decide(desk)
    assert listed(desk) == []
    assert assignments_table(desk.meeting, english).rows == ()
    assert earlier_meeting(desk.meeting).assignments == ()
    with refused(Refusal.NOT_AN_ASSIGNMENT):
        desk.do(mark_done, last_note_id(desk))


def test_one_that_was_voted_down_or_is_private_is_not_watched(desk: Desk) -> None:
    desk.do(everyone_arrives)
    decide(desk, due=DUE, private=True)
    decide(desk, due=DUE)
    desk.do(take_vote, last_note_id(desk), 1, 29)
    assert listed(desk) == []
    assert assignments_table(desk.meeting, english).rows == ()
    assert "VALUE=DATE" not in days(desk)
    assert earlier_meeting(desk.meeting).assignments == ()


def test_it_is_overdue_until_it_is_carried_out(desk: Desk) -> None:
    decide(desk, due=DUE)
    note = last_note_id(desk)
    assert status_of(desk.meeting.notes[note], DUE) is Status.ADOPTED
    assert status_of(desk.meeting.notes[note], AFTER) is Status.OVERDUE
    desk.do(mark_done, note)
    assert status_of(desk.meeting.notes[note], AFTER) is Status.CARRIED_OUT
    assert listed(desk)[0][-1] == "carried out"
    assert "VALUE=DATE" not in days(desk)
    desk.do(change_note, note, ADVISE, NoteKind.DECISION)
    assert status_of(desk.meeting.notes[note], AFTER) is Status.ADOPTED


def test_a_sequel_asks_after_it_until_it_is_carried_out(desk: Desk, clock: HandClock) -> None:
    decide(desk, executors=["Университет"], due=DUE)
    (carried,) = sequel_of(desk, clock).meeting.notes
    assert (carried.text, carried.executors, carried.due) == (ADVISE, ("Университет",), DUE)
    desk.do(mark_done, last_note_id(desk))
    assert not sequel_of(desk, clock).meeting.notes


def test_a_digest_watches_it_among_the_assignments(desk: Desk, clock: HandClock) -> None:
    decide(desk, executors=["Университет"], due=DUE)
    desk.do(close_meeting)
    first = rows_of(desk.meeting)
    assert first.decisions == (("4.1", ADVISE),)
    assert [(one.row.text, one.row.decision) for one in by_due_date(lives_of([first]))] == [
        (ADVISE, True)
    ]
    again = sequel_of(desk, clock)
    (life,) = lives_of([first, rows_of(again.meeting)])
    assert [one.meeting for one in life.stations] == [1, 2]
    assert (life.row.number, life.row.decision) == ("4.1", True)


def test_the_register_finds_it_late_once(desk: Desk, clock: HandClock) -> None:
    decide(desk, executors=["Университет"], due=DUE)
    alone = registered(desk.meeting)
    (late,) = search(alone, chains_of(alone), "кафедры", AFTER)
    assert (late.entry.kind, late.entry.who, late.overdue) == (Kind.DECISION, "Университет", True)
    both = registered(desk.meeting, sequel_of(desk, clock).meeting)
    found = search(both, chains_of(both), "кафедры", AFTER)
    assert [(one.entry.kind, one.overdue) for one in found] == [
        (Kind.ASSIGNMENT, True),
        (Kind.DECISION, False),
    ]
