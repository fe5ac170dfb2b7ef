"""Reading a file before it is trusted: refuse it untouched, or set its torn end aside."""

from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

from msgspec import Struct

from models.store import lines
from models.store.disk import Disk
from models.store.lines import Condition, Reading
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, from_os_error, typed_errors
from models.store.whole_file import chunks, write_companion

REFUSED = {
    Condition.EMPTY: Trouble.EMPTY,
    Condition.FOREIGN: Trouble.FOREIGN,
    Condition.NEWER: Trouble.NEWER,
    Condition.DAMAGED: Trouble.DAMAGED,
}


class TornEnd(Struct, frozen=True):
    """The last entry was incomplete: so many bytes, kept in a file of their own."""

    size: int
    kept_in: Path


def refuse_what_is_no_file(disk: Disk, path: Path) -> None:
    """StoreError for a folder, a device or a pipe, and for a name that is not there."""
    with typed_errors(path):
        if not S_ISREG(disk.stat(path).st_mode):
            raise StoreError(Trouble.NOT_A_FILE, path)


def look_at(path: Path, around: Surroundings) -> tuple[bytes, Reading]:
    """Reads a file without lock or repair. StoreError if it is too large or can't be read."""
    refuse_what_is_no_file(around.disk, path)
    with typed_errors(path):
        handle = around.disk.open_to_read(path)
    try:
        data = read_bytes(around, handle, path)
    finally:
        with suppress(OSError):
            around.disk.close(handle)
    return data, lines.read(data)


def read_bytes(around: Surroundings, handle: int, path: Path) -> bytes:
    """All bytes of an open file; READ_FAILED says how far the drive went and what is readable."""
    with typed_errors(path):
        size = around.disk.fstat(handle).st_size
    if size > around.largest:
        raise StoreError(Trouble.TOO_LARGE, path, size=size)
    data = bytearray()
    try:
        for chunk in chunks(around.disk, handle):
            data += chunk
    except OSError as error:
        readable = len(lines.read(bytes(data)).texts)
        code = error.errno or 0
        trouble = Trouble.READ_FAILED
        raise StoreError(trouble, path, size=len(data), readable=readable, code=code) from error
    return bytes(data)


def refuse_unless_sound(reading: Reading, path: Path, size: int) -> None:
    """StoreError for every condition but a whole file and a torn end."""
    trouble = REFUSED.get(reading.condition)
    if trouble is not None:
        raise StoreError(
            trouble,
            path,
            size=size,
            readable=len(reading.texts),
            missing=reading.missing,
            version=reading.version,
        )


def set_torn_end_aside(
    around: Surroundings, handle: int, path: Path, data: bytes, reading: Reading
) -> TornEnd | None:
    """Copies an unreadable end to a dated file, then cuts it off; None if the file is whole."""
    if reading.condition is not Condition.TORN:
        return None
    tail = data[reading.good_bytes :]
    kept_in = write_companion(around, path, "tail", tail)
    try:
        around.disk.truncate(handle, reading.good_bytes)
    except OSError as error:
        raise from_os_error(error, path) from error
    return TornEnd(len(tail), kept_in)
