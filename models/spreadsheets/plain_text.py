"""CSV, TSV and pasted rows."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from models.spreadsheets.cells import clean, is_too_long
from models.spreadsheets.encodings import decode
from models.spreadsheets.sheet import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Sheet,
    SheetProblem,
    SheetProblemReason,
    SheetRow,
)

DELIMITERS = ("\t", ";", "|", ",")
_LEAST_AGREEMENT = 0.25
_SAMPLE_CHARACTERS = 64_000
_MAX_TEXT_BYTES = 6 * 1024 * 1024


def text_sheet(
    data: bytes, name: str, encoding: str | None = None, delimiter: str | None = None
) -> Sheet:
    """The rows of a text file; encoding and delimiter are found unless given."""
    if len(data) > _MAX_TEXT_BYTES:
        raise SheetProblem(SheetProblemReason.TOO_MANY_ROWS)
    text, found = decode(data, encoding)
    return pasted_sheet(text, name, delimiter, found)


def pasted_sheet(text: str, name: str, delimiter: str | None = None, encoding: str = "") -> Sheet:
    """The rows of a text, as from the clipboard; the delimiter is found unless given.

    An empty delimiter means one cell a line. Raises SheetProblem for a text too long.
    """
    if text.count("\n") > 4 * MAX_ROWS or text.count("\r") > 4 * MAX_ROWS:
        raise SheetProblem(SheetProblemReason.TOO_MANY_ROWS)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    used = find_delimiter(lines) if delimiter is None else delimiter
    rows = tuple(_clean_rows(_split(lines, used)))
    return Sheet(name, rows, encoding, used)


def find_delimiter(text: str) -> str:
    """The delimiter most lines agree on; empty when the lines hold one cell each.

    Tab, semicolon and bar hardly occur inside a cell, a comma often does: it loses a draw.
    """
    sample = text[:_SAMPLE_CHARACTERS]
    shares = {delimiter: _agreement(sample, delimiter) for delimiter in DELIMITERS}
    likeliest = max(DELIMITERS, key=lambda delimiter: shares[delimiter])
    return likeliest if shares[likeliest] > _LEAST_AGREEMENT else ""


def _agreement(sample: str, delimiter: str) -> float:
    """The share of filled lines that hold the most frequent number of this delimiter."""
    mark = re.escape(delimiter)
    quoted = rf'(?:^|(?<={mark}))"(?:[^"]|"")*"(?={mark}|$)'
    lines = [line for line in re.sub(quoted, "", sample, flags=re.M).split("\n") if line.strip()]
    counts = Counter(line.count(delimiter) for line in lines)
    total = len(lines)
    del counts[0]
    return max(counts.values(), default=0) / max(total, 1)


def _split(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Row numbers and cells; a file with unbalanced quotes is split line by line."""
    lines = text.split("\n")
    if not delimiter:
        return ((number, [line]) for number, line in enumerate(lines, start=1))
    try:
        reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
        return enumerate(list(_limited(reader)), start=1)
    except csv.Error:
        return ((number, _split_line(line, delimiter)) for number, line in enumerate(lines, 1))


def _limited(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    for count, cells in enumerate(reader, start=1):
        if count > MAX_ROWS:
            raise SheetProblem(SheetProblemReason.TOO_MANY_ROWS)
        yield cells


def _split_line(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return line.split(delimiter)


def _clean_rows(rows: Iterator[tuple[int, list[str]]]) -> Iterator[SheetRow]:
    total = 0
    for number, cells in rows:
        if len(cells) > MAX_COLUMNS:
            raise SheetProblem(SheetProblemReason.TOO_MANY_COLUMNS)
        total += len(cells)
        if number > MAX_ROWS or total > MAX_CELLS:
            raise SheetProblem(SheetProblemReason.TOO_MANY_ROWS)
        shortened = any(map(is_too_long, cells))
        yield SheetRow(number, tuple(map(clean, cells)), shortened=shortened)
