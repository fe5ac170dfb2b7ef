"""A line of text that keeps undo to itself only while it has something of its own to take back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
CTRL = Qt.KeyboardModifier.ControlModifier
_SECOND_KEYS = {UNDO: Qt.Key.Key_0, REDO: Qt.Key.Key_9}
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


class PassingLine(QLineEdit):
    """For what is typed and done with at once: undo takes that first, and empty it is the
    window's."""

    def event(self, event: QEvent) -> bool:
        if undoes(event):
            event.setAccepted(bool(self.text()))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not undo_or_redo(self, event):
            super().keyPressEvent(event)


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
        and _means(event, key)
    )


def undo_or_redo(field: QLineEdit | QPlainTextEdit, event: QKeyEvent) -> bool:
    """Does in the field what the key says, if it says one of the two."""
    if _means(event, UNDO):
        field.undo()
    elif _means(event, REDO):
        field.redo()
    else:
        return False
    return True


def _means(event: QKeyEvent, key: QKeySequence.StandardKey) -> bool:
    """By its own key, or by the second one that the window has for it."""
    ctrl = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == CTRL
    return event.matches(key) or (ctrl and event.key() == _SECOND_KEYS.get(key))
