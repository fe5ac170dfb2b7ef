"""A press on a thread: where a process of its own is not worth it, or not to be had."""

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from ui.press.order import Order, carried_out
from ui.press.press import Press


class _Told(QObject):
    done = Signal(int, object)


class _Job(QRunnable):
    def __init__(self, number: int, order: Order, told: _Told) -> None:
        super().__init__()
        self._number = number
        self._order = order
        self._told = told

    def run(self) -> None:
        self._told.done.emit(self._number, carried_out(self._order))


class ThreadPress(Press):
    """An order once begun goes on to its end; whoever cancels one that is written waits for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = _Told(self)
        self._told.done.connect(self._tell)

    def _begin(self, number: int, order: Order) -> None:
        self._pool.start(_Job(number, order, self._told))

    def _end(self) -> None:
        self._pool.clear()
        self._pool.waitForDone()

    def _stop(self, _number: int, order: Order) -> None:
        if order.path is not None:
            self._end()
            for number, waiting in self._waiting.items():
                self._begin(number, waiting)
