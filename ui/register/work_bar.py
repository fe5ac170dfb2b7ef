"""How far long work has come, and a way out of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.plain import button, label


class WorkBar(QWidget):
    """Hidden while nothing is being done."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work_bar")
        self._what = label(role="muted")
        self._bar = QProgressBar()
        self._bar.setObjectName("work_progress")
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"), "cancel_work")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self, what: str) -> None:
        self._what.setText(what)
        self._bar.setAccessibleName(what)
        self._bar.setRange(0, 0)
        self.show()

    def show_progress(self, done: int, whole: int) -> None:
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def end(self) -> None:
        self.hide()
