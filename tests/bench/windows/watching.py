"""When a key came, when the window was repainted, when the disk had synced, where it stood still.

All are instants of the one steady clock, in seconds; the X server stamps its keys with it, too.
"""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from models.store.disk import Disk, pause

TICK = 1


class SlowDisk(Disk):
    """A disk that takes so many seconds more for every sync, and tells when each was done."""

    def __init__(self, delay: float = 0.0) -> None:
        super().__init__()
        self.synced: list[float] = []
        self._delay = delay

    def sync(self, handle: int) -> None:
        if self._delay:
            pause(self._delay)
        super().sync(handle)
        self.synced.append(monotonic())


class KeyWatch(QObject):
    """Of the last key that was pressed: when the keyboard gave it away, when all it changed was
    painted. Every key is offered as a shortcut to what has the focus first."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.pressed = 0.0
        self.painted = 0.0
        self._window = window
        self._focused: QObject = window
        window.installEventFilter(self)

    def expect(self) -> None:
        """The next key will come to what has the focus now."""
        if self._focused is not self._window:
            self._focused.removeEventFilter(self)
        self._focused = QApplication.focusObject() or self._window
        self._focused.installEventFilter(self)
        self.pressed = self.painted = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self.pressed, self.painted = event.timestamp() / 1000, 0.0
        elif watched is self._window and event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._note_paint)
        return False

    def _note_paint(self) -> None:
        if self.pressed and not self.painted:
            self.painted = monotonic()


class GapWatch(QObject):
    """The longest time in which the window could not have answered, since it was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self._worst = 0.0
        self._last = monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def worst(self) -> float:
        self._tick()
        worst, self._worst = self._worst, 0.0
        return worst

    def _tick(self) -> None:
        now = monotonic()
        self._worst = max(self._worst, now - self._last - TICK / 1000)
        self._last = now
