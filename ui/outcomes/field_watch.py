"""Watches the fields of an editor: when one is left, and the keys that go back to the row."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOT_LEAVING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class FieldWatch(QObject):
    """`finished`: a field lost the focus. `left`: Esc or Ctrl+Enter was pressed in one."""

    finished = Signal()
    left = Signal()

    def watch(self, *fields: QWidget) -> None:
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QFocusEvent() if event.type() == QEvent.Type.FocusOut:
                if event.reason() not in NOT_LEAVING:
                    self.finished.emit()
            case QKeyEvent() if self._leaves(event):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _leaves(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (control and event.key() in ENTER)
