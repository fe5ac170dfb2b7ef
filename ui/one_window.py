"""One window at a time, in the language and the looks that are chosen, where it was last."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from ui import preferences
from ui.desk.level_sign import Level
from ui.dress import dressing
from ui.language import catalogue, qt_catalogue
from ui.main_window import MainWindow
from ui.trouble_wording import mistake
from ui.window_place import keep_on_screens


class OneWindow(QObject):
    """The next window takes the place of the one before."""

    _mistaken = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._mistaken.connect(self._tell_mistake)
        self._application = application
        self._catalogues = [qt_catalogue(preferences.language())]
        self._window: QMainWindow | None = None
        self.dress()

    def choose(self, name: str, value: str) -> None:
        """Of the preferences `name` is `value` from now on."""
        preferences.choose(name, value)
        self.dress()

    def dress(self) -> None:
        with self.dressing():
            pass

    @contextmanager
    def dressing(self) -> Iterator[None]:
        """Language, colours and letters as they are chosen now; a window that is put together
        meanwhile has them at the end."""
        for old in self._catalogues:
            self._application.removeTranslator(old)
        language, colours = preferences.language(), preferences.colours()
        self._catalogues = [qt_catalogue(language), catalogue(language)]
        for new in self._catalogues:
            self._application.installTranslator(new)
        with dressing(self._application, colours, int(preferences.letters())):
            yield

    @property
    def window(self) -> QMainWindow | None:
        """That which is shown."""
        return self._window

    def show_window(self, window: QMainWindow, key: str, size: tuple[int, int]) -> None:
        """For whoever makes a window and leaves its place to this one."""
        self._show(window, key, size)

    def _show(self, window: QMainWindow, key: str, size: tuple[int, int]) -> None:
        old, self._window = self._window, window
        window.resize(*size)
        saved = QSettings().value(key)
        if saved is not None:
            window.restoreGeometry(saved)
            keep_on_screens(window)
            window.show()
        elif isinstance(window, MainWindow):
            window.showMaximized()
        else:
            window.show()
        if old is not None:
            old.close()
            old.deleteLater()

    def report(self, problem: BaseException) -> None:
        """An error of the program itself, on any thread: the meeting goes on, and the window says
        so."""
        self._mistaken.emit(problem)

    def _tell_mistake(self, problem: BaseException) -> None:
        from ui.start_window import StartWindow

        if isinstance(self._window, MainWindow):
            self._window.tell(mistake(problem), Level.DANGER)
        elif isinstance(self._window, StartWindow):
            self._window.tell(mistake(problem))
