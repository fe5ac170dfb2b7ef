"""Columns wide enough for so many letters, and for their headings in whatever dress."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView, QWidget


class ColumnWidths(QObject):
    """Sets the widths, and sets them anew when the panel of the table is dressed otherwise."""

    def __init__(self, panel: QWidget, table: QTableView, letters: Mapping[int, int]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._header = table.horizontalHeader()
        self._letters = letters
        panel.installEventFilter(self)
        self._set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._set()
        return super().eventFilter(watched, event)

    def _set(self) -> None:
        self._header.ensurePolished()
        letter = self._panel.fontMetrics().averageCharWidth()
        for column, letters in self._letters.items():
            least = self._header.sectionSizeHint(column)
            self._header.resizeSection(column, max(letters * letter, least))
