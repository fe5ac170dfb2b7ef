"""Which hint a page shows, until it was understood once on this computer."""

from PySide6.QtCore import QObject, QSettings

from ui.hints.hint_bar import HintBar
from ui.main_window import MainWindow
from ui.palette import Colours

SEEN, OFF = "seen", "off"


class Hints(QObject):
    """Lays the bar into the window and follows its pages."""

    def __init__(self, window: MainWindow, colours: Colours) -> None:
        super().__init__(window)
        self._window = window
        self.bar = HintBar(colours)
        window.column.insertWidget(1, self.bar)
        self.bar.understood.connect(self._understand)
        self.bar.refused.connect(self._refuse)
        window.pages.currentChanged.connect(self._follow)
        window.helping.hints_wanted.connect(self._begin_anew)
        self._follow()

    def _follow(self) -> None:
        page, settings = self._window.page, QSettings()
        away = settings.value("hints") == OFF or settings.value(f"hints/{page}") == SEEN
        self.bar.show_words("" if away else self._words()[page])

    def _understand(self) -> None:
        QSettings().setValue(f"hints/{self._window.page}", SEEN)
        self._follow()

    def _refuse(self) -> None:
        QSettings().setValue("hints", OFF)
        self._follow()

    def _begin_anew(self) -> None:
        for name in ("hints", *(f"hints/{page}" for page in self._words())):
            QSettings().remove(name)
        self._follow()

    def _words(self) -> dict[str, str]:
        return {
            "prepare": self.tr(
                "Nothing here is obligatory: a title is enough to begin. Lists can be loaded, "
                "pasted or typed; Ctrl+F1 goes on to the next section, Ctrl+F2 to the table."
            ),
            "desk": self.tr(
                "The table is worked by keys: F10 opens the meeting, a seat's number or a surname "
                "finds a person, F2 gives the floor, F1 shows all keys. Ctrl+Z takes anything back."
            ),
            "outcomes": self.tr(
                "Put the wording right at the left; the paper at the right follows. What is "
                "missing is listed above it and leads to its place."
            ),
        }
