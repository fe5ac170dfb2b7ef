"""Who attended, as the papers tell it: who was in the room at any time from the opening on."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.details import change_details
from models.acts.people import arrive, everyone_arrives, leave
from models.desk import Desk
from models.exchange.lists import participants_table
from models.ids import ParticipantId
from models.papers.annex import annex_of
from models.papers.before.people import participants_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.readings.missing import Gap, Missing, gaps
from reports.annex import annex_mark
from reports.blocks import Blocks
from reports.page import GOST, GOST_DUPLEX, PageStyle
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    DETAILS,
    GULYAEV,
    LEBEDEV,
    HandClock,
    begin,
    english,
)
from tests.papers.plain_words import plain


@pytest.fixture
def only_two(prepared: Desk, clock: HandClock) -> Desk:
    """All were marked as here; before the opening all but two were marked as gone again."""
    prepared.do(everyone_arrives)
    clock.advance(minutes=1)
    for one in prepared.meeting.listed:
        if one.id not in (ABAKUMOV, LEBEDEV):
            prepared.do(leave, one.id)
    clock.advance(minutes=1)
    return prepared


def surnames(lines: tuple[str, ...]) -> set[str]:
    words = plain(" ".join(lines)).replace(",", " ").split()
    return {one for one in ("Абакумов", "Белозёров", "Гуляев", "Лебедев") if one in words}


def test_a_mark_taken_back_before_the_opening_is_no_attendance(only_two: Desk) -> None:
    begin(only_two)
    meeting = only_two.meeting
    assert surnames(minutes_of(meeting, english, "en").present) == {"Абакумов", "Лебедев"}
    assert "Present: 2 people" in outcomes_of(meeting, english, "en").facts
    assert [row[-1] for row in participants_table(meeting, english).rows].count("yes") == 2


def test_nor_does_the_list_of_participants_say_that_they_left(only_two: Desk) -> None:
    begin(only_two)
    rows = [row for row in participants_of(only_two.meeting, english, "en").rows if len(row) > 1]
    assert len(rows) == 30
    assert not [row[1] for row in rows if row[3]]
    only_two.do(close_meeting)
    rows = [row for row in participants_of(only_two.meeting, english, "en").rows if len(row) > 1]
    assert [row[1].split()[0] for row in rows] == ["Абакумов", "Лебедев"]


def test_before_the_opening_who_is_in_the_room_attends(only_two: Desk) -> None:
    lines = minutes_of(only_two.meeting, english, "en").present
    assert surnames(lines) == {"Абакумов", "Лебедев"}
    for who in (ABAKUMOV, LEBEDEV):
        only_two.do(leave, who)
    assert Gap(Missing.PRESENT) in gaps(only_two.meeting)


def test_who_left_after_the_opening_attended(only_two: Desk, clock: HandClock) -> None:
    begin(only_two)
    clock.advance(minutes=20)
    only_two.do(leave, LEBEDEV)
    lines = minutes_of(only_two.meeting, english, "en").present
    assert surnames(lines) == {"Абакумов", "Лебедев"}


def test_who_came_back_is_late_by_when_they_came_back(only_two: Desk, clock: HandClock) -> None:
    begin(only_two)
    clock.advance(minutes=28)
    only_two.do(arrive, BELOZEROV)
    rows = participants_of(only_two.meeting, english, "en").rows
    (remark,) = (row[3] for row in rows if len(row) > 1 and row[1].startswith("Белозёров"))
    assert remark == "from 10:30"


@pytest.mark.parametrize(("quorum", "said"), [(2, "was a quorum"), (3, "was no quorum")])
def test_the_quorum_of_the_head_is_that_of_the_opening(
    only_two: Desk, clock: HandClock, quorum: int, said: str
) -> None:
    only_two.do(change_details, replace(DETAILS, quorum=quorum))
    begin(only_two)
    clock.advance(minutes=20)
    only_two.do(arrive, GULYAEV)
    present = minutes_of(only_two.meeting, english, "en").present
    assert present[-1] == f"There {said} at the opening."


def test_marks_taken_back_before_the_opening_make_no_quorum(only_two: Desk) -> None:
    only_two.do(change_details, replace(DETAILS, quorum=3))
    begin(only_two)
    assert minutes_of(only_two.meeting, english, "en").present[-1] == "There is no quorum."


def test_where_nobody_was_registered_by_the_opening_all_who_were_marked_make_the_quorum(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(change_details, replace(DETAILS, quorum=3))
    clock.advance(minutes=10)
    for number in (1, 2, 3):
        desk.do(arrive, ParticipantId(number))
    assert minutes_of(desk.meeting, english, "en").present[-1] == "There is a quorum."


@pytest.mark.parametrize(
    ("page", "counted"), [(GOST, "2 sheets, 1 copy."), (GOST_DUPLEX, "1 sheet, 1 copy.")]
)
def test_the_sheets_of_the_annex_are_counted_in_the_singular_or_the_plural(
    desk: Desk, page: PageStyle, counted: str
) -> None:
    desk.do(everyone_arrives)
    annex = annex_of(desk.meeting, english)
    assert annex is not None
    assert annex_mark(annex, Blocks(page)) == f"Annex: List of participants, {counted}"
