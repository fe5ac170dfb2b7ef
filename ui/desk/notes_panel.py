"""The notes under the table: what was caught on this item, and the line to catch more."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from models.kinds import NoteKind
from models.refusals import Refusal
from ui import wording
from ui.desk.capture_completion import CaptureCompletion
from ui.desk.capture_line import CaptureLine
from ui.desk.capture_understood import CaptureUnderstood
from ui.desk.card_list import CardList
from ui.desk.headers import head, section, small
from ui.desk.note_card import NoteCard
from ui.desk.plate import Plate
from ui.narrow import is_narrow_line
from ui.palette import Colours
from ui.plain import wrapping
from ui.views.notes import NoteRow, NotesView
from ui.views.saving import Saving, SavingView


class NotesPanel(Plate):
    """`captured` carries a NoteKind and the text; notes are named by their NoteId. `line_left` says
    that what the line asked for is there, and the keys may go elsewhere. `number_entered` is a
    number alone where words were asked for: it means a person."""

    captured = Signal(object, str)
    number_entered = Signal(str)
    line_left = Signal()
    text_changed = Signal()
    note_activated = Signal(int)
    note_removed = Signal(int)
    note_menu_requested = Signal(int, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__("notes", parent)
        self.setAccessibleName(self.tr("Notes"))
        self._shown: NotesView | None = None
        self._asked = False
        self._saving: SavingView | None = None
        self._title, self._saved = small(role="strong"), small()
        self._trouble = wrapping(role="danger")
        self._trouble.setVisible(False)
        self._rows: CardList[NoteRow] = CardList(lambda: NoteCard(colours), spacing=0)
        self._rows.setAccessibleName(self.tr("Notes on this item"))
        self.capture = CaptureLine()
        self.capture.setAccessibleName(self.tr("Write down"))
        self.completion = CaptureCompletion(self.capture)
        self.understood = CaptureUnderstood(colours)
        self._show_what_enter_does()
        self.private = QCheckBox(self.tr("not for the minutes · Ctrl+6"))
        self.private.setObjectName("private")
        self.private.setAccessibleName(self.tr("Not for the minutes"))
        self._connect()
        self._lay_out()
        self._show_title(NotesView("", "", "", (), open=False))

    def show_view(self, view: NotesView) -> None:
        if view == self._shown:
            return
        grown = self._shown is None or len(view.rows) > len(self._shown.rows)
        self._shown = view
        self._show_title(view)
        self._rows.show_values({row.note: row for row in view.rows})
        if grown:
            self._rows.show_the_end()

    def show_saving(self, view: SavingView) -> None:
        if view == self._saving:
            return
        self._saving = view
        words = {
            Saving.SAVING: self.tr("saving…"),
            Saving.SAVED: self.tr("saved"),
            Saving.TROUBLE: "",
            Saving.ONLY_LOOKING: "",
        }
        self._saved.setText(words[view.state])
        self._only_show(view.state is Saving.ONLY_LOOKING)
        trouble = self.tr("not saved: {reason}").format(reason=view.sentence)
        self._trouble.setText(trouble)
        self._trouble.setVisible(view.state is Saving.TROUBLE)

    def _only_show(self, only_looking: bool) -> None:
        if only_looking is not self.capture.isReadOnly():
            self.capture.setReadOnly(only_looking)
            self._show_what_enter_does()

    def toggle_private(self) -> None:
        """For what is written next, wherever the keys went before."""
        self.private.toggle()
        self.capture.setFocus()

    def is_private(self) -> bool:
        return self.private.isChecked()

    def capture_text(self) -> str:
        return self.capture.toPlainText()

    def set_capture_text(self, text: str) -> None:
        self.capture.setPlainText(text)
        self.capture.moveCursor(self.capture.textCursor().MoveOperation.End)
        self.completion.look_now()

    def clear_capture(self) -> None:
        """The act was accepted: the line is free, and the next note is for the minutes again; a
        line that was asked for something has it, and is left."""
        self.capture.clear()
        self.completion.look_now()
        self.private.setChecked(False)
        asked, self._asked = self._asked, False
        if asked and self.capture.on_enter is NoteKind.NOTE and self.capture.hasFocus():
            self.line_left.emit()

    def capture_as(self, kind: NoteKind) -> None:
        """What Enter writes down from now on; the line asks for anything but a mere note."""
        if kind is self.capture.on_enter:
            return
        self.capture.on_enter = kind
        self._show_what_enter_does()
        if kind is not NoteKind.NOTE:
            self._asked = True
            self.capture.setFocus()
        elif not self.capture_text():
            self._asked = False

    def focus_notes(self) -> None:
        """The keys go to what was written down last; where nothing was, to the line."""
        if not self._rows.focus_last():
            self.capture.setFocus()

    def _show_what_enter_does(self) -> None:
        words = self.tr("Write down… Enter – {kind}")
        kind = wording.note_kind(self.capture.on_enter).lower()
        told = words.format(kind=kind)
        if self.capture.isReadOnly():
            told = wording.refusal(Refusal.READ_ONLY)
        self.capture.setPlaceholderText(told)
        if self.isVisible():
            self.capture.viewport().update()
        self.understood.show_on_enter(self.capture.on_enter)

    def _tell_captured(self, kind: NoteKind, text: str) -> None:
        """Whoever raises a hand just when the line asks for words is not written down as these."""
        number, asked = text.strip(), self.capture.on_enter
        if kind is asked is not NoteKind.NOTE and number.isdecimal():
            self.capture.clear()
            self.number_entered.emit(number)
        else:
            self.captured.emit(kind, text)

    @property
    def focused_note(self) -> int | None:
        return self._rows.focused

    def cards(self) -> list[NoteCard]:
        return [card for card in self._rows.cards() if isinstance(card, NoteCard)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._below.setDirection(way.TopToBottom if is_narrow_line(self) else way.LeftToRight)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the notes goes to the line."""
        super().mousePressEvent(event)
        self.capture.setFocus()

    def _connect(self) -> None:
        self.capture.captured.connect(self._tell_captured)
        self.capture.textChanged.connect(self.text_changed)
        self._rows.activated.connect(self.note_activated)
        self._rows.removal_requested.connect(self.note_removed)
        self._rows.menu_requested.connect(self.note_menu_requested)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addLayout(head(section(self.tr("Notes")), self._title, self._saved))
        column.addWidget(self._trouble)
        column.addWidget(self._rows, 1)
        column.addWidget(self.capture)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setContentsMargins(4, 0, 4, 0)
        self._below.addWidget(self.understood, 1)
        self._below.addWidget(self.private)
        column.addLayout(self._below)

    def _show_title(self, view: NotesView) -> None:
        item = self.tr("item {number}").format(number=view.item) if view.item else ""
        parts = (item, view.speaker)
        self._title.setText(" · ".join(part for part in parts if part))
