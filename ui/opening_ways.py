"""From any window into a meeting file, which is read beside that window."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.refusals import Refused
from models.sitting import ReadFile, Told, tell_nobody
from models.store.trouble import StoreError
from ui.beside import LONGEST_NAME
from ui.live_desk import LiveDesk
from ui.opening import Opening, Read
from ui.opening_news import readable, reopened
from ui.safekeeping import Safekeeping
from ui.short_text import short
from ui.waiting import Awaited, Waiting

if TYPE_CHECKING:
    from ui.start_window import StartWindow

translate = QCoreApplication.translate


class Seats(Protocol):
    """Who shows windows, one at a time; `unsaved` says why no backup could be made."""

    def sit_down(
        self, desk: LiveDesk, said: str = "", unsaved: StoreError | None = None
    ) -> None: ...

    def stay(self) -> None: ...

    def fail(self, problem: StoreError | Refused) -> None: ...


class Brought(Struct, frozen=True):
    """What was read, and why no backup of it could be made; `lost` entries were unreadable. If
    nobody wants it, a file that was `made` for it goes again."""

    read: Read
    unsaved: StoreError | None = None
    lost: int = 0
    made: bool = False

    def give_back(self) -> None:
        if isinstance(self.read, ReadFile):
            self.read.give_back()
            if self.made:
                with suppress(OSError):
                    self.read.path.unlink()


class OpeningWays:
    def __init__(self, opening: Opening, safe: Safekeeping, waiting: Waiting, seats: Seats) -> None:
        self._opening = opening
        self._safe = safe
        self._waiting = waiting
        self._seats = seats

    def offer_at_start(self, window: "StartWindow") -> None:
        """To go on with a meeting or a state of it, and to begin the one that follows it."""
        window.file_chosen.connect(lambda name: self.open(Path(name)))
        window.backup_chosen.connect(lambda name: self._open_state(Path(name)))
        window.earlier_chosen.connect(lambda name: self._ask_for_sequel(window, Path(name)))

    def open(self, path: Path, said: str = "", then: Callable[[], object] = bool) -> None:
        """To go on with the meeting; `then` is called once its window is there."""

        def go_on(brought: Brought) -> None:
            self.sit_down(path, brought, said)
            then()

        self._wait(path, partial(self.read, path), go_on)

    def look_at(self, path: Path) -> None:
        """A meeting that another window holds."""

        def look(told: Told) -> Brought:
            return Brought(self._opening.read_to_look(path, told))

        self._wait(path, look, partial(self.sit_down, path))

    def save_readable(self, path: Path) -> None:
        """What is readable of a damaged file goes into a new one, and that is opened."""
        self._wait(
            path,
            partial(self._salvage, path),
            lambda brought: self.sit_down(path, brought, readable(brought.lost)),
        )

    def _open_state(self, path: Path) -> None:
        """A state that was kept becomes a new file, and that is opened."""
        self._wait(
            path,
            partial(self._salvage, path),
            lambda brought: self.sit_down(path, brought, reopened(brought.read.path)),
        )

    def _ask_for_sequel(self, window: "StartWindow", path: Path) -> None:
        """The new meeting is begun with what the earlier one left, once its title is typed."""
        self._wait(path, partial(self._opening.earlier, path), window.ask_for_sequel)

    def read(self, path: Path, told: Told = tell_nobody) -> Brought:
        """With a backup of what was read; for any thread. Raises StoreError."""
        read = self._opening.read(path, told)
        return Brought(read, self._safe.back_up_read(read))

    def _salvage(self, path: Path, told: Told) -> Brought:
        read, lost = self._opening.salvage(path, told)
        return Brought(read, lost=lost, made=True)

    def sit_down(self, path: Path, brought: Brought, said: str = "") -> None:
        """At what was read of `path`. Raises StoreError."""
        from ui.out_of_papers import out_of_paper

        desk = self._opening.desk_of(brought.read)
        self._seats.sit_down(desk, said or out_of_paper(path, desk.path), brought.unsaved)

    def _wait(
        self, path: Path, work: Callable[[Told], object], then: Callable[[Any], object]
    ) -> None:
        words = translate("Opening", "Opening “{name}”…")
        said = words.format(name=short(path.name, LONGEST_NAME))
        seats = self._seats
        self._waiting.begin(Awaited(said, work, then, seats.fail, seats.stay, seats.stay))
