"""What is said of a file that could not be opened, and what can be done about it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from models.refusals import Refused
from models.store.trouble import StoreError
from ui.opening_ways import OpeningWays
from ui.places import Places
from ui.safe_ways import SafeWays
from ui.starting import ways_out
from ui.trouble_wording import unopened
from ui.wording import refusal

if TYPE_CHECKING:
    from ui.start_window import StartWindow


class Starts(Protocol):
    """Who shows the start window."""

    def at_start(self) -> "StartWindow": ...

    def show_start(self) -> "StartWindow": ...


class Troubles:
    """Holds of which file was spoken last."""

    def __init__(self, places: Places, files: OpeningWays, safe: SafeWays, starts: Starts) -> None:
        self._places = places
        self._files = files
        self._safe = safe
        self._starts = starts
        self._path = Path()

    def tell(self, problem: StoreError | Refused) -> None:
        window = self._starts.at_start()
        if isinstance(problem, Refused):
            window.tell(refusal(problem.reason))
            return
        self._path = problem.path
        kept = self._safe.has_backups(problem.path)
        window.tell(unopened(problem), ways_out(problem.trouble, kept=kept))

    def answer(self, name: str) -> None:
        """The way out that was chosen."""
        ways: dict[str, Callable[[], None]] = {
            "look_at": lambda: self._files.look_at(self._path),
            "save_readable": lambda: self._files.save_readable(self._path),
            "backups": lambda: self._safe.list_backups(self._path),
            "forget_people": self._forget_people,
        }
        ways[name]()

    def _forget_people(self) -> None:
        try:
            self._places.earlier_work.forget_people()
        except StoreError as problem:
            self.tell(problem)
            return
        self._starts.show_start()
