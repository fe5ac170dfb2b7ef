"""A sheet as an agenda."""

import re
from datetime import time

from msgspec import Struct

from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.durations import read_minutes, read_range, read_start
from models.spreadsheets.headers import agenda_layout
from models.spreadsheets.sheet import Sheet, SheetRow
from models.spreadsheets.skipping import (
    SkippedRow,
    SkipReason,
    header_texts,
    skip_reason,
    skipped,
    without_dashes,
)

_NUMBERING = re.compile(r"^\d{1,2}\s*[.)]\s+")
_EARLIEST_HOUR = 6
_KINDS = (
    ("break", r"перерыв|кофе|обед|break|lunch|coffee"),
    ("opening", r"открыти|приветств|вступительн|opening|welcome"),
    ("closing", r"закрыти|заключительн|подведение итогов|заверш|closing|wrap"),
    ("report", r"доклад|выступлени|сообщени|презентаци|report|presentation|talk|keynote"),
    ("discussion", r"обсужд|дискусси|прени|вопросы и ответы|discussion|debate|q&a|panel"),
)
_KINDS_OF_TITLES = ("break", "opening", "closing")


class AgendaRow(Struct, frozen=True):
    """An item as the sheet has it: kind is a code or empty, minutes and start may be missing."""

    row: int
    title: str
    kind: str = ""
    minutes: int | None = None
    start: time | None = None
    presenters: str = ""
    note: str = ""


class AgendaList(Struct, frozen=True):
    """The items of a sheet in its order, the rows left out, and how it was read."""

    rows: tuple[AgendaRow, ...]
    skipped: tuple[SkippedRow, ...]
    layout: Layout | None


def read_agenda(sheet: Sheet, mapping: Layout | None = None) -> AgendaList:
    """The items of a sheet; `mapping` replaces the layout found by itself."""
    layout = mapping or agenda_layout(sheet)
    if layout is None:
        return AgendaList((), tuple(skipped(row, SkipReason.NO_TITLE) for row in sheet.rows), None)
    items: list[AgendaRow] = []
    left_out: list[SkippedRow] = []
    headings = header_texts(sheet, layout)
    for row in sheet.rows:
        entry = without_dashes(row)
        reason = skip_reason(row, layout, headings) or _no_item_reason(entry, layout)
        if reason:
            left_out.append(skipped(row, reason))
        else:
            items.append(_item(entry, layout))
    return AgendaList(tuple(items), tuple(left_out), layout)


def kind_code(text: str) -> str:
    """opening, report, discussion, break or closing; other for words unknown, empty for none."""
    if not text:
        return ""
    return next((code for code, words in _KINDS if re.match(words, text, re.IGNORECASE)), "other")


def _no_item_reason(row: SheetRow, layout: Layout) -> SkipReason | None:
    if row.cell(layout.index(Column.TITLE)):
        return None
    is_section = len(row.filled) == 1 and any(map(str.isalpha, row.filled[0]))
    return SkipReason.SECTION if is_section else SkipReason.NO_TITLE


def _item(row: SheetRow, layout: Layout) -> AgendaRow:
    title = _NUMBERING.sub("", " ".join(row.cell(layout.index(Column.TITLE)).split()))
    start, minutes = _times(row, layout)
    return AgendaRow(
        row=row.number,
        title=title,
        kind=_kind(row.cell(layout.index(Column.KIND)), title),
        minutes=minutes,
        start=start,
        presenters=row.cell(layout.index(Column.PRESENTERS)),
        note=row.cell(layout.index(Column.NOTE)),
    )


def _kind(text: str, title: str) -> str:
    """The kind given; without one, that of a title which says it."""
    by_title = kind_code(title)
    return kind_code(text) or (by_title if by_title in _KINDS_OF_TITLES else "")


def _times(row: SheetRow, layout: Layout) -> tuple[time | None, int | None]:
    """Start and minutes; a column «Время» holds either, or both as «10:00–10:30»."""
    start_text = row.cell(layout.index(Column.START))
    start, minutes = read_start(start_text), read_minutes(row.cell(layout.index(Column.MINUTES)))
    either = row.cell(layout.index(Column.TIME))
    clock = read_start(either)
    if clock and clock.hour >= _EARLIEST_HOUR:
        start = start or clock
    elif minutes is None:
        minutes = read_minutes(either)
    if minutes is None and (read_range(either) or read_range(start_text)):
        minutes = read_minutes(either) or read_minutes(start_text)
    return start, minutes
