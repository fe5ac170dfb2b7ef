"""Every call to the disk fails, once and from then on: a typed refusal, nothing lost."""

import errno
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from models.store.disk import Disk
from models.store.meeting_file import MeetingFile
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from tests.store.faulty_disk import FaultyDisk

CODES = [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES]
BEFORE: list[Record] = [{"word": "one"}, {"word": "два"}]
Work = Callable[[Path, Surroundings, list[Record]], None]


def create(path: Path, around: Surroundings, acknowledged: list[Record]) -> None:
    path = path.with_name("new.roundtable")
    file = MeetingFile.create(path, around, BEFORE)
    acknowledged[:] = BEFORE
    append_some(file, acknowledged)


def append(path: Path, around: Surroundings, acknowledged: list[Record]) -> None:
    append_some(MeetingFile.open(path, around).file, acknowledged)


def mend(path: Path, around: Surroundings, acknowledged: list[Record]) -> None:
    with path.open("ab") as file:
        file.write(b"12345678 3 torn")
    append(path, around, acknowledged)


def append_some(file: MeetingFile, acknowledged: list[Record]) -> None:
    try:
        for word in ("three", "four"):
            file.append({"word": word})
            acknowledged.append({"word": word})
    finally:
        file.close()


def calls_of(work: Work, path: Path, around: Surroundings) -> int:
    disk = FaultyDisk()
    work(path, Surroundings(disk, around.salt, around.now), list(BEFORE))
    return len(disk.calls)


def reopened(path: Path, around: Surroundings) -> list[Record]:
    opened = MeetingFile.open(path, around)
    opened.file.close()
    return opened.records


def start_anew(path: Path, around: Surroundings) -> None:
    shutil.rmtree(path.parent, ignore_errors=True)
    MeetingFile.create(path, around, BEFORE).close()


@pytest.mark.parametrize("from_then_on", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("code", CODES, ids=errno.errorcode.get)
@pytest.mark.parametrize("work", [append, mend])
def test_any_call_may_fail_and_nothing_acknowledged_is_lost(
    work: Work, code: int, from_then_on: bool, path: Path, around: Surroundings
) -> None:
    start_anew(path, around)
    for fail_at in range(1, calls_of(work, path, around) + 1):
        start_anew(path, around)
        acknowledged = list(BEFORE)
        disk = FaultyDisk(fail_at, code, from_then_on=from_then_on)
        with suppress(StoreError):
            work(path, Surroundings(disk, around.salt, around.now), acknowledged)
        found = reopened(path, around)
        assert found[: len(acknowledged)] == acknowledged
        in_flight = found[len(acknowledged) :]
        assert not in_flight or (len(in_flight) == 1 and "sync" in disk.calls[: fail_at + 1])


@pytest.mark.parametrize("from_then_on", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("code", CODES, ids=errno.errorcode.get)
def test_a_file_is_created_whole_or_not_at_all(
    code: int, from_then_on: bool, path: Path, around: Surroundings
) -> None:
    start_anew(path, around)
    new = path.with_name("new.roundtable")
    for fail_at in range(1, calls_of(create, path, around) + 1):
        start_anew(path, around)
        acknowledged: list[Record] = []
        disk = FaultyDisk(fail_at, code, from_then_on=from_then_on)
        with suppress(StoreError):
            create(path, Surroundings(disk, around.salt, around.now), acknowledged)
        found = reopened(new, around) if acknowledged else []
        assert found[: len(acknowledged)] == acknowledged


@pytest.mark.parametrize("code", CODES, ids=errno.errorcode.get)
def test_a_rewrite_that_fails_anywhere_leaves_the_old_or_the_new_state(
    code: int, path: Path, around: Surroundings
) -> None:
    after: list[Record] = [{"word": "anew"}]

    def rewrite(path: Path, around: Surroundings, _: list[Record]) -> None:
        file = MeetingFile.open(path, around).file
        try:
            file.rewrite(after)
        finally:
            file.close()

    start_anew(path, around)
    for fail_at in range(1, calls_of(rewrite, path, around) + 1):
        start_anew(path, around)
        with suppress(StoreError):
            rewrite(path, Surroundings(FaultyDisk(fail_at, code), around.salt, around.now), [])
        assert reopened(path, around) in (BEFORE, after)


def test_a_refused_record_is_not_written_later(path: Path, around: Surroundings) -> None:
    disk = FaultyDisk(2, errno.ENOSPC, only="write")
    file = MeetingFile.create(path, Surroundings(disk, around.salt, around.now))
    with pytest.raises(StoreError) as caught:
        file.append({"word": "refused"})
    assert caught.value.trouble is Trouble.DISK_FULL
    assert file.append({"word": "after space was made"}) == 1
    file.close()
    assert reopened(path, around) == [{"word": "after space was made"}]


def test_a_failed_sync_is_never_retried(path: Path, around: Surroundings) -> None:
    disk = FaultyDisk(2, errno.EIO, only="sync")
    file = MeetingFile.create(path, Surroundings(disk, around.salt, around.now))
    for _ in range(3):
        with pytest.raises(StoreError) as caught:
            file.append({"word": "one"})
        assert caught.value.trouble is Trouble.DISK_ERROR
    file.close()
    assert len(disk.calls) == 2


def test_a_line_that_cannot_be_cut_back_stops_the_file(path: Path, around: Surroundings) -> None:
    disk = FaultyDisk()
    file = MeetingFile.create(path, Surroundings(disk, around.salt, around.now))
    disk.fail_at, disk.from_then_on = len(disk.calls) + 2, True
    for _ in range(2):
        with pytest.raises(StoreError):
            file.append({"word": "partly written"})
        disk.heal()
    file.close()
    opened = MeetingFile.open(path, around)
    opened.file.close()
    assert opened.records == []
    assert opened.torn is not None


def test_a_disk_that_takes_little_at_a_time_gets_everything(
    path: Path, around: Surroundings
) -> None:
    file = MeetingFile.create(path, Surroundings(FaultyDisk(most=3), around.salt, around.now))
    file.append({"word": "one"})
    file.close()
    assert reopened(path, around) == [{"word": "one"}]


def test_a_drive_that_stops_reading_says_how_far_it_came(
    written: Path, around: Surroundings
) -> None:
    disk = FaultyDisk(2, errno.EIO, only="read")
    with pytest.raises(StoreError) as caught:
        MeetingFile.open(written, Surroundings(disk, around.salt, around.now))
    assert caught.value.trouble is Trouble.READ_FAILED
    assert (caught.value.size, caught.value.readable) == (written.stat().st_size, 3)


def test_windows_gets_a_moment_to_let_go_of_a_file(tmp_path: Path) -> None:
    class HeldFile(Disk):
        held = 2

        def _replace_once(self, source: Path, target: Path) -> None:
            self.held -= 1
            if self.held >= 0:
                raise PermissionError(errno.EACCES, "held by a scanner")
            super()._replace_once(source, target)

    waited: list[float] = []
    (tmp_path / "draft").write_text("new")
    HeldFile(waited.append, pauses=(0.1, 0.2, 0.4)).replace(tmp_path / "draft", tmp_path / "file")
    assert waited == [0.1, 0.2]
    assert (tmp_path / "file").read_text() == "new"


def test_windows_is_not_waited_for_without_end(tmp_path: Path) -> None:
    class HeldForEver(Disk):
        def _replace_once(self, source: Path, target: Path) -> None:
            raise PermissionError(errno.EACCES, "held", str(source), None, str(target))

    waited: list[float] = []
    with pytest.raises(PermissionError):
        HeldForEver(waited.append, pauses=(0.1, 0.2)).replace(tmp_path / "a", tmp_path / "b")
    assert waited == [0.1, 0.2]
