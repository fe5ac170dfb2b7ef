"""The writer's own thread: the desk never waits for a disk."""

from pathlib import Path
from threading import Event, get_ident

import pytest

from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.meeting_file import MeetingFile
from models.store.sidecar import Sidecar
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble
from models.store.writer import Writer
from tests.store.faulty_disk import FaultyDisk
from tests.store.hearing import Heard, hand_over, words


class HeldDisk(FaultyDisk):
    """A disk whose syncs wait until they are let go."""

    def __init__(self) -> None:
        self.reached, self.let_go = Event(), Event()
        super().__init__(before_sync=self._wait)

    def _wait(self) -> None:
        self.reached.set()
        self.let_go.wait()


def held_writer(
    path: Path, around: Surroundings, shelter: Path, heard: Heard
) -> tuple[Writer, HeldDisk]:
    MeetingFile.create(path, around).close()
    disk = HeldDisk()
    disk.let_go.set()
    file = MeetingFile.open(path, Surroundings(disk, around.salt, around.now)).file
    disk.let_go.clear()
    disk.reached.clear()
    writer = Writer(file, Emergency([shelter], around), heard.on_saved, heard.on_trouble)
    return writer, disk


def test_a_slow_disk_keeps_nobody_waiting(
    path: Path, around: Surroundings, shelter: Path, heard: Heard
) -> None:
    writer, disk = held_writer(path, around, shelter, heard)
    hand_over(writer, words(1))
    disk.reached.wait()
    hand_over(writer, words(9, start=2), start=2)
    assert heard.saved == []
    assert not writer.drain(seconds=0)
    disk.let_go.set()
    assert writer.drain()
    writer.close()
    assert heard.saved == [1, 10]
    assert len(path.read_bytes().splitlines()) == 11


def test_of_texts_that_wait_only_the_newest_is_written(
    path: Path, around: Surroundings, shelter: Path, heard: Heard
) -> None:
    writer, disk = held_writer(path, around, shelter, heard)
    hand_over(writer, words(1))
    disk.reached.wait()
    for text in ("h", "ha", "half"):
        writer.write_sidecar({"note": text})
    disk.let_go.set()
    writer.drain()
    assert Sidecar(path, Disk()).read() == {"note": "half"}
    writer.close()


def test_the_writer_tells_on_its_own_thread(
    path: Path, around: Surroundings, shelter: Path, heard: Heard
) -> None:
    file = MeetingFile.create(path, around)
    writer = Writer(file, Emergency([shelter], around), heard.on_saved, heard.on_trouble)
    hand_over(writer, words(1))
    writer.close()
    assert len(heard.threads) == 1
    assert get_ident() not in heard.threads


def test_a_closed_writer_takes_no_more(
    path: Path, around: Surroundings, shelter: Path, heard: Heard
) -> None:
    file = MeetingFile.create(path, around)
    writer = Writer(file, Emergency([shelter], around), heard.on_saved, heard.on_trouble)
    writer.close()
    with pytest.raises(StoreError) as caught:
        writer.hand_over({"word": "late"}, 1)
    assert caught.value.trouble is Trouble.CLOSED
