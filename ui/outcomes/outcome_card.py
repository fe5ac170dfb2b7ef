"""One row of the outcomes: number, kind, state, text, author, executors, deadline and vote."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from models.ids import NoteId
from ui import vote_wording, wording
from ui.flow import Flow
from ui.menu_key import asks_for_menu
from ui.outcomes import outcome_words
from ui.plain import label, show_checked, wrapping
from ui.views.outcomes import OutcomeRow

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BESIDE = {
    "number": "accent",
    "kind": "section",
    "status": "muted",
    "private": "warning",
    "author": "muted",
}
BELOW = {"text": "", "order": "muted", "vote": "strong", "life": "muted"}
"""The lines of a row in their order, with the roles of their letters."""


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
        self._lines: dict[str, QLabel] = {}
        self._mark = QCheckBox()
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
        told = {
            "number": row.number,
            "kind": kind,
            "status": status,
            "private": self.tr("private, is not printed") if note.private else "",
            "author": ", ".join(row.authors) or note.author,
            "text": note.text,
            "order": outcome_words.order(row),
            "vote": outcome_words.vote(row),
            "life": outcome_words.life(row),
        }
        for name, words in told.items():
            self._tell(name, words)
        self._mark.setVisible(self._may_be_merged)
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
        """By the mouse; the keys ask for themselves."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
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
        elif asks_for_menu(event):
            self.menu_requested.emit(self.note, self.mapToGlobal(self.rect().center()))
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
        self._top = Flow(gap=8)
        self._top.add_stretch()
        self._top.addWidget(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(3)
        self._column.addLayout(self._top)

    def _tell(self, name: str, words: str) -> None:
        """Lines are made when there is something to tell: most rows have few."""
        line = self._lines.get(name)
        if line is None and words:
            line = self._lines[name] = self._make(name)
        if line is not None:
            line.setText(words)
            line.setVisible(bool(words))

    def _make(self, name: str) -> QLabel:
        if name in BELOW:
            made = wrapping(role=BELOW[name])
            self._column.insertWidget(1 + self._before(name, BELOW), made)
            return made
        made = label(role=BESIDE[name])
        after_the_stretch = name == "author"
        self._top.insert_widget(self._before(name, BESIDE) + after_the_stretch, made)
        return made

    def _before(self, name: str, lines: dict[str, str]) -> int:
        """How many of these stand before it already."""
        order = list(lines)
        return sum(one in self._lines for one in order[: order.index(name)])
