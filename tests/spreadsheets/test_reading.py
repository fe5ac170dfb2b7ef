from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from models.spreadsheets.cells import cell_text
from models.spreadsheets.compound import SIGNATURE, compound_with, read_streams
from models.spreadsheets.encodings import find_encoding
from models.spreadsheets.participants import read_participants
from models.spreadsheets.plain_text import find_delimiter, pasted_sheet
from models.spreadsheets.reading import read_sheet, read_sheets
from models.spreadsheets.sheet import SheetProblem
from tests.spreadsheets.lists import participants_in
from tests.spreadsheets.workbook_files import xlsx_of, xlsx_with

FILES = Path(__file__).parent / "files"
DAY = date(2025, 10, 17)
CYRILLIC = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp866", "koi8-r"]


def rows_or_problem(data: bytes) -> object:
    try:
        return read_sheets(data, "x")
    except SheetProblem as problem:
        return problem.reason


@pytest.mark.parametrize("name", ["participants.xls", "participants.ods"])
def test_the_formats_of_other_programs_give_the_same_people(name: str) -> None:
    people = read_participants(read_sheet((FILES / name).read_bytes(), name)).rows
    known = participants_in("participants.csv").rows
    assert [(p.surname, p.name, p.post, p.group) for p in people] == [
        (p.surname, p.name, p.post, p.group) for p in known
    ]


@pytest.mark.parametrize("encoding", CYRILLIC)
@pytest.mark.parametrize("text", ["Ли;Ен Сун", "ЩЕРБАКОВА АННА", "ФИО;Пост\nЮн Яков;эксперт"])
def test_even_a_short_text_betrays_its_encoding(text: str, encoding: str) -> None:
    sheet = read_sheet(text.encode(encoding), "list.csv")
    assert "\n".join(";".join(row.cells) for row in sheet.rows) == text


def test_a_western_encoding_is_found_too() -> None:
    text = "Name;Firma\nMüller Jürgen;Straßenbau Köln für Brücken GmbH\nGrün Zoë;Österreich\n"
    assert text.encode("cp1252").decode(find_encoding(text.encode("cp1252"))) == text


def test_an_encoding_and_a_delimiter_given_are_obeyed() -> None:
    sheet = read_sheet("Ким;Анна, Ивановна".encode("cp866"), "list", "cp866", ",")
    assert (sheet.rows[0].cells, sheet.encoding) == (("Ким;Анна", "Ивановна"), "cp866")


@pytest.mark.parametrize("delimiter", ["\t", ";", "|", ","])
def test_the_delimiter_is_found_beside_quoted_cells(delimiter: str) -> None:
    text = f'ФИО{delimiter}Работа\nКим{delimiter}"АО; «Заря», цех | 3"\nЛи{delimiter}НИИ'
    assert find_delimiter(text) == delimiter


def test_lines_without_a_delimiter_are_one_cell_each() -> None:
    assert find_delimiter("Ким Анна\nЛи Ен Сун\nСпасибо, до встречи\nЮн Ян\nЦой Ия") == ""


def test_a_quoted_cell_of_two_lines_is_one_cell() -> None:
    sheet = pasted_sheet('Ким\t"мастер,\nАО «Заря»"\nЛи\tврач', "pasted")
    assert [row.cells for row in sheet.rows] == [("Ким", "мастер,\nАО «Заря»"), ("Ли", "врач")]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1"),
        (0.5, "0.5"),
        (79000000001.0, "79000000001"),
        (float("nan"), ""),
        (float("inf"), ""),
        (time(11, 45), "11:45"),
        (time(11, 45, 30), "11:45:30"),
        (timedelta(minutes=90), "01:30"),
        (datetime.combine(DAY, time()), "17.10.2025"),
        (datetime.combine(DAY, time(9, 5)), "17.10.2025 09:05"),
        (datetime.combine(date(1899, 12, 31), time(11, 45)), "11:45"),
        (DAY, "17.10.2025"),
        (None, ""),
        ("  Ким\xa0 Анна\u200b ", "Ким Анна"),
        ("Ким\r\n\r\nАнна", "Ким\nАнна"),
        ("\u202eКим\u202c\x00\x1b", "Ким"),
        ("И\u0306", "Й"),
    ],
)
def test_a_cell_of_any_type_becomes_clean_text(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_hidden_and_empty_sheets_are_left_out() -> None:
    row = "<row><c><v>1</v></c></row>"
    states = ("", 'state="hidden"', 'state="veryHidden"', "")
    assert [sheet.name for sheet in read_sheets(xlsx_with(row, states=states), "x")] == ["S1", "S4"]


def test_rows_keep_the_numbers_they_have_in_the_file() -> None:
    sheet = read_sheet(xlsx_with('<row r="4"><c r="B4"><v>7</v></c></row>'), "x")
    assert [(row.number, row.cells) for row in sheet.rows] == [(4, ("7",))]


def test_a_stream_comes_out_of_a_compound_file_as_it_went_in() -> None:
    stream = bytes(range(256)) * 300
    assert read_streams(compound_with("Book", stream), ["Book"])["Book"][: len(stream)] == stream


@given(
    st.sampled_from([b"", SIGNATURE, b"PK\x03\x04", b"\xff\xfe", b"%"]),
    st.binary(max_size=3000),
)
def test_whatever_the_bytes_are_they_are_rows_or_one_problem(start: bytes, rest: bytes) -> None:
    assert rows_or_problem(start + rest)


@given(st.integers(0, 4000), st.integers(0, 255))
def test_a_damaged_workbook_is_rows_or_one_problem(place: int, byte: int) -> None:
    damaged = bytearray(xlsx_of([["ФИО", "Пост"], ["Ли Ен Сун", "врач"]]))
    damaged[place % len(damaged)] = byte
    assert rows_or_problem(bytes(damaged))
