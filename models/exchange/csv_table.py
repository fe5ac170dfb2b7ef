"""Tables as CSV that a spreadsheet opens right: UTF-8 with its mark, CRLF, and between the cells
what a spreadsheet of the language expects, a comma in English, a semicolon in Russian.

A text that a spreadsheet would take for a formula gets an apostrophe in front, and a text that
has such an apostrophe already gets one more: so whoever reads it knows exactly what writing added.
"""

import csv
import io
import re

from msgspec import Struct

SEMICOLON, COMMA = ";", ","
_LIKE_A_FORMULA = re.compile("'*[\\s\x00]*[=+\\-@＝＋－＠\t\r|%]")
_GUARD = "'"


class CsvTable(Struct, frozen=True):
    """Headings, and rows of as many texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def delimiter_of(language: str) -> str:
    """What parts the cells in a file for those who read this language."""
    return COMMA if language == "en" else SEMICOLON


def csv_bytes(table: CsvTable, delimiter: str = SEMICOLON) -> bytes:
    """The file; the same table gives the same bytes."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, delimiter=delimiter, lineterminator="\r\n")
    for row in (table.columns, *table.rows):
        writer.writerow([_guarded(cell) for cell in row])
    return lines.getvalue().encode("utf-8-sig")


def _guarded(text: str) -> str:
    return _GUARD + text if _LIKE_A_FORMULA.match(text) else text
