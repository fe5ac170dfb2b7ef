"""A field for a text of several lines: what is pasted into it is plain and clean."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from models.text import LONGEST_TEXT, clean


class LongText(QPlainTextEdit):
    """`shortened` carries how many letters at the end of a paste found no room."""

    shortened = Signal(int)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        text, cursor = source.text(), self.textCursor()
        room = max(0, LONGEST_TEXT - len(self.toPlainText()) + len(cursor.selectedText()))
        pasted = clean(text[:room])
        cursor.insertText(pasted[:room])
        self.ensureCursorVisible()
        beyond = max(0, len(text) - room) + max(0, len(pasted) - room)
        if beyond:
            self.shortened.emit(beyond)
