"""The editor of one row: a field left is an edit finished, and undo takes it back."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from models.ids import NoteId
from models.kinds import NoteKind
from ui import wording
from ui.entry import Choice
from ui.flow import Flow
from ui.line import Line
from ui.outcomes.due_date import DueDate
from ui.outcomes.executors_line import ExecutorsLine
from ui.outcomes.field_watch import FieldWatch
from ui.outcomes.note_edit import NoteEdit, edit_of, merged
from ui.outcomes.note_text import NoteText
from ui.outcomes.section_choice import SectionChoice
from ui.outcomes.vote_box import VoteBox
from ui.plain import button, label, show_checked
from ui.room import RoomKeeper, keep_hint_whole
from ui.views.outcomes import OutcomeRow, OutcomesView

KINDS = tuple(NoteKind)


class Field(StrEnum):
    """Where an edit begins."""

    TEXT = "text"
    EXECUTORS = "executors"
    DEADLINE = "deadline"
    KIND = "kind"


CARRIED_OUT = (NoteKind.PROPOSAL, NoteKind.DECISION, NoteKind.ASSIGNMENT)


class OutcomeEditor(QFrame):
    """`left` asks to go back to the row, after Esc or Ctrl+Enter; both keep what was typed.

    Signals that carry a number carry that of the note first.
    """

    changed = Signal(int, object)
    removed = Signal(int)
    vote_taken = Signal(int, int, int, int, object)
    named_vote_requested = Signal(int, object)
    done_marked = Signal(int, bool)
    filed = Signal(int, str)
    split = Signal(int, str, str)
    menu_requested = Signal(int, QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_note")
        self._note: NoteId | None = None
        self._settled: tuple[NoteEdit, ...] = ()
        self._kind = Choice()
        self._private = QCheckBox(self.tr("Private, is not printed"))
        self._done = QCheckBox(self.tr("Carried out"))
        self._remove = button(self.tr("Remove"), "remove_note")
        self._more = button(self.tr("More…"), "more_acts")
        self._section = SectionChoice()
        self._text = NoteText()
        self._executors = ExecutorsLine()
        self._due = DueDate()
        self._due_words = Line()
        self.vote = VoteBox()
        self._carrying_out = QWidget()
        self._watch = FieldWatch(self)
        self._name_fields()
        self._arrange()
        self._connect()

    @property
    def note(self) -> NoteId | None:
        return self._note

    def show_row(self, row: OutcomeRow, view: OutcomesView) -> None:
        """Another row fills every field; the same row leaves alone what is being typed."""
        wanted = edit_of(row.row)
        if row.row.note == self._note:
            self._write(merged(self._read(), self._settled, wanted))
            self._section.show_section(row.section, row.titles)
            self.vote.show_vote(row, view)
        else:
            self._write(wanted)
            self._section.start(row.section, row.titles)
            self.vote.start(row, view)
        show_checked(self._done, row.done)
        self._done.setVisible(row.controlled)
        self._note, self._settled = row.row.note, (wanted,)

    def show_people(self, people: tuple[str, ...]) -> None:
        self._executors.offer(people)

    def start_dates_from(self, day: date | None) -> None:
        self._due.start_from(day)

    def clear(self) -> None:
        self._note, self._settled = None, ()

    def finish(self, *, again: bool = False) -> None:
        """Tells what was changed; `again`: also what was told already and not accepted."""
        if self._note is not None:
            self._section.finish()
        edit = self._read()
        settled = self._settled[:1] if again else self._settled
        if self._note is None or edit in settled:
            return
        self._settled = (*self._settled[:1], edit)
        self.changed.emit(self._note, edit)

    def begin(self, field: Field = Field.TEXT) -> None:
        """In this field, if the row has it."""
        fields = {
            Field.TEXT: self._text,
            Field.EXECUTORS: self._executors,
            Field.DEADLINE: self._due,
            Field.KIND: self._kind,
        }
        fields[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def split_at_cursor(self) -> None:
        """After what is still being typed; an empty half is refused by whoever is told."""
        note, place = self._note, self._text.textCursor().position()
        self.finish()
        text = self._text.toPlainText()
        if note is not None:
            self.split.emit(note, text[:place], text[place:])

    def _mark(self, done: bool) -> None:
        """Said at once, after what is still being typed."""
        note = self._note
        self.finish()
        if note is not None:
            self.done_marked.emit(note, done)

    def _leave(self) -> None:
        self.finish(again=True)
        self.left.emit()

    def _read(self) -> NoteEdit:
        return NoteEdit(
            text=self._text.toPlainText(),
            kind=KINDS[self._kind.currentIndex()],
            private=self._private.isChecked(),
            executors=self._executors.names(),
            due=self._due.date(),
            due_words=self._due_words.text(),
        )

    def _write(self, edit: NoteEdit) -> None:
        if edit.text != self._text.toPlainText():
            self._text.setPlainText(edit.text)
        if edit.due_words != self._due_words.text():
            self._due_words.setText(edit.due_words)
        self._kind.setCurrentIndex(KINDS.index(edit.kind))
        show_checked(self._private, edit.private)
        self._executors.show_names(edit.executors)
        self._due.show_date(edit.due)
        self._show_parts()

    def _show_parts(self) -> None:
        kind = KINDS[self._kind.currentIndex()]
        self._carrying_out.setVisible(kind in CARRIED_OUT)

    def _name_fields(self) -> None:
        named = (
            (self._kind, "kind", self.tr("Kind")),
            (self._private, "private", self._private.text()),
            (self._done, "mark_done", self._done.text()),
            (self._text, "text", self.tr("Text")),
            (self._executors, "executors", self.tr("Executors")),
            (self._due_words, "due_words", self.tr("Deadline in words")),
        )
        for field, object_name, name in named:
            field.setObjectName(object_name)
            field.setAccessibleName(name)
        self._kind.addItems([wording.note_kind(kind) for kind in KINDS])
        self._executors.setPlaceholderText(self.tr("Several, separated by a semicolon"))
        self._due_words.setPlaceholderText(self.tr("In words: monthly"))
        for line in (self._executors, self._due_words):
            keep_hint_whole(line)

    def _arrange(self) -> None:
        top = Flow()
        top.addWidget(self._kind)
        top.addWidget(self._private)
        top.addWidget(self._done)
        top.add_stretch()
        top.addWidget(self._more)
        top.addWidget(self._remove)
        below = QVBoxLayout(self._carrying_out)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(_row(self._executors.accessibleName(), self._executors))
        below.addLayout(_row(self.tr("Deadline"), self._due, self._due_words))
        below.addWidget(self.vote)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(top)
        column.addWidget(self._text, 1)
        column.addLayout(self._section.with_label())
        column.addWidget(self._carrying_out)
        RoomKeeper(self)

    def _connect(self) -> None:
        self._watch.watch(self._kind, self._private, self._text, self._executors)
        self._watch.watch(self._due.edit, self._due_words, *self.vote.counters)
        self._watch.watch(self._remove, self._more)
        self._watch.watch(self._section, self.vote.rule, *self.vote.motion.choices)
        self._watch.finished.connect(self.finish)
        self._watch.left.connect(self._leave)
        self._kind.activated.connect(self._show_parts)
        self._kind.activated.connect(lambda: self.finish())
        self._private.toggled.connect(lambda: self.finish())
        self._done.toggled.connect(self._mark)
        self._executors.returnPressed.connect(lambda: self.finish(again=True))
        self._due_words.returnPressed.connect(lambda: self.finish(again=True))
        self._due.changed.connect(lambda: self.finish())
        self._remove.clicked.connect(lambda: self.removed.emit(self._note))
        self.vote.taken.connect(lambda *counts: self.vote_taken.emit(self._note, *counts))
        self.vote.by_name.connect(lambda rule: self.named_vote_requested.emit(self._note, rule))
        self._section.filed.connect(lambda title: self.filed.emit(self._note, title))
        self._more.clicked.connect(self._ask_for_menu)

    def _ask_for_menu(self) -> None:
        """Below the button, as if it dropped down."""
        if self._note is not None:
            below = self._more.mapToGlobal(self._more.rect().bottomLeft())
            self.menu_requested.emit(self._note, below)


def _row(words: str, *fields: QWidget) -> Flow:
    """Fields behind their name; the last takes what is left."""
    row = Flow()
    row.addWidget(label(words))
    for field in fields[:-1]:
        row.addWidget(field)
    row.add_growing(fields[-1])
    return row
