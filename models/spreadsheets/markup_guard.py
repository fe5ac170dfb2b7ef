"""How much memory the XML of a workbook would ask for, counted without asking for it.

Native parsers lay a sheet out as a full rectangle and copy a text for every cell that shows it;
both are counted here first.
"""

import re
from typing import NoReturn
from xml.parsers import expat

from models.spreadsheets.extent import Extent, MergeCount, TextWeight
from models.spreadsheets.sheet import SheetProblem, SheetProblemReason

_MAX_ELEMENTS = 800_000
_REFERENCE = re.compile(r"([A-Za-z]{0,3})([0-9]{1,7})")


def weigh_xlsx(parts: dict[str, bytes]) -> None:
    """Raises SheetProblem when a sheet of these parts is too large to lay out."""
    tables = [name for name in parts if name.lower() == "xl/sharedstrings.xml"]
    shared = _SharedTexts()
    for name in tables[:1]:
        shared.read(parts[name])
    if len(tables) > 1:
        raise SheetProblem(SheetProblemReason.BROKEN)
    sheets = _XlsxSheets(shared.lengths)
    for name, part in parts.items():
        if name.lower().startswith("xl/worksheets/"):
            sheets.begin()
            sheets.read(part)


def weigh_ods(content: bytes) -> None:
    """Raises SheetProblem when a table of content.xml is too large to lay out."""
    _OdsTables().read(content)


class _Weighing:
    """Walks well-formed UTF-8 XML without a document type; anything else is BROKEN."""

    def __init__(self) -> None:
        self._elements = 0
        self._text = TextWeight()

    def read(self, part: bytes) -> None:
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            parser.Parse(part, True)
        except expat.ExpatError:
            raise SheetProblem(SheetProblemReason.BROKEN) from None

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > _MAX_ELEMENTS:
            raise SheetProblem(SheetProblemReason.TOO_BIG)
        self._open(tag.rpartition(":")[2], attributes)

    def _end(self, tag: str) -> None:
        self._close(tag.rpartition(":")[2])

    def _open(self, tag: str, attributes: dict[str, str]) -> None: ...

    def _close(self, tag: str) -> None: ...

    def _characters(self, text: str) -> None: ...


class _SharedTexts(_Weighing):
    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[int] = []

    def _open(self, tag: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        if tag == "si":
            self.lengths.append(0)

    def _characters(self, text: str) -> None:
        self._text.add(len(text))
        if self.lengths:
            self.lengths[-1] += len(text)


class _XlsxSheets(_Weighing):
    """Cells without a reference follow the one before, in rows that may lack theirs."""

    def __init__(self, shared: list[int]) -> None:
        super().__init__()
        self._shared = shared
        self._extent = Extent()
        self._merges = MergeCount()
        self.begin()

    def begin(self) -> None:
        """The next sheet; texts are summed over all of them."""
        self._row = self._column = 0
        self._is_shared = False
        self._value = ""
        self._extent.begin()

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "row":
            self._row = _position(attributes.get("r", ""), self._row + 1, 1)[0]
            self._column = 0
        elif tag == "c":
            place = _position(attributes.get("r", ""), self._row or 1, self._column + 1)
            self._row, self._column = place
            self._is_shared = attributes.get("t") == "s"
        elif tag in ("v", "is", "f"):
            self._value = ""
            self._extent.include(self._row, self._column)
        elif tag == "mergeCell":
            self._merges.add(1)

    def _close(self, tag: str) -> None:
        if tag == "v" and self._is_shared and self._value.strip().isdecimal():
            index = int(self._value.strip()[:9])
            self._text.add(self._shared[index] if index < len(self._shared) else 0)

    def _characters(self, text: str) -> None:
        self._value = text[:20]
        self._text.add(len(text))


class _OdsTables(_Weighing):
    """Repeated cells and rows are written once; empty ones count only before a filled one."""

    def __init__(self) -> None:
        super().__init__()
        self._row = self._row_repeats = 0
        self._column = self._cell_repeats = 0
        self._row_text = self._cell_text = 0
        self._extent = Extent()

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            self._row = 0
            self._extent.begin()
        elif tag == "table-row":
            self._row_repeats = repeats(attributes, "number-rows-repeated")
            self._column = self._row_text = 0
        elif tag in ("table-cell", "covered-table-cell"):
            self._cell_repeats = repeats(attributes, "number-columns-repeated")
            self._cell_text = sum(map(len, attributes.values()))
            if any(name.rpartition(":")[2].endswith("value") for name in attributes):
                self._fill()
        elif tag == "s":
            self._cell_text += repeats(attributes, "c")

    def _fill(self) -> None:
        self._extent.include(self._row + self._row_repeats, self._column + self._cell_repeats)

    def _close(self, tag: str) -> None:
        if tag in ("table-cell", "covered-table-cell"):
            self._column += self._cell_repeats
            self._row_text += self._cell_text * self._cell_repeats
            self._cell_text = 0
        elif tag == "table-row":
            self._row += self._row_repeats
            if self._extent.bottom == self._row:
                self._text.add(self._row_text * self._row_repeats)

    def _characters(self, text: str) -> None:
        self._cell_text += len(text)
        if text.strip():
            self._fill()


def _refuse_document_type(*_: object) -> NoReturn:
    raise SheetProblem(SheetProblemReason.BROKEN)


def _position(reference: str, row: int, column: int) -> tuple[int, int]:
    """Row and column of «C7» (7, 3), counted from 1; those given where it names none."""
    found = _REFERENCE.fullmatch(reference)
    if not found:
        if reference:
            raise SheetProblem(SheetProblemReason.BROKEN)
        return row, column
    number = 0
    for letter in found[1].upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), number or column


def repeats(attributes: dict[str, str], name: str) -> int:
    """The number in the attribute of this name, whatever its prefix; 1 where there is none."""
    for key, value in attributes.items():
        if key.rpartition(":")[2] == name:
            return int(value[:10]) if value.isdecimal() else 1
    return 1
