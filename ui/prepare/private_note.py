"""What the moderator writes down beforehand to an item; never printed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.long_text import LongText
from ui.plain import wrapping


class NoteField(LongText):
    finished = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()


class PrivateNote(QWidget):
    """`finished` tells the text once the field is left, if it was changed."""

    finished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title: str | None = None
        self._shown = ""
        self._heading = wrapping(role="muted")
        self._field = NoteField(self)
        self._field.setObjectName("private_note")
        self._field.setAccessibleName(self.tr("Moderator's note, not printed"))
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._heading)
        whole.addWidget(self._field)
        self._field.finished.connect(self.finish)
        self._show_heading()

    def show_note(self, title: str | None, text: str) -> None:
        """The note of the item of this title; without a title there is nothing to write to."""
        if title != self._title:
            self._title = title
            self._show_heading()
        if text != self._shown or title is None:
            self._shown = text
            self._field.setPlainText(text)

    def finish(self) -> None:
        text = self._field.toPlainText().strip()
        if text != self._shown and self._title is not None:
            self._shown = text
            self.finished.emit(text)

    def _show_heading(self) -> None:
        self._field.setEnabled(self._title is not None)
        if self._title is None:
            self._heading.setText(self.tr("Choose an item to write a note to yourself about it."))
            return
        words = self.tr("Moderator's note, not printed: {item}")
        self._heading.setText(words.format(item=self._title))
