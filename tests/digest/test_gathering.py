"""Many files into rows: each meeting once, nothing private, nothing fatal."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.editing import prolong
from models.acts.notes import mark_done, set_aside, take_note, take_vote
from models.acts.papers import finalise_paper
from models.desk import Desk
from models.digest.assignments import Life, Station, by_due_date, by_executor, lives_of
from models.digest.gathering import AsRead, Doubled, Gathered, InFile, Skipped, gather, in_order
from models.digest.rows import AssignmentRow, Progress, rows_of
from models.final_papers import Document
from models.kinds import NoteKind, SetAside
from models.meeting import Meeting
from models.notes import Origin
from models.readings.speaking import fold
from models.register import Register
from models.store.trouble import StoreError, Trouble
from tests.digest.congress import first_open, given_twice, sequel_of, table
from tests.models.table import last_note_id

DAY = date(2026, 1, 15)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


def gathered(*meetings: Meeting) -> Gathered:
    """As if each had lain in a file of its own."""
    files = {Path(str(place)): one for place, one in enumerate(meetings)}
    return in_order(gather(files, lambda path: AsRead(files[path])))


def assignment(due: date | None = None, words: str = "", *executors: str) -> AssignmentRow:
    return AssignmentRow("1.1", "Поручение", executors, due, words, Origin("Стол", "1"))


def test_what_is_private_or_rejected_is_in_no_digest(desk: Desk) -> None:
    desk.do(take_note, "Между нами", kind=NoteKind.DECISION, private=True)
    desk.do(take_note, "Не прошло", kind=NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), in_favour=0, against=0, abstained=0)
    desk.do(take_note, "Создать центр", kind=NoteKind.DECISION)
    desk.do(close_meeting)
    assert [text for _, text in rows_of(desk.meeting).decisions][-1] == "Создать центр"
    assert "Между нами" not in str(rows_of(desk.meeting))


def test_a_deferred_proposal_is_none_of_those_left_open(desk: Desk) -> None:
    before = rows_of(desk.meeting).proposals
    desk.do(take_note, "Отложить", kind=NoteKind.PROPOSAL)
    desk.do(set_aside, last_note_id(desk), SetAside.DEFERRED)
    desk.do(take_note, "Оставить", kind=NoteKind.PROPOSAL)
    desk.do(set_aside, last_note_id(desk), SetAside.LEFT_OPEN)
    told = rows_of(desk.meeting).proposals
    assert [one.text for one in told[len(before) :]] == ["Оставить"]


def test_meetings_stand_in_the_order_of_their_days() -> None:
    found = gathered(table(9), table(0), table(5))
    assert [one.number for one in found.meetings] == ["1", "6", "10"]


def test_a_meeting_in_two_files_counts_once() -> None:
    found = gathered(table(0), table(1), table(0))
    assert len(found.meetings) == 2
    assert found.skipped == (Skipped(Path("2"), Doubled(Path("0"))),)


def test_of_the_states_of_a_meeting_that_counts_which_has_come_furthest() -> None:
    last = table(0)
    first = first_open(last)
    ticked = replace(last, notes=last.notes.put(replace(first, done=True)))
    running = replace(last, closed=None)
    planned = replace(running, opened=None, notes=Register(), speeches=Register())
    for earlier in (last, running, planned):
        for files in ((earlier, ticked), (ticked, earlier)):
            found = gathered(*files, table(1))
            assert [one.number for one in found.meetings] == ["1", "2"]
            (row,) = [one for one in found.meetings[0].assignments if one.text == first.text]
            assert row.done
            place = files.index(earlier)
            (skipped,) = found.skipped
            assert skipped == Skipped(Path(str(place)), Doubled(Path(str(1 - place))))


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read() -> None:
    def read(path: Path) -> AsRead:
        if path.name == "bad":
            raise StoreError(Trouble.DAMAGED, path)
        return AsRead(table(int(path.name)))

    found = in_order(gather([Path("0"), Path("bad"), Path("1")], read))
    assert len(found.meetings) == 2
    assert [one.path.name for one in found.skipped] == ["bad"]


def test_one_meeting_at_a_time_is_asked_for() -> None:
    asked: list[str] = []

    def read(path: Path) -> AsRead:
        asked.append(path.name)
        return AsRead(table(int(path.name)))

    results: Iterator[InFile | Skipped] = gather([Path("0"), Path("1")], read)
    next(results)
    assert asked == ["0"]


@pytest.mark.parametrize(
    ("due", "done", "progress"),
    [
        (BEFORE, False, Progress.OVERDUE),
        (DAY, False, Progress.OPEN),
        (BEFORE, True, Progress.DONE),
        (None, False, Progress.OPEN),
    ],
)
def test_an_assignment_is_overdue_from_the_day_after_its_last(
    desk: Desk, due: date | None, done: bool, progress: Progress
) -> None:
    desk.do(take_note, "Поручение", kind=NoteKind.ASSIGNMENT, due=due)
    if done:
        desk.do(mark_done, last_note_id(desk))
    (row,) = rows_of(desk.meeting).assignments
    assert row.progress(DAY) is progress


def test_what_was_carried_out_after_the_outcomes_were_final_is_not_overdue(desk: Desk) -> None:
    desk.do(take_note, "Поручение", kind=NoteKind.ASSIGNMENT, due=BEFORE)
    desk.do(take_note, "Ещё одно", kind=NoteKind.ASSIGNMENT, due=BEFORE)
    second = last_note_id(desk)
    desk.do(close_meeting)
    desk.do(finalise_paper, Document.OUTCOMES)
    desk.do(mark_done, second - 1)
    desk.do(prolong, second, due=AFTER)
    done, prolonged = rows_of(desk.meeting).assignments
    assert (done.progress(DAY), prolonged.progress(DAY)) == (Progress.DONE, Progress.OPEN)
    assert prolonged.given_at.due == BEFORE


def test_an_assignment_told_again_at_a_later_meeting_is_one_and_ends_there() -> None:
    first = table(0)
    lives = lives_of(gathered(first, sequel_of(first, 1, done=True)).meetings)
    (life,) = [one for one in lives if len(one.stations) == 2]
    assert [one.meeting for one in life.stations] == [1, 2]
    assert (life.row.number, life.progress(DAY)) == (life.stations[0].number, Progress.DONE)


@pytest.mark.parametrize("carried_out", [0, 1])
def test_the_same_words_for_two_people_are_two_assignments_each_ending_by_itself(
    carried_out: int,
) -> None:
    whole = given_twice(table(0), "Новиков Н.Н.")
    text, theirs = first_open(whole).text, ((first_open(whole).executors), ("Новиков Н.Н.",))
    last = sequel_of(whole, 1, done=True)
    (told,) = [one for one in last.notes if one.origin]
    mine = replace(told, executors=theirs[carried_out])
    last = replace(last, notes=last.notes.put(mine))
    lives = [one for one in lives_of(gathered(whole, last).meetings) if one.row.text == text]
    first_given = [one for one in lives if one.stations[0].meeting == 1]
    assert len(first_given) == 2
    (ended,) = [one for one in first_given if one.progress(DAY) is Progress.DONE]
    assert [*map(fold, ended.row.executors)] == [*map(fold, theirs[carried_out])]
    assert len(ended.stations) == 2


def test_one_of_two_in_the_same_words_is_not_new_when_somebody_else_takes_it_over() -> None:
    whole = given_twice(table(0), "Новиков Н.Н.")
    last = sequel_of(whole, 1, done=False)
    (told,) = [one for one in last.notes if one.origin]
    handed_on = replace(told, executors=("Сменин С.С.",))
    last = replace(last, notes=last.notes.put(handed_on))
    counted = [len(one.assignments) for one in gathered(whole, last).meetings]
    assert len(lives_of(gathered(whole, last).meetings)) == sum(counted) - 1


def test_what_several_have_to_do_stands_under_each_and_nobody_comes_last() -> None:
    rows = (
        assignment(None, "", "Ким М.Ч.", "Ёлкин А.А."),
        assignment(AFTER, "", "ким М. Ч."),
        assignment(BEFORE),
    )
    groups = by_executor([*_lives(rows)])
    assert [(name, len(theirs)) for name, theirs in groups] == [
        ("Ёлкин А.А.", 1),
        ("Ким М.Ч.", 2),
        ("", 1),
    ]


def test_the_earliest_deadline_comes_first_and_none_at_all_last() -> None:
    rows = (assignment(), assignment(None, "ежемесячно"), assignment(AFTER), assignment(BEFORE))
    ordered = [(one.row.due, one.row.due_words) for one in by_due_date(_lives(rows))]
    assert ordered == [(BEFORE, ""), (AFTER, ""), (None, "ежемесячно"), (None, "")]


def _lives(rows: tuple[AssignmentRow, ...]) -> Iterator[Life]:
    for place, row in enumerate(rows, start=1):
        yield Life(row, (Station(place, row.number, row.due, row.done),))
