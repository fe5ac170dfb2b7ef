"""Rows of a frozen view as a table, with an empty last row in which a new one is begun."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from ui.prepare.row_steps import Change, Insert, Move, Remove, runs, steps

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
Role = Qt.ItemDataRole
Flag = Qt.ItemFlag


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Says what a cell shows; an edit is told as an intent and shows once the view comes back.
    `shown` follows when it has, whatever has changed."""

    shown = Signal()
    begins_in = 0

    def __init__(self, muted: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._empty_rows = 1
        self._muted = QColor(muted)
        self._headings = self.headings()

    def headings(self) -> tuple[str, ...]:
        raise NotImplementedError

    def invitation(self) -> str:
        """What the empty row says."""
        raise NotImplementedError

    def key(self, row: Row) -> Hashable:
        raise NotImplementedError

    def text(self, row: Row, column: int) -> str:
        raise NotImplementedError

    def is_fixed(self, column: int) -> bool:
        """The column cannot be edited."""
        raise NotImplementedError

    def is_muted(self, _row: Row, column: int) -> bool:
        return self.is_fixed(column)

    def edit_value(self, row: Row, column: int) -> object:
        return self.text(row, column)

    def other_data(self, _row: Row, _column: int, _role: int) -> object:
        return None

    def begin_row(self, text: str) -> None:
        """Tell that a new row was begun with this text."""
        raise NotImplementedError

    def change_row(self, row: Row, column: int, value: object) -> bool:
        """Tell the new value; False if it cannot be one."""
        raise NotImplementedError

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        changed = []
        for step in tuple(steps(self.rows, rows, self.key)):
            if isinstance(step, Change):
                changed.append(step.place)
            else:
                self._take(step)
        self.rows = rows
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.shown.emit()

    def arrange(self, rows: tuple[Row, ...]) -> None:
        """Show the same rows in another order, all at once."""
        if rows == self.rows:
            return
        self.layoutAboutToBeChanged.emit()
        places = {self.key(row): place for place, row in enumerate(rows)}
        new_places = [*(places[self.key(row)] for row in self.rows), len(rows)]
        before = self.persistentIndexList()
        after = [self.index(new_places[one.row()], one.column()) for one in before]
        self.rows = rows
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def is_empty_row(self, index: Index) -> bool:
        return index.isValid() and index.row() >= len(self.rows)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows) + self._empty_rows

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._headings[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.ItemIsDropEnabled
        shown = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemNeverHasChildren
        if self.is_empty_row(index):
            return shown | Flag.ItemIsEditable if index.column() == self.begins_in else shown
        shown |= Flag.ItemIsDragEnabled
        return shown if self.is_fixed(index.column()) else shown | Flag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if self.is_empty_row(index):
            return self._empty_row_data(index.column(), role)
        row, column = self.rows[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return self.text(row, column)
            case Role.EditRole:
                return self.edit_value(row, column)
            case Role.ForegroundRole if self.is_muted(row, column):
                return self._muted
            case _:
                return self.other_data(row, column, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        if not self.is_empty_row(index):
            return self.change_row(self.rows[index.row()], index.column(), value)
        if index.column() != self.begins_in or not str(value).strip():
            return False
        self.begin_row(str(value))
        return True

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.MoveAction

    def _empty_row_data(self, column: int, role: int) -> object:
        if column == self.begins_in and role == Role.DisplayRole:
            return self.invitation()
        return self._muted if role == Role.ForegroundRole else None

    def _take(self, step: Remove | Insert[Row] | Move) -> None:
        match step:
            case Remove(first, last):
                self.beginRemoveRows(TOP, first, last)
                self.rows = self.rows[:first] + self.rows[last + 1 :]
                self.endRemoveRows()
            case Insert(place, rows):
                self._insert(place, rows)
            case Move(origin, place):
                below = place + 1 if place > origin else place
                self.beginMoveRows(TOP, origin, origin, TOP, below)
                moved = list(self.rows)
                moved.insert(place, moved.pop(origin))
                self.rows = tuple(moved)
                self.endMoveRows()

    def _insert(self, place: int, rows: tuple[Row, ...]) -> None:
        """At the end the empty row becomes the new one, so that who types there stays there."""
        if place == len(self.rows):
            self._open_at_end(rows)
            return
        self.beginInsertRows(TOP, place, place + len(rows) - 1)
        self.rows = (*self.rows[:place], *rows, *self.rows[place:])
        self.endInsertRows()

    def _open_at_end(self, rows: tuple[Row, ...]) -> None:
        place, last = len(self.rows), len(self.rows) + len(rows) - 1
        self.beginInsertRows(TOP, place + 1, last + 1)
        self._empty_rows = 1 + len(rows)
        self.endInsertRows()
        self.rows = (*self.rows, *rows)
        self._empty_rows = 1
        self.dataChanged.emit(self.index(place, 0), self.index(last, self.columnCount() - 1))
