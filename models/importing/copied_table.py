"""The one simple table of a piece of HTML, as spreadsheets and word processors copy it.

The standard library's parser takes minutes over a megabyte of unclosed marks: this one reads every
character once.
"""

import re
from collections.abc import Iterator
from html import unescape

from models.spreadsheets.cells import clean, is_too_long
from models.spreadsheets.sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Sheet, SheetRow

MAX_CHARACTERS = 2_000_000
LONGEST_MARK = 2_000
_NAME = re.compile(r"/?[a-z][a-z0-9:]*")
_SPAN = re.compile(r"\b(row|col)span\s*=\s*[\"']?(\d{1,4})")
_ENDS_A_LINE = frozenset({"br", "p", "/p", "div", "/div", "li", "/li"})
_UNSEEN = frozenset({"style", "script", "head", "title"})
_ENDS_A_CELL = frozenset({"/td", "/th", "tr", "/tr", "/table"})


def copied_table(html: str, name: str) -> Sheet | None:
    """The rows of the only table; None without one, with several, or one whose cells span rows.

    A cell that spans columns stands in the first of them.
    """
    if len(html) > MAX_CHARACTERS or html.lower().count("<table") != 1:
        return None
    table = _Table()
    for mark, text in _marks(_without_comments(html)):
        table.read(mark, text)
    table.read("/table", "")
    rows = table.rows
    widest = max((len(cells) for cells in rows), default=0)
    if table.is_too_much or not widest:
        return None
    return Sheet(name, tuple(_row(number, cells) for number, cells in enumerate(rows, start=1)))


def _row(number: int, cells: list[str]) -> SheetRow:
    shortened = any(map(is_too_long, cells))
    return SheetRow(number, tuple(map(clean, cells)), shortened=shortened)


def _without_comments(html: str) -> str:
    kept = []
    place = 0
    while (begin := html.find("<!--", place)) >= 0:
        kept.append(html[place:begin])
        end = html.find("-->", begin)
        if end < 0:
            return "".join(kept)
        place = end + len("-->")
    return "".join((*kept, html[place:]))


def _marks(html: str) -> Iterator[tuple[str, str]]:
    """Every mark in small letters, and the text that follows it."""
    for piece in html.split("<")[1:]:
        mark, closed, text = piece.partition(">")
        yield (mark[:LONGEST_MARK].lower(), text) if closed else ("", piece)


class _Table:
    """The texts of the cells; blanks and line ends of the source mean nothing. Stops at a cell
    that spans rows, and at what no list has."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.is_too_much = False
        self._cells = 0
        self._pieces: list[str] | None = None
        self._place = 0
        self._unseen = ""

    def read(self, mark: str, text: str) -> None:
        found = _NAME.match(mark)
        name = found[0] if found else ""
        if name in _UNSEEN:
            self._unseen = name
        elif name == f"/{self._unseen}":
            self._unseen = ""
        if self._unseen or self.is_too_much:
            return
        if name in _ENDS_A_CELL:
            self._end_cell()
        if name == "tr":
            self.rows.append([])
        elif name in ("td", "th") and self.rows:
            self._begin_cell(dict(_SPAN.findall(mark)))
        elif name in _ENDS_A_LINE:
            self._write("\n")
        self._write(re.sub(r"\s+", " ", unescape(text)))

    def _begin_cell(self, spans: dict[str, str]) -> None:
        self._end_cell()
        width = max(int(spans.get("col", "1")), 1)
        self._place = len(self.rows[-1])
        self._cells += width
        too_big = self._cells > MAX_CELLS or len(self.rows) > MAX_ROWS
        too_wide = self._place + width > MAX_COLUMNS
        self.is_too_much = too_big or too_wide or int(spans.get("row", "1")) > 1
        if not self.is_too_much:
            self.rows[-1] += [""] * width
            self._pieces = []

    def _end_cell(self) -> None:
        if self._pieces is not None:
            self.rows[-1][self._place] = "".join(self._pieces)
        self._pieces = None

    def _write(self, text: str) -> None:
        if self._pieces is not None:
            self._pieces.append(text)
