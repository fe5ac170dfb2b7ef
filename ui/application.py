"""The application with its windows: one start window or one meeting at a time."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from models.meeting import Details
from models.refusals import Refused
from models.store.trouble import StoreError
from ui import preferences
from ui.connections.fallback import keep_fallback
from ui.desk.level_sign import Level
from ui.dress import undressed
from ui.hints.hints import Hints
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.manners import Manners
from ui.one_window import OneWindow
from ui.opening import Opening
from ui.opening_news import news
from ui.opening_ways import OpeningWays
from ui.places import Places
from ui.press.press import Press
from ui.register_ways import RegisterWays
from ui.safe_ways import SafeWays
from ui.safekeeping import Safekeeping
from ui.starting import start_window
from ui.trouble_wording import no_backup, store_error
from ui.troubles import Troubles
from ui.waiting import Waiting

if TYPE_CHECKING:
    from models.earlier.sequel import EarlierMeeting
    from ui.rehearsing.staging import Staged
    from ui.start_window import StartWindow


class Application(OneWindow):
    """Shows the start window or a meeting; changing language or colours rebuilds the window."""

    def __init__(
        self,
        application: QApplication,
        places: Places,
        manners: Manners | None = None,
        press: Press | None = None,
    ) -> None:
        super().__init__(application)
        self._places = places
        self._manners = manners or Manners()
        self._press = press
        self._opening = opening = Opening(places)
        self._safekeeping = safekeeping = Safekeeping(places)
        self.waiting = Waiting(application, lambda: self._window)
        self._files = OpeningWays(opening, safekeeping, self.waiting, self)
        self._safe = SafeWays(safekeeping, self._files, self.waiting, opening.clock, self)
        self._register = RegisterWays(places, self, self.waiting)
        self._desk: LiveDesk | None = None
        self._staged: Staged | None = None
        self._back: Callable[[], object] = self.show_start
        self._troubles = Troubles(places, self._files, self._safe, self)

    def show_start(self) -> "StartWindow":
        self.make_room()
        window = start_window(self._places, self._opening)
        window.created.connect(self.new)
        window.sequel_created.connect(self.sequel)
        self._files.offer_at_start(window)
        window.demo_requested.connect(self.demo)
        window.rehearsal_requested.connect(self.rehearse)
        window.language_requested.connect(lambda value: self._choose("language", value))
        window.answered.connect(self._troubles.answer)
        self._safe.offer_at_start(window)
        self._register.offer_at_start(window)
        window.page.about_requested.connect(lambda: self._show_about(window))
        window.theme_requested.connect(lambda value: self._choose("theme", value))
        window.letters_requested.connect(lambda value: self._choose("letters", value))
        self._show(window, "start/geometry", (980, 640))
        return window

    def at_start(self) -> "StartWindow":
        """The start window that is shown, or a new one."""
        from ui.start_window import StartWindow

        return self._window if isinstance(self._window, StartWindow) else self.show_start()

    def new(self, details: Details) -> None:
        self._open(partial(self._opening.new, details))

    def sequel(self, details: Details, earlier: "EarlierMeeting") -> None:
        self._open(partial(self._opening.sequel, details, earlier))

    def open_file(self, path: Path, said: str = "", then: Callable[[], object] = bool) -> None:
        self._files.open(path, said, then)

    def demo(self) -> None:
        self._open(partial(self._opening.demo, preferences.language()))

    def _open(self, make: Callable[[], LiveDesk]) -> None:
        try:
            self.sit_down(make())
        except (StoreError, Refused) as problem:
            self.fail(problem)

    def rehearse(self, temper: str) -> None:
        """On a copy of the meeting that is open, else of the demo; afterwards one is back there."""
        from ui.rehearsing.staging import TEMPERS, stage

        desk = self._desk
        try:
            staged = stage(desk.meeting if desk else None, TEMPERS[temper], self._places)
        except StoreError as problem:
            window = self._window if isinstance(self._window, MainWindow) else self.at_start()
            window.tell(store_error(problem))
            return
        self.make_room()
        if desk is not None:
            again = self._files.look_at if desk.sitting.read_only else self._files.open
            self._back = partial(again, desk.path)
        self._staged, self._desk = staged, staged.desk
        window = self._window_of(staged.desk)
        window.show_page("desk")
        self._show(window, "window/geometry", (1366, 768))

    def stay(self) -> None:
        """In the window that is shown; where there is none, in the start window."""
        if self._window is None:
            self.show_start()

    def sit_down(self, desk: LiveDesk, said: str = "", unsaved: StoreError | None = None) -> None:
        self.make_room()
        self._desk = desk
        shorter = self._opening.is_shorter_than_seen(desk)
        rescued = self._opening.rescued(desk) if shorter else None
        said = said or news(desk.sitting.found, shorter=shorter, rescued=rescued)
        self._opening.remember(desk)
        window = self._window_of(desk)
        window.desk.notes.set_capture_text(desk.sitting.found.typed)
        self._show(window, "window/geometry", (1366, 768))
        words = " ".join(filter(None, (said, no_backup(unsaved) if unsaved else "")))
        if words:
            window.tell(words, Level.WARNING)

    def _window_of(self, desk: LiveDesk) -> MainWindow:
        with undressed(self._application):
            window = MainWindow(desk, preferences.colours(), self._press, self.waiting)
        window.start_requested.connect(self._leave)
        window.closed.connect(self._stand_up)
        window.looks.chosen.connect(self._change_looks, Qt.ConnectionType.QueuedConnection)
        window.helping.about_wanted.connect(lambda: self._show_about(window))
        window.when_built("prepare", lambda: self._offer_earlier_work(window, desk))
        self._register.offer(window, desk)
        self._manners.watch(desk, window.hall.placing)
        window.rehearsing.wanted.connect(self.rehearse)
        if self._staged is not None:
            from ui.connections.rehearsing import RehearsalConnections

            rehearsal = RehearsalConnections(window, self._staged, preferences.colours())
            rehearsal.ended.connect(self._leave)
        else:
            keep_fallback(window, desk)
            self._safe.offer(window, desk)
            Hints(window, preferences.colours())
        return window

    def _offer_earlier_work(self, window: MainWindow, desk: LiveDesk) -> None:
        from ui.connections.earlier import EarlierConnections

        made = EarlierConnections(window.prepare, desk, self._places, self.waiting)
        made.told.connect(window.tell)

    def _show_about(self, window: QWidget) -> None:
        from ui.about.showing import show_about

        show_about(window, self._places)

    def _change_looks(self, name: str, value: str) -> None:
        """The meeting goes on in a window with the other language or colours. Asked for by the
        window that goes, this waits until that has done."""
        before, desk = self._window, self._desk
        if not isinstance(before, MainWindow) or desk is None:
            return
        before.closed.disconnect(self._stand_up)
        self._manners.rest()
        left = before.give_way()
        preferences.choose(name, value)
        with self.dressing():
            window = self._window_of(desk)
            window.go_on(left)
        self._show(window, "window/geometry", (1366, 768))
        delete(before)

    def _leave(self) -> None:
        """To the list of meetings; from a rehearsal to where it was begun."""
        if self._safe.may_leave():
            self._back()

    def make_room(self) -> None:
        """The meeting that is open, if any, is left; its window stays until another is there."""
        if self._desk is not None and isinstance(self._window, MainWindow):
            self._window.closed.disconnect(self._stand_up)
        self._stand_up()

    def _stand_up(self) -> None:
        """Waits until everything is on disk, then gives the file back; a rehearsal leaves none."""
        desk, staged = self._desk, self._staged
        self._desk = self._staged = None
        self._back = self.show_start
        self._manners.rest()
        if staged is not None:
            staged.strike()
        elif desk is not None:
            self._opening.remember(desk)
            self._places.earlier_work.learn(desk.meeting)
            desk.sitting.leave(self._half_typed(), desk.now())
            self._safekeeping.back_up(desk)

    def _half_typed(self) -> str:
        window = self._window
        return window.desk.notes.capture_text() if isinstance(window, MainWindow) else ""

    def _choose(self, name: str, value: str) -> None:
        self.choose(name, value)
        self.show_start()

    def fail(self, problem: StoreError | Refused) -> None:
        self._troubles.tell(problem)
