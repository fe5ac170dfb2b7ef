"""A file that takes long to read: its name, how far it is, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.plain import button, wrapping
from ui.short_text import short

LONGEST_NAME = 80
LETTERS = 60


class OpeningPage(QWidget):
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opening")
        self._name = wrapping(role="strong")
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"), "cancel_opening")
        self._cancel.clicked.connect(self.cancelled)
        self.setFocusProxy(self._cancel)
        inside = QWidget()
        inside.setFixedWidth(LETTERS * self.fontMetrics().averageCharWidth())
        parts = QVBoxLayout(inside)
        for part in (self._name, self._progress, self._cancel):
            parts.addWidget(part)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(inside, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_file(self, name: str) -> None:
        words = self.tr("Opening “{name}”…").format(name=short(name, LONGEST_NAME))
        self._name.setText(words)
        for one in (self, self._progress):
            one.setAccessibleName(words)
        self._progress.setRange(0, 0)

    def show_progress(self, done: int, of: int) -> None:
        self._progress.setRange(0, of)
        self._progress.setValue(done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
