"""The rows of an import as a table in which each can be taken or left out."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from models.importing.found import RowState
from ui.palette import Colours
from ui.plain import tool_tip
from ui.prepare import import_words
from ui.prepare.dots import dot
from ui.prepare.import_view import ImportRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TOP = QModelIndex()
NUMBER, STATE = range(2)  # the words of the rows follow, then why


class ImportModel(QAbstractTableModel):
    """`wanted` are the numbers of the rows that will be taken."""

    def __init__(self, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ImportRow, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._said: dict[int, bool] = {}
        self._muted = QColor(colours.muted)
        self._signs: dict[RowState, Any] = {
            RowState.NEW: dot(colours.done),
            RowState.CHANGED: dot(colours.accent),
            RowState.SAME: dot(colours.muted),
            RowState.DOUBTFUL: dot(colours.warning),
            RowState.SKIPPED: dot(colours.border),
        }

    @property
    def wanted(self) -> frozenset[int]:
        return frozenset(row.number for row in self.rows if self.is_wanted(row))

    def is_wanted(self, row: ImportRow) -> bool:
        return row.offered and self._said.get(row.number, row.wanted)

    def count(self, state: RowState) -> int:
        return sum(row.state is state for row in self.rows)

    def show_rows(
        self, headings: Sequence[str], rows: tuple[ImportRow, ...], *, same_list: bool
    ) -> None:
        """`same_list`: what the user said about single rows still holds."""
        width = max((len(row.words) for row in rows), default=0)
        self.beginResetModel()
        self._headings = (*headings, *[""] * width)[: max(width, len(headings))]
        self.rows = tuple(_padded(row, len(self._headings)) for row in rows)
        if not same_list:
            self._said = {}
        self.endResetModel()

    def take(self, places: Sequence[int], wanted: bool) -> None:
        """Take the rows at these places or leave them out; those not offered stay out."""
        for place in places:
            self._said[self.rows[place].number] = wanted
        if places:
            ends = self.index(min(places), 0), self.index(max(places), self.columnCount() - 1)
            self.dataChanged.emit(*ends)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._headings) + 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (self.tr("Row"), self.tr("What happens"), *self._headings, self.tr("Why"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == STATE and self.rows[index.row()].offered:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Role.DisplayRole:
                return self.text(row, index.column())
            case Role.ToolTipRole:
                return tool_tip(self.text(row, index.column()))
            case Role.ForegroundRole:
                return None if self.is_wanted(row) else self._muted
            case Role.DecorationRole:
                return self._signs[row.state] if index.column() == STATE else None
            case Role.CheckStateRole if index.column() == STATE and row.offered:
                return Qt.CheckState.Checked if self.is_wanted(row) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.take([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def text(self, row: ImportRow, column: int) -> str:
        left_out = row.state in (RowState.NEW, RowState.CHANGED) and not self.is_wanted(row)
        state = self.tr("left out") if left_out else import_words.state(row.state)
        return (str(row.number), state, *row.words, row.why)[column]


def _padded(row: ImportRow, width: int) -> ImportRow:
    return replace(row, words=(*row.words, *[""] * width)[:width])
