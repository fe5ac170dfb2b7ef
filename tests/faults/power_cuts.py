"""Every state in which a power cut, or the death of the process, may leave an imaginary disk."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from pathlib import Path

from tests.faults.imaginary_disk import (
    Contents,
    Dropped,
    ImaginaryDisk,
    NameChange,
    Named,
    Renamed,
    apply,
    changed,
)

SECTOR = 512
STALE = b"what was here before "
MOST_SUBSETS = 7

State = tuple[tuple[Path, bytes], ...]
Files = dict[Path, Contents]


def after_a_kill(disk: ImaginaryDisk) -> State:
    """The process is gone, the system goes on: everything it was given is there."""
    return tuple((path, file.data) for path, file in sorted(disk.files.items()))


def after_a_power_cut(disk: ImaginaryDisk, *, every_byte: bool, fat: bool) -> Iterator[State]:
    """All of them, each perhaps more than once; with `fat` names change in any order, and a
    rename is two changes."""
    namings = _any_names(disk) if fat else _names_in_order(disk)
    for files in namings:
        contents = [[*_contents(file, every_byte=every_byte, fat=fat)] for file in files.values()]
        for chosen in product(*contents):
            yield tuple(sorted(zip(files, chosen, strict=True)))


def _names_in_order(disk: ImaginaryDisk) -> Iterator[Files]:
    """A file system with a journal: the first of the changes, as many as were written."""
    for count in range(len(disk.name_changes) + 1):
        yield _named(disk, disk.name_changes[:count])


def _any_names(disk: ImaginaryDisk) -> Iterator[Files]:
    changes = [half for change in disk.name_changes for half in _halves(change)]
    changes, certain = changes[-MOST_SUBSETS:], changes[:-MOST_SUBSETS]
    for count in range(len(changes) + 1):
        for some in combinations(changes, count):
            yield _named(disk, [*certain, *some])


def _halves(change: NameChange) -> Sequence[NameChange]:
    """FAT writes the two entries of a rename one by one."""
    match change:
        case Renamed(source, path, file):
            return (Dropped(path), Dropped(source), Named(path, file))
        case _:
            return (change,)


def _named(disk: ImaginaryDisk, changes: Sequence[NameChange]) -> Files:
    files, folders = dict(disk.settled_files), set(disk.settled_folders)
    for change in changes:
        apply(change, files, folders)
    return {path: file for path, file in files.items() if path.parent in folders}


def _contents(file: Contents, *, every_byte: bool, fat: bool) -> Iterator[bytes]:
    yield file.settled
    if fat and file.renamed:
        yield b""
    data = file.settled
    for change in file.changes:
        if isinstance(change, bytes):
            yield from _torn(data, change, every_byte=every_byte)
        data = changed(data, change)
        yield data


def _torn(data: bytes, written: bytes, *, every_byte: bool) -> Iterator[bytes]:
    """Cut anywhere; the size without the bytes; what was on the medium before; a sector of it."""
    size = len(written)
    cuts = range(1, size) if every_byte else sorted({1, 9, size // 3, size - 1} & {*range(1, size)})
    for cut in cuts:
        yield data + written[:cut]
    yield data + bytes(size)
    yield data + _stale(size)
    for start in range(0, size - SECTOR, SECTOR):
        rest = written[start + SECTOR :]
        yield data + written[:start] + _stale(SECTOR) + rest
        yield data + written[:start] + bytes(SECTOR) + rest


def _stale(size: int) -> bytes:
    return (STALE * (size // len(STALE) + 1))[:size]
