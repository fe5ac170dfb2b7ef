"""The words of the papers: which case, which verb, which title, grouped by what."""

from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from models.paper_settings import DecidedWord, HeardAs, PaperSettings, RecommendedTo
from ui.entry import Choice
from ui.flow import Columns
from ui.prepare.fields import labelled, text_field
from ui.room import keep_choices_whole

CHOICES: dict[str, type[StrEnum]] = {
    "heard_as": HeardAs,
    "decided_word": DecidedWord,
    "recommended_to": RecommendedTo,
}


class WordingFields(QWidget):
    changed = Signal(PaperSettings)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = PaperSettings()
        self._boxes = {name: self._box(name, words) for name, words in self._words().items()}
        self._title = text_field("outcome_title", self.tr("RESOLUTION"))
        self._title.editingFinished.connect(self.finish)
        self._arrange()

    def show_settings(self, settings: PaperSettings) -> None:
        """A title being typed stays, unless another one was settled."""
        for name, box in self._boxes.items():
            box.setCurrentIndex(list(CHOICES[name]).index(getattr(settings, name)))
        if settings.outcome_title != self._settings.outcome_title:
            self._title.setText(settings.outcome_title)
        self._settings = settings

    def finish(self) -> None:
        new = replace(
            self._settings,
            heard_as=list(HeardAs)[self._boxes["heard_as"].currentIndex()],
            decided_word=list(DecidedWord)[self._boxes["decided_word"].currentIndex()],
            recommended_to=list(RecommendedTo)[self._boxes["recommended_to"].currentIndex()],
            outcome_title=" ".join(self._title.text().split()),
        )
        if new != self._settings:
            self._settings = new
            self.changed.emit(new)

    def _words(self) -> dict[str, tuple[str, ...]]:
        """In the order of the values; what stands in capitals is what the paper says."""
        return {
            "heard_as": (
                self.tr("HEARD: name in nominative"),
                self.tr("HEARD: name in accusative, if known"),
            ),
            "decided_word": (self.tr("DECIDED"), self.tr("RESOLVED")),
            "recommended_to": (self.tr("by addressee"), self.tr("by theme")),
        }

    def _box(self, name: str, words: tuple[str, ...]) -> QComboBox:
        box = Choice()
        box.setObjectName(name)
        box.addItems(list(words))
        keep_choices_whole(box)
        box.activated.connect(lambda _index: self.finish())
        return box

    def _arrange(self) -> None:
        columns = Columns(2, self)
        for words, field in (
            (self.tr("Who was heard"), self._boxes["heard_as"]),
            (self.tr("Word before the decisions"), self._boxes["decided_word"]),
            (self.tr("Recommendations are grouped"), self._boxes["recommended_to"]),
            (self.tr("Title of the outcome document"), self._title),
        ):
            columns.add_layout(labelled(words, field))
