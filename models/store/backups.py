"""Backups of a meeting in a folder of their own: made when it is opened and left."""

from contextlib import suppress
from pathlib import Path

from models.store.copies import refuse_what_reads_differently
from models.store.kept import first_bytes, kept_of, names_in
from models.store.opening import look_at, refuse_unless_sound
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, from_os_error, typed_errors
from models.store.whole_file import make_folders, read_whole, write_new

MOST_KEPT = 3
MOST_NAMES = 100


def keep_backup(path: Path, folder: Path, around: Surroundings) -> Path | None:
    """Copies the meeting as it is now and reads the copy back; None if the newest is the same.

    Of the backups with this meeting's own header only the newest three stay. StoreError if either
    side fails; then no earlier backup was touched.
    """
    data, reading = look_at(path, around)
    refuse_unless_sound(reading, path, len(data))
    whole = data[: reading.good_bytes]
    earlier = _earlier(path, folder, around, whole.partition(b"\n")[0])
    with typed_errors(folder):
        if earlier and read_whole(around.disk, earlier[-1]) == whole:
            return None
        make_folders(around.disk, folder)
    kept = _write(path, folder, around, whole)
    refuse_what_reads_differently(kept, reading, around)
    with suppress(OSError):
        for old in earlier[: -(MOST_KEPT - 1)]:
            around.disk.remove(old)
    return kept


def _earlier(path: Path, folder: Path, around: Surroundings, header: bytes) -> list[Path]:
    """The backups that are called after this file and begin with its header, oldest first."""
    named = [
        folder / name
        for name in names_in(around.disk, folder)
        if name.endswith(path.suffix) and kept_of(Path(name)) == path.stem
    ]
    mine = [one for one in named if first_bytes(one, around, len(header)) == header]
    return sorted(mine, key=lambda one: one.stem)


def _write(path: Path, folder: Path, around: Surroundings, data: bytes) -> Path:
    for attempt in range(1, MOST_NAMES):
        again = f" {attempt:02}" if attempt > 1 else ""
        target = folder / f"{path.stem} {around.stamp()}{again}{path.suffix}"
        try:
            write_new(around.disk, target, data)
        except FileExistsError:
            continue
        except OSError as error:
            raise from_os_error(error, target) from error
        return target
    raise StoreError(Trouble.ALREADY_EXISTS, folder)
