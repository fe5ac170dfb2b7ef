"""Where a table begins and what its columns mean."""

from collections.abc import Mapping, Set
from re import Pattern

from models.spreadsheets.beside_names import begins_with_full_name
from models.spreadsheets.columns import (
    AGENDA_HEADINGS,
    MAY_STAND_BEFORE_NAME,
    PARTICIPANT_HEADINGS,
    Column,
    Layout,
    heading_key,
)
from models.spreadsheets.guessing import guess_agenda, guess_participants
from models.spreadsheets.sheet import Sheet, SheetRow

SEARCHED_ROWS = 60
_DIVIDED = frozenset({Column.IGNORED, Column.CONTACTS})
NAMES = frozenset({Column.FULL_NAME, Column.SURNAME})

Headings = Mapping[Column, Pattern[str]]


def participant_layout(sheet: Sheet) -> Layout | None:
    """The columns of a list of people by its headings, else by content; None if neither fits."""
    found = _best_header(sheet, PARTICIPANT_HEADINGS, NAMES)
    return found or guess_participants(sheet)


def agenda_layout(sheet: Sheet) -> Layout | None:
    """The columns of an agenda by its headings, else by content; None if neither fits, or if the
    headings are those of a list of people."""
    found = _best_header(sheet, AGENDA_HEADINGS, {Column.TITLE})
    if found is None and _best_header(sheet, PARTICIPANT_HEADINGS, NAMES) is None:
        found = guess_agenda(sheet)
    return found


def headings_of(row: SheetRow, headings: Headings) -> tuple[Column, ...]:
    """The meaning of each heading of a row; a meaning found before is not given twice."""
    keys = list(map(heading_key, row.cells))
    meanings = [_meaning(key, headings) if key else Column.IGNORED for key in keys]
    if meanings.count(Column.POST) > 1 and MAY_STAND_BEFORE_NAME in keys:
        meanings[keys.index(MAY_STAND_BEFORE_NAME)] = Column.IGNORED
    found: list[Column] = []
    for column in meanings:
        found.append(Column.IGNORED if column in found else column)
    return tuple(_settled(found))


def _meaning(key: str, headings: Headings) -> Column:
    for column, pattern in headings.items():
        if pattern.fullmatch(key):
            return column
    return Column.IGNORED


def _settled(columns: list[Column]) -> list[Column]:
    """«Имя», «Name» or «Участник» alone is the whole name."""
    if Column.NAME in columns and not NAMES & set(columns):
        columns[columns.index(Column.NAME)] = Column.FULL_NAME
    if Column.SURNAME in columns and Column.FULL_NAME in columns:
        columns[columns.index(Column.FULL_NAME)] = Column.IGNORED
    return columns


def _best_header(sheet: Sheet, headings: Headings, needed: Set[Column]) -> Layout | None:
    best: Layout | None = None
    most = 0
    rows = sheet.rows[:SEARCHED_ROWS]
    for position, row in enumerate(rows):
        columns = headings_of(row, headings)
        known = sum(column is not Column.IGNORED for column in columns)
        if known > most and needed & set(columns) and _is_header(sheet, row, columns):
            best, most = _with_second_line(sheet, position, columns, headings), known
    return best


def _is_header(sheet: Sheet, row: SheetRow, columns: tuple[Column, ...]) -> bool:
    """One known heading is enough in a list of one column, or with names or an agenda below."""
    if row.merged and len(row.filled) == 1 and sheet.width > 1:
        return False
    places = [index for index, column in enumerate(columns) if column is not Column.IGNORED]
    if len(places) > 1 or _filled_width(sheet) == 1:
        return True
    if columns[places[0]] is Column.TITLE:
        return not any(len(other.filled) > 1 for other in sheet.rows if other.number < row.number)
    return len(row.filled) > 1 and _names_below(sheet, row, places[0])


def _names_below(sheet: Sheet, row: SheetRow, place: int) -> bool:
    below = [other.cell(place) for other in sheet.rows if other.number > row.number]
    filled = [cell for cell in below if cell]
    return sum(map(begins_with_full_name, filled)) * 2 > len(filled)


def _filled_width(sheet: Sheet) -> int:
    return len({index for row in sheet.rows for index, cell in enumerate(row.cells) if cell})


def _with_second_line(
    sheet: Sheet, position: int, columns: tuple[Column, ...], headings: Headings
) -> Layout:
    """A header of two lines: «Контакты» above «Телефон» and «E-mail»."""
    number = sheet.rows[position].number
    if position + 1 >= len(sheet.rows):
        return Layout(number, columns, number)
    below = sheet.rows[position + 1]
    second = headings_of(below, headings)
    meant = {index for index, column in enumerate(second) if column is not Column.IGNORED}
    divided = _DIVIDED | ({Column.FULL_NAME} if Column.SURNAME in second else set())
    known = {index for index, column in enumerate(columns) if column not in divided}
    if not meant or len(meant) < len(below.filled) or meant & known or second == columns:
        return Layout(number, columns, number)
    width = max(len(columns), len(second))
    merged = [
        low if low is not Column.IGNORED else high
        for high, low in zip(_padded(columns, width), _padded(second, width), strict=True)
    ]
    return Layout(number, tuple(merged), below.number)


def _padded(columns: tuple[Column, ...], width: int) -> tuple[Column, ...]:
    return columns + (Column.IGNORED,) * (width - len(columns))
