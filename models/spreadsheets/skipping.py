"""Rows that are no entry of a list, and what gives them away."""

import re
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from models.spreadsheets.columns import Layout
from models.spreadsheets.sheet import Sheet, SheetRow


class SkipReason(Enum):
    """Why a row of the file became no entry of the list."""

    EMPTY = auto()
    TITLE = auto()
    HEADER = auto()
    SECTION = auto()
    TOTAL = auto()
    FOOTNOTE = auto()
    NO_NAME = auto()
    NO_TITLE = auto()
    TOO_LONG = auto()
    DOUBLE = auto()


class SkippedRow(Struct, frozen=True):
    """A row left out: its number in the file, why, its text, and the row it doubles."""

    row: int
    reason: SkipReason
    text: str = ""
    double_of: int | None = None


_TOTAL = re.compile(r"(итого|всего|в том числе|total|subtotal)\b.*", re.IGNORECASE | re.DOTALL)
_FOOTNOTE = re.compile(
    r"(исполнитель|исп\.|составил[аи]?|подготовил[аи]?|ответственн(ый|ая) за|утверждаю|согласовано"
    r"|подпись|дата составления|контактн(ое|ый) лицо|контактный телефон|справки по|тел\.|телефон"
    r"|примечание\s*:|прим\.|\*|prepared by|compiled by|contact\s*:|notes?\s*:|signature|phone)"
    r"(?![^\W\d_]).*",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = frozenset(
    {"нет", "отсутствует", "н/д", "#н/д", "n/a", "#n/a", "none"}
    | {dash * times for dash in "-‐‑‒–—−" for times in (1, 2, 3)}
)


def header_texts(sheet: Sheet, layout: Layout) -> tuple[str, ...]:
    """The headings, by which a header printed again on the next page is known."""
    headers = (row.filled for row in sheet.rows if row.number == layout.header)
    return next(headers, ())


def skip_reason(row: SheetRow, layout: Layout, headings: tuple[str, ...]) -> SkipReason | None:
    """Why a row is no entry, as far as any list goes; None for one that may be an entry."""
    filled = row.filled
    if not filled:
        return SkipReason.EMPTY
    if row.number < layout.header:
        return SkipReason.TITLE
    if layout.header <= row.number <= layout.last_header or filled == headings:
        return SkipReason.HEADER
    if row.shortened:
        return SkipReason.TOO_LONG
    if _is_column_numbers(filled):
        return SkipReason.HEADER
    if _TOTAL.fullmatch(filled[0]) and sum(map(_has_letters, filled)) == 1:
        return SkipReason.TOTAL
    if _FOOTNOTE.fullmatch(filled[0]) and len(filled) <= 2:
        return SkipReason.FOOTNOTE
    return None


def without_dashes(row: SheetRow) -> SheetRow:
    """The row with cells that hold nothing but «–», «нет» or «n/a» left empty."""
    cells = tuple("" if cell.casefold() in _NOTHING else cell for cell in row.cells)
    return row if cells == row.cells else replace(row, cells=cells)


def skipped(row: SheetRow, reason: SkipReason, double_of: int | None = None) -> SkippedRow:
    """The row as one left out, its text shortened to 200 characters."""
    return SkippedRow(row.number, reason, " · ".join(row.filled)[:200], double_of)


def _is_column_numbers(filled: tuple[str, ...]) -> bool:
    """The row «1 2 3 4 5» below a header."""
    begins = filled[:3] == ("1", "2", "3")
    return begins and filled == tuple(map(str, range(1, len(filled) + 1)))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))
