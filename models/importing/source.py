"""What was brought in, a file or rows copied elsewhere, and the sheets it holds."""

from msgspec import Struct

from models.importing.copied_table import copied_table
from models.spreadsheets.plain_text import pasted_sheet
from models.spreadsheets.reading import read_sheets
from models.spreadsheets.sheet import MAX_BYTES, Sheet, SheetProblem, SheetProblemReason


class FileSource(Struct, frozen=True):
    """A file by its name and bytes."""

    name: str
    data: bytes


class CopiedSource(Struct, frozen=True):
    """Rows out of the clipboard: as text, and as HTML if it has that too."""

    name: str
    text: str
    html: str = ""


Source = FileSource | CopiedSource


def sheets_of(
    source: Source, encoding: str | None = None, delimiter: str | None = None
) -> tuple[Sheet, ...]:
    """At least one sheet. Encoding and delimiter concern texts only and are found unless given.

    A simple table of the clipboard's HTML goes before its text, in which the lines of one cell
    cannot be told from rows. Raises SheetProblem.
    """
    if isinstance(source, FileSource):
        return read_sheets(source.data, source.name, encoding, delimiter)
    if len(source.text) > MAX_BYTES:
        raise SheetProblem(SheetProblemReason.TOO_BIG)
    table = copied_table(source.html, source.name) if delimiter is None else None
    sheet = table or pasted_sheet(source.text, source.name, delimiter)
    if not any(row.filled for row in sheet.rows):
        raise SheetProblem(SheetProblemReason.EMPTY)
    return (sheet,)
