"""One of a few words, set out side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.plain import label
from ui.prepare.tab_button import TabButton


class Choice(QWidget):
    """Tells the value of a word that was chosen; shows the one it is told to show."""

    chosen = Signal(str)

    def __init__(
        self, title: str, words: dict[str, str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._shown = ""
        self._buttons = {value: TabButton(word, f"{name}_{value}") for value, word in words.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(title, role="muted"))
        for value, one in self._buttons.items():
            one.setAccessibleDescription(title)
            one.clicked.connect(lambda _on, chosen=value: self._choose(chosen))
            one.toggled.connect(lambda on, chosen=value: self._choose(chosen) if on else None)
            row.addWidget(one)

    def show_value(self, value: str) -> None:
        self._shown = value
        for one, tab in self._buttons.items():
            tab.setChecked(one == value)

    def _choose(self, value: str) -> None:
        asked = value != self._shown
        self.show_value(value)
        if asked:
            self.chosen.emit(value)
