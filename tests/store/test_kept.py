"""Backups are made, listed and kept few; what was kept of a meeting is told from any other file."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from models.store.backups import MOST_KEPT, keep_backup
from models.store.disk import Disk
from models.store.kept import kept_states
from models.store.lines import whole_file
from models.store.meeting_file import MeetingFile
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble

BEGAN = "2026-05-14T10:00:00+00:00"
NOON = datetime(2026, 5, 14, 12, 0, tzinfo=UTC)


def record(number: int, began: str = BEGAN) -> Record:
    return {"at": began, "wall": began, "number": number}


def meeting(path: Path, around: Surroundings, count: int, began: str = BEGAN) -> None:
    MeetingFile.create(path, around, [record(n, began) for n in range(1, count + 1)]).close()


def at(around: Surroundings, minutes: int) -> Surroundings:
    return replace(around, now=lambda: NOON + timedelta(minutes=minutes))


def append(path: Path, around: Surroundings, number: int) -> None:
    file = MeetingFile.open(path, around).file
    file.append(record(number))
    file.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_backup_is_a_meeting_of_its_own_with_its_day_and_hour(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 2)
    kept = keep_backup(path, folder, at(around, 5))
    assert kept is not None
    assert kept.name == "council 20260514T120500Z.roundtable"
    (listed,) = kept_states(path, [folder], around)
    assert (listed.path, listed.at, listed.records) == (kept, NOON + timedelta(minutes=5), 2)


def test_what_did_not_change_is_not_kept_twice(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 2)
    keep_backup(path, folder, at(around, 0))
    assert keep_backup(path, folder, at(around, 1)) is None
    assert len(list(folder.iterdir())) == 1


def test_only_the_newest_backups_stay(path: Path, folder: Path, around: Surroundings) -> None:
    meeting(path, around, 1)
    for number in range(2, 7):
        append(path, around, number)
        keep_backup(path, folder, at(around, number))
    listed = kept_states(path, [folder], around)
    assert [one.records for one in listed] == [6, 5, 4][:MOST_KEPT]


def test_the_backups_of_a_copy_stay_though_the_original_is_kept_again_and_again(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 1)
    copy = path.with_name(f"{path.stem} 1{path.suffix}")
    copy.write_bytes(path.read_bytes())
    of_copy = keep_backup(copy, folder, around)
    for number in range(2, 3 + MOST_KEPT):
        append(path, around, number)
        keep_backup(path, folder, at(around, number))
    assert of_copy
    assert of_copy.exists()


def test_the_backups_of_another_meeting_of_that_name_stay(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 1, "2025-01-01T09:00:00+00:00")
    keep_backup(path, folder, at(around, 0))
    path.unlink()
    meeting(path, around, 1)
    for number in range(2, 7):
        append(path, around, number)
        keep_backup(path, folder, at(around, number))
    assert len(list(folder.iterdir())) == MOST_KEPT + 1
    assert len(kept_states(path, [folder], around)) == MOST_KEPT


def test_a_backup_that_reads_back_differently_is_no_backup(
    path: Path, folder: Path, around: Surroundings
) -> None:
    class Forgetful(Disk):
        """A medium that loses the last byte of whatever is made on it."""

        def write(self, handle: int, data: bytes | memoryview) -> int:
            super().write(handle, data[:-1])
            return len(data)

    meeting(path, around, 2)
    with pytest.raises(StoreError) as caught:
        keep_backup(path, folder, Surroundings(Forgetful(), around.salt, around.now))
    assert caught.value.trouble is Trouble.COPY_DIFFERS


def test_states_are_found_though_the_meeting_itself_is_gone(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 2)
    keep_backup(path, folder, at(around, 0))
    path.unlink()
    assert [one.records for one in kept_states(path, [folder], around)] == [2]


def test_damaged_and_foreign_files_are_not_offered(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 2)
    kept = keep_backup(path, folder, at(around, 0))
    assert kept is not None
    data = bytearray(kept.read_bytes())
    data[-40] ^= 1
    (folder / "council damaged.roundtable").write_bytes(data[:-1] + b"\n")
    (folder / "council other.roundtable").write_bytes(b"PK\3\4")
    assert [one.path for one in kept_states(path, [folder], around)] == [kept]


def test_the_file_before_a_rewrite_is_offered_too(path: Path, around: Surroundings) -> None:
    meeting(path, around, 2)
    file = MeetingFile.open(path, around).file
    file.rewrite([record(1)])
    file.close()
    assert [one.records for one in kept_states(path, [], around)] == [2]


def test_a_sound_file_of_other_tables_and_what_is_no_file_are_not_listed(
    path: Path, folder: Path, around: Surroundings
) -> None:
    meeting(path, around, 2)
    folder.mkdir()
    salt = b"\1" * 8
    (folder / "other.roundtable").write_bytes(whole_file(salt, ['["people", "1", {}]']))
    os.mkfifo(folder / "pipe.roundtable")
    (folder / "a folder.roundtable").mkdir()
    assert kept_states(path, [folder], around) == ()
