"""One row of the outcomes: number, kind, text, author, executors, deadline and vote."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.ids import NoteId
from models.papers.promises import origin_words
from ui import wording
from ui.outcomes.note_edit import line_of
from ui.plain import label, wrapping
from ui.views.outcomes import OutcomeRow

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutcomeCard(QFrame):
    chosen = Signal(int)
    edit_requested = Signal(int)
    remove_requested = Signal(int)
    stepped = Signal(int)

    def __init__(self, note: NoteId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._row: OutcomeRow | None = None
        self._number = label(role="accent")
        self._kind = label(role="section")
        self._private = label(self.tr("private, is not printed"), role="warning")
        self._author = label(role="muted")
        self._text = wrapping()
        self._order = wrapping(role="muted")
        self._vote = wrapping(role="strong")
        self._typed = wrapping(role="muted")
        self.setProperty("role", "card")
        self.setObjectName(f"outcome_{note}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._arrange()

    def show_row(self, row: OutcomeRow) -> None:
        if row == self._row:
            return
        self._row = row
        kind, note = wording.note_kind(row.row.kind), row.row
        self._tell(self._number, row.number)
        self._kind.setText(kind)
        self._private.setVisible(note.private)
        self._tell(self._author, note.author)
        self._text.setText(note.text)
        self._tell(self._order, self._order_words(row))
        self._tell(self._vote, wording.vote(row.vote) if row.vote else "")
        typed = self.tr("At the table: {text}").format(text=row.typed) if row.typed else ""
        self._tell(self._typed, typed)
        self.setAccessibleName(" ".join(filter(None, (row.number, kind, note.text))))

    def _order_words(self, row: OutcomeRow) -> str:
        """Who, by when, since which meeting, and whether it is carried out."""
        note = row.row
        parts = (
            line_of(note.executors),
            wording.deadline(note.due, note.due_words),
            origin_words(row.origin, QCoreApplication.translate) if row.origin else "",
            self.tr("carried out") if row.done else "",
        )
        return " – ".join(filter(None, parts))

    def set_current(self, current: bool) -> None:
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_reached_by_tab(self, reached: bool) -> None:
        """Tab goes to one row only; the arrows go on from there."""
        policy = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.note)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.edit_requested.emit(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in ENTER:
            self.edit_requested.emit(self.note)
        elif key == Qt.Key.Key_Delete:
            self.remove_requested.emit(self.note)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self._number, self._kind, self._private):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._author)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(3)
        column.addLayout(top)
        for line in (self._text, self._order, self._vote, self._typed):
            column.addWidget(line)

    def _tell(self, line: QWidget, text: str) -> None:
        line.setProperty("text", text)
        line.setVisible(bool(text))
