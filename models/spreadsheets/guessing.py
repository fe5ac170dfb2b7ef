"""What the columns mean when nobody wrote it above them: told by what stands in them."""

import re
from collections.abc import Callable
from itertools import takewhile

from models.spreadsheets.beside_names import begins_with_full_name
from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.durations import read_minutes, read_start
from models.spreadsheets.names import has_patronymic_or_initials
from models.spreadsheets.sheet import Sheet, SheetRow
from models.spreadsheets.vocabulary import heads_group, is_organisation, is_post

_SAMPLE_ROWS = 200
_EMAIL = re.compile(r"\S+@\S+\.\w+")
_PHONE = re.compile(r"\+?[\d\s()-]{6,24}")
_ONE_NAME = re.compile(r"[^\W\d_][^\W\d_]*(?:[-'’][^\W\d_]+)*")

Columns = dict[int, list[str]]


def guess_participants(sheet: Sheet) -> Layout | None:
    """Columns by content; None when no column holds names of people.

    Rows with a single cell are titles more often than people: they are asked last.
    """
    for cells in (2, 1):
        columns = _columns(sheet, cells)
        found = _names(columns)
        if found:
            return _people_layout(sheet, columns, found)
    return None


def guess_agenda(sheet: Sheet) -> Layout | None:
    """Columns by content; None when no column holds texts."""
    columns = _columns(sheet, 2) or _columns(sheet, 1)
    found: dict[int, Column] = {}
    texts = {index: sum(map(len, cells)) for index, cells in columns.items()}
    if not texts or not any(map(_has_letters, columns[max(texts, key=texts.__getitem__)])):
        return None
    found[max(texts, key=texts.__getitem__)] = Column.TITLE
    _take(columns, found, Column.START, lambda text: read_start(text) is not None, 0.6)
    _take(columns, found, Column.NUMBER, _is_counted(columns), 0.6)
    _take(columns, found, Column.MINUTES, lambda text: read_minutes(text) is not None, 0.6)
    _take(columns, found, Column.PRESENTERS, has_patronymic_or_initials, 0.5)
    meanings = tuple(found.get(index, Column.IGNORED) for index in range(sheet.width))
    header = _rows_before(sheet, lambda row: _is_item(row, meanings))
    return Layout(header, meanings, header)


def _names(columns: Columns) -> dict[int, Column]:
    name = _best(columns, {}, begins_with_full_name, 0.5)
    return _three_parts(columns) if name is None else {name: Column.FULL_NAME}


def _people_layout(sheet: Sheet, columns: Columns, found: dict[int, Column]) -> Layout:
    _take(columns, found, Column.EMAIL, lambda text: _EMAIL.fullmatch(text) is not None, 0.5)
    _take(columns, found, Column.NUMBER, str.isdecimal, 0.6)
    _take(columns, found, Column.PHONE, lambda text: _PHONE.fullmatch(text) is not None, 0.5)
    _take_texts(columns, found)
    meanings = tuple(found.get(index, Column.IGNORED) for index in range(sheet.width))
    header = _rows_before(sheet, lambda row: _is_person(row, meanings))
    return Layout(header, meanings, header)


def _rows_before(sheet: Sheet, is_entry: Callable[[SheetRow], bool]) -> int:
    """The last of the rows above the first entry, which are titles and headings; else 0.

    One that heads a group belongs to what is below it.
    """
    filled = [row for row in sheet.rows if row.filled]
    above = list(takewhile(lambda row: not is_entry(row), filled))
    if len(above) == len(filled):
        return 0
    if above and len(above[-1].filled) == 1 and heads_group(above[-1].filled[0]):
        above.pop()
    return above[-1].number if above else 0


def _is_person(row: SheetRow, meanings: tuple[Column, ...]) -> bool:
    """Whether the cells taken for a name, and for a patronymic, may be that."""
    if Column.FULL_NAME in meanings:
        return begins_with_full_name(row.cell(meanings.index(Column.FULL_NAME)))
    if Column.PATRONYMIC in meanings:
        patronymic = row.cell(meanings.index(Column.PATRONYMIC))
        return not patronymic or has_patronymic_or_initials(f"- {patronymic}")
    return _is_one_name(row.cell(meanings.index(Column.SURNAME)))


def _is_item(row: SheetRow, meanings: tuple[Column, ...]) -> bool:
    """Whether the row has a time where items have theirs; any row does where none has."""
    if Column.START in meanings:
        return read_start(row.cell(meanings.index(Column.START))) is not None
    if Column.MINUTES in meanings:
        return read_minutes(row.cell(meanings.index(Column.MINUTES))) is not None
    return True


def _columns(sheet: Sheet, least: int) -> Columns:
    """The filled cells of each column, in the first rows with at least so many of them."""
    rows = [row for row in sheet.rows if len(row.filled) >= least][:_SAMPLE_ROWS]
    columns: Columns = {}
    for row in rows:
        for index, cell in enumerate(row.cells):
            if cell:
                columns.setdefault(index, []).append(cell)
    return columns


def _best(
    columns: Columns, found: dict[int, Column], fits: Callable[[str], bool], least: float
) -> int | None:
    """The column, not yet taken, of which the largest share fits; a name by itself beats more."""
    best, most = None, least
    for index, cells in columns.items():
        if index in found:
            continue
        share = sum(map(fits, cells)) / len(cells)
        share += sum(map(has_patronymic_or_initials, cells)) / len(cells) / 100
        if share >= most:
            best, most = index, share + 0.0001
    return best


def _take(
    columns: Columns,
    found: dict[int, Column],
    meaning: Column,
    fits: Callable[[str], bool],
    least: float,
) -> None:
    index = _best(columns, found, fits, least)
    if index is not None:
        found[index] = meaning


def _three_parts(columns: Columns) -> dict[int, Column]:
    """Surname, name and, where the third column has them, patronymic side by side."""
    for index in sorted(columns):
        pair = [columns.get(index, []), columns.get(index + 1, [])]
        if not all(cells and _share(cells, _is_one_name) > 0.7 for cells in pair):
            continue
        parts = {index: Column.SURNAME, index + 1: Column.NAME}
        third = columns.get(index + 2, [])
        if third and _share(third, lambda text: has_patronymic_or_initials(f"- {text}")) > 0.6:
            parts[index + 2] = Column.PATRONYMIC
        return parts
    return {}


def _take_texts(columns: Columns, found: dict[int, Column]) -> None:
    """Posts and organisations among the columns left, together in one or each in its own."""
    left = [index for index in sorted(columns) if index not in found]
    posts = {index: _share(columns[index], is_post) for index in left}
    organisations = {index: _share(columns[index], is_organisation) for index in left}
    both = [index for index in left if posts[index] > 0.5 and organisations[index] > 0.5]
    if both and len(left) == 1:
        found[both[0]] = Column.POST_AND_ORGANISATION
        return
    if left:
        post = max(left, key=lambda index: posts[index] - organisations[index])
        if posts[post] - organisations[post] > 0 or len(left) > 1:
            found[post] = Column.POST
            left.remove(post)
    if left:
        best = max(left, key=lambda index: (organisations[index], -index))
        found[best] = Column.ORGANISATION


def _share(cells: list[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, cells)) / len(cells)


def _is_one_name(text: str) -> bool:
    return text[:1].isupper() and _ONE_NAME.fullmatch(text) is not None


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_counted(columns: Columns) -> Callable[[str], bool]:
    """Whether a text is one of the running numbers 1, 2, 3, …"""
    running = {str(number) for number in range(1, max(map(len, columns.values())) + 1)}
    return lambda text: text.rstrip(".") in running
