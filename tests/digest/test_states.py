"""Several files of one meeting, or of two that are much alike: which of them count."""

from collections.abc import Callable
from datetime import date
from itertools import permutations
from pathlib import Path
from shutil import copy

import pytest
from msgspec.structs import replace

from models.acts.agenda import add_item, close_meeting, open_meeting, remove_item
from models.acts.details import create_meeting
from models.acts.notes import change_note, remove_note, take_note
from models.acts.papers import finalise_paper
from models.acts.people import add_participant
from models.codec import entry_to_record
from models.desk import Desk
from models.digest.gathering import Doubled, Gathered, Skipped, gather, in_order
from models.digest.rows import AssignmentRow
from models.exchange.reading_data import entries_of as entries_read_back
from models.final_papers import Document
from models.kinds import Limits, NoteKind
from models.meeting import Details, Meeting
from models.people import Person
from models.sitting import new_sitting
from models.store.meeting_file import MeetingFile
from tests.command_line.commands import around
from tests.models.table import DETAILS, HandClock, Kept, last_note_id
from tests.models.test_reopening import AROUND, kept_by, opened
from ui.language import Words
from ui.meeting_reading import data_in, data_of
from ui.papers import PAPERS
from ui.told_meeting import told_in

pytestmark = pytest.mark.usefixtures("qapp")
ASSIGNMENT = NoteKind.ASSIGNMENT
GIVEN = "Подготовить смету"
DUE = date(2025, 11, 1)


def take_deadline_and_executor_away(desk: Desk) -> None:
    desk.do(change_note, last_note_id(desk), GIVEN, ASSIGNMENT)


def give_it_to_somebody_else(desk: Desk) -> None:
    desk.do(
        change_note, last_note_id(desk), GIVEN, ASSIGNMENT, executors=("Лебедев И.П.",), due=DUE
    )


def strike_it_out(desk: Desk) -> None:
    desk.do(remove_note, last_note_id(desk))


Change = Callable[[Desk], None]
CHANGES = [take_deadline_and_executor_away, give_it_to_somebody_else, strike_it_out]


@pytest.fixture
def file(tmp_path: Path, clock: HandClock) -> Path:
    """A table at which one assignment was given; it is still open."""
    path = tmp_path / "table.roundtable"
    sitting = new_sitting(path, AROUND, clock, kept_by, DETAILS)
    desk = sitting.desk
    for surname in ("Лебедев", "Ким"):
        desk.do(add_participant, Person(surname))
    for title in ("Кадры", "Смета", "Дороги", "Порты", "Разное"):
        desk.do(add_item, title)
    desk.do(open_meeting)
    clock.advance(minutes=5)
    desk.do(take_note, GIVEN, ASSIGNMENT, executors=("Ким М.Ч.",), due=DUE)
    clock.advance(minutes=50)
    sitting.close()
    return path


def changed(path: Path, clock: HandClock, *changes: Change) -> None:
    clock.advance(minutes=30)
    sitting = opened(path, clock)
    for change in changes:
        change(sitting.desk)
    sitting.close()


def paper_of(path: Path, meeting: Meeting) -> Path:
    path.write_bytes(PAPERS["outcomes"](meeting, Words("ru"), "ru"))
    return path


def meeting_of(path: Path) -> Meeting:
    return told_in(path, around()).meeting


def gathered(*files: Path) -> Gathered:
    return in_order(gather(files, lambda path: told_in(path, around())))


def assignments_in_any_order(*files: Path) -> list[tuple[AssignmentRow, ...]]:
    """What a digest of the files tells, in whatever order they are found."""
    found = [gathered(*order).meetings for order in permutations(files)]
    assert [len(one) for one in found] == [1] * len(found)
    return [one[0].assignments for one in found]


def close(desk: Desk) -> None:
    desk.do(close_meeting)


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_changed_after_the_close_counts_against_an_earlier_copy_and_an_earlier_paper(
    file: Path, clock: HandClock, change: Change
) -> None:
    changed(file, clock, close)
    earlier = Path(copy(file, file.with_name("a copy.roundtable")))
    paper = paper_of(file.with_name("outcomes.pdf"), meeting_of(file))
    changed(file, clock, change)
    (now,) = gathered(file).meetings
    told = assignments_in_any_order(file, earlier, paper)
    assert told == [now.assignments] * 6


def test_a_copy_kept_before_items_were_taken_away_is_not_the_meeting_that_was_closed(
    file: Path, clock: HandClock
) -> None:
    earlier = Path(copy(file, file.with_name("a copy.roundtable")))

    def finish(desk: Desk) -> None:
        strike_it_out(desk)
        for item in desk.meeting.items[1:]:
            desk.do(remove_item, item.id)
        desk.do(close_meeting)
        desk.do(finalise_paper, Document.OUTCOMES)

    changed(file, clock, finish)
    for files in permutations((earlier, file)):
        (told,) = gathered(*files).meetings
        assert (told.draft, told.assignments) == (False, ())


def test_a_paper_of_the_closed_meeting_counts_against_a_copy_from_before_the_close(
    file: Path, clock: HandClock
) -> None:
    earlier = Path(copy(file, file.with_name("a copy.roundtable")))
    changed(file, clock, strike_it_out, close)
    paper = paper_of(file.with_name("outcomes.pdf"), meeting_of(file))
    assert assignments_in_any_order(earlier, paper) == [(), ()]


def test_the_signed_paper_counts_against_the_file_of_which_it_was_not_yet_made(
    file: Path, clock: HandClock
) -> None:
    changed(file, clock, close)
    draft = Path(copy(file, file.with_name("a copy.roundtable")))
    changed(file, clock, lambda desk: desk.do(finalise_paper, Document.OUTCOMES))
    signed = paper_of(file.with_name("signed.pdf"), meeting_of(file))
    for files in permutations((draft, signed)):
        assert gathered(*files).skipped == (Skipped(draft, Doubled(signed)),)


def test_a_file_read_back_from_an_earlier_paper_is_no_later_state(
    file: Path, clock: HandClock
) -> None:
    changed(file, clock, close)
    paper = paper_of(file.with_name("outcomes.pdf"), meeting_of(file))
    changed(file, clock, take_deadline_and_executor_away)
    clock.advance(days=1)
    fact = data_in(data_of(paper, around()))
    again = file.with_name("again.roundtable")
    records = list(map(entry_to_record, entries_read_back(fact, clock())))
    MeetingFile.create(again, around(), records).close()
    (now,) = gathered(file).meetings
    assert assignments_in_any_order(file, again) == [now.assignments] * 2


def table_with(details: Details, *items: str, held: bool = False) -> Meeting:
    clock = HandClock()
    desk = Desk(clock, Kept())
    desk.do(create_meeting, details, Limits())
    for title in items:
        desk.do(add_item, title)
    if held:
        desk.do(open_meeting)
        clock.advance(minutes=30)
        desk.do(close_meeting)
    return desk.meeting


def count(tmp_path: Path, *meetings: Meeting) -> list[int]:
    """How many were held, and how many are still to come."""
    papers = [paper_of(tmp_path / f"{place}.pdf", one) for place, one in enumerate(meetings)]
    found = gathered(*papers)
    return [found.held, len(found.meetings) - found.held]


@pytest.mark.parametrize("held", [False, True])
def test_of_two_parallel_tables_the_one_still_to_come_is_told_beside_the_other(
    tmp_path: Path, held: bool
) -> None:
    timber = table_with(DETAILS, "Открытие", "Лес", held=held)
    fish = table_with(DETAILS, "Открытие", "Рыба")
    elsewhere = table_with(replace(DETAILS, place="зал Б"), "Открытие", "Лес")
    expected = [1, 1] if held else [0, 2]
    assert count(tmp_path, timber, fish) == expected
    assert count(tmp_path, elsewhere, timber) == expected


def test_the_programme_is_no_other_meeting_where_an_item_came_and_one_went(tmp_path: Path) -> None:
    plan = table_with(DETAILS, "Открытие", "Лес", "Порты", "Разное")
    told = table_with(DETAILS, "Открытие", "Лес", "Порты", "Дороги", held=True)
    assert count(tmp_path, plan, told) == [1, 0]
    assert count(tmp_path, told, plan) == [1, 0]
