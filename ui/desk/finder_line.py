"""The line of the finder: its keys, before they are taken as text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence

from ui.line import PassingLine, is_asked
from ui.menu_key import asks_for_menu

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_STAYS_NEAR = (
    *(Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MouseFocusReason),
    *(Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason),
)


class FinderLine(PassingLine):
    """The line itself: hands the keys of the finder on before it takes them as text."""

    stepped = Signal(int)
    kind_stepped = Signal(int)
    entered = Signal(object)
    menu_wanted = Signal()
    escaped = Signal()
    left = Signal()
    left_by_key = Signal()
    returned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finder")
        self.setMaxLength(100)
        self.takes_escape = False

    def event(self, event: QEvent) -> bool:
        """Esc is taken while there is something to end."""
        if is_asked(event, QKeySequence.StandardKey.Cancel) and (self.text() or self.takes_escape):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kind_stepped.emit(_STEPS[key])
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            if not event.isAutoRepeat():
                self.entered.emit(event.modifiers())
        elif asks_for_menu(event):
            self.menu_wanted.emit()
        elif key is Qt.Key.Key_Escape and (self.text() or self.takes_escape):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.returned.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()
        if event.reason() not in _STAYS_NEAR:
            self.left_by_key.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The key opens the menu of the person found, the mouse that of the line."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            super().contextMenuEvent(event)
