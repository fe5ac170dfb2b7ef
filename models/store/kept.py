"""Earlier and later states of a meeting that lie elsewhere: backups, emergency files, a draft."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from models.store import lines
from models.store.disk import Disk
from models.store.lines import Condition, is_record
from models.store.meeting_file import read_only
from models.store.opening import look_at, refuse_what_is_no_file
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
from models.store.whole_file import draft_of

_STAMP = re.compile(r"(?<!\d)\d{8}T\d{6}Z")
_STAMPED = "%Y%m%dT%H%M%SZ"
_KEPT_OF = re.compile(r"(.+) \d{8}T\d{6}Z(?: \d+| \(\d+\))?")
_WHEN = ("at", "wall")
FIRST_LINES = 1 << 16
"""Bytes, in which the header and the first record stand."""

Began = tuple[object, ...]


class Kept(Struct, frozen=True):
    """A state that can be opened: where it lies, when it was kept, how many records it has."""

    path: Path
    at: datetime
    records: int


def kept_states(path: Path, folders: Sequence[Path], around: Surroundings) -> tuple[Kept, ...]:
    """All of them, the newest first; `path` itself may be damaged or gone. Raises nothing.

    Beside the meeting lie its dated backups, in `folders` whole files. A file counts if it can be
    read to its end and began at the same instant as the meeting; where that is not known, its
    name has to begin like that of the meeting.
    """
    began = began_at(readable(path, around))
    found = []
    near = beside(path, names_in(around.disk, path.parent))
    for candidate in (*near, *files_in(folders, path.suffix, around.disk)):
        if _is_of(candidate, path, began, around):
            records = _records_in(candidate, around)
            if records:
                found.append(Kept(candidate, _kept_at(candidate, around.disk), records))
    return tuple(sorted(found, key=lambda one: (one.at, one.records), reverse=True))


def _is_of(candidate: Path, path: Path, began: Began | None, around: Surroundings) -> bool:
    """Of a file with very many acts only the first is read for this."""
    if began is None:
        return candidate.name.startswith((f"{path.name}.", f"{path.stem} "))
    return began_in(candidate, around) == began


def beside(path: Path, names: Iterable[str]) -> Iterator[Path]:
    """What, of the names in its folder, was kept of this very file, readable or not."""
    for name in names:
        if name == draft_of(path).name or (
            name.startswith(f"{path.name}.") and name.endswith((".backup", ".tail"))
        ):
            yield path.with_name(name)


def kept_of(kept: Path) -> str:
    """The name, without its ending, of the file that a backup or an emergency file was made of; ""
    where the name of what was kept does not tell."""
    named = _KEPT_OF.fullmatch(kept.stem)
    return named[1] if named else ""


def files_in(folders: Iterable[Path], suffix: str, disk: Disk) -> Iterator[Path]:
    """All files with this ending in these folders."""
    for folder in folders:
        yield from (folder / name for name in names_in(disk, folder) if name.endswith(suffix))


def began_at(records: Sequence[Record]) -> Began | None:
    """When the first record happened, which is what tells one meeting from every other."""
    return tuple(records[0].get(key) for key in _WHEN) if records else None


def began_in(path: Path, around: Surroundings) -> Began | None:
    """The same of a file, as far as it can be read, damaged though it be."""
    first, _newline, _rest = first_bytes(path, around, FIRST_LINES).rpartition(b"\n")
    texts = lines.read(first + b"\n").texts
    if texts and is_record(texts[0]):
        return began_at([json.loads(texts[0])])
    return began_at(readable(path, around))


def first_bytes(path: Path, around: Surroundings, count: int) -> bytes:
    """Fewer where there are no more; none of what cannot be read, or is no file."""
    try:
        refuse_what_is_no_file(around.disk, path)
        handle = around.disk.open_to_read(path)
        try:
            return around.disk.read(handle, count)
        finally:
            around.disk.close(handle)
    except (OSError, StoreError):
        return b""


def names_in(disk: Disk, folder: Path) -> list[str]:
    """None in a folder that is not there or not to be read."""
    try:
        return disk.names_in(folder)
    except OSError:
        return []


def readable(path: Path, around: Surroundings) -> list[Record]:
    """What can be read of a file, damaged though it be; nothing of what is no meeting."""
    with suppress(StoreError):
        return read_only(path, around).records
    return []


def _records_in(path: Path, around: Surroundings) -> int:
    """How many a sound file has; a torn end is no hindrance, damage is."""
    with suppress(StoreError):
        _, reading = look_at(path, around)
        sound = reading.condition in (Condition.WHOLE, Condition.TORN)
        if sound and all(map(is_record, reading.texts)):
            return len(reading.texts)
    return 0


def _kept_at(path: Path, disk: Disk) -> datetime:
    """As its name says, else when it was changed last."""
    stamps = _STAMP.findall(path.name)
    if stamps:
        with suppress(ValueError):
            return datetime.strptime(stamps[-1], _STAMPED).replace(tzinfo=UTC)
    try:
        return datetime.fromtimestamp(disk.stat(path).st_mtime_ns / 1e9, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)
