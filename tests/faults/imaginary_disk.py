"""A disk in memory that knows what a power cut would leave of it.

What was written and not synced may be there afterwards, or in part, or not; a name that was given
and whose folder was not synced likewise. Reading shows everything, as the system's cache does.
"""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_IFDIR, S_IFREG

from models.store.disk import Disk


@dataclass
class Contents:
    """The bytes of a file: as they are read, as they are on the medium, and what was done since.

    A change is what was appended, or the size to which the file was cut. `renamed`: on FAT its
    place on the medium is not written before the file itself is synced again.
    """

    number: int
    data: bytes = b""
    settled: bytes = b""
    changes: list[bytes | int] = field(default_factory=list)
    changed_at: int = 0
    renamed: bool = False

    def change(self, what: bytes | int, at: int) -> None:
        self.data = changed(self.data, what)
        self.changes.append(what)
        self.changed_at = at

    def settle(self) -> None:
        self.settled, self.renamed = self.data, False
        self.changes.clear()


def changed(data: bytes, what: bytes | int) -> bytes:
    return data[:what] if isinstance(what, int) else data + what


@dataclass(frozen=True)
class Named:
    """A name was given to a file."""

    path: Path
    file: Contents


@dataclass(frozen=True)
class Dropped:
    """A name was taken away."""

    path: Path


@dataclass(frozen=True)
class Renamed:
    """A file got another name, whatever had it before."""

    source: Path
    path: Path
    file: Contents


@dataclass(frozen=True)
class FolderMade:
    path: Path


NameChange = Named | Dropped | Renamed | FolderMade


@dataclass(frozen=True)
class Looks:
    """What the system says about a file or a folder."""

    st_mode: int
    st_ino: int
    st_size: int = 0
    st_mtime_ns: int = 0
    st_dev: int = 1


@dataclass
class Handle:
    file: Contents
    place: int = 0


class ImaginaryDisk(Disk):
    """Begins with these files, all of them safe. `happened` follows every call that changes."""

    def __init__(
        self, files: dict[Path, bytes] | None = None, happened: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__()
        self._happened = happened
        self._ticks = 0
        self._handles: dict[int, Handle] = {}
        self._locked: set[int] = set()
        self.files: dict[Path, Contents] = {}
        self.folders: set[Path] = {Path("/")}
        for path, data in (files or {}).items():
            self.files[path] = Contents(self._tick(), data, data)
            self.folders |= {*path.parents}
        self.settled_files, self.settled_folders = dict(self.files), set(self.folders)
        self.name_changes: list[NameChange] = []

    def create(self, path: Path) -> int:
        if path in self.files or path in self.folders:
            raise _error(errno.EEXIST, path)
        self._need_folder(path.parent)
        made = Contents(self._tick())
        self.files[path] = made
        self.name_changes.append(Named(path, made))
        self._happened()
        return self._handle(made)

    def open_to_append(self, path: Path) -> int:
        return self._handle(self._file(path))

    def open_to_read(self, path: Path) -> int:
        return self._handle(self._file(path))

    def open_lock(self, path: Path) -> int:
        return self._handle(self.files[path]) if path in self.files else self.create(path)

    def close(self, handle: int) -> None:
        self._locked.discard(self._handles.pop(handle).file.number)

    def read(self, handle: int, count: int) -> bytes:
        opened = self._handles[handle]
        data = opened.file.data[opened.place : opened.place + count]
        opened.place += len(data)
        return data

    def write(self, handle: int, data: bytes | memoryview) -> int:
        self._handles[handle].file.change(bytes(data), self._tick())
        self._happened()
        return len(data)

    def sync(self, handle: int) -> None:
        self._handles[handle].file.settle()
        self._happened()

    def sync_folder(self, folder: Path) -> None:
        here = [each for each in self.name_changes if each.path.parent == folder]
        self.name_changes = [each for each in self.name_changes if each.path.parent != folder]
        for each in here:
            apply(each, self.settled_files, self.settled_folders)
        self._happened()

    def truncate(self, handle: int, size: int) -> None:
        self._handles[handle].file.change(size, self._tick())
        self._happened()

    def _replace_once(self, source: Path, target: Path) -> None:
        moved = self._file(source)
        moved.renamed = True
        self._change_names(Renamed(source, target, moved))

    def remove(self, path: Path) -> None:
        self._file(path)
        self._change_names(Dropped(path))

    def make_folder(self, folder: Path) -> None:
        self._need_folder(folder.parent)
        if folder in self.folders:
            raise _error(errno.EEXIST, folder)
        self._change_names(FolderMade(folder))

    def stat(self, path: Path) -> Looks:  # type: ignore[override]
        if path in self.folders:
            return Looks(S_IFDIR, 0)
        return _looks(self._file(path))

    def fstat(self, handle: int) -> Looks:  # type: ignore[override]
        return _looks(self._handles[handle].file)

    def names_in(self, folder: Path) -> list[str]:
        self._need_folder(folder)
        return sorted(path.name for path in (*self.files, *self.folders) if path.parent == folder)

    def lock(self, handle: int) -> None:
        number = self._handles[handle].file.number
        if number in self._locked:
            raise BlockingIOError(errno.EAGAIN, "locked")
        self._locked.add(number)

    def unlock(self, handle: int) -> None:
        self._locked.discard(self._handles[handle].file.number)

    def _change_names(self, change: NameChange) -> None:
        apply(change, self.files, self.folders)
        self.name_changes.append(change)
        self._happened()

    def _file(self, path: Path) -> Contents:
        if path not in self.files:
            raise _error(errno.ENOENT, path)
        return self.files[path]

    def _need_folder(self, folder: Path) -> None:
        if folder not in self.folders:
            raise _error(errno.ENOENT, folder)

    def _handle(self, file: Contents) -> int:
        number = self._tick()
        self._handles[number] = Handle(file)
        return number

    def _tick(self) -> int:
        self._ticks += 1
        return self._ticks


def apply(change: NameChange, files: dict[Path, Contents], folders: set[Path]) -> None:
    match change:
        case Named(path, file):
            files[path] = file
        case Dropped(path):
            files.pop(path, None)
        case Renamed(source, path, file):
            files.pop(source, None)
            files[path] = file
        case FolderMade(path):
            folders.add(path)


def _looks(file: Contents) -> Looks:
    return Looks(S_IFREG, file.number, len(file.data), file.changed_at)


def _error(code: int, path: Path) -> OSError:
    return OSError(code, os.strerror(code), str(path))
