"""The kind of speech beside the finder: one is always chosen and can be read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from models.kinds import SpeechKind
from ui import wording
from ui.desk.kind_words import OFFERED
from ui.entry import Choice


class KindChoice(Choice):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finder_kind")
        self.setAccessibleName(self.tr("Kind of speech"))
        self.setToolTip(self.tr("Kind of speech: Ctrl+Up and Ctrl+Down in the line"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addItems([wording.speech_kind(kind) for kind in OFFERED])

    def kind(self) -> SpeechKind:
        return OFFERED[self.currentIndex()]

    def choose(self, kind: SpeechKind) -> None:
        self.setCurrentIndex(OFFERED.index(kind))

    def step(self, step: int) -> None:
        self.setCurrentIndex((self.currentIndex() + step) % len(OFFERED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits are for the finder, never a search among the kinds."""
        if event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)
