"""The kind of speech beside the finder: one is always chosen and can be read."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from models.kinds import SpeechKind
from ui import wording
from ui.desk.kind_words import OFFERED


class KindChoice(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finder_kind")
        self.setAccessibleName(self.tr("Kind of speech"))
        self.setToolTip(self.tr("Kind of speech: Ctrl+Up and Ctrl+Down in the line"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("QComboBox::drop-down { border: 0; width: 24px; }")
        self.addItems([wording.speech_kind(kind) for kind in OFFERED])

    def kind(self) -> SpeechKind:
        return OFFERED[self.currentIndex()]

    def choose(self, kind: SpeechKind) -> None:
        self.setCurrentIndex(OFFERED.index(kind))

    def step(self, step: int) -> None:
        self.setCurrentIndex((self.currentIndex() + step) % len(OFFERED))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        box = QRect(self.width() - 24, 0, 20, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "▾")
        painter.end()
