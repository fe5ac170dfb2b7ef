"""What a meeting continues, or the button that lets it continue an earlier one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.notes import Origin
from models.papers.promises import origin_words
from ui.plain import button, wrapping


class SequelRow(QWidget):
    carry_over_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carry_over = button(self.tr("Continue an earlier meeting…"), "carry_over")
        self._words = wrapping(role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._carry_over)
        row.addWidget(self._words, 1)
        self._carry_over.clicked.connect(self.carry_over_requested)

    def show_origin(self, origin: Origin | None, *, started: bool) -> None:
        """Once the meeting is open, nothing can be carried over any more."""
        self._carry_over.setVisible(origin is None and not started)
        self.setVisible(origin is not None or not started)
        self._words.setText(
            _continues(origin)
            if origin
            else self.tr("Its people, seats, rules and open assignments.")
        )


def _continues(origin: Origin) -> str:
    words = QCoreApplication.translate("SequelRow", "Continues: {meeting}")
    known = origin_words(origin, QCoreApplication.translate)
    named = f"{origin.meeting}, {known}" if origin.number else known
    return words.format(meeting=named)
