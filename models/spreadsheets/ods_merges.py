"""Which cells of an ODS are merged: its reader does not tell."""

import io
import zipfile
from xml.parsers import expat

from models.spreadsheets.extent import MergeCount
from models.spreadsheets.markup_guard import repeats

Range = tuple[tuple[int, int], tuple[int, int]]
"""Row and column of the first cell and of the last, counted from 0."""
CONTENT = "content.xml"


def ods_merges(data: bytes) -> dict[str, list[Range]]:
    """The merged ranges of every table, by its name; none for a workbook of another kind.

    Expects a workbook that its guard has let through. Raises SheetProblem if there are too many.
    """
    found = _Merges()
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(CONTENT) if CONTENT in archive.namelist() else b""
    if b"-spanned" in content:
        found.read(content)
    return found.tables


class _Merges:
    """Follows rows and columns through the tables, repeated ones included."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Range]] = {}
        self._count = MergeCount()
        self._ranges: list[Range] = []
        self._row = self._next_row = self._column = 0

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._open
        parser.Parse(content, True)

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        match tag.rpartition(":")[2]:
            case "table":
                self._ranges = self.tables.setdefault(_value(attributes, "name"), [])
                self._next_row = 0
            case "table-row":
                self._row, self._column = self._next_row, 0
                self._next_row += repeats(attributes, "number-rows-repeated")
            case "table-cell" | "covered-table-cell":
                self._take(attributes)
                self._column += repeats(attributes, "number-columns-repeated")

    def _take(self, attributes: dict[str, str]) -> None:
        rows = repeats(attributes, "number-rows-spanned")
        columns = repeats(attributes, "number-columns-spanned")
        if rows > 1 or columns > 1:
            self._count.add(1)
            last = (self._row + rows - 1, self._column + columns - 1)
            self._ranges.append(((self._row, self._column), last))


def _value(attributes: dict[str, str], name: str) -> str:
    found = (value for key, value in attributes.items() if key.rpartition(":")[2] == name)
    return next(found, "")
