"""What was written down, item by item, with the editor of the chosen row below."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from models.ids import NoteId
from ui.outcomes.new_outcome import NewOutcome, OutcomeChoices
from ui.outcomes.note_edit import NoteEdit
from ui.outcomes.outcome_cards import OutcomeCards
from ui.outcomes.outcome_editor import OutcomeEditor
from ui.outcomes.rows_area import RowsArea
from ui.plain import button, label, wrapping
from ui.views.outcomes import OutcomeRow, OutcomesView

SPLIT = "outcomes/list"


class OutcomesList(QFrame):
    note_changed = Signal(int, str, object, bool, object, object, str)
    note_removed = Signal(int)
    vote_taken = Signal(int, int, int, int)
    done_marked = Signal(int, bool)
    note_added = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomes_list")
        self.setProperty("role", "panel")
        self._view: OutcomesView | None = None
        self._choices = OutcomeChoices()
        self._rows: dict[NoteId, OutcomeRow] = {}
        self._adding = False
        self._empty = wrapping(
            self.tr(
                "Nothing is written down yet. Notes, proposals, decisions and assignments "
                "made at the table stand here."
            ),
            role="muted",
        )
        self._add = button(self.tr("Write down what was missed"), "new_outcome", role="link")
        self._new = NewOutcome()
        self._cards = OutcomeCards()
        self._scroll = RowsArea(self._cards)
        self.editor = OutcomeEditor()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._arrange()
        self._connect()

    def show_view(self, view: OutcomesView) -> None:
        """Selection, editing and scroll stay; a row written down afterwards is chosen."""
        if view == self._view:
            return
        self._view = view
        rows = {row.row.note: row for section in view.sections for row in section.rows}
        new, self._rows = rows.keys() - self._rows.keys(), rows
        self._empty.setVisible(view.empty)
        self.editor.show_people(view.people)
        self._cards.show_sections(view.sections)
        if self._adding and new:
            self._adding = False
            self._new.clear()
            self._cards.choose(max(new))
        self._show_chosen()

    def show_choices(self, choices: OutcomeChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self._new.show_items(choices.items)
            self.editor.start_dates_from(choices.day)

    def edit_note(self, note: NoteId, *, who: bool = False) -> None:
        """Choose this row and go into its text; a note that is not listed changes nothing."""
        if note in self._rows:
            self._cards.choose(note)
            self.editor.begin(who=who)

    def finish_editing(self) -> None:
        """Tell the edit that is still in a field, before the paper is made or the page left."""
        self.editor.finish()

    def save_layout(self, settings: QSettings) -> None:
        settings.setValue(SPLIT, self._split.saveState())

    def restore_layout(self, settings: QSettings) -> None:
        saved = settings.value(SPLIT)
        if isinstance(saved, QByteArray):
            self._split.restoreState(saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self._open_new()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.editor.finish()
        self._show_chosen()
        self._reveal_chosen()

    def _reveal_chosen(self) -> None:
        if self._cards.current is not None:
            self._scroll.ensureWidgetVisible(self._cards.card(self._cards.current), 0, 8)

    def _show_chosen(self) -> None:
        note = self._cards.current
        self.editor.setVisible(note is not None)
        if note is None or self._view is None:
            self.editor.clear()
        else:
            self.editor.show_row(self._rows[note], self._view.present)

    def _tell_change(self, note: NoteId, edit: NoteEdit) -> None:
        self.note_changed.emit(
            note, edit.text, edit.kind, edit.private, edit.executors, edit.due, edit.due_words
        )

    def _open_new(self) -> None:
        self._new.show()
        self._new.begin()

    def _close_new(self) -> None:
        self._new.hide()
        self._cards.focus_current()

    def _tell_new(self, *written: object) -> None:
        self._adding = True
        self.note_added.emit(*written)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Outcomes").upper(), role="section"))
        top.addStretch(1)
        top.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 10)
        column.addLayout(top)
        column.addWidget(self._new)
        column.addWidget(self._empty)
        column.addWidget(self._split, 1)
        self._new.hide()
        self.editor.hide()
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(10)
        self._split.addWidget(self._scroll)
        self._split.addWidget(self.editor)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)

    def _connect(self) -> None:
        self._cards.chosen.connect(lambda _note: self._choose())
        self._scroll.resized.connect(self._reveal_chosen)
        self._cards.edit_requested.connect(lambda _note: self.editor.begin())
        self._cards.remove_requested.connect(self.note_removed)
        self.editor.changed.connect(self._tell_change)
        self.editor.removed.connect(self.note_removed)
        self.editor.vote_taken.connect(self.vote_taken)
        self.editor.done_marked.connect(self.done_marked)
        self.editor.left.connect(self._cards.focus_current)
        self._add.clicked.connect(self._open_new)
        self._new.added.connect(self._tell_new)
        self._new.left.connect(self._close_new)
