"""One window at a time: a kernel lock on a small file beside the meeting."""

from contextlib import suppress
from os.path import samestat
from pathlib import Path

from models.store.disk import Disk
from models.store.trouble import StoreError, Trouble, from_os_error

ATTEMPTS = 10


def lock_of(path: Path) -> Path:
    """The name of the lock file of `path`."""
    return path.with_name(path.name + ".lock")


class FileLock:
    """Held from `take` to `release`; the kernel takes it back from a process that dies."""

    def __init__(self, disk: Disk, path: Path, handle: int) -> None:
        self._disk = disk
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, disk: Disk, path: Path) -> "FileLock":
        """Locks `path`. StoreError: BUSY if another window has it, otherwise what the disk says."""
        try:
            for _ in range(ATTEMPTS):
                handle = disk.open_lock(lock_of(path))
                if _took(disk, handle, lock_of(path)):
                    return cls(disk, path, handle)
        except BlockingIOError as error:
            raise StoreError(Trouble.BUSY, path) from error
        except OSError as error:
            raise from_os_error(error, path) from error
        raise StoreError(Trouble.BUSY, path)

    def release(self) -> None:
        """Takes the lock file away and gives the lock back; neither can do harm if it fails.

        Windows lets no open file be removed: there the empty file stays, unlocked.
        """
        with suppress(OSError):
            self._disk.remove(lock_of(self._path))
        with suppress(OSError):
            self._disk.unlock(self._handle)
        with suppress(OSError):
            self._disk.close(self._handle)


def _took(disk: Disk, handle: int, lock_path: Path) -> bool:
    """False if the file locked is no longer the one of that name: its holder just removed it."""
    try:
        disk.lock(handle)
        if samestat(disk.fstat(handle), disk.stat(lock_path)):
            return True
    except FileNotFoundError:
        pass
    except OSError:
        with suppress(OSError):
            disk.close(handle)
        raise
    disk.close(handle)
    return False
