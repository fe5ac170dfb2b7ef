"""Ways out of a meeting: to its backups, and to the same meeting without what is private."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from models.refusals import Refused
from models.sitting import OpenClock, Told
from models.store.trouble import StoreError
from ui.connections.leaving import UntilSaved
from ui.fallback_keeper import FallbackKeeper
from ui.language import Words
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.opening_ways import Brought, OpeningWays
from ui.safekeeping import Safekeeping
from ui.starting import kept_states
from ui.waiting import Awaited, Waiting

if TYPE_CHECKING:
    from models.privacy.erasing import Erasure
    from models.privacy.erasing_file import Remains
    from ui.start_window import StartWindow

translate = QCoreApplication.translate


class Seats(Protocol):
    """Who shows windows, one at a time."""

    def make_room(self) -> None: ...

    def fail(self, problem: StoreError | Refused) -> None: ...

    def at_start(self) -> "StartWindow": ...


class Erased(Struct, frozen=True):
    """Where the data still stands, and the meeting without them."""

    remains: "Remains"
    brought: Brought

    def give_back(self) -> None:
        self.brought.give_back()


class SafeWays:
    """The meeting is left for both; its file must be nobody's meanwhile."""

    def __init__(
        self,
        safe: Safekeeping,
        files: OpeningWays,
        waiting: Waiting,
        clock: OpenClock,
        seats: Seats,
    ) -> None:
        self._safe = safe
        self._clock = clock
        self._files = files
        self._waiting = waiting
        self._seats = seats
        self._staying: UntilSaved | None = None

    def offer(self, window: MainWindow, desk: LiveDesk) -> None:
        """In the window of a meeting."""
        self._staying = staying = UntilSaved(window, desk)
        window.closed.connect(lambda: self._let_go(staying))
        window.when_built("prepare", lambda: self._offer_safekeeping(window, desk))

    def _offer_safekeeping(self, window: MainWindow, desk: LiveDesk) -> None:
        from ui.connections.safekeeping import SafekeepingConnections

        ways = SafekeepingConnections(window, desk, self._safe)
        ways.backups_wanted.connect(lambda: self._leave_for_backups(desk))
        ways.erasing_chosen.connect(lambda erasure: self._erase(erasure, desk, window))

    def offer_at_start(self, window: "StartWindow") -> None:
        """In the window before a meeting."""
        window.backups_requested.connect(lambda name: self.list_backups(Path(name)))

    def has_backups(self, path: Path) -> bool:
        return bool(self._safe.kept(path))

    def list_backups(self, path: Path) -> None:
        """In the start window."""
        states = kept_states(self._safe.kept(path), self._safe.backups)
        self._seats.at_start().show_backups(path.name, states)

    def may_leave(self) -> bool:
        """False, and said, if something would be lost with it."""
        return self._staying is None or self._staying.may_be_left()

    def _let_go(self, staying: UntilSaved) -> None:
        if self._staying is staying:
            self._staying = None

    def _leave_for_backups(self, desk: LiveDesk) -> None:
        if not self.may_leave():
            return
        self._seats.make_room()
        self.list_backups(desk.path)

    def _erase(self, erasure: "Erasure", desk: LiveDesk, window: MainWindow) -> None:
        """Takes personal data out of all its files, and is back in it."""
        from models.privacy.aliases import numbered_as
        from ui.erasing_news import erased

        if not self.may_leave():
            return
        for keeper in window.findChildren(FallbackKeeper):
            keeper.rest()
        self._seats.make_room()
        self._seats.at_start()
        path, word = desk.path, numbered_as(Words(desk.meeting.details.language))

        def erase(told: Told) -> Erased:
            remains = self._safe.erase(path, erasure, word, self._clock, told)
            return Erased(remains, self._files.read(path))

        def go_on(outcome: Erased) -> None:
            words = erased(erasure, outcome.remains, path)
            self._files.sit_down(path, outcome.brought, words)

        def leave() -> None:
            self._files.open(path, translate("Opening", "Cancelled. Nothing was erased."))

        words = translate("Opening", "Erasing…")
        again = partial(self._files.open, path)
        self._waiting.begin(Awaited(words, erase, go_on, self._seats.fail, leave, again))
