"""From the window before a meeting into a file, which is read while that window stays alive."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from models.refusals import Refused
from models.store.trouble import StoreError
from ui.file_reader import FileReader, Read
from ui.live_desk import LiveDesk
from ui.opening import Opening

if TYPE_CHECKING:
    from ui.start_window import StartWindow


class Seats(Protocol):
    """Who shows windows, one at a time."""

    def sit_down(self, desk: LiveDesk, said: str = "") -> None: ...

    def fail(self, problem: StoreError | Refused) -> None: ...


class OpeningWays(QObject):
    """One file at a time: what is asked for while one is read does not count."""

    def __init__(self, opening: Opening, seats: Seats, parent: QObject) -> None:
        super().__init__(parent)
        self._opening = opening
        self._seats = seats
        self._window: StartWindow | None = None
        self._then: Callable[[Any], object] = bool
        self._reader = FileReader(self)
        self._reader.progressed.connect(self._show_progress)
        self._reader.finished.connect(self._go_on)
        self._reader.failed.connect(self._fail)
        self.end = self._reader.end

    def offer_at_start(self, window: "StartWindow") -> None:
        """To go on with a meeting, and to begin the one that follows it."""
        window.file_chosen.connect(lambda name: self._open(window, Path(name)))
        window.earlier_chosen.connect(lambda name: self._ask_for_sequel(window, Path(name)))
        window.opening_cancelled.connect(self._give_up)

    def _open(self, window: "StartWindow", path: Path) -> None:
        read = partial(self._opening.read, path)
        self._read(window, path, read, lambda content: self._sit_down(path, content))

    def _ask_for_sequel(self, window: "StartWindow", path: Path) -> None:
        """The new meeting is begun with what the earlier one left, once its title is typed."""
        self._read(window, path, lambda _told: self._opening.earlier(path), window.ask_for_sequel)

    def _read(
        self, window: "StartWindow", path: Path, read: Read, then: Callable[[Any], object]
    ) -> None:
        if self._reader.busy:
            return
        self._window, self._then = window, then
        window.show_opening(path.name)
        self._reader.begin(read)

    def _show_progress(self, done: int, of: int) -> None:
        if self._window is not None:
            self._window.opening.show_progress(done, of)

    def _give_up(self) -> None:
        self._window = None
        self._reader.give_up()

    def _go_on(self, content: object) -> None:
        """What took long is shown until the next window is there."""
        if self._window is not None:
            self._window.end_waiting()
        try:
            self._then(content)
        except StoreError as problem:
            self._fail(problem)

    def _sit_down(self, path: Path, content: Any) -> None:
        from ui.out_of_papers import out_of_paper

        desk = self._opening.desk_of(content)
        self._seats.sit_down(desk, out_of_paper(path, desk.path))

    def _fail(self, problem: StoreError) -> None:
        if self._window is not None:
            self._window.end_opening()
        self._seats.fail(problem)
