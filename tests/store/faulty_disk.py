"""A disk that fails, is slow or takes little at a time, where a test says so."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.store.disk import Disk

CALLS = [
    "create",
    "open_to_append",
    "open_to_read",
    "open_lock",
    "close",
    "read",
    "write",
    "sync",
    "sync_folder",
    "truncate",
    "replace",
    "remove",
    "stat",
    "fstat",
    "make_folder",
    "names_in",
    "lock",
    "unlock",
]


class Faults:
    """Fails call number `fail_at` (from 1), or every call from then on, with `code`.

    `only` counts and fails calls of that name alone. `calls` lists what was called. Stands before
    the disk whose calls it counts.
    """

    fail_at = 0
    code = errno.EIO
    from_then_on = False
    only = ""
    calls: list[str]

    def heal(self) -> None:
        """From now on nothing fails."""
        self.fail_at = 0

    def half_done(self, name: str, arguments: tuple[Any, ...]) -> None:
        """What a call that fails has done of its work."""

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        return self._counted(name, found) if name in CALLS else found

    def _counted(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any) -> Any:
            if self._fails(name):
                self.half_done(name, arguments)
                raise OSError(self.code, os.strerror(self.code), *map(str, arguments[:1]))
            return call(*arguments)

        return counted

    def _fails(self, name: str) -> bool:
        if self.only in ("", name):
            self.calls.append(name)
            if self.fail_at and self.from_then_on:
                return len(self.calls) >= self.fail_at
            return len(self.calls) == self.fail_at
        return False


class FaultyDisk(Faults, Disk):
    """`most` bytes are written at a time; `before_sync` runs before each sync."""

    def __init__(
        self,
        fail_at: int = 0,
        code: int = errno.EIO,
        *,
        from_then_on: bool = False,
        only: str = "",
        most: int = 0,
        before_sync: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self.fail_at = fail_at
        self.code = code
        self.from_then_on = from_then_on
        self.only = only
        self.most = most
        self.before_sync = before_sync
        self.calls = []

    def write(self, handle: int, data: bytes | memoryview) -> int:
        return super().write(handle, data[: self.most] if self.most else data)

    def sync(self, handle: int) -> None:
        self.before_sync()
        super().sync(handle)

    def half_done(self, name: str, arguments: tuple[Any, ...]) -> None:
        if name == "write":
            os.write(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
        if name == "close":
            os.close(arguments[0])


def only_file(folder: Path, ending: str) -> Path:
    """The one file with this ending in a folder."""
    (found,) = folder.glob(f"*{ending}")
    return found
