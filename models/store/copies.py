"""Copies on another medium, believed only after they were read back."""

from contextlib import suppress
from os.path import samestat
from pathlib import Path

from msgspec import Struct

from models.store.disk import Disk
from models.store.lines import Condition, Reading
from models.store.opening import look_at, refuse_unless_sound
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble, typed_errors
from models.store.whole_file import make_folders, read_whole, write_companion, write_over


class Copied(Struct, frozen=True):
    """A copy that was read back: its name, how many records it has, and the other file it met.

    `kept` is the dated name of a file that had the copy's name and was no earlier state of it.
    """

    path: Path
    records: int
    kept: Path | None


def copy_verified(path: Path, folder: Path, around: Surroundings) -> Copied:
    """Copies a meeting, open or not, to a folder under the same name and reads the copy back.

    An unfinished last line is left out. StoreError if either side fails; ALREADY_EXISTS in the
    meeting's own folder, COPY_DIFFERS if the medium gives back other bytes.
    """
    data, reading = look_at(path, around)
    refuse_unless_sound(reading, path, len(data))
    whole = data[: reading.good_bytes]
    target = folder / path.name
    if is_the_same_file(path, target, around.disk):
        raise StoreError(Trouble.ALREADY_EXISTS, target)
    with typed_errors(folder):
        make_folders(around.disk, folder)
    kept = _keep_what_is_no_earlier_state(target, whole, around)
    write_over(around.disk, target, whole)
    refuse_what_reads_differently(target, reading, around)
    return Copied(target, len(reading.texts), kept)


def is_the_same_file(one: Path, other: Path, disk: Disk) -> bool:
    """By whatever way it is reached: writing over it would pull it from under an open meeting."""
    with suppress(OSError):
        return samestat(disk.stat(one), disk.stat(other))
    return False


def refuse_what_reads_differently(copy: Path, reading: Reading, around: Surroundings) -> None:
    """Reads a copy back. StoreError COPY_DIFFERS unless it gives what was read before."""
    _, again = look_at(copy, around)
    if again.condition is not Condition.WHOLE or again.texts != reading.texts:
        raise StoreError(Trouble.COPY_DIFFERS, copy, readable=len(again.texts))


def _keep_what_is_no_earlier_state(target: Path, data: bytes, around: Surroundings) -> Path | None:
    with typed_errors(target):
        try:
            before = read_whole(around.disk, target)
        except FileNotFoundError:
            return None
    if data.startswith(before):
        return None
    return write_companion(around, target, "backup", before)
