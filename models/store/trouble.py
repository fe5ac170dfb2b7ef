"""What can go wrong between the program and a disk, as values; the window words them."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path


class Trouble(Enum):
    """Why the store refused."""

    NOT_FOUND = "not found"
    ALREADY_EXISTS = "already exists"
    NOT_A_FILE = "not a regular file"
    BUSY = "open in another window"
    EMPTY = "empty"
    FOREIGN = "made by another program"
    NEWER = "made by a newer version"
    DAMAGED = "damaged before its end"
    CONTRADICTORY = "readable records that contradict each other"
    TOO_LARGE = "too large"
    READ_FAILED = "the drive cannot read on"
    DISK_FULL = "disk full"
    READ_ONLY = "read-only disk"
    NOT_ALLOWED = "no permission"
    DISK_ERROR = "the drive reports an error"
    GONE = "removed while open"
    REPLACED = "replaced while open"
    CHANGED = "changed from outside while open"
    NOT_STORABLE = "a record that is no JSON"
    OUT_OF_ORDER = "a record with the wrong number"
    COPY_DIFFERS = "a copy that reads back differently"
    CLOSED = "closed"


class StoreError(Exception):
    """The one exception of the store: a trouble and the facts for its sentence.

    `size` is in bytes: how far a file could be read, or how large it is; `readable` counts records;
    `missing` are numbers of lost records; `version` is the format of a newer file; `code` an errno.
    """

    def __init__(
        self,
        trouble: Trouble,
        path: Path,
        *,
        size: int = 0,
        readable: int = 0,
        missing: tuple[int, ...] = (),
        version: int = 0,
        code: int = 0,
    ) -> None:
        super().__init__(trouble, path)
        self.trouble = trouble
        self.path = path
        self.size = size
        self.readable = readable
        self.missing = missing
        self.version = version
        self.code = code


TROUBLES = {
    errno.ENOENT: Trouble.NOT_FOUND,
    errno.ENOTDIR: Trouble.NOT_FOUND,
    errno.EEXIST: Trouble.ALREADY_EXISTS,
    errno.EISDIR: Trouble.NOT_A_FILE,
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.NOT_ALLOWED,
    errno.EPERM: Trouble.NOT_ALLOWED,
}


def from_os_error(error: OSError, path: Path) -> StoreError:
    """The typed form of what the system said about `path`."""
    code = error.errno or 0
    return StoreError(TROUBLES.get(code, Trouble.DISK_ERROR), path, code=code)


@contextmanager
def typed_errors(path: Path) -> Iterator[None]:
    """Turns every OSError of its block into a StoreError about `path`."""
    try:
        yield
    except OSError as error:
        raise from_os_error(error, path) from error
