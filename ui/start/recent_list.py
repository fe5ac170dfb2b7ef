"""The meetings worked on lately: title and day, and where the file lies."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from ui.palette import Colours
from ui.plain import tool_tip
from ui.two_line_rows import Index, TwoLineRows

RECENT_ROLE = Qt.ItemDataRole.UserRole


class Recent(Struct, frozen=True):
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


class RecentDelegate(TwoLineRows):
    """The title; below it the day and the path, which gives way in its middle."""

    def write_above(
        self, painter: QPainter, room: QRect, row: QStyleOptionViewItem, index: Index
    ) -> None:
        recent: Recent = index.data(RECENT_ROLE)
        font = row.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.muted if recent.missing else self.colours.text))
        title = painter.fontMetrics().elidedText(
            recent.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)

    def write_below(
        self, painter: QPainter, room: QRect, row: QStyleOptionViewItem, index: Index
    ) -> None:
        recent: Recent = index.data(RECENT_ROLE)
        font = row.font
        font.setBold(False)
        painter.setFont(font)
        missing = self.tr("file not found") if recent.missing else ""
        known = "".join(f"{part} · " for part in (missing, recent.day) if part)
        painter.setPen(QColor(self.colours.warning if recent.missing else self.colours.muted))
        metrics = painter.fontMetrics()
        left = room.width() - metrics.horizontalAdvance(known)
        path = metrics.elidedText(recent.path, Qt.TextElideMode.ElideMiddle, left)
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, line, known + path)
