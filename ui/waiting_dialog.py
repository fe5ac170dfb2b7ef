"""Over the window: what is done and takes long, how far it is, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from ui.plain import button, panel, wrapping

LETTERS = 60


class WaitingDialog(QDialog):
    """Stays when it is left: whoever made it takes it away."""

    left = Signal()

    def __init__(self, words: str, over: QWidget | None = None) -> None:
        super().__init__(over)
        self.setObjectName("waiting")
        self.setWindowTitle(self.tr("Round table"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        said = wrapping(words, role="strong")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        self._cancel = button(self.tr("Cancel"), "cancel_waiting")
        self._cancel.clicked.connect(self.reject)
        for one in (self, self._progress):
            one.setAccessibleName(words)
        self.setFixedWidth(LETTERS * self.fontMetrics().averageCharWidth())
        frame = panel("waiting_parts", self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for part in (said, self._progress, self._cancel):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def show_progress(self, done: int, of: int) -> None:
        """What is past recall goes on without a way out."""
        self._cancel.setEnabled(done < of)
        self._progress.setRange(0, of if 0 < done < of else 0)
        self._progress.setValue(done)

    def reject(self) -> None:
        if self._cancel.isEnabled():
            self.left.emit()
