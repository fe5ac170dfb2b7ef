"""A hint for whoever is on a page for the first time, below the bar at the top."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ui.icons.drawings import drawing
from ui.palette import Colours
from ui.plain import button, label, wrapping


class HintBar(QFrame):
    """`understood` puts this hint away, `refused` all of them. It takes no focus by itself."""

    understood = Signal()
    refused = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("hint_bar")
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Hint"))
        self._words = wrapping()
        understood = button(self.tr("Understood"), "understood")
        refused = button(self.tr("No more hints"), "no_more_hints", role="link")
        understood.clicked.connect(self.understood)
        refused.clicked.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._sign(colours))
        row.addWidget(self._words, 1)
        row.addWidget(understood)
        row.addWidget(refused)

    def show_words(self, words: str) -> None:
        """Empty words put it away."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        return self._words.text()

    def _sign(self, colours: Colours) -> QLabel:
        made = label()
        height = made.fontMetrics().height()
        made.setPixmap(drawing("lightbulb", colours).pixmap(height, made.devicePixelRatioF()))
        return made
