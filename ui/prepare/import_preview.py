"""What an import would do, row by row, before it does anything."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.palette import Colours
from ui.plain import button, label, panel, tool_tip
from ui.prepare.cell_editors import CellDelegate
from ui.prepare.dots import dot

SIDES, DOT, WIDEST = 20, 24, 270  # pixels


class RowState(StrEnum):
    ADDED = "added"
    SAME = "same"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of the file by its number there, and what becomes of it; `why` may be empty."""

    number: int
    words: tuple[str, ...]
    state: RowState
    why: str = ""


class ImportPreview(QWidget):
    """Enter accepts, Esc cancels. `headings` stand over the words, `source` names the file."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(
        self,
        rows: tuple[ImportRow, ...],
        colours: Colours,
        *,
        headings: tuple[str, ...] = (),
        source: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_preview")
        self.setAccessibleName(self.tr("What the import would do"))
        self._rows = rows
        self._headings = headings
        self._signs = {
            RowState.ADDED: dot(colours.done),
            RowState.SAME: dot(colours.muted),
            RowState.SKIPPED: dot(colours.warning),
        }
        self._table = QTableWidget(self)
        self._accept = button(self.tr("Add  Enter"), "accept_import", role="main")
        self._cancel = button(self.tr("Cancel  Esc"), "cancel_import")
        self._fill()
        self._lay_out(source)
        self._accept.setEnabled(self._count(RowState.ADDED) > 0)
        self._accept.clicked.connect(self.accepted)
        self._cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self._table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._accept.isEnabled():
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _count(self, state: RowState) -> int:
        return sum(row.state is state for row in self._rows)

    def _fill(self) -> None:
        width = max((len(row.words) for row in self._rows), default=0)
        headings = (*self._headings, *[""] * width)[:width]
        names = (self.tr("Row"), self.tr("What happens"), *headings, self.tr("Why"))
        self._table.setColumnCount(len(names))
        self._table.setHorizontalHeaderLabels(names)
        self._table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            words = (*row.words, *[""] * (width - len(row.words)))
            state = _cell(self._word(row.state))
            state.setIcon(self._signs[row.state])
            cells = (_cell(str(row.number)), state, *map(_cell, words), _cell(row.why))
            for column, cell in enumerate(cells):
                self._table.setItem(place, column, cell)

    def _lay_out(self, source: str) -> None:
        self._set_up_table()
        counts = self.tr("Will be added: {added} · already there: {same} · skipped: {skipped}")
        count = label(
            counts.format(
                added=self._count(RowState.ADDED),
                same=self._count(RowState.SAME),
                skipped=self._count(RowState.SKIPPED),
            )
        )
        top = QHBoxLayout()
        top.addWidget(label(source or self.tr("Import"), role="title"))
        top.addSpacing(16)
        top.addWidget(count)
        top.addStretch(1)
        top.addWidget(self._cancel)
        top.addWidget(self._accept)
        frame = panel("import_rows", self)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(10)
        inside.addLayout(top)
        inside.addWidget(self._table, stretch=1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _set_up_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("Rows of the file"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setItemDelegate(CellDelegate(table))
        table.setAlternatingRowColors(True)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        widths = [self._width(column) for column in range(table.columnCount())]
        for column, width in enumerate(widths):
            header.resizeSection(column, min(width, WIDEST))
        widest = max(range(len(widths)), key=lambda column: widths[column])
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        table.selectRow(0)

    def _width(self, column: int) -> int:
        """What the longest text of the column needs on one line."""
        items = (self._table.item(place, column) for place in range(len(self._rows)))
        heading = self._table.horizontalHeaderItem(column)
        texts = [item.text() for item in (heading, *items) if item]
        room = SIDES + (DOT if column == 1 else 0)
        return max(self.fontMetrics().horizontalAdvance(text) for text in texts) + room

    def _word(self, state: RowState) -> str:
        return {
            RowState.ADDED: self.tr("will be added"),
            RowState.SAME: self.tr("already there"),
            RowState.SKIPPED: self.tr("skipped"),
        }[state]


def _cell(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(tool_tip(text))
    return item
