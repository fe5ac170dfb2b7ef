"""Where lists come from, and how they are read when the user says so."""

import pytest

from models.importing.correcting import Correction, read_people, with_meaning
from models.importing.source import CopiedSource, FileSource, sheets_of
from models.spreadsheets.columns import Column
from models.spreadsheets.plain_text import pasted_sheet
from models.spreadsheets.sheet import SheetProblem


def test_a_header_and_columns_named_by_hand_are_followed() -> None:
    sheets = (pasted_sheet("Кто;Откуда\nКим Ян;Завод\nЛи Ен;Банк", "x"),)
    columns = (Column.ORGANISATION, Column.FULL_NAME)
    read = read_people(sheets, Correction(header=1, columns=columns))
    assert [one.organisation for one in read.people.rows] == ["Ким Ян", "Ли Ен"]
    whole = read_people(sheets, Correction(header=0))
    assert len(whole.people.rows) == 3


def test_a_meaning_moves_from_column_to_column() -> None:
    columns = (Column.FULL_NAME, Column.POST)
    assert with_meaning(columns, 3, 2, Column.POST) == (
        Column.FULL_NAME,
        Column.IGNORED,
        Column.POST,
    )
    assert with_meaning(columns, 2, 1, Column.SURNAME) == (Column.IGNORED, Column.SURNAME)


def test_encoding_and_delimiter_said_by_hand_are_followed() -> None:
    source = FileSource("x.csv", "ФИО|Пост;важный\n".encode("koi8-r"))
    (sheet,) = sheets_of(source, "koi8-r", "|")
    assert sheet.rows[0].cells == ("ФИО", "Пост;важный")


def test_a_copied_table_keeps_the_lines_of_a_cell_together() -> None:
    html = "<p>Список</p><table><tr><td colspan=2>Гости<tr><td>Ким&nbsp;Ян<td><p>мастер<p>Завод"
    (sheet,) = sheets_of(CopiedSource("copied", "Список\nГости\nКим Ян\tмастер\nЗавод", html))
    assert [row.cells for row in sheet.rows] == [("Гости", ""), ("Ким Ян", "мастер\nЗавод")]


@pytest.mark.parametrize(
    "html",
    [
        "<b>Ким</b>",
        "<table><tr><td>1</table><table><tr><td>2</table>",
        "<table><tr><td rowspan=2>Ким",
        "<table>" + "<tr><td colspan=250>x" * 5000,
        "<table>" + "<!--" * 300_000,
        "<table>" + "<a " * 300_000,
    ],
)
def test_what_is_no_simple_table_is_taken_as_text(html: str) -> None:
    (sheet,) = sheets_of(CopiedSource("copied", "Ким\tЯн", html))
    assert sheet.rows[0].cells == ("Ким", "Ян")


@pytest.mark.parametrize("text", ["", " \n\t\n", "а" * 17_000_000])
def test_a_clipboard_without_a_list_is_refused(text: str) -> None:
    with pytest.raises(SheetProblem):
        sheets_of(CopiedSource("copied", text))
