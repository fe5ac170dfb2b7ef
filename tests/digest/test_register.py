"""What the register finds in the meetings of a folder, and in which order."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.acts.notes import take_note
from models.desk import Desk
from models.digest.gathering import AsRead, Skipped
from models.digest.register import (
    Found,
    Kind,
    Registered,
    chains_of,
    meetings_of,
    registered_from,
    search,
)
from models.exchange.reading_data import BadData, DataFault
from models.kinds import NoteKind
from models.meeting import Meeting
from tests.digest.congress import FIRST_DAY, first_open, given_twice, sequel_of, table

LATER = FIRST_DAY + timedelta(days=300)


def registered(*meetings: Meeting) -> list[Registered]:
    files = {Path(str(place)): one for place, one in enumerate(meetings)}
    found = [registered_from(path, lambda one: AsRead(files[one])) for path in files]
    return [one for one in found if isinstance(one, Registered)]


def found(meetings: Sequence[Meeting], typed: str, today: date = FIRST_DAY) -> tuple[Found, ...]:
    known = registered(*meetings)
    return search(known, chains_of(known), typed, today)


def test_titles_people_decisions_assignments_and_proposals_are_found() -> None:
    kinds = {one.entry.kind for one in found([table(1)], "к")}
    assert kinds == {*Kind}


def test_private_words_are_never_found(desk: Desk) -> None:
    desk.do(take_note, "Тайный замысел", kind=NoteKind.DECISION, private=True)
    desk.do(take_note, "Тайная заметка", private=True)
    assert found([desk.meeting], "тайн") == ()


def test_words_are_found_by_their_beginnings_in_any_order_and_either_layout() -> None:
    by_words = found([table(1)], "нов кадр")
    assert [one.entry.kind for one in by_words] == [Kind.MEETING]
    assert found([table(1)], "rflhs lkz yjds[") == found([table(1)], "кадры для новых")


@pytest.mark.parametrize("typed", ["Логистика", "#логистика", "kjubcn"])
def test_what_was_written_down_under_a_theme_is_found_by_it(desk: Desk, typed: str) -> None:
    desk.do(take_note, "Создать центр", kind=NoteKind.DECISION, themes=["логистика"])
    assert [one.entry.text for one in found([desk.meeting], typed)] == ["Создать центр"]


def test_the_longest_overdue_stands_on_top_and_meetings_below_the_overdue() -> None:
    shown = found([table(0), table(1)], "", LATER)
    overdue = [one.entry.due for one in shown if one.overdue]
    assert overdue == sorted(one for one in overdue if one)
    assert [one.entry.kind for one in shown[len(overdue) :]] == [Kind.MEETING, Kind.MEETING]


def test_an_assignment_carried_out_later_is_overdue_no_more_and_found_there() -> None:
    first = table(0)
    last = sequel_of(first, 4, done=True)
    text = next(one.text for one in last.notes if one.origin)
    told = [one for one in found([first, last], text, LATER) if len(one.stops) == 2]
    assert [one.meeting.rows.number for one in told] == [last.details.number]
    assert told[0].done
    assert not told[0].overdue


def test_the_same_words_for_two_people_are_found_twice_and_closed_one_by_one() -> None:
    first = given_twice(table(0), "Новиков Н.Н.")
    last = sequel_of(first, 4, done=True)
    given = first_open(first)
    told = [one for one in found([first, last], given.text, LATER) if one.entry.text == given.text]
    ours = [one for one in told if one.stops[0].meeting.rows.number == "1"]
    assert {one.entry.who: one.done for one in ours} == {
        ", ".join(given.executors): True,
        "Новиков Н.Н.": False,
    }
    assert [one.overdue for one in ours if not one.done] == [True]


def test_the_stops_of_an_assignment_stand_in_the_order_of_their_days() -> None:
    first = table(0)
    chains = chains_of(
        registered(sequel_of(first, 8, done=True), first, sequel_of(first, 4, done=False))
    )
    (stops,) = [one for one in chains.values() if len(one) == 3]
    assert [one.meeting.rows.number for one in stops] == ["1", "5", "9"]
    assert [one.entry.done for one in stops] == [False, False, True]


def test_meetings_of_what_was_found_come_once_in_the_order_of_their_days() -> None:
    shown = found([table(5), table(0)], "лаборатории")
    assert [one.rows.number for one in meetings_of(shown)] == ["1", "6"]


def test_a_file_that_cannot_be_read_is_told() -> None:
    def read(_path: Path) -> AsRead:
        raise BadData(DataFault.NOT_DATA)

    assert isinstance(registered_from(Path("x"), read), Skipped)
