"""Keys of a part of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_key(keys: str, part: QWidget, call: Callable[[], object]) -> None:
    """While the focus is in this part, even if the key does something elsewhere in the window."""
    shortcut = QShortcut(QKeySequence(keys), part)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(call)
    shortcut.activatedAmbiguously.connect(call)
