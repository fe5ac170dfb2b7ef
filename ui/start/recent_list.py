"""The meetings worked on lately: title and day, and where the file lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
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

RECENT_ROLE = Qt.ItemDataRole.UserRole
GAP = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """`day` is worded; `missing`: there is no file there now."""

    path: str
    title: str
    day: str
    missing: bool = False


class RecentList(QListWidget):
    """Arrows choose, Enter or a click opens."""

    chosen = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("open_recent")
        self.setAccessibleName(self.tr("Recent meetings"))
        self.setItemDelegate(RecentDelegate(colours, self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._choose)

    def show_recents(self, recents: Sequence[Recent]) -> None:
        self.clear()
        for recent in recents:
            words = (recent.title, recent.day, self.tr("file not found") if recent.missing else "")
            item = QListWidgetItem(", ".join(word for word in words if word), self)
            item.setData(RECENT_ROLE, recent)
            item.setToolTip(tool_tip(recent.path))
        self.setCurrentRow(0)

    @property
    def current(self) -> str:
        """The path of the meeting on which the list stands; empty in an empty list."""
        item = self.currentItem()
        recent: Recent | None = item.data(RECENT_ROLE) if item is not None else None
        return recent.path if recent is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(RECENT_ROLE).path)


class RecentDelegate(QStyledItemDelegate):
    """Two lines: the title, below it the day and the path, which gives way in its middle."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * GAP + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        recent: Recent = index.data(RECENT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        line = option.fontMetrics.lineSpacing()
        left, top = option.rect.adjusted(GAP + 4, GAP, -GAP, 0), option.rect.top() + GAP
        above = QRect(left.left(), top, left.width(), line)
        self._paint_title(painter, option, above, recent)
        below = above.translated(0, line + 2)
        self._paint_where(painter, option, below, recent)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        c = self._colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(c.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(
            QColor(c.accent_ground if chosen else c.raised if under_mouse else c.panel)
        )
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, where: QRect, recent: Recent
    ) -> None:
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.muted if recent.missing else self._colours.text))
        title = painter.fontMetrics().elidedText(
            recent.title, Qt.TextElideMode.ElideRight, where.width()
        )
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)

    def _paint_where(
        self, painter: QPainter, option: QStyleOptionViewItem, where: QRect, recent: Recent
    ) -> None:
        font = option.font
        font.setBold(False)
        painter.setFont(font)
        missing = self.tr("file not found") if recent.missing else ""
        known = "".join(f"{part} · " for part in (missing, recent.day) if part)
        painter.setPen(QColor(self._colours.warning if recent.missing else self._colours.muted))
        metrics = painter.fontMetrics()
        room = where.width() - metrics.horizontalAdvance(known)
        path = metrics.elidedText(recent.path, Qt.TextElideMode.ElideMiddle, room)
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(where, line, known + path)
