"""A line of text that keeps undo to itself only while it has something of its own to take back."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
ACTS, TYPED_AFTER = "acts_done", "typed_after"
"""How many acts were done in a window; how many were when a line of it was typed in last."""


class Line(QLineEdit):
    """Then Ctrl+Z is the window's, as everywhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_typing(self)

    def event(self, event: QEvent) -> bool:
        if leaves_undo(self, event):
            event.ignore()
            return False
        return super().event(event)


def leaves_undo(line: QLineEdit, event: QEvent) -> bool:
    """Whether this asks the line for a key of undo, and it has nothing to undo, or nothing was
    typed in it since the last act."""
    if undoes(event) and line.property(TYPED_AFTER) != line.window().property(ACTS):
        return True
    undone = is_asked(event, UNDO) and not line.isUndoAvailable()
    return undone or (is_asked(event, REDO) and not line.isRedoAvailable())


def count_typing(line: QLineEdit) -> None:
    """What was done last is undone first: this says what was typed and after which act."""
    line.textEdited.connect(
        lambda _text: line.setProperty(TYPED_AFTER, line.window().property(ACTS))
    )


def act_was_done(window: QWidget) -> None:
    """Whatever was typed in the lines of a window came before it."""
    window.setProperty(ACTS, (window.property(ACTS) or 0) + 1)


def undoes(event: QEvent) -> bool:
    return is_asked(event, UNDO) or is_asked(event, REDO)


def is_asked(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    """Whether what has the focus is asked if it wants this key."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.ShortcutOverride
        and event.matches(key)
    )
