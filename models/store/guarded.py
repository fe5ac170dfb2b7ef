"""An open file that only grows by synced bytes, and only while nobody else touches it."""

from contextlib import suppress
from os import stat_result
from pathlib import Path

from msgspec import Struct

from models.store.disk import Disk
from models.store.lock import FileLock
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, from_os_error
from models.store.whole_file import (
    put_draft_in_place,
    read_whole,
    write_all,
    write_companion,
    write_draft,
)

NO_HANDLE = -1


class Seen(Struct, frozen=True):
    """How the file looked after our last change; anything else is somebody else's work."""

    device: int
    inode: int
    size: int
    changed_at: int

    @classmethod
    def of(cls, stat: stat_result) -> "Seen":
        return cls(stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns)


class GuardedFile:
    """A locked, open file. Every refusal is a StoreError.

    After a failed sync, or a change from outside, it is stopped: nothing is written to it again,
    and every further attempt meets the error that stopped it.
    """

    def __init__(self, path: Path, around: Surroundings, lock: FileLock, handle: int) -> None:
        self.path = path
        self._around = around
        self._disk: Disk = around.disk
        self._lock = lock
        self._handle = handle
        self._stopped_by: StoreError | None = None
        self._seen = Seen.of(self._disk.fstat(handle))

    def append(self, data: bytes) -> None:
        """Returns when all the bytes are synced. If it fails, none of them counts."""
        self._refuse_if_unfit(self._seen.size + len(data))
        try:
            write_all(self._disk, self._handle, data)
        except OSError as error:
            self._cut_back()
            raise from_os_error(error, self.path) from error
        try:
            self._disk.sync(self._handle)
            self._seen = Seen.of(self._disk.fstat(self._handle))
        except OSError as error:
            raise self._stop(from_os_error(error, self.path)) from error

    def replace(self, data: bytes) -> Path:
        """Puts these bytes in place of all it holds; returns the dated backup of what it was."""
        self._refuse_if_unfit(len(data))
        try:
            write_draft(self._disk, self.path, data)
            before = read_whole(self._disk, self.path)
        except OSError as error:
            raise from_os_error(error, self.path) from error
        backup = write_companion(self._around, self.path, "backup", before)
        try:
            self._close_handle()
            put_draft_in_place(self._disk, self.path)
            self._handle = self._disk.open_to_append(self.path)
            self._seen = Seen.of(self._disk.fstat(self._handle))
        except OSError as error:
            raise self._stop(from_os_error(error, self.path)) from error
        return backup

    def close(self) -> None:
        """Gives handle and lock back; what was acknowledged is on the disk already."""
        with suppress(OSError):
            self._close_handle()
        self._lock.release()
        self._stopped_by = self._stopped_by or StoreError(Trouble.CLOSED, self.path)

    def _close_handle(self) -> None:
        handle, self._handle = self._handle, NO_HANDLE
        if handle != NO_HANDLE:
            self._disk.close(handle)

    def _refuse_if_unfit(self, size: int) -> None:
        if self._stopped_by:
            raise self._stopped_by
        if size > self._around.largest:
            raise StoreError(Trouble.TOO_LARGE, self.path, size=size)
        try:
            now = Seen.of(self._disk.stat(self.path))
        except FileNotFoundError as error:
            raise self._stop(StoreError(Trouble.GONE, self.path)) from error
        except OSError as error:
            raise from_os_error(error, self.path) from error
        if (now.device, now.inode) != (self._seen.device, self._seen.inode):
            raise self._stop(StoreError(Trouble.REPLACED, self.path))
        if now != self._seen:
            raise self._stop(StoreError(Trouble.CHANGED, self.path))

    def _cut_back(self) -> None:
        """Takes a partly written line away again; if that fails too, the file is stopped."""
        try:
            self._disk.truncate(self._handle, self._seen.size)
            self._seen = Seen.of(self._disk.fstat(self._handle))
        except OSError as error:
            self._stop(from_os_error(error, self.path))

    def _stop(self, error: StoreError) -> StoreError:
        self._stopped_by = error
        return error
