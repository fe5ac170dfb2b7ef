"""A line of text that keeps undo to itself only while it has something of its own to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class Line(QLineEdit):
    """Then Ctrl+Z is the window's, as everywhere else."""

    def event(self, event: QEvent) -> bool:
        if leaves_undo(self, event):
            event.ignore()
            return False
        return super().event(event)


def leaves_undo(line: QLineEdit, event: QEvent) -> bool:
    """Whether this asks the line for a key of undo, and it has nothing to undo."""
    undone = is_asked(event, UNDO) and not line.isUndoAvailable()
    return undone or (is_asked(event, REDO) and not line.isRedoAvailable())


def undoes(event: QEvent) -> bool:
    return is_asked(event, UNDO) or is_asked(event, REDO)


def is_asked(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    """Whether what has the focus is asked if it wants this key."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.ShortcutOverride
        and event.matches(key)
    )
