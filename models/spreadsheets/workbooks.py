"""XLSX, XLS and ODS, opened only after their guard has weighed them."""

import io
from collections.abc import Iterator, Sequence
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from models.spreadsheets.cells import cell_text, is_too_long
from models.spreadsheets.ods_merges import Range, ods_merges
from models.spreadsheets.sheet import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_SHEETS,
    Sheet,
    SheetProblem,
    SheetProblemReason,
    SheetRow,
)


def workbook_sheets(data: bytes) -> tuple[Sheet, ...]:
    """The visible sheets with at least one filled cell, in the order of their tabs.

    Expects a workbook that its guard has let through. Raises SheetProblem.
    """
    try:
        merges = ods_merges(data)
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            return tuple(
                _sheet(workbook.get_sheet_by_name(entry.name), merges.get(entry.name, ()))
                for entry in islice(workbook.sheets_metadata, MAX_SHEETS)
                if entry.typ == SheetTypeEnum.WorkSheet
                and entry.visible == SheetVisibleEnum.Visible
            )
    except PasswordError:
        raise SheetProblem(SheetProblemReason.ENCRYPTED) from None
    except CalamineError:
        raise SheetProblem(SheetProblemReason.BROKEN) from None
    except _native_panics():
        raise SheetProblem(SheetProblemReason.BROKEN) from None


def _sheet(sheet: CalamineSheet, merges: Sequence[Range]) -> Sheet:
    if sheet.start is None:
        return Sheet(sheet.name, ())
    if sheet.height > MAX_ROWS or sheet.height * sheet.width > MAX_CELLS:
        raise SheetProblem(SheetProblemReason.TOO_MANY_ROWS)
    if sheet.width > MAX_COLUMNS:
        raise SheetProblem(SheetProblemReason.TOO_MANY_COLUMNS)
    ranges = sheet.merged_cell_ranges or merges
    return Sheet(sheet.name, tuple(_rows(sheet, sheet.start[0] + 1, ranges)))


def _rows(sheet: CalamineSheet, first: int, ranges: Sequence[Range]) -> Iterator[SheetRow]:
    merged, last_rows = _merged_rows(sheet, ranges), _last_rows(sheet, ranges)
    reaching: dict[int, tuple[str, int]] = {}
    for number, values in enumerate(sheet.to_python(), start=first):
        cells = tuple(map(cell_text, values))
        above = tuple((place, text) for place, (text, last) in reaching.items() if number <= last)
        yield SheetRow(number, cells, number in merged, any(map(is_too_long, values)), above)
        for place, last in last_rows.get(number, ()):
            reaching[place] = (cells[place], last)


def _merged_rows(sheet: CalamineSheet, ranges: Sequence[Range]) -> set[int]:
    """Numbers of the rows in which one cell spans more than half of the width."""
    return {top + 1 for (top, left), (_, right) in ranges if right - left + 1 > sheet.width / 2}


def _last_rows(sheet: CalamineSheet, ranges: Sequence[Range]) -> dict[int, list[tuple[int, int]]]:
    """By the number of its row, the column of each cell merged downwards, and its last row."""
    found: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, right) in ranges:
        place = left - sheet.start[1] if sheet.start else left
        if left == right and bottom > top and 0 <= place < sheet.width:
            found.setdefault(top + 1, []).append((place, bottom + 1))
    return found


def _native_panics() -> tuple[type[BaseException], ...]:
    """What the native reader raises when it panics; its class has no module to import it from."""
    return tuple(one for one in BaseException.__subclasses__() if one.__name__ == "PanicException")
