"""Every call to the disk goes through here, so that a test can make each of them fail."""

import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

BINARY: int = getattr(os, "O_BINARY", 0)
UNSUPPORTED = {errno.EINVAL, errno.ENOTSUP, errno.ENOTTY, errno.ENOSYS}
WINDOWS_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.5, 0.6, 0.6)


def pause(seconds: float) -> None:
    """Waits so many seconds."""
    Event().wait(seconds)


@contextmanager
def _if_unsupported_go_on() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in UNSUPPORTED:
            raise


class Disk:
    """The thin layer over the system; handles are plain file descriptors, errors are OSError.

    On Windows a virus scanner may hold a file for a moment; a replacement that meets
    PermissionError is tried again after each of `pauses` seconds, which `wait` waits.
    """

    def __init__(
        self,
        wait: Callable[[float], object] = pause,
        pauses: Sequence[float] = WINDOWS_PAUSES if os.name == "nt" else (),
    ) -> None:
        self._wait = wait
        self._pauses = tuple(pauses)

    def create(self, path: Path) -> int:
        """A new file, readable by its owner only; FileExistsError if the name is taken."""
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | BINARY, 0o600)

    def open_to_append(self, path: Path) -> int:
        """An existing file, read from its start, written at its end."""
        return os.open(path, os.O_RDWR | os.O_APPEND | BINARY)

    def open_to_read(self, path: Path) -> int:
        """An existing file that is only looked at."""
        return os.open(path, os.O_RDONLY | BINARY)

    def open_lock(self, path: Path) -> int:
        """The lock file, made if it is missing."""
        return os.open(path, os.O_RDWR | os.O_CREAT | BINARY, 0o600)

    def close(self, handle: int) -> None:
        """Gives the handle back."""
        os.close(handle)

    def read(self, handle: int, count: int) -> bytes:
        """At most `count` bytes; none at the end."""
        return os.read(handle, count)

    def write(self, handle: int, data: bytes | memoryview) -> int:
        """Writes at the end and says how many bytes were taken, possibly fewer than given."""
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        """Returns when the file is on the medium, as far as the system can tell."""
        if sys.platform == "darwin":
            with _if_unsupported_go_on():
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
                return
        os.fsync(handle)

    def sync_folder(self, folder: Path) -> None:
        """Makes new names in `folder` durable; where there is no such call, does nothing."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            with _if_unsupported_go_on():
                os.fsync(handle)
        finally:
            os.close(handle)

    def truncate(self, handle: int, size: int) -> None:
        """Cuts the file off after `size` bytes."""
        os.ftruncate(handle, size)

    def replace(self, source: Path, target: Path) -> None:
        """Gives `source` the name `target`, whatever had it before."""
        for seconds in self._pauses:
            try:
                return self._replace_once(source, target)
            except PermissionError:
                self._wait(seconds)
        return self._replace_once(source, target)

    def _replace_once(self, source: Path, target: Path) -> None:
        os.replace(source, target)

    def remove(self, path: Path) -> None:
        """Takes the file away; FileNotFoundError if there is none."""
        os.remove(path)

    def stat(self, path: Path) -> os.stat_result:
        """What the folder says about the name."""
        return os.stat(path)

    def fstat(self, handle: int) -> os.stat_result:
        """What the system says about the open file."""
        return os.fstat(handle)

    def make_folder(self, folder: Path) -> None:
        """A new folder that only its owner may enter."""
        os.mkdir(folder, 0o700)

    def names_in(self, folder: Path) -> list[str]:
        """The names in a folder, sorted."""
        return sorted(os.listdir(folder))

    def lock(self, handle: int) -> None:
        """Takes the kernel's lock, which dies with the process; BlockingIOError if it is taken."""
        if sys.platform == "win32":
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError as error:
                raise BlockingIOError(error.errno, error.strerror) from error
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def unlock(self, handle: int) -> None:
        """Gives the kernel's lock back."""
        if sys.platform == "win32":
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_UN)
