"""The field for a text of any length: a few lines at first, more when its room grows."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.long_text import LongText

LINES, LEAST_LINES = 5, 3


class NoteText(LongText):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(LEAST_LINES))

    def _height_of(self, lines: int) -> int:
        around = 2 * (round(self.document().documentMargin()) + self.frameWidth())
        return lines * self.fontMetrics().lineSpacing() + around
