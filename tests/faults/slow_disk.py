"""A disk that takes 200 ms for every sync, behind a real window in which somebody works.

`python -m tests.faults.slow_disk --presses 300` prints the gaps of the window on it and on a quick
disk; exit code 1 if a press was lost or the slow disk makes itself felt.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Thread, current_thread, main_thread
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, QTimer

from models.store.disk import Disk, pause
from tests.faults.a_window import folder_of_nobody, seated
from tests.store.faulty_disk import FaultyDisk
from tests.ui.keyboard import CTRL, PLAIN, Key, press
from tests.ui.round_table import RoundTable, busy
from ui.views.saving import Saving

SYNC = 0.2
LOOK_EVERY = 5
PRESS_EVERY = 45
KEYS = ((Key.Key_F3, PLAIN), (Key.Key_F3, PLAIN), (Key.Key_0, CTRL))
"""Pause, go on, undo: each is one fact, whatever was before."""


def slow_disk(syncing: set[Thread]) -> FaultyDisk:
    """Notes which threads wait for it."""

    def wait() -> None:
        syncing.add(current_thread())
        pause(SYNC)

    return FaultyDisk(before_sync=wait)


@dataclass
class Gaps:
    """How long the window did not come round, and what each press took itself, in ms."""

    seen: list[float] = field(default_factory=list)
    presses: list[float] = field(default_factory=list)

    def at(self, share: float) -> float:
        """The gap above which no more than the rest of them is: 0.99 gives p99."""
        ordered = sorted(self.seen)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Hands(QObject):
    """Presses a key every moment until `presses` are done, and looks how the window comes round."""

    def __init__(self, table: RoundTable, presses: int) -> None:
        super().__init__()
        self.gaps = Gaps()
        self.left = presses
        self.made = 0
        self.before = table.desk.last_number
        self._table = table
        self._last = perf_counter()
        self._looking = self._timer(LOOK_EVERY, self._look)
        self._pressing = self._timer(PRESS_EVERY, self._press)

    def finished(self) -> bool:
        """All pressed, and all of it on the disk."""
        return not self.left and self._table.desk.saving().state is Saving.SAVED

    def _look(self) -> None:
        now = perf_counter()
        self.gaps.seen.append((now - self._last) * 1000)
        self._last = now

    def _press(self) -> None:
        if not self.left:
            self._pressing.stop()
            return
        begin = perf_counter()
        key, modifier = KEYS[self.left % len(KEYS)]
        self._table.clock.advance(seconds=2)
        press(key, modifier)
        self.left -= 1
        self.gaps.presses.append((perf_counter() - begin) * 1000)
        self._last = perf_counter()

    def _timer(self, every: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every)
        timer.timeout.connect(call)
        timer.start()
        return timer


def wait_for(finished: Callable[[], bool]) -> None:
    """Lets the window come round until it is so."""
    loop, looking = QEventLoop(), QTimer()
    looking.timeout.connect(lambda: loop.quit() if finished() else None)
    looking.start(LOOK_EVERY)
    loop.exec()


def work(disk: Disk, presses: int, syncing: set[Thread]) -> Hands:
    """Presses so many keys in a window of its own, until all is on the disk. Who synced before
    that is forgotten: a new file is there before its window is."""
    with folder_of_nobody() as folder:
        table = busy(folder, disk)
        with seated(table):
            syncing.clear()
            hands = Hands(table, presses)
            wait_for(hands.finished)
            hands.made = table.desk.last_number - hands.before
    return hands


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=100)
    presses = parser.parse_args().presses
    syncing: set[Thread] = set()
    quick = work(Disk(), presses, syncing)
    slow = work(slow_disk(syncing), presses, syncing)
    lost = 2 * presses - quick.made - slow.made
    print(
        f"200 ms per sync: {presses} presses, lost {lost}; window gap p99 {slow.gaps.at(0.99):.0f} "
        f"ms, on a quick disk {quick.gaps.at(0.99):.0f} ms"
    )
    felt = main_thread() in syncing or slow.gaps.at(0.5) > quick.gaps.at(0.5) + SYNC * 1000 / 4
    return 1 if lost or felt else 0


if __name__ == "__main__":
    raise SystemExit(main())
