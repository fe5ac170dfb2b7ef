"""The page after the table: outcomes on the left, what is missing and the paper on the right."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from models.ids import NoteId
from ui.outcomes.missing_list import MissingLine, MissingList
from ui.outcomes.new_outcome import OutcomeChoices
from ui.outcomes.outcome_editor import Field
from ui.outcomes.outcomes_list import OutcomesList
from ui.outcomes.preview import PaperPreview
from ui.views.outcomes import OutcomesView

SPLIT = "outcomes/page"
LEAST_LIST, LEAST_PAPER = 460, 420
SHARES = (11, 9)


class OutcomesPage(QWidget):
    go_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomes_page")
        self.outcomes = OutcomesList()
        self.missing = MissingList()
        self.preview = PaperPreview()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.missing)
        column.addWidget(self.preview, 1)
        for part, least in ((self.outcomes, LEAST_LIST), (right, LEAST_PAPER)):
            part.setMinimumWidth(least)
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

    def show_view(self, view: OutcomesView) -> None:
        self.outcomes.show_view(view)

    def show_choices(self, choices: OutcomeChoices) -> None:
        self.outcomes.show_choices(choices)

    def show_missing(self, missing: tuple[MissingLine, ...]) -> None:
        self.missing.show_missing(missing)

    def edit_note(self, note: NoteId, field: Field = Field.TEXT) -> None:
        self.outcomes.edit_note(note, field)

    def finish_editing(self) -> None:
        self.outcomes.finish_editing()

    def save_layout(self, settings: QSettings) -> None:
        """Remember where the dividers stand."""
        settings.setValue(SPLIT, self._split.saveState())
        self.outcomes.save_layout(settings)

    def restore_layout(self, settings: QSettings) -> None:
        saved = settings.value(SPLIT)
        if isinstance(saved, QByteArray):
            self._split.restoreState(saved)
        self.outcomes.restore_layout(settings)
