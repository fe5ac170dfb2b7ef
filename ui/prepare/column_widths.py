"""Columns wide enough for so many letters, and for their headings in whatever dress."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView, QWidget


class ColumnWidths(QObject):
    """Sets the widths, and sets them anew when the panel of the table is dressed otherwise.
    The column that grows takes what the others leave, but never less than its own letters."""

    def __init__(
        self,
        panel: QWidget,
        table: QTableView,
        letters: Mapping[int, int],
        growing: int | None = None,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._table = table
        self._growing = growing
        self._header = table.horizontalHeader()
        self._letters = letters
        panel.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self._header.sectionResized.connect(self._follow)
        self._set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel and event.type() == QEvent.Type.StyleChange:
            self._set()
        elif watched is not self._panel and event.type() == QEvent.Type.Resize:
            self._grow()
        return super().eventFilter(watched, event)

    def _set(self) -> None:
        self._header.ensurePolished()
        for column in self._letters:
            self._header.resizeSection(column, self._width(column))
        self._grow()

    def _follow(self, column: int) -> None:
        if column != self._growing:
            self._grow()

    def _grow(self) -> None:
        if self._growing is None:
            return
        others = self._header.length() - self._header.sectionSize(self._growing)
        left = self._table.viewport().width() - others
        self._header.resizeSection(self._growing, max(left, self._width(self._growing)))

    def _width(self, column: int) -> int:
        letters = self._letters[column] * self._panel.fontMetrics().averageCharWidth()
        return max(letters, self._header.sectionSizeHint(column))
