"""Somebody speaks and nobody touches anything: how much of one core that takes."""

from pathlib import Path
from time import monotonic, process_time

from PySide6.QtCore import QEventLoop, QTimer

from models.acts.floor import next_speaker
from models.clock import MovedClock, SystemClock
from models.looking import read_to_look
from models.store.disk import Disk
from models.store.surroundings import Surroundings
from tests.real_keyboard.fingers import fill_screen
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.palette import LIGHT
from ui.places import Places

SETTLED = 3.0
WATCHED = 15.0


def figures(meeting: Path) -> dict[str, list[float]]:
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: SystemClock()().wall)
    entries = read_to_look(meeting, around).history.entries
    clock = MovedClock(SystemClock(), entries[-1].stamp.at)
    desk = Opening(Places(meeting.parent, around, lambda _before: clock)).file(meeting)
    window = MainWindow(desk, LIGHT)
    fill_screen(window)
    window.show_page("desk")
    assert desk.do(next_speaker)
    let_pass(SETTLED)
    begun, worked = monotonic(), process_time()
    let_pass(WATCHED)
    share = (process_time() - worked) / (monotonic() - begun)
    window.close()
    desk.sitting.close()
    return {"share": [share]}


def let_pass(seconds: float) -> None:
    """The window lives on its own; nobody looks at it meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
