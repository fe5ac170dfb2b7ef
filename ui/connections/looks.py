"""Language, colours and letters chosen in the middle of a meeting, from the palette."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ui import preferences


class LooksConnections(QObject):
    """`chosen` carries `language`, `theme` or `letters`, and its new value."""

    chosen = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        languages = {"ru": self.tr("Language: Русский"), "en": self.tr("Language: English")}
        themes = {"light": self.tr("Colours: light"), "dark": self.tr("Colours: dark")}
        percent = self.tr("Letters: {percent} %")
        letters = {one: percent.format(percent=one) for one in preferences.LETTERS}
        self.actions = {
            **self._others("language", languages, preferences.language()),
            **self._others("theme", themes, preferences.theme()),
            **self._others("letters", letters, preferences.letters()),
        }

    def _others(self, name: str, words: dict[str, str], now: str) -> dict[str, QAction]:
        """What may be chosen instead of what is."""
        return {
            f"choose_{name}_{value}": self._action(name, value, text)
            for value, text in words.items()
            if value != now
        }

    def _action(self, name: str, value: str, text: str) -> QAction:
        made = QAction(text, self)
        made.setObjectName(f"choose_{name}_{value}")
        made.triggered.connect(partial(self.chosen.emit, name, value))
        return made
