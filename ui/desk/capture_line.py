"""The line in which everything said is caught; it grows to three lines."""

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy

from models.kinds import NoteKind
from models.marks.stretch import Stretch
from ui.line import REDO, UNDO, is_asked, undo_or_redo, undoes
from ui.long_text import LongText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LINES = 3
_OPENING = "(["
_UTF16, _BYTES = "utf-16-le", 2
_PASS = "surrogatepass"


class CaptureLine(LongText):
    """`captured` carries a NoteKind and the text; the line keeps it until it is cleared.

    `on_enter` is the kind that Enter alone means.
    """

    captured = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.on_enter = NoteKind.NOTE
        self._left_to_window: tuple[QKeySequence.StandardKey, ...] = ()
        self.setObjectName("capture")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.document().clearUndoRedoStacks()  # to Qt the margin is an edit like any other
        self.textChanged.connect(self._take_undo)
        self.textChanged.connect(self._grow)
        self._grow()

    def capture(self, kind: NoteKind) -> None:
        """From wherever the keys were before."""
        self.setFocus()
        self.captured.emit(kind, self.toPlainText())

    def place(self) -> int:
        """How many characters stand before the cursor; Qt counts some of them twice."""
        units = self.textCursor().position() * _BYTES
        return len(self.toPlainText().encode(_UTF16, _PASS)[:units].decode(_UTF16, _PASS))

    def put(self, stretch: Stretch, words: str) -> None:
        """In the place of a stretch, counted in characters; the cursor goes behind it."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_units(text[: stretch.begin]))
        cursor.setPosition(_units(text[: stretch.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def mark_person(self) -> None:
        self._begin_mark("@")

    def mark_theme(self) -> None:
        self._begin_mark("#")

    def leave_to_window(self, *keys: QKeySequence.StandardKey) -> None:
        """An act came behind what was typed: these of undo and redo are the window's, until more
        is typed."""
        self._left_to_window = keys

    def event(self, event: QEvent) -> bool:
        """Where the line has nothing to take or bring back, undo is the window's."""
        if self._leaves_undo(event):
            event.ignore()
            return False
        if undoes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and not held:
            if not event.isAutoRepeat():
                self.capture(self.on_enter)
        elif not undo_or_redo(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _leaves_undo(self, event: QEvent) -> bool:
        if any(is_asked(event, key) for key in self._left_to_window):
            return True
        undone = is_asked(event, UNDO) and not self.document().isUndoAvailable()
        return undone or (is_asked(event, REDO) and not self.document().isRedoAvailable())

    def _take_undo(self) -> None:
        self._left_to_window = ()

    def _begin_mark(self, sign: str) -> None:
        """The sign as the begin of a word, from a keyboard that may not have it."""
        self.setFocus()
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)
        before = self.toPlainText()[: self.place()]
        if not before.endswith(sign):
            begins = not before or before[-1].isspace() or before[-1] in _OPENING
            cursor.insertText(sign if begins else f" {sign}")
            self.setTextCursor(cursor)

    def _grow(self) -> None:
        lines = min(_MOST_LINES, max(1, int(self.document().size().height())))
        line = QFontMetricsF(self.font()).lineSpacing()
        height = ceil(lines * line + 2 * self.document().documentMargin()) + self._around()
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _around(self) -> int:
        """What border and padding of the style take above and below the text."""
        return 2 * self.frameWidth()


def _units(text: str) -> int:
    """How long Qt takes the text for."""
    return len(text.encode(_UTF16, _PASS)) // _BYTES
