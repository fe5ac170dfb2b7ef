"""A card in a list: one entry with the keys and the mouse that act on it."""

from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from ui.menu_key import asks_for_menu

Shown = TypeVar("Shown")

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_FAR = 10_000
_ENDS = {Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Card(QFrame, Generic[Shown]):
    """One entry. A subclass lays itself out and says in `show_value` what it shows.

    `dragged` and `dropped` carry the global point under the mouse.
    """

    activated = Signal()
    removal_requested = Signal()
    menu_requested = Signal(QPoint)
    step_requested = Signal(int)
    toggle_requested = Signal()
    move_requested = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_cancelled = Signal()
    reached_by_tab = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_value(self, value: Shown) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self._dragging:
            self._end_drag()
            self.drag_cancelled.emit()
        elif key in _ENTER and not event.isAutoRepeat():
            self.activated.emit()
        elif key is Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_requested.emit()
        elif asks_for_menu(event):
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()))
        elif key is Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.toggle_requested.emit()
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_requested.emit(_STEPS[key])
        elif key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        elif key in _ENDS:
            self.step_requested.emit(_ENDS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            self.reached_by_tab.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        self._dragging = self._dragging or way >= QApplication.startDragDistance()
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging = self._dragging
        self._end_drag()
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())

    def _end_drag(self) -> None:
        self._pressed, self._dragging = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(event.globalPos())
