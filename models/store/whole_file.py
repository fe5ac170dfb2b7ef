"""Writing a whole file: a new one, a draft put in place of an old one, or a dated companion."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from models.store.disk import Disk
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, from_os_error, typed_errors

CHUNK = 1024 * 1024
MOST_NAMES = 1000


def write_all(disk: Disk, handle: int, data: bytes) -> None:
    """Writes every byte, however few the system takes at a time. OSError as the disk gives it."""
    rest = memoryview(data)
    while rest:
        rest = rest[disk.write(handle, rest) :]


def read_whole(disk: Disk, path: Path) -> bytes:
    """All bytes of a file. OSError as the disk gives it."""
    handle = disk.open_to_read(path)
    try:
        return b"".join(chunks(disk, handle))
    finally:
        disk.close(handle)


def chunks(disk: Disk, handle: int) -> Iterator[bytes]:
    """The bytes of an open file from where it stands to its end."""
    while chunk := disk.read(handle, CHUNK):
        yield chunk


def make_folders(disk: Disk, folder: Path) -> None:
    """Makes the missing folders on the way to `folder`, for their owner alone."""
    missing = []
    while not _exists(disk, folder):
        missing.append(folder)
        folder = folder.parent
    for name in reversed(missing):
        with suppress(FileExistsError):
            disk.make_folder(name)
        with suppress(PermissionError):
            disk.sync_folder(name.parent)


def _exists(disk: Disk, path: Path) -> bool:
    try:
        disk.stat(path)
    except FileNotFoundError:
        return False
    return True


def write_new(disk: Disk, path: Path, data: bytes, *, durable: bool = True) -> None:
    """Makes a file that was not there, whole or not at all. OSError as the disk gives it."""
    handle = create_whole(disk, path, data, durable=durable)
    try:
        disk.close(handle)
    except OSError:
        with suppress(OSError):
            disk.remove(path)
        raise


def create_whole(disk: Disk, path: Path, data: bytes, *, durable: bool = True) -> int:
    """As `write_new`, but returns the open handle."""
    handle = disk.create(path)
    try:
        write_all(disk, handle, data)
        if durable:
            disk.sync(handle)
            disk.sync_folder(path.parent)
    except OSError:
        discard(disk, path, handle)
        raise
    return handle


def discard(disk: Disk, path: Path, handle: int) -> None:
    """Takes a file of our own away that could not be finished, as far as the disk lets us."""
    with suppress(OSError):
        disk.close(handle)
    with suppress(OSError):
        disk.remove(path)


def draft_of(path: Path) -> Path:
    """Where a new version of a file is written before it takes its place."""
    return path.with_name(path.name + ".draft")


def write_draft(disk: Disk, path: Path, data: bytes, *, durable: bool = True) -> None:
    """Writes the next version of `path` beside it; a draft left by a crash is discarded."""
    with suppress(FileNotFoundError):
        disk.remove(draft_of(path))
    write_new(disk, draft_of(path), data, durable=durable)


def put_draft_in_place(disk: Disk, path: Path) -> None:
    """The draft takes the name. On FAT a renamed file survives a power cut only if synced again."""
    disk.replace(draft_of(path), path)
    handle = disk.open_to_append(path)
    try:
        disk.sync(handle)
    finally:
        disk.close(handle)
    disk.sync_folder(path.parent)


def write_over(disk: Disk, path: Path, data: bytes) -> None:
    """Draft, sync, replace, sync again, sync of the folder. StoreError if any of it fails."""
    with typed_errors(path):
        write_draft(disk, path, data)
        put_draft_in_place(disk, path)


def companion(path: Path, stamp: str, ending: str, attempt: int) -> Path:
    """`meeting.roundtable` → `meeting.roundtable.20260101T120000Z.tail`, then `…Z-2.tail`."""
    again = f"-{attempt}" if attempt > 1 else ""
    return path.with_name(f"{path.name}.{stamp}{again}.{ending}")


def write_companion(around: Surroundings, path: Path, ending: str, data: bytes) -> Path:
    """Keeps bytes in a new dated file beside `path` and returns its name, or raises StoreError."""
    stamp = around.stamp()
    for attempt in range(1, MOST_NAMES):
        kept = companion(path, stamp, ending, attempt)
        try:
            write_new(around.disk, kept, data)
        except FileExistsError:
            continue
        except OSError as error:
            raise from_os_error(error, kept) from error
        return kept
    raise StoreError(Trouble.ALREADY_EXISTS, path)
