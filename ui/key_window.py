"""A window whose keys act once, however long they are held down."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow

from ui.held_keys import HeldKeys


class KeyWindow(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self._held_keys = HeldKeys()

    def event(self, event: QEvent) -> bool:
        """Also where the keyboard does not say that a key is held."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyRelease:
                self._held_keys.let_go(event)
            elif event.type() is QEvent.Type.ShortcutOverride and self._held_keys.repeats(event):
                event.accept()
                return True
        return super().event(event)
