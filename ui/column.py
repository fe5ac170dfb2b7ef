"""Panels one below the other; where letters are too large for all of them, the column scrolls."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.rows_area import RowsArea

AROUND = 8
"""Pixels above and below what was brought into sight."""


class _Panels(QWidget):
    """As high as all panels need at the width they get."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        column = self.layout()
        return column.minimumHeightForWidth(width) if column else 0


class Column(RowsArea):
    """Follows the keys: whatever of it has the focus is brought into sight."""

    _least = 0

    def __init__(self, least: int = 0) -> None:
        """`least` is its least width in pixels, whatever its panels need."""
        inside = _Panels()
        super().__init__(inside)
        self._least = least
        self.panels = QVBoxLayout(inside)
        self.panels.setContentsMargins(0, 0, 0, 0)
        self.panels.setSpacing(8)
        _follow_the_focus()

    def minimumSizeHint(self) -> QSize:
        """As wide as its panels need beside the bar by which they are scrolled."""
        panels, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        width = panels.minimumSizeHint().width() if panels else 0
        return QSize(max(self._least, width + bar), super().minimumSizeHint().height())

    def bring_into_sight(self, part: QWidget) -> None:
        """The whole part, not only where its cursor stands; its top, where it is too high."""
        top = part.mapTo(self, part.rect().topLeft()).y() + self.verticalScrollBar().value()
        for edge in (top + part.height(), top):
            self.ensureVisible(0, edge, 0, AROUND)

    def show_top(self) -> None:
        self.verticalScrollBar().setValue(0)


class _FocusFollower(QObject):
    """Lives as long as the application, whatever columns come and go."""

    def follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        holder = now
        while holder is not None:
            holder = holder.parentWidget()
            if isinstance(holder, Column) and now is not None:
                holder.bring_into_sight(now)


def _follow_the_focus() -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication) and not application.findChild(_FocusFollower):
        application.focusChanged.connect(_FocusFollower(application).follow)
