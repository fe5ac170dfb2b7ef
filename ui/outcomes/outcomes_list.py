"""What was written down, listed by item, theme, person or status; the editor of a row below."""

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QVBoxLayout, QWidget

from models.ids import NoteId
from models.kinds import Majority
from ui.flow import Flow
from ui.outcomes.dividers import bring_back
from ui.outcomes.listing_choice import ListingChoice
from ui.outcomes.merge_bar import MergeBar
from ui.outcomes.named_vote import NamedVotePanel
from ui.outcomes.new_outcome import NewOutcome, OutcomeChoices
from ui.outcomes.note_edit import NoteEdit
from ui.outcomes.outcome_cards import OutcomeCards
from ui.outcomes.outcome_editor import Field, OutcomeEditor
from ui.outcomes.outcome_menu import OutcomeMenu
from ui.plain import button, label, wrapping
from ui.rows_area import RowsArea
from ui.views.outcomes import OutcomeRow, OutcomesView

translate = QCoreApplication.translate

SPLIT = "outcomes/list"


class OutcomesList(QFrame):
    """Acts are told by its parts: `editor`, `menu`, `merging`, `cards`, `new` and `named_vote`."""

    note_changed = Signal(int, str, object, bool, object, object, str)
    note_removed = Signal(int)
    note_added = Signal(object, object, str, object, object)
    listing_chosen = Signal()
    bringing_in_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomes_list")
        self.setProperty("role", "panel")
        self._view: OutcomesView | None = None
        self._choices = OutcomeChoices()
        self._rows: dict[NoteId, OutcomeRow] = {}
        self._adding = self._choosing = False
        self._empty = _nothing_yet()
        self._add = button(self.tr("Write down what was missed"), "new_outcome", role="link")
        self._bring_in = button(
            self.tr("From a colleague's meeting…"), "bring_in_outcomes", role="link"
        )
        self.new = NewOutcome()
        self.listing = ListingChoice()
        self.merging = MergeBar()
        self.cards = OutcomeCards(above=self._add)
        self._scroll = self.cards.seen_through(RowsArea(self.cards))
        self.editor = OutcomeEditor()
        self.named_vote = NamedVotePanel()
        self.menu = OutcomeMenu(self)
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
        self.cards.show_sections(view.sections)
        self.named_vote.show_voters(view.voters, weighted=view.weighted)
        if self._adding and new:
            self.new.clear()
        if (self._adding or self._choosing) and new:
            self.expect_nothing()
            self.cards.choose(max(new))
        self._show_chosen()

    def show_choices(self, choices: OutcomeChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.new.show_choices(choices)
            self.editor.start_dates_from(choices.day)

    def edit_note(self, note: NoteId, field: Field = Field.TEXT) -> None:
        """Choose this row and go into a field; a note that is not listed changes nothing."""
        if note in self._rows:
            self.end_named_vote()
            self.cards.choose(note)
            self.editor.begin(field)

    def finish_editing(self) -> None:
        """Tell the edit that is still in a field, before the paper is made or the page left."""
        self.editor.finish()

    def choose_what_comes(self) -> None:
        """What the next act writes down anew is chosen when it is shown."""
        self._choosing = True

    def expect_nothing(self) -> None:
        """The act was refused: what is being typed stays, whatever else is written down."""
        self._adding = self._choosing = False

    def save_layout(self, settings: QSettings) -> None:
        settings.setValue(SPLIT, self._split.saveState())
        self.listing.save(settings)

    def restore_layout(self, settings: QSettings) -> None:
        self.listing.restore(settings)
        bring_back(self._split, settings, SPLIT)

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
        card = self.cards.current_card()
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, 8)

    def _show_chosen(self) -> None:
        """What was merged with another is not edited any more."""
        row = self._rows.get(self.cards.current) if self.cards.current else None
        edited = row is not None and not row.merged
        self.editor.setVisible(edited)
        if row is None or self._view is None or not edited:
            self.editor.clear()
        else:
            self.editor.show_row(row, self._view)

    def _tell_change(self, note: NoteId, edit: NoteEdit) -> None:
        self.note_changed.emit(
            note, edit.text, edit.kind, edit.private, edit.executors, edit.due, edit.due_words
        )

    def _open_new(self, about: int | None = None) -> None:
        """Under the item of the row, unless something was begun under another."""
        note = self.cards.current if about is None else NoteId(about)
        row = self._rows.get(note) if note is not None else None
        if row is not None and self.new.draft() is None:
            self.new.choose(row.row.item)
        self.new.show()
        self.new.begin(None if about is None else NoteId(about))

    def _close_new(self) -> None:
        self.new.hide()
        self.cards.focus_current()

    def _tell_new(self, *written: object) -> None:
        self._adding = True
        self.note_added.emit(*written)

    def _show_menu(self, note: int, at: QPoint) -> None:
        self.editor.finish()
        self.menu.show(self._rows[NoteId(note)], self._choices.items, at)

    def begin_named_vote(self, note: int, rule: Majority | None = None) -> None:
        """Everybody present is asked about this row; the list waits meanwhile."""
        row = self._rows[NoteId(note)]
        self.editor.finish()
        self._split.hide()
        self.named_vote.show()
        self.named_vote.start(row, rule or row.majority)

    def end_named_vote(self) -> None:
        self.named_vote.end()
        self.named_vote.hide()
        self._split.show()
        self.cards.focus_current()

    def _arrange(self) -> None:
        top = Flow()
        top.addWidget(label(self.tr("Outcomes").upper(), role="section"))
        top.addWidget(self.listing)
        top.add_stretch()
        top.addWidget(self._bring_in)
        top.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 10)
        column.addLayout(top)
        for part in (self.new, self.merging, self._empty):
            column.addWidget(part)
        column.addWidget(self._split, 1)
        column.addWidget(self.named_vote, 1)
        for hidden in (self.new, self.editor, self.named_vote):
            hidden.hide()
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(10)
        self._split.addWidget(self._scroll)
        self._split.addWidget(self.editor)
        self._split.setStretchFactor(0, 1)

    def _connect(self) -> None:
        cards, editor, menu = self.cards, self.editor, self.menu
        self._bring_in.clicked.connect(self.bringing_in_wanted)
        cards.chosen.connect(lambda _note: self._choose())
        cards.turned.connect(self.listing.step)
        cards.rearranged.connect(self._reveal_chosen, Qt.ConnectionType.QueuedConnection)
        cards.edit_requested.connect(lambda _note: editor.begin())
        cards.menu_requested.connect(self._show_menu)
        cards.marks_changed.connect(self.merging.show_marked)
        self.merging.unmark_wanted.connect(cards.unmark_all)
        self._scroll.resized.connect(self._reveal_chosen)
        self.listing.chosen.connect(lambda _listing: self.listing_chosen.emit())
        editor.changed.connect(self._tell_change)
        editor.menu_requested.connect(self._show_menu)
        editor.named_vote_requested.connect(self.begin_named_vote)
        editor.left.connect(cards.focus_current)
        menu.edit_wanted.connect(lambda note: self.edit_note(NoteId(note)))
        menu.split_wanted.connect(lambda _note: editor.split_at_cursor())
        menu.measure_wanted.connect(self._open_new)
        menu.named_vote_wanted.connect(self.begin_named_vote)
        for removal in (cards.remove_requested, editor.removed, menu.remove_wanted):
            removal.connect(self.note_removed)
        self.named_vote.left.connect(self.end_named_vote)
        self._add.clicked.connect(lambda: self._open_new())
        self.new.added.connect(self._tell_new)
        self.new.left.connect(self._close_new)


def _nothing_yet() -> QLabel:
    words = translate(
        "OutcomesList",
        "Nothing is written down yet. Notes, proposals, decisions and assignments "
        "made at the table stand here.",
    )
    return wrapping(words, role="muted")
