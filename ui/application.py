"""The application with its windows: one start window or one meeting at a time."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from models.clock import local_offset
from models.earlier.sequel import EarlierMeeting
from models.earlier.work import read_earlier
from models.meeting import Details
from models.refusals import Refused
from models.store.trouble import StoreError, Trouble
from ui import preferences
from ui.connections.earlier import EarlierConnections
from ui.desk.level_sign import Level
from ui.desk.strip import Answer
from ui.dress import dress
from ui.language import catalogue, qt_catalogue
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.manners import Manners
from ui.opening import Opening
from ui.opening_news import news
from ui.places import Places
from ui.start.recent_list import Recent
from ui.start_window import StartWindow
from ui.trouble_wording import store_error
from ui.window_place import keep_on_screens
from ui.wording import refusal


class Application(QObject):
    """Shows the start window or a meeting; changing language or colours rebuilds the window."""

    def __init__(
        self, application: QApplication, places: Places, manners: Manners | None = None
    ) -> None:
        super().__init__(application)
        self._application = application
        self._places = places
        self._manners = manners or Manners()
        self._opening = Opening(places)
        self._catalogues = [qt_catalogue(preferences.language())]
        self._window: QMainWindow | None = None
        self._desk: LiveDesk | None = None
        self._troubled = Path()
        self.dress()

    def dress(self) -> None:
        """Language and colours as they are chosen now."""
        for old in self._catalogues:
            self._application.removeTranslator(old)
        language, colours = preferences.language(), preferences.colours()
        self._catalogues = [qt_catalogue(language), catalogue(language)]
        for new in self._catalogues:
            self._application.installTranslator(new)
        dress(self._application, colours)

    def show_start(self) -> None:
        now = self._places.clock(None)().wall
        offset: timedelta = local_offset()
        today = (now.replace(tzinfo=None) + offset).date()
        window = StartWindow(preferences.colours(), today, offset, preferences.language())
        window.show_recents(self._recents(), preferences.language(), preferences.theme())
        window.show_directory(len(self._places.earlier_work.people()))
        window.created.connect(self.new)
        window.earlier_chosen.connect(lambda name: self.ask_for_sequel(Path(name)))
        window.sequel_created.connect(self.sequel)
        window.file_chosen.connect(lambda name: self.open_file(Path(name)))
        window.demo_requested.connect(self.demo)
        window.language_requested.connect(lambda value: self._choose("language", value))
        window.answered.connect(self._answer)
        window.theme_requested.connect(lambda value: self._choose("theme", value))
        self._show(window, "start/geometry", (980, 640))

    def new(self, details: Details) -> None:
        try:
            self._sit_down(self._opening.new(details))
        except (StoreError, Refused) as problem:
            self._fail(problem)

    def ask_for_sequel(self, path: Path) -> None:
        """The new meeting is begun with what the earlier one left, once its title is typed."""
        try:
            earlier = read_earlier(path, self._places.around)
        except StoreError as problem:
            self._fail(problem)
            return
        if isinstance(self._window, StartWindow):
            self._window.ask_for_sequel(earlier)

    def sequel(self, details: Details, earlier: EarlierMeeting) -> None:
        try:
            self._sit_down(self._opening.sequel(details, earlier))
        except (StoreError, Refused) as problem:
            self._fail(problem)

    def forget_people(self) -> None:
        try:
            self._places.earlier_work.forget_people()
        except StoreError as problem:
            self._fail(problem)
            return
        self.show_start()

    def open_file(self, path: Path) -> None:
        try:
            self._sit_down(self._opening.file(path))
        except StoreError as problem:
            self._fail(problem)

    def look_at(self, path: Path) -> None:
        try:
            self._sit_down(self._opening.look_at(path))
        except StoreError as problem:
            self._fail(problem)

    def save_readable(self, path: Path) -> None:
        """What is readable of a damaged file goes into a new one, and that is opened."""
        try:
            desk, lost = self._opening.save_readable(path)
        except StoreError as problem:
            self._fail(problem)
            return
        words = self.tr(
            "This is what was readable, as a new file; %n entries are lost. "
            "The damaged file is untouched.",
            "",
            lost,
        )
        self._sit_down(desk, words)

    def demo(self) -> None:
        try:
            self._sit_down(self._opening.demo(preferences.language()))
        except StoreError as problem:
            self._fail(problem)

    def _sit_down(self, desk: LiveDesk, said: str = "") -> None:
        self._desk = desk
        shorter = self._opening.is_shorter_than_seen(desk)
        said = said or news(desk.sitting.found, shorter=shorter)
        self._opening.remember(desk)
        window = self._window_of(desk)
        window.desk.notes.set_capture_text(desk.sitting.found.typed)
        self._show(window, "window/geometry", (1366, 768))
        if said:
            window.tell(said, Level.WARNING)

    def _window_of(self, desk: LiveDesk) -> MainWindow:
        window = MainWindow(desk, preferences.colours())
        window.start_requested.connect(self._leave)
        window.closed.connect(self._stand_up)
        window.looks.chosen.connect(self._change_looks)
        earlier = EarlierConnections(window.prepare, desk, self._places)
        earlier.told.connect(window.tell)
        self._manners.watch(desk, window.hall.placing)
        return window

    def _change_looks(self, name: str, value: str) -> None:
        """The meeting goes on in a window with the other language or colours."""
        before, desk = self._window, self._desk
        if not isinstance(before, MainWindow) or desk is None:
            return
        preferences.choose(name, value)
        self.dress()
        before.closed.disconnect(self._stand_up)
        self._manners.rest()
        window = self._window_of(desk)
        window.take_over(before)
        self._show(window, "window/geometry", (1366, 768))

    def _leave(self) -> None:
        self._stand_up()
        self.show_start()

    def _stand_up(self) -> None:
        """Waits until everything is on disk, then gives the file back."""
        desk, self._desk = self._desk, None
        self._manners.rest()
        if desk is not None:
            self._opening.remember(desk)
            self._places.earlier_work.learn(desk.meeting)
            desk.sitting.close()

    def _choose(self, name: str, value: str) -> None:
        preferences.choose(name, value)
        self.dress()
        self.show_start()

    def _fail(self, problem: StoreError | Refused) -> None:
        if not isinstance(self._window, StartWindow):
            self.show_start()
        if not isinstance(self._window, StartWindow):
            return
        if isinstance(problem, Refused):
            self._window.tell(refusal(problem.reason))
            return
        self._troubled = problem.path
        self._window.tell(store_error(problem), self._ways_out(problem.trouble))

    def _ways_out(self, trouble: Trouble) -> tuple[Answer, ...]:
        look = Answer("look_at", self.tr("Look at it"), "F2")
        save = Answer("save_readable", self.tr("Save what is readable"), "F2")
        return {Trouble.BUSY: (look,), Trouble.DAMAGED: (save,)}.get(trouble, ())

    def _answer(self, name: str) -> None:
        """The way out that was chosen for the file that could not be opened."""
        ways: dict[str, Callable[[], None]] = {
            "look_at": lambda: self.look_at(self._troubled),
            "save_readable": lambda: self.save_readable(self._troubled),
            "forget_people": self.forget_people,
        }
        ways[name]()

    def _recents(self) -> tuple[Recent, ...]:
        return tuple(
            Recent(str(one.path), one.title, f"{one.opened:%d.%m.%Y}", not one.path.exists())
            for one in self._opening.recent()
        )

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
        """An error of the program itself: the meeting goes on, and the window says so."""
        if isinstance(self._window, MainWindow):
            self._window.tell(
                self.tr("The program made a mistake ({name}). The meeting is safe; go on.").format(
                    name=type(problem).__name__
                ),
                Level.DANGER,
            )
