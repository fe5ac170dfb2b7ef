"""Ways out of a meeting: to its backups, and to the same meeting without what is private."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from models.refusals import Refused
from models.store.trouble import StoreError
from ui.connections.leaving import UntilSaved
from ui.fallback_keeper import FallbackKeeper
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.opening_news import readable, reopened
from ui.safekeeping import Safekeeping
from ui.starting import kept_states
from ui.trouble_wording import no_backup

if TYPE_CHECKING:
    from models.privacy.erasing import Erasure
    from ui.start_window import StartWindow


class Seats(Protocol):
    """Who shows windows, one at a time."""

    def make_room(self) -> None: ...

    def sit_down(self, desk: LiveDesk, said: str = "") -> None: ...

    def fail(self, problem: StoreError | Refused) -> None: ...

    def at_start(self) -> "StartWindow": ...


class SafeWays:
    """The meeting is left for both; its file must be nobody's meanwhile."""

    def __init__(self, safe: Safekeeping, opening: Opening, seats: Seats) -> None:
        self._safe = safe
        self._opening = opening
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
        window.backup_chosen.connect(lambda name: self._open(Path(name)))

    def back_up(self, desk: LiveDesk) -> str:
        """What is to be said if no backup could be made."""
        refusal = self._safe.back_up(desk)
        return no_backup(refusal) if refusal is not None else ""

    def has_backups(self, path: Path) -> bool:
        return bool(self._safe.kept(path))

    def list_backups(self, path: Path) -> None:
        """In the start window."""
        states = kept_states(self._safe.kept(path))
        self._seats.at_start().show_backups(path.name, states)

    def may_leave(self) -> bool:
        """False, and said, if something would be lost with it."""
        return self._staying is None or self._staying.may_be_left()

    def _let_go(self, staying: UntilSaved) -> None:
        if self._staying is staying:
            self._staying = None

    def save_readable(self, path: Path) -> None:
        """What is readable of a damaged file goes into a new one, and that is opened."""
        try:
            desk, lost = self._opening.save_readable(path)
        except StoreError as problem:
            self._seats.fail(problem)
            return
        self._seats.sit_down(desk, readable(lost))

    def _leave_for_backups(self, desk: LiveDesk) -> None:
        if not self.may_leave():
            return
        self._seats.make_room()
        self.list_backups(desk.path)

    def _open(self, path: Path) -> None:
        try:
            self._seats.sit_down(self._opening.kept(path), reopened(path))
        except StoreError as problem:
            self._seats.fail(problem)

    def _erase(self, erasure: "Erasure", desk: LiveDesk, window: MainWindow) -> None:
        """Takes personal data out of all its files, and is back in it."""
        from ui.erasing_news import erased

        if not self.may_leave():
            return
        for keeper in window.findChildren(FallbackKeeper):
            keeper.rest()
        self._seats.make_room()
        language, clock = desk.meeting.details.language, self._opening.clock
        try:
            remains = self._safe.erase(desk.path, erasure, language, clock)
            self._seats.sit_down(self._opening.file(desk.path), erased(erasure, remains, desk.path))
        except (StoreError, Refused) as problem:
            self._seats.fail(problem)
