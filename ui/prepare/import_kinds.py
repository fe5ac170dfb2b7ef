"""The two kinds of lists that are imported: people and agenda."""

from collections.abc import Sequence, Set
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from models.acts import agenda, people
from models.importing.agenda import found_items
from models.importing.correcting import (
    AGENDA_COLUMNS,
    PEOPLE_COLUMNS,
    Correction,
    read_items,
    read_people,
)
from models.importing.found import FoundItem, FoundPerson, RowState, is_offered, is_wanted
from models.importing.people import found_people
from models.meeting import Meeting
from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.sheet import Sheet
from models.spreadsheets.skipping import SkippedRow
from ui.live_desk import LiveDesk
from ui.prepare import import_words
from ui.prepare.import_view import ImportRow
from ui.wording import item_kind

translate = QCoreApplication.translate


class ListImport(Protocol):
    """A list read and compared with the meeting; what to do with the rows that are wanted."""

    meanings: tuple[Column, ...]

    def headings(self) -> tuple[str, ...]: ...
    def read(self, sheets: Sequence[Sheet], by_hand: Correction) -> tuple[Sheet, Layout | None]: ...
    def compare(self, meeting: Meeting) -> tuple[ImportRow, ...]: ...
    def carry_out(self, desk: LiveDesk, wanted: Set[int]) -> None: ...


class PeopleImport:
    """Reads first, then compares, then carries out."""

    meanings: tuple[Column, ...] = PEOPLE_COLUMNS

    def headings(self) -> tuple[str, ...]:
        return (
            translate("Import", "Name"),
            translate("Import", "Post"),
            translate("Import", "Organisation"),
            translate("Import", "Group"),
        )

    def read(self, sheets: Sequence[Sheet], by_hand: Correction) -> tuple[Sheet, Layout | None]:
        self._read = read_people(sheets, by_hand)
        return self._read.sheet, self._read.people.layout

    def compare(self, meeting: Meeting) -> tuple[ImportRow, ...]:
        self._found = found_people(meeting, self._read.people)
        rows = map(_person_row, self._found)
        return _in_order((*rows, *_skipped(self._read.people.skipped)))

    def carry_out(self, desk: LiveDesk, wanted: Set[int]) -> None:
        chosen = [one for one in self._found if one.row.row in wanted]
        added = [one.participant for one in chosen if one.state is not RowState.CHANGED]
        changed = [one.participant for one in chosen if one.state is RowState.CHANGED]
        desk.do(people.import_participants, added, changed)


class AgendaImport:
    """Reads first, then compares, then carries out."""

    meanings: tuple[Column, ...] = AGENDA_COLUMNS

    def headings(self) -> tuple[str, ...]:
        return (
            translate("Import", "Item"),
            translate("Import", "Kind"),
            translate("Import", "Minutes"),
            translate("Import", "Start"),
            translate("Import", "Presented by"),
        )

    def read(self, sheets: Sequence[Sheet], by_hand: Correction) -> tuple[Sheet, Layout | None]:
        self._read = read_items(sheets, by_hand)
        return self._read.sheet, self._read.agenda.layout

    def compare(self, meeting: Meeting) -> tuple[ImportRow, ...]:
        self._found = found_items(meeting, self._read.agenda)
        rows = map(_item_row, self._found)
        return _in_order((*rows, *_skipped(self._read.agenda.skipped)))

    def carry_out(self, desk: LiveDesk, wanted: Set[int]) -> None:
        chosen = [one for one in self._found if one.row.row in wanted]
        added = [one.item for one in chosen if one.state is not RowState.CHANGED]
        changed = [one.item for one in chosen if one.state is RowState.CHANGED]
        desk.do(agenda.import_agenda, added, changed)


def _person_row(found: FoundPerson) -> ImportRow:
    row = found.row
    name = " ".join(part for part in (row.surname, row.name, row.patronymic) if part)
    words = (name, row.post, row.organisation, row.group)
    return _import_row(found, words)


def _item_row(found: FoundItem) -> ImportRow:
    minutes = round(found.item.planned.total_seconds() / 60)
    words = (
        found.row.title,
        item_kind(found.item.kind),
        str(minutes or ""),
        f"{found.row.start:%H:%M}" if found.row.start else "",
        found.row.presenters,
    )
    return _import_row(found, words)


def _import_row(found: FoundPerson | FoundItem, words: tuple[str, ...]) -> ImportRow:
    return ImportRow(
        number=found.row.row,
        words=words,
        state=found.state,
        why=import_words.why(found),
        offered=is_offered(found),
        wanted=is_wanted(found),
    )


def _skipped(rows: Sequence[SkippedRow]) -> tuple[ImportRow, ...]:
    """Empty rows are not worth a word."""
    return tuple(
        ImportRow(one.row, (one.text,), RowState.SKIPPED, import_words.skipped(one))
        for one in rows
        if one.text
    )


def _in_order(rows: Sequence[ImportRow]) -> tuple[ImportRow, ...]:
    return tuple(sorted(rows, key=lambda one: one.number))
