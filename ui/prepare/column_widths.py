"""Columns wide enough for so many letters, and for their headings in whatever dress."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView, QWidget


class ColumnWidths(QObject):
    """Sets the widths, and sets them anew when the panel of the table is dressed otherwise.
    The column that grows takes what the others leave. Where all have no room, those give way that
    have their `least` letters, one after the other; a width that was dragged stays."""

    def __init__(
        self,
        panel: QWidget,
        table: QTableView,
        letters: Mapping[int, int],
        growing: int | None = None,
        least: Mapping[int, int] | None = None,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._table = table
        self._growing = growing
        self._header = table.horizontalHeader()
        self._letters = letters
        self._least = least or {}
        self._dragged: set[int] = set()
        self._setting = False
        panel.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self._header.sectionResized.connect(self._follow)
        self._set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel and event.type() == QEvent.Type.StyleChange:
            self._set()
        elif watched is not self._panel and event.type() == QEvent.Type.Resize:
            self._share_out()
        return super().eventFilter(watched, event)

    def _set(self) -> None:
        self._header.ensurePolished()
        self._dragged.clear()
        for column in self._letters:
            self._resize(column, self._width(column))
        self._share_out()

    def _follow(self, column: int) -> None:
        """Somebody drags the edge of a column."""
        if not self._setting:
            self._dragged.add(column)
            self._grow()

    def _share_out(self) -> None:
        widths = {column: self._wanted(column) for column in self._letters}
        missing = sum(widths.values()) - self._table.viewport().width()
        for column, letters in self._least.items():
            if column not in self._dragged:
                given = min(max(0, missing), max(0, widths[column] - self._room(column, letters)))
                missing -= given
                self._resize(column, widths[column] - given)
        self._grow()

    def _grow(self) -> None:
        if self._growing is None:
            return
        others = self._header.length() - self._header.sectionSize(self._growing)
        left = self._table.viewport().width() - others
        letters = self._least.get(self._growing, self._letters[self._growing])
        self._resize(self._growing, max(left, self._room(self._growing, letters)))

    def _resize(self, column: int, width: int) -> None:
        self._setting = True
        self._header.resizeSection(column, width)
        self._setting = False

    def _wanted(self, column: int) -> int:
        dragged = column in self._dragged
        return self._header.sectionSize(column) if dragged else self._width(column)

    def _width(self, column: int) -> int:
        return self._room(column, self._letters[column])

    def _room(self, column: int, letters: int) -> int:
        wide = letters * self._panel.fontMetrics().averageCharWidth()
        return max(wide, self._header.sectionSizeHint(column))
