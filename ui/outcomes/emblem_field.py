"""The emblem of the letterhead: shown small, taken from a file, or taken away."""

from base64 import b64decode

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.plain import button, label

LINES = 3


class EmblemField(QWidget):
    file_wanted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emblem: str | None = None
        self._picture = label()
        self._none = label(self.tr("No emblem"), role="muted")
        self._choose = button(self.tr("Choose a picture…"), "change_emblem")
        self._remove = button(self.tr("Without an emblem"), "remove_emblem")
        self._picture.setAccessibleName(self.tr("Emblem of the letterhead"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._picture, self._none, self._choose, self._remove):
            row.addWidget(part)
        row.addStretch(1)
        self._choose.clicked.connect(self.file_wanted)
        self._remove.clicked.connect(self.removed)
        self.show_emblem("")

    def show_emblem(self, emblem: str) -> None:
        """A picture as base64, checked when it was taken; empty: there is none."""
        if emblem == self._emblem:
            return
        self._emblem = emblem
        picture = QPixmap()
        picture.loadFromData(b64decode(emblem))
        if not picture.isNull():
            height = LINES * self.fontMetrics().lineSpacing()
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToHeight(height, smooth))
        self._picture.setVisible(bool(emblem))
        self._remove.setVisible(bool(emblem))
        self._none.setVisible(not emblem)
