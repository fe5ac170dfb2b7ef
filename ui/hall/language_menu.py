"""The language of the hall, chosen apart from that of the window."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.hall import memory
from ui.language import Language


class LanguageMenu(QMenu):
    """Each language is named in itself. `chosen` follows when the choice is remembered."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Language of the hall"))
        self._group = QActionGroup(self)
        choices: tuple[tuple[str, Language | None], ...] = (
            (self.tr("That of the meeting"), None),
            ("Русский", "ru"),
            ("English", "en"),
        )
        for words, language in choices:
            made = self.addAction(words)
            made.setObjectName(f"hall_speaks_{language or 'as_the_meeting'}")
            made.setCheckable(True)
            made.setChecked(language == memory.language())
            made.triggered.connect(lambda _on=False, value=language: self._choose(value))
            self._group.addAction(made)

    def _choose(self, language: Language | None) -> None:
        memory.remember_language(language)
        self.chosen.emit()
