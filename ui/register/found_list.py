"""What was found: two lines a row, with a word in front of what is overdue."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from ui.palette import Colours
from ui.plain import tool_tip
from ui.register.row_words import RowWords
from ui.two_line_rows import Index, TwoLineRows

WORDS_ROLE = Qt.ItemDataRole.UserRole
MOST_SHOWN = 400
"""Rows: who would scroll further types one letter more."""


class FoundList(QListWidget):
    """Arrows choose; Enter or a double click opens: `opened` carries the place in the list."""

    opened = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_found")
        self.setAccessibleName(self.tr("Found in the meetings"))
        self.setItemDelegate(FoundDelegate(colours, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(self.row(item)))

    def show_rows(self, rows: Sequence[RowWords]) -> None:
        """The chosen place stays, as far as there is one."""
        place = self.currentRow()
        self.clear()
        for words in rows:
            item = QListWidgetItem(words.spoken, self)
            item.setData(WORDS_ROLE, words)
            item.setToolTip(tool_tip(f"{words.text}\n{words.below}"))
        self.setCurrentRow(min(max(place, 0), self.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class FoundDelegate(TwoLineRows):
    def write_above(
        self, painter: QPainter, room: QRect, row: QStyleOptionViewItem, index: Index
    ) -> None:
        words: RowWords = index.data(WORDS_ROLE)
        self._write(painter, room, words.text, row.font, self.colours.text)

    def write_below(
        self, painter: QPainter, room: QRect, row: QStyleOptionViewItem, index: Index
    ) -> None:
        words: RowWords = index.data(WORDS_ROLE)
        left = self._write_mark(painter, room, words.mark, row.font) if words.mark else room
        self._write(painter, left, words.below, row.font, self.colours.muted)

    def _write_mark(self, painter: QPainter, where: QRect, mark: str, font: QFont) -> QRect:
        """The room that is left behind the mark."""
        bold = QFont(font)
        bold.setBold(True)
        self._write(painter, where, mark, bold, self.colours.danger)
        return where.adjusted(painter.fontMetrics().horizontalAdvance(f"{mark}  "), 0, 0, 0)

    def _write(self, painter: QPainter, where: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        whole = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags | Qt.TextFlag.TextSingleLine, whole)
