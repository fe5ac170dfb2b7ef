"""What can be done where a table has no rows yet, in the middle of it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt

from ui.plain import wrapping
from ui.prepare.row_table import RowTable
from ui.prepare.rows_model import RowsModel

WIDTH = 0.6
"""The part of the table's width that the words may take."""


class EmptyWords(QObject):
    """Gone with the first row. The mouse works the table through it."""

    def __init__(self, table: RowTable, rows: RowsModel[Any], words: str) -> None:
        super().__init__(table)
        self._table = table
        self._rows = rows
        self.label = wrapping(words, role="muted", parent=table.viewport())
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows.shown.connect(self._follow)
        table.viewport().installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.label.setVisible(not self._rows.rows)
        self._place()

    def _place(self) -> None:
        room = self._table.viewport().rect()
        width = round(room.width() * WIDTH)
        self.label.resize(width, self.label.heightForWidth(width))
        self.label.move(room.center() - self.label.rect().center())
