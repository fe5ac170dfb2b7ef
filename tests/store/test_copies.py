from pathlib import Path

import pytest

from models.store.copies import copy_verified
from models.store.disk import Disk
from models.store.meeting_file import MeetingFile, read_only
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from tests.store.faulty_disk import FaultyDisk


class ForgetfulDisk(Disk):
    """A medium that takes everything and gives back something else."""

    def write(self, handle: int, data: bytes | memoryview) -> int:
        return super().write(handle, bytes(data).replace(b"three", b"eerht"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "meetings"


def test_a_copy_reads_back_the_same(written: Path, stick: Path, around: Surroundings) -> None:
    copied = copy_verified(written, stick, around)
    assert (copied.path, copied.records, copied.kept) == (stick / written.name, 3, None)
    assert copied.path.read_bytes() == written.read_bytes()


def test_an_open_meeting_can_be_copied(
    file: MeetingFile, stick: Path, around: Surroundings
) -> None:
    file.append({"word": "one"})
    copied = copy_verified(file.path, stick, around)
    assert read_only(copied.path, around).records == [{"word": "one"}]


def test_a_later_copy_takes_the_place_of_an_earlier_one(
    file: MeetingFile, stick: Path, around: Surroundings
) -> None:
    for count in (1, 2):
        file.append({"word": "more"})
        assert copy_verified(file.path, stick, around).records == count
    assert [each.name for each in stick.iterdir()] == [file.path.name]


def test_an_unfinished_line_is_not_copied(written: Path, stick: Path, around: Surroundings) -> None:
    whole = written.read_bytes()
    written.write_bytes(whole + b"12345678 4 unfini")
    assert copy_verified(written, stick, around).path.read_bytes() == whole


def test_another_file_of_that_name_is_kept(
    written: Path, stick: Path, around: Surroundings
) -> None:
    stick.mkdir(parents=True)
    (stick / written.name).write_text("somebody else's")
    kept = copy_verified(written, stick, around).kept
    assert kept is not None
    assert kept.read_text() == "somebody else's"


def test_a_copy_that_has_more_than_the_meeting_is_kept(
    written: Path, stick: Path, around: Surroundings
) -> None:
    copy = copy_verified(written, stick, around).path
    later = MeetingFile.open(copy, around).file
    later.append({"word": "only on the stick"})
    later.close()
    kept = copy_verified(written, stick, around).kept
    assert kept is not None
    assert len(read_only(kept, around).records) == 4


def test_a_medium_that_changes_bytes_is_found_out(
    written: Path, stick: Path, around: Surroundings
) -> None:
    with pytest.raises(StoreError) as caught:
        copy_verified(written, stick, Surroundings(ForgetfulDisk(), around.salt, around.now))
    assert caught.value.trouble is Trouble.COPY_DIFFERS


def test_a_damaged_meeting_is_not_copied_over_a_good_copy(
    written: Path, stick: Path, around: Surroundings
) -> None:
    good = copy_verified(written, stick, around).path.read_bytes()
    written.write_bytes(written.read_bytes().replace(b"one", b"eno"))
    with pytest.raises(StoreError):
        copy_verified(written, stick, around)
    assert (stick / written.name).read_bytes() == good


def test_a_copy_that_fails_anywhere_leaves_a_whole_copy(
    written: Path, stick: Path, around: Surroundings
) -> None:
    copy_verified(written, stick, around)
    meeting = MeetingFile.open(written, around).file
    meeting.append({"word": "four"})
    meeting.close()
    for fail_at in range(1, 40):
        disk = FaultyDisk(fail_at, from_then_on=True)
        try:
            copy_verified(written, stick, Surroundings(disk, around.salt, around.now))
        except StoreError:
            assert len(read_only(stick / written.name, around).records) in (3, 4)


def test_a_meeting_is_never_copied_onto_itself(
    file: MeetingFile, tmp_path: Path, around: Surroundings
) -> None:
    file.append({"word": "one"})
    way_round = tmp_path / "way round"
    way_round.symlink_to(file.path.parent)
    for folder in (file.path.parent, way_round):
        with pytest.raises(StoreError) as caught:
            copy_verified(file.path, folder, around)
        assert caught.value.trouble is Trouble.ALREADY_EXISTS
    assert file.append({"word": "two"}) == 2
