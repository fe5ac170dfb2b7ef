"""A press on a thread: where a process of its own is not worth it, or not to be had."""

from PySide6.QtCore import QObject, QThreadPool

from models.store.trouble import StoreError
from ui.press.job import Job, Told
from ui.press.order import Order, carried_out
from ui.press.press import Press


class ThreadPress(Press):
    """An order once begun goes on to its end; whoever cancels one that is written waits for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = Told(self)
        self._told.done.connect(self._hear)

    def _begin(self, number: int, order: Order) -> None:
        self._pool.start(Job(number, order, _carried_out, self._told))

    def _end(self) -> None:
        self._pool.clear()
        self._pool.waitForDone()

    def _stop(self, _number: int, order: Order) -> None:
        if order.path is not None:
            self._end()
            for number, waiting in self._waiting.items():
                self._begin(number, waiting)

    def _hear(self, number: int, outcome: bytes | StoreError | None) -> None:
        if outcome is not None:
            self._tell(number, outcome)


def _carried_out(_number: int, order: Order) -> bytes | StoreError:
    return carried_out(order)
