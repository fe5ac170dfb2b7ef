"""Lists printed side by side to spare paper: «№, ФИО, Должность | №, ФИО, Должность»."""

from collections.abc import Iterator

from msgspec.structs import replace

from models.spreadsheets.columns import PARTICIPANT_HEADINGS, heading_key
from models.spreadsheets.headers import NAMES, SEARCHED_ROWS, headings_of
from models.spreadsheets.sheet import Sheet, SheetRow


def one_below_the_other(sheet: Sheet) -> Sheet:
    """The sheet with the lists beside the first one below it, their rows counted on; a sheet
    whose headings do not repeat as a whole stays as it is."""
    width = _width_of_one(sheet)
    return replace(sheet, rows=tuple(_rows(sheet, width))) if width else sheet


def _width_of_one(sheet: Sheet) -> int:
    """The number of columns of each list; 0 where there are not several."""
    rows = (row for row in sheet.rows[:SEARCHED_ROWS] if len(set(row.filled)) < len(row.filled))
    return next(filter(None, map(_width_of_header, rows)), 0)


def _width_of_header(row: SheetRow) -> int:
    """How many headings, a name among them, are repeated from there on, all of them; else 0."""
    columns, keys = headings_of(row, PARTICIPANT_HEADINGS), list(map(heading_key, row.cells))
    name = next((place for place, one in enumerate(columns) if one in NAMES), None)
    if name is None or keys[name] not in keys[name + 1 :]:
        return 0
    width = keys.index(keys[name], name + 1) - name
    lists = [_filled(keys[begin : begin + width]) for begin in range(0, len(keys), width)]
    return width if len(lists[0]) > 1 and all(one == lists[0] for one in lists) else 0


def _filled(keys: list[str]) -> dict[int, str]:
    return {place: key for place, key in enumerate(keys) if key}


def _rows(sheet: Sheet, width: int) -> Iterator[SheetRow]:
    for begin in range(0, sheet.width, width):
        above = sheet.rows[-1].number * (begin // width)
        for row in sheet.rows:
            part = _part(row, begin, width)
            if part.filled or not begin:
                yield replace(part, number=row.number + above)


def _part(row: SheetRow, begin: int, width: int) -> SheetRow:
    reaching = ((place - begin, text) for place, text in row.from_above)
    return replace(
        row,
        cells=row.cells[begin : begin + width],
        from_above=tuple(one for one in reaching if 0 <= one[0] < width),
    )
