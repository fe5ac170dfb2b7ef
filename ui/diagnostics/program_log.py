"""The log of the program: what went wrong and where in the code, never who was spoken of."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from ui.places import Places

NAME = "roundtable.log"
LONGEST = 200_000
"""Bytes; a longer log is put aside as the older one, and the one before it is forgotten."""

LONGEST_EVENT = 1_000
"""Characters; the rest is left out."""

_SOMETHING = "…"
# What may be a person's or a meeting's: whatever stands in quotes, and all from a path on.
_PRIVATE = re.compile(
    r"""(["'«“‘`]).*?["'»”’`]|(?<!\w)(?:[A-Za-z]:)?[\\/].*|\S*\.roundtable.*""", re.IGNORECASE
)


class ProgramLog:
    """One line an event, in a folder of its own. A disk that refuses the log disturbs nobody."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now

    @property
    def path(self) -> Path:
        return self._folder / NAME

    def note(self, event: str) -> None:
        """`event` is words of the program itself; quoted words and paths are left out."""
        line = f"{self._now():%Y-%m-%dT%H:%M:%SZ} {without_private(event)}\n"
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room()
            with self.path.open("a", encoding="utf-8") as log:
                log.write(line)

    def note_error(self, problem: BaseException, trace: TracebackType | None) -> None:
        """Its kind and the way to it through the code; its message may name somebody."""
        way = " < ".join(
            f"{Path(one.filename).name}:{one.lineno} {one.name}"
            for one in reversed(extract_tb(trace))
        )
        self.note(f"error {type(problem).__name__}: {way}")

    def last_lines(self, count: int) -> tuple[str, ...]:
        """The newest last; empty where there is no log."""
        with suppress(OSError):
            return tuple(self.path.read_text(encoding="utf-8").splitlines()[-count:])
        return ()

    def _make_room(self) -> None:
        if self.path.exists() and self.path.stat().st_size > LONGEST:
            self.path.replace(self.path.with_suffix(".older.log"))


def program_log(places: Places) -> ProgramLog:
    """The log beside the meetings of this user."""
    return ProgramLog(places.data / "log", lambda: places.clock(None)().wall)


def without_private(words: str) -> str:
    """The words in one line, without what stands in quotes and without paths."""
    return _PRIVATE.sub(_SOMETHING, " ".join(words.split())[:LONGEST_EVENT])
