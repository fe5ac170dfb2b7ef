"""Real keys of a real keyboard, each an act: until repainted, until durable, and the gaps."""

import os
import subprocess
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from time import monotonic, perf_counter

from PySide6.QtWidgets import QApplication, QLineEdit

from tests.bench.windows.watching import GapWatch, KeyWatch, SlowDisk
from tests.models.table import MORNING
from tests.real_keyboard.fingers import NothingHappened, fill_screen, wait_for
from tests.ui.round_table import places
from tests.ui.stage import HandedClock
from ui.collecting import Collecting
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.palette import LIGHT
from ui.press.process_press import ProcessPress

PRESSES = 240
BARE_LINE = b"x" * 320 + b"\n"


class Keyboard:
    """One xdotool for all keys: starting one takes longer than an act."""

    def __init__(self) -> None:
        self._tool = subprocess.Popen(("xdotool", "-"), stdin=subprocess.PIPE, text=True)

    def press(self, *keys: str) -> None:
        assert self._tool.stdin is not None
        self._tool.stdin.write(f"key --delay 0 {' '.join(keys)}\n")
        self._tool.stdin.flush()

    def close(self) -> None:
        self._tool.communicate()


class Measured:
    """The window over a meeting file, its clock in hand, its disk as slow as asked for."""

    def __init__(self, meeting: Path, delay: float) -> None:
        self.disk = SlowDisk(delay)
        self.clock = HandedClock(MORNING)
        self.desk: LiveDesk = Opening(places(meeting.parent, self.clock, self.disk)).file(meeting)
        self.clock.now = self.desk.sitting.desk.entries[-1].stamp.at
        self._printer = ProcessPress()
        self.window = MainWindow(self.desk, LIGHT, self._printer)
        fill_screen(self.window)
        self.window.activateWindow()
        wait_for(self.window.isActiveWindow, "the window did not become active")
        self.window.show_page("desk")
        Collecting(self.window)
        self.keys = KeyWatch(self.window)
        self.gaps = GapWatch()
        self.board = Keyboard()

    def act(self, *keys: str) -> None:
        """Presses keys of which the last one is an act, and waits until it is shown."""
        self.clock.advance(seconds=5)
        *before, last = keys
        if before:
            self.board.press(*before)
            wait_for(lambda: typed() == "".join(before[1:]), "the finder was not typed into")
        number = self.desk.last_number
        if not self._press(last, number):
            assert self._press(last, number), f"no act followed {keys}"
        wait_for(lambda: self.keys.painted > 0, "nothing was painted")

    def _press(self, key: str, number: int) -> bool:
        """Whether an act followed; now and then the screen without a screen loses a key."""
        self.gaps.worst()
        self.keys.expect()
        self.board.press(key)
        try:
            wait_for(lambda: self.desk.last_number > number, f"no act followed {key}")
        except NothingHappened:
            return False
        return True

    def close(self) -> None:
        self.board.close()
        self.window.close()
        self._printer.close()
        self.desk.sitting.close()


def figures(meeting: Path, delay: float) -> dict[str, list[float]]:
    measured = Measured(meeting, delay)
    bare = os.open(meeting.with_suffix(".bare"), os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    told: dict[str, list[float]] = {"painted": [], "durable": [], "bare": [], "gaps": []}
    for keys in islice(acts(), PRESSES):
        measured.act(*keys)
        pressed = measured.keys.pressed
        if not delay:
            wait_for(lambda pressed=pressed: measured.disk.synced[-1] > pressed, "nothing synced")
            told["durable"].append(measured.disk.synced[-1] - pressed)
            begun = perf_counter()
            os.write(bare, BARE_LINE)
            os.fsync(bare)
            told["bare"].append(perf_counter() - begun)
        told["painted"].append(measured.keys.painted - pressed)
        told["gaps"].append(measured.gaps.worst())
    measured.desk.sitting.records.drain()
    assert measured.disk.synced[-1] <= monotonic()
    measured.close()
    return told


def typed() -> str:
    focused = QApplication.focusWidget()
    return focused.text() if isinstance(focused, QLineEdit) else ""


def acts() -> Iterator[tuple[str, ...]]:
    """A hand is raised, the next one speaks, pauses, goes on, gets a minute more and less."""
    for seat in cycle(range(4, 30)):
        yield ("F7", *str(seat), "Return")
        yield ("F2",)
        yield ("F4",)
        yield ("shift+F4",)
        yield ("F3",)
        yield ("F3",)
        yield ("ctrl+0",)
        yield ("ctrl+9",)
