"""A panel that lies over the page for a moment; the clock above it and every key go on."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

MARGIN = 24


class OverPage(QFrame):
    """A subclass says in `place_in` where it lies. Closing gives the focus back."""

    def __init__(self, page: QWidget, name: str) -> None:
        super().__init__(page)
        self._page = page
        self._focused_before: QWidget | None = None
        self.setObjectName(name)
        self.setProperty("role", "over")
        self.setAutoFillBackground(True)
        page.installEventFilter(self)
        self.hide()

    def place_in(self, room: QRect) -> QRect:
        raise NotImplementedError

    def whole(self) -> QRect:
        """The place of a panel that leaves nothing of the page in sight."""
        return self._page.rect()

    def open_over(self) -> None:
        if self.isHidden():
            self._focused_before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        if self.isHidden():
            return
        inside = QApplication.focusWidget()
        had_focus = inside is not None and (inside is self or self.isAncestorOf(inside))
        self.hide()
        before, self._focused_before = self._focused_before, None
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def event(self, event: QEvent) -> bool:
        """Esc takes away what lies on top, and nothing beneath it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.leave()
            return True
        return super().event(event)

    def place(self) -> None:
        room = self._page.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self.setGeometry(self.place_in(room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)
