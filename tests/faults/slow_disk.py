"""A disk that takes 200 ms for every sync, behind a real window in which somebody works."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Thread, current_thread
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from models.store.disk import pause
from tests.store.faulty_disk import FaultyDisk
from tests.ui.keyboard import CTRL, PLAIN, Key, press
from tests.ui.round_table import RoundTable
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
