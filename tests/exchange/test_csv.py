"""Tables for spreadsheets: they open right, nothing in them is a formula, they read back equal."""

import csv
import io
import re
from datetime import date

import pytest
from hypothesis import given, strategies as st

from models.acts.agenda import close_meeting
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.desk import Desk
from models.exchange.csv_table import (
    COMMA,
    SEMICOLON,
    CsvTable,
    csv_bytes,
    delimiter_of,
)
from models.exchange.lists import (
    agenda_table,
    assignments_table,
    participants_table,
    speeches_table,
)
from models.importing.agenda import found_items
from models.importing.people import found_people
from models.kinds import NoteKind
from models.meeting import Meeting
from models.spreadsheets.picking import pick_agenda, pick_participants
from models.spreadsheets.reading import read_sheets
from tests.models.table import ABAKUMOV, BELOZEROV, HandClock
from ui.exports import EXPORTS
from ui.language import Words

FORMULA = re.compile(r"\s*[=+\-@\t\r|%]")
GUARDED = re.compile("'+[\\s\x00]*[=+\\-@＝＋－＠\t\r|%]")
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=12)
NASTY = st.sampled_from(["=1+1", "'=1", "''@x", " -2", "+7 900", "@SUM", "'", "а;б", 'а"б', "а\nб"])
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[CELLS | NASTY] * width), min_size=1, max_size=5).map(
        lambda rows: CsvTable(rows[0], tuple(rows[1:]))
    )
)


def read_csv(content: bytes, delimiter: str) -> CsvTable:
    """As whoever knows the rule takes the apostrophes away again."""
    lines = io.StringIO(content.decode("utf-8-sig"), newline="")
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    columns, *body = (tuple(map(unguarded, row)) for row in rows)
    return CsvTable(columns, tuple(body))


def unguarded(cell: str) -> str:
    return cell[1:] if GUARDED.match(cell) else cell


@given(TABLES, st.sampled_from([SEMICOLON, COMMA]))
def test_a_table_reads_back_equal(table: CsvTable, delimiter: str) -> None:
    assert read_csv(csv_bytes(table, delimiter), delimiter) == table


@given(TABLES)
def test_no_cell_is_a_formula(table: CsvTable) -> None:
    text = csv_bytes(table).decode("utf-8-sig")
    cells = [
        cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row
    ]
    assert not [cell for cell in cells if FORMULA.match(cell)]


def test_a_russian_spreadsheet_opens_it_right() -> None:
    content = csv_bytes(CsvTable(("Имя", "Орган"), (("Ли", "ООО «Ё»; филиал"),)))
    assert content == '\ufeffИмя;Орган\r\nЛи;"ООО «Ё»; филиал"\r\n'.encode()


def test_an_english_spreadsheet_opens_it_right(desk: Desk) -> None:
    content = EXPORTS["agenda_csv"](desk.meeting, Words("en"), "en")
    assert content.startswith(b"\xef\xbb\xbfNo.,Item,Kind,Minutes,Start,Presenters\r\n")


def rows_of(table: CsvTable) -> list[dict[str, str]]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_a_turn_on_the_floor_is_a_row_with_its_times(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, ABAKUMOV)
    clock.advance(minutes=4, seconds=30)
    desk.do(end_speech)
    (row,) = rows_of(speeches_table(desk.meeting, Words("en")))
    assert (row["Surname"], row["Kind of speech"]) == ("Абакумов", "Speech")
    assert (row["Begun"], row["Ended"]) == ("2025-10-16 10:00:00", "2025-10-16 10:04:30")
    assert (row["Net time"], row["Limit"]) == ("0:04:30", "0:05:00")


def test_assignments_are_rows_by_number_and_private_ones_stay_away(desk: Desk) -> None:
    text = "Подготовить перечень"
    desk.do(take_note, text, kind=NoteKind.ASSIGNMENT)
    desk.do(take_note, "Между нами", kind=NoteKind.ASSIGNMENT, private=True)
    (row,) = rows_of(assignments_table(desk.meeting, Words("en")))
    assert (row["No."], row["Assignment"]) == ("point 4.1", text)


def test_no_spreadsheet_takes_the_number_of_an_assignment_for_a_date(desk: Desk) -> None:
    for _ in range(10):
        desk.do(take_note, "Подготовить перечень", kind=NoteKind.ASSIGNMENT)
    found = rows_of(assignments_table(desk.meeting, Words("en")))
    assert [one["No."] for one in found if re.fullmatch(r"[\d.]+", one["No."])] == []
    assert found[-1]["No."].endswith(" 4.10")


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_due_date_is_read_in_every_country(desk: Desk, language: str) -> None:
    desk.do(take_note, "Собрать", kind=NoteKind.ASSIGNMENT, due=date(2025, 12, 1))
    (row,) = assignments_table(desk.meeting, Words(language)).rows
    assert "2025-12-01" in row


@pytest.fixture
def meeting(desk: Desk) -> Meeting:
    desk.do(give_floor, BELOZEROV)
    desk.do(close_meeting)
    return desk.meeting


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_list_of_participants_is_read_again_as_the_same_people(
    meeting: Meeting, language: str
) -> None:
    content = csv_bytes(participants_table(meeting, Words(language)), delimiter_of(language))
    people = pick_participants(read_sheets(content, "list.csv"))[1]
    found = [one.participant for one in found_people(Meeting(), people)]
    assert [one.person for one in found] == [one.person for one in meeting.listed]
    assert [one.group for one in found] == [one.group for one in meeting.listed]
    assert [one.seat for one in found] == [one.seat for one in meeting.listed]


def test_telephones_stay_at_home(meeting: Meeting) -> None:
    columns = participants_table(meeting, Words("en")).columns
    assert not [name for name in columns if "phone" in name.lower() or "mail" in name.lower()]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_agenda_is_read_again_as_the_same_items(meeting: Meeting, language: str) -> None:
    content = csv_bytes(agenda_table(meeting, Words(language)), delimiter_of(language))
    agenda = pick_agenda(read_sheets(content, "agenda.csv"))[1]
    found = [one.item for one in found_items(Meeting(), agenda)]
    planned = [(one.title, one.kind, one.planned, one.presenters) for one in meeting.items]
    assert [(one.title, one.kind, one.planned, one.presenters) for one in found] == planned
