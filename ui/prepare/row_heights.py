"""Rows as high as their words need, measured when they come into sight and not all at once."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

SHORT_LIST = 60


class RowHeights(QObject):
    """Wrapping the words of a thousand rows takes a second, those of one screen a few milliseconds.

    A short list is measured whole, so that its scroll bar tells the truth.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._measured: set[int] = set()
        self._header = table.verticalHeader()
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.measure)
        model, across = table.model(), table.horizontalHeader()
        model.dataChanged.connect(self._forget_rows)
        rows = (model.rowsInserted, model.rowsRemoved, model.rowsMoved)
        for moved in (*rows, model.layoutChanged, model.modelReset):
            moved.connect(self._forget_all)
        across.sectionResized.connect(self._forget_all)
        table.verticalScrollBar().valueChanged.connect(self.measure)
        table.viewport().installEventFilter(self)

    @property
    def known(self) -> int:
        """How many rows have been measured as they are now."""
        return len(self._measured)

    def measure(self) -> None:
        """Give every row in sight its height."""
        table, last = self._table, self._table.model().rowCount()
        short = last <= SHORT_LIST
        row = 0 if short else max(table.rowAt(0), 0)
        bottom = table.viewport().height()
        while row < last and (short or table.rowViewportPosition(row) < bottom):
            if row not in self._measured and not table.isRowHidden(row):
                self._measured.add(row)
                self._header.resizeSection(row, table.sizeHintForRow(row))
            row += 1

    def measure_soon(self) -> None:
        """Once the change that is going on is over."""
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _forget_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measured.difference_update(range(first.row(), last.row() + 1))
        self._soon.start()

    def _forget_all(self) -> None:
        self._measured.clear()
        self._soon.start()
