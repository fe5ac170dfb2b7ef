"""What the preview of an import shows: rows, and how the list was read. No Qt."""

from msgspec import Struct

from models.importing.found import RowState
from models.spreadsheets.columns import Column
from models.spreadsheets.sheet import Sheet


class ImportRow(Struct, frozen=True):
    """A row of the file by its number there, and what becomes of it; `why` may be empty.

    Only `offered` rows can be taken; `wanted` ones are, unless the user says otherwise.
    """

    number: int
    words: tuple[str, ...]
    state: RowState
    why: str = ""
    offered: bool = False
    wanted: bool = False


class ColumnView(Struct, frozen=True):
    """A column of the file: its heading, the first text below it, and what it is taken for."""

    place: int
    heading: str
    sample: str
    meaning: Column


class ReadingView(Struct, frozen=True):
    """How the list was read. `encoding` and `delimiter` are None where there are none to choose,
    `header` is 0 without a header."""

    sheets: tuple[str, ...]
    sheet: int
    encoding: str | None
    delimiter: str | None
    header: int
    last_row: int
    columns: tuple[ColumnView, ...]
    meanings: tuple[Column, ...]


class ImportView(Struct, frozen=True):
    """`source` names the file, `headings` stand over the words of the rows."""

    source: str
    headings: tuple[str, ...]
    rows: tuple[ImportRow, ...]
    reading: ReadingView


def column_views(
    sheet: Sheet, columns: tuple[Column, ...], header: int, last_header: int
) -> tuple[ColumnView, ...]:
    """The columns that hold anything below the header."""
    headings = [row for row in sheet.rows if header <= row.number <= last_header]
    below = [row for row in sheet.rows if row.number > last_header]
    found = []
    for place in range(sheet.width):
        sample = next((text for row in below if (text := row.cell(place))), "")
        heading = " ".join(text for row in headings if (text := row.cell(place)))
        if sample or heading:
            meaning = columns[place] if place < len(columns) else Column.IGNORED
            found.append(ColumnView(place, heading, sample, meaning))
    return tuple(found)
