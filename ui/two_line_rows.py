"""Rows of a list with two lines each: their ground and the room of both lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.palette import Colours

Index = QModelIndex | QPersistentModelIndex

_GAP, _BEFORE, _BETWEEN = 8, 12, 2


class TwoLineRows(QStyledItemDelegate):
    """A subclass writes both lines of a row."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    def write_above(
        self, painter: QPainter, room: QRect, row: QStyleOptionViewItem, index: Index
    ) -> None:
        raise NotImplementedError

    def write_below(
        self, painter: QPainter, room: QRect, row: QStyleOptionViewItem, index: Index
    ) -> None:
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * _GAP + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        line, room = option.fontMetrics.lineSpacing(), option.rect.adjusted(_BEFORE, _GAP, -_GAP, 0)
        above = QRect(room.left(), room.top(), room.width(), line)
        self.write_above(painter, above, option, index)
        self.write_below(painter, above.translated(0, line + _BETWEEN), option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        c = self.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            QColor(c.accent_ground if chosen else c.raised if under_mouse else c.panel)
        )
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
