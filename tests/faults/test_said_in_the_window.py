"""What befalls the file of a running meeting: one sentence in the window, and every act is safe."""

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.sitting import read_sound
from models.store.disk import Disk
from models.store.surroundings import Surroundings
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import Seat
from tests.ui.keyboard import Key, press
from tests.ui.round_table import RoundTable, busy
from ui.views.saving import Saving

PRESSES_TO_A_FULL_BLOCK = 40
Harm = Callable[[Path, FaultyDisk], object]


def failing(call: str, code: int) -> Harm:
    """The next call of this name fails."""

    def harm(_path: Path, disk: FaultyDisk) -> None:
        disk.only, disk.code = call, code
        disk.calls.clear()
        disk.fail_at = 1

    return harm


def replaced(path: Path, _disk: FaultyDisk) -> None:
    other = path.with_name("other")
    other.write_text("somebody else's")
    os.replace(other, path)


def edited(path: Path, _disk: FaultyDisk) -> None:
    path.write_bytes(path.read_bytes() + b"typed in an editor\n")


def unplugged(path: Path, _disk: FaultyDisk) -> None:
    path.parent.rename(path.parent.with_name("drawer"))


HARMS: dict[str, tuple[Harm, str]] = {
    "disk full": (failing("write", errno.ENOSPC), "The disk is full"),
    "error on write": (failing("write", errno.EIO), "reports an error"),
    "error on sync": (failing("sync", errno.EIO), "reports an error"),
    "read-only": (failing("write", errno.EROFS), "read-only"),
    "permission lost": (failing("write", errno.EACCES), "no permission"),
    "stick removed": (unplugged, "was removed while it was open"),
    "folder deleted": (lambda path, _disk: shutil.rmtree(path.parent), "was removed"),
    "file replaced": (replaced, "was replaced by another program"),
    "file edited": (edited, "was changed by another program"),
}


def go_on(table: RoundTable, qtbot: QtBot, told: Callable[[], str], words: str) -> str:
    """Two acts; the sentence that came between them."""
    press(Key.Key_F3)
    qtbot.waitUntil(lambda: words in told())
    sentence = told()
    press(Key.Key_F3)
    qtbot.waitUntil(lambda: table.desk.saving().state is Saving.SAVED)
    return sentence


def on_disk(table: RoundTable) -> int:
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: table.clock.now)
    return len(read_sound(table.desk.path, around).records)


def test_whatever_befalls_the_file_the_window_says_it_and_the_meeting_goes_on_elsewhere(
    tmp_path: Path, home: Path, seat: Seat, qtbot: QtBot
) -> None:
    """One after the other, each to the file to which the one before drove the meeting."""
    disk = FaultyDisk()
    table = busy(tmp_path / "data", disk)
    window = seat(table.desk)
    for harm, words in HARMS.values():
        table.clock.advance(seconds=5)
        assert table.desk.sitting.records.drain()
        before = table.desk.path
        harm(before, disk)
        sentence = go_on(table, qtbot, lambda: window.desk.strip.view().text, words)
        assert "The whole meeting goes on, safe, in" in sentence
        assert str(home) in sentence
        assert table.desk.path != before
        assert on_disk(table) == table.desk.last_number


def test_a_stick_put_back_has_all_that_was_acknowledged_before_it_was_removed(
    tmp_path: Path, seat: Seat, qtbot: QtBot
) -> None:
    table = busy(tmp_path / "data")
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    stick, acknowledged = table.desk.path, table.desk.last_number
    unplugged(stick, FaultyDisk())
    go_on(table, qtbot, lambda: window.desk.strip.view().text, "was removed")
    stick.parent.with_name("drawer").rename(stick.parent)
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: table.clock.now)
    assert len(read_sound(stick, around).records) == acknowledged


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 64 kB, where the system lets one be mounted."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path, home: Path, seat: Seat, qtbot: QtBot) -> None:
    table = busy(small_disk)
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    with (small_disk / "films").open("wb") as films:
        fill_up(films.fileno())
    for _ in range(PRESSES_TO_A_FULL_BLOCK):
        press(Key.Key_F3)
    sentence = go_on(table, qtbot, lambda: window.desk.strip.view().text, str(home))
    assert "The disk is full" in sentence
    assert on_disk(table) == table.desk.last_number


def fill_up(handle: int) -> None:
    with suppress(OSError):
        while os.write(handle, b"x" * 512):
            pass


def test_a_clock_set_back_changes_nothing_that_was_said(
    tmp_path: Path, seat: Seat, qtbot: QtBot
) -> None:
    table = busy(tmp_path)
    seat(table.desk)
    left = table.left
    table.clock.set_wall(hours=-3)
    press(Key.Key_F3)
    table.clock.advance(seconds=9)
    assert table.left == left
    qtbot.waitUntil(lambda: table.desk.saving().state is Saving.SAVED)
    assert on_disk(table) == table.desk.last_number
