"""The page after the table: outcomes on the left, what is missing and the paper on the right."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from models.ids import NoteId
from ui.column import Column
from ui.left import LeftAmongOutcomes
from ui.outcomes.dividers import bring_back
from ui.outcomes.final_bar import FinalBar
from ui.outcomes.missing_list import MissingLine, MissingList
from ui.outcomes.new_outcome import OutcomeChoices
from ui.outcomes.outcome_editor import Field
from ui.outcomes.outcomes_list import OutcomesList
from ui.outcomes.paper_settings_form import PaperSettingsForm
from ui.outcomes.preview import PaperPreview
from ui.room import keep_lines
from ui.views.outcomes import OutcomesView

SPLIT = "outcomes/page"
LEAST_LIST, LEAST_PAPER = 460, 420
LIST_EMS, PAPER_EMS = 24, 18
PREVIEW_LINES = 12
SHARES = (11, 9)


class OutcomesPage(QWidget):
    go_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomes_page")
        self.outcomes = OutcomesList()
        self.settings = PaperSettingsForm()
        self.missing = MissingList()
        self.final = FinalBar()
        self.preview = PaperPreview()
        self._left = QStackedWidget()
        self._left.addWidget(self.outcomes)
        self._left.addWidget(self.settings)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        em = self.fontInfo().pixelSize()
        left = Column(max(LEAST_LIST, LIST_EMS * em))
        right = Column(max(LEAST_PAPER, PAPER_EMS * em))
        left.panels.addWidget(self._left)
        right.panels.addWidget(self.missing)
        right.panels.addWidget(self.final)
        right.panels.addWidget(self.preview, 1)
        keep_lines(self.preview, PREVIEW_LINES)
        for part in (left, right):
            self._split.addWidget(part)
        for position, share in enumerate(SHARES):
            self._split.setStretchFactor(position, share)
        self._split.setSizes([share * 100 for share in SHARES])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.addWidget(self._split)
        self.missing.go_to.connect(self.go_to)

    def take_keys(self) -> None:
        self.outcomes.listing.setFocus()

    def show_view(self, view: OutcomesView) -> None:
        self.outcomes.show_view(view)

    def show_choices(self, choices: OutcomeChoices) -> None:
        self.outcomes.show_choices(choices)
        if choices.day is not None:
            self.settings.suggest_day(choices.day)

    def show_missing(self, missing: tuple[MissingLine, ...]) -> None:
        self.missing.show_missing(missing)

    def edit_note(self, note: NoteId, field: Field = Field.TEXT) -> None:
        self.show_settings(False)
        self.outcomes.edit_note(note, field)

    def begin_named_vote(self, note: NoteId) -> None:
        """Asked for at the table; the list is told first what was written down there."""
        self.show_settings(False)
        self.outcomes.edit_note(note)
        self.outcomes.begin_named_vote(note)

    def left(self) -> LeftAmongOutcomes:
        named = self.outcomes.named_vote
        voting = None if named.row is None else (named.row.row.note, named.rule)
        return LeftAmongOutcomes(self.outcomes.new.draft(), named.begun(), voting)

    def go_on(self, left: LeftAmongOutcomes) -> None:
        """With what was half done in another window."""
        self.outcomes.named_vote.go_on(left.voices)
        if left.draft is not None:
            self.outcomes.new.go_on(left.draft)
        if left.voting is not None and self.outcomes.cards.lists(left.voting[0]):
            self.outcomes.begin_named_vote(*left.voting)

    def finish_editing(self) -> None:
        self.outcomes.finish_editing()
        self.settings.finish()

    def show_settings(self, shown: bool) -> None:
        """The settings of the papers in place of the list, beside the preview that shows them."""
        self.finish_editing()
        self._left.setCurrentWidget(self.settings if shown else self.outcomes)
        self.final.show_settings_open(shown)
        if shown:
            self.settings.begin()

    def save_layout(self, settings: QSettings) -> None:
        """Remember where the dividers stand."""
        settings.setValue(SPLIT, self._split.saveState())
        self.outcomes.save_layout(settings)

    def restore_layout(self, settings: QSettings) -> None:
        bring_back(self._split, settings, SPLIT)
        self.outcomes.restore_layout(settings)
