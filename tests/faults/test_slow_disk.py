"""Every sync takes 200 ms: the window waits for none of them, and no press is lost."""

from pathlib import Path
from threading import Thread, main_thread

from pytestqt.qtbot import QtBot

from models.sitting import read_sound
from models.store.disk import Disk
from models.store.surroundings import Surroundings
from tests.faults.slow_disk import Hands, slow_disk
from tests.ui.conftest import Seat
from tests.ui.round_table import busy

PRESSES = 15


def test_no_press_is_lost_and_the_window_goes_on(tmp_path: Path, seat: Seat, qtbot: QtBot) -> None:
    syncing: set[Thread] = set()
    table = busy(tmp_path, slow_disk(syncing))
    window = seat(table.desk)
    syncing.clear()
    hands = Hands(table, PRESSES)
    qtbot.waitUntil(hands.finished, timeout=20_000)
    assert table.desk.last_number == hands.before + PRESSES
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: table.clock.now)
    assert len(read_sound(table.desk.path, around).records) == table.desk.last_number
    assert main_thread() not in syncing
    assert len(syncing) == 1
    assert window.isVisible()
