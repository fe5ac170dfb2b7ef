"""One row of the outcomes: number, kind, state, text, author, executors, deadline and vote."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from models.ids import NoteId
from ui import vote_wording, wording
from ui.flow import Flow
from ui.outcomes import outcome_words
from ui.plain import label, show_checked, wrapping
from ui.views.outcomes import OutcomeRow

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutcomeCard(QFrame):
    """Space marks it for merging, ← and → list by something else; the menu key tells all that can
    be done with it."""

    chosen = Signal()
    edit_requested = Signal(int)
    remove_requested = Signal(int)
    menu_requested = Signal(int, QPoint)
    marked = Signal(int, bool)
    stepped = Signal(int)
    turned = Signal(int)

    def __init__(self, note: NoteId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._row: OutcomeRow | None = None
        self._number = label(role="accent")
        self._kind = label(role="section")
        self._status = label(role="muted")
        self._private = label(self.tr("private, is not printed"), role="warning")
        self._author = label(role="muted")
        self._mark = QCheckBox()
        self._text = wrapping()
        self._order = wrapping(role="muted")
        self._vote = wrapping(role="strong")
        self._life = wrapping(role="muted")
        self.setProperty("role", "card")
        self.setObjectName(f"outcome_{note}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mark.setObjectName("mark")
        self._mark.setAccessibleName(self.tr("Mark for merging"))
        self._mark.setToolTip(self.tr("Mark for merging (Space)"))
        self._mark.toggled.connect(lambda on: self.marked.emit(self.note, on))
        self._arrange()

    def show_row(self, row: OutcomeRow) -> None:
        if row == self._row:
            return
        self._row = row
        kind, note = wording.note_kind(row.row.kind), row.row
        status = vote_wording.status(row.status) if row.status else ""
        self._tell(self._number, row.number)
        self._kind.setText(kind)
        self._tell(self._status, status)
        self._private.setVisible(note.private)
        self._tell(self._author, ", ".join(row.authors) or note.author)
        self._mark.setVisible(self._may_be_merged)
        self._text.setText(note.text)
        self._tell(self._order, outcome_words.order(row))
        self._tell(self._vote, outcome_words.vote(row))
        self._tell(self._life, outcome_words.life(row))
        named = (row.number, kind, status, note.text)
        self.setAccessibleName(" ".join(part for part in named if part))

    def set_marked(self, marked: bool) -> None:
        show_checked(self._mark, marked)

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
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.edit_requested.emit(self.note)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.chosen.emit()
        self.menu_requested.emit(self.note, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in TURNS:
            self.turned.emit(TURNS[key])
        elif key in ENTER:
            self.edit_requested.emit(self.note)
        elif key == Qt.Key.Key_Delete:
            self.remove_requested.emit(self.note)
        elif key == Qt.Key.Key_Space and self._may_be_merged:
            self.marked.emit(self.note, not self._mark.isChecked())
        else:
            super().keyPressEvent(event)

    @property
    def _may_be_merged(self) -> bool:
        row = self._row
        return row is not None and not row.merged and row.origin is None

    def _arrange(self) -> None:
        top = Flow(gap=8)
        for part in (self._number, self._kind, self._status, self._private):
            top.addWidget(part)
        top.add_stretch()
        top.addWidget(self._author)
        top.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(3)
        column.addLayout(top)
        for line in (self._text, self._order, self._vote, self._life):
            column.addWidget(line)

    def _tell(self, line: QWidget, text: str) -> None:
        line.setProperty("text", text)
        line.setVisible(bool(text))
