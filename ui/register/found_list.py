"""What was found: two lines a row, with a word in front of what is overdue."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.palette import Colours
from ui.plain import tool_tip
from ui.register.row_words import RowWords

WORDS_ROLE = Qt.ItemDataRole.UserRole
MOST_SHOWN = 400
"""Rows: who would scroll further types one letter more."""
_ACROSS, _DOWN = 12, 7


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


class FoundDelegate(QStyledItemDelegate):
    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _DOWN + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        words: RowWords = index.data(WORDS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        line = option.fontMetrics.lineSpacing()
        room = option.rect.adjusted(_ACROSS, _DOWN, -_ACROSS, 0)
        above = QRect(room.left(), room.top(), room.width(), line)
        self._write(painter, above, words.text, option.font, self._colours.text)
        below = above.translated(0, line + 2)
        if words.mark:
            below = self._write_mark(painter, below, words.mark, option.font)
        self._write(painter, below, words.below, option.font, self._colours.muted)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        c = self._colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(c.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent_ground if chosen else c.panel))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)

    def _write_mark(self, painter: QPainter, where: QRect, mark: str, font: QFont) -> QRect:
        """The room that is left behind the mark."""
        bold = QFont(font)
        bold.setBold(True)
        self._write(painter, where, mark, bold, self._colours.danger)
        return where.adjusted(painter.fontMetrics().horizontalAdvance(f"{mark}  "), 0, 0, 0)

    def _write(self, painter: QPainter, where: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        whole = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags | Qt.TextFlag.TextSingleLine, whole)
