"""Stores that do not keep their promise, each in one way: the explorer has to notice."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from models.store import guarded, line_file, lines, whole_file
from models.store.disk import Disk
from models.store.guarded import GuardedFile
from models.store.meeting_file import MeetingFile
from models.store.storable import Record
from tests.faults import works
from tests.faults.imaginary_disk import ImaginaryDisk

Sabotage = Callable[[pytest.MonkeyPatch], None]


def no_sync(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ImaginaryDisk, "sync", lambda _disk, _handle: None)


def no_sync_of_the_folder(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ImaginaryDisk, "sync_folder", lambda _disk, _folder: None)


def no_checksum(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(lines, "crc32", lambda *_data: 0)


def acknowledge_before_write(patch: pytest.MonkeyPatch) -> None:
    """The truth is told before the bytes are given to the disk."""

    def told_first(file: MeetingFile, path: Path, done: list[Record], truth: works.Truth) -> None:
        for new in works.NEW:
            done.append(new)
            truth.may_be(path, [*done])
            file.append(new)

    patch.setattr(works, "append_to", told_first)


def no_second_sync_after_a_rename(patch: pytest.MonkeyPatch) -> None:
    def put(disk: Disk, path: Path) -> None:
        disk.replace(whole_file.draft_of(path), path)
        disk.sync_folder(path.parent)

    patch.setattr(whole_file, "put_draft_in_place", put)
    patch.setattr(guarded, "put_draft_in_place", put)


def a_draft_that_is_not_synced(patch: pytest.MonkeyPatch) -> None:
    def write(disk: Disk, path: Path, data: bytes, *, durable: bool = True) -> None:
        del durable
        whole_file.write_new(disk, whole_file.draft_of(path), data, durable=False)

    patch.setattr(whole_file, "write_draft", write)
    patch.setattr(guarded, "write_draft", write)


def overwriting_in_place(patch: pytest.MonkeyPatch) -> None:
    """As a store does that has one copy and no draft."""

    def replace(file: Any, data: bytes) -> Path:
        file._disk.truncate(file._handle, 0)
        file._disk.write(file._handle, data)
        file._disk.sync(file._handle)
        file._seen = guarded.Seen.of(file._disk.fstat(file._handle))
        return Path(file.path)

    patch.setattr(GuardedFile, "replace", replace)


def a_torn_end_thrown_away(patch: pytest.MonkeyPatch) -> None:
    def cut(around: Any, handle: int, path: Path, data: bytes, reading: lines.Reading) -> Any:
        if reading.condition is lines.Condition.TORN:
            kept = whole_file.write_companion(around, path, "tail", b"")
            around.disk.truncate(handle, reading.good_bytes)
            return line_file.TornEnd(len(data) - reading.good_bytes, kept)
        return None

    patch.setattr(line_file, "set_torn_end_aside", cut)


def lines_without_their_place(patch: pytest.MonkeyPatch) -> None:
    """As the format was at first: what was synced together is not known afterwards."""
    whole = lines.record_line
    patch.setattr(
        lines, "record_line", lambda seed, number, text, _place=0: whole(seed, number, text)
    )


SABOTAGED: Mapping[str, Sabotage] = MappingProxyType(
    {
        made.__name__.replace("_", " "): made
        for made in (
            no_sync,
            no_sync_of_the_folder,
            no_checksum,
            acknowledge_before_write,
            no_second_sync_after_a_rename,
            a_draft_that_is_not_synced,
            overwriting_in_place,
            a_torn_end_thrown_away,
            lines_without_their_place,
        )
    }
)


@contextmanager
def sabotaged(name: str) -> Iterator[None]:
    """The store as it would be with this fault, until the end of the block."""
    with pytest.MonkeyPatch.context() as patch:
        SABOTAGED[name](patch)
        yield
