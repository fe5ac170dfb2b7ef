"""Papers written to files, one after another; what is being written can be cancelled."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from models.store.trouble import StoreError
from ui.press.order import Order
from ui.press.press import Press


class PaperWriter(QObject):
    """`progress` carries how many are written, and of how many; then `written` or `failed` (a
    StoreError) or `cancelled` follows."""

    progress = Signal(int, int)
    written = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._orders: list[Order] = []
        self._done = 0
        self._number = 0
        press.printed.connect(self._on_printed)
        press.failed.connect(self._on_failed)

    @property
    def writing(self) -> bool:
        return self._number > 0

    def write(self, orders: Sequence[Order]) -> None:
        """Each has the path it goes to. What was being written is cancelled."""
        self.cancel()
        self._orders, self._done = list(orders), 0
        self._go_on()

    def cancel(self) -> None:
        """What is written whole stays; of the one that is being written nothing is left."""
        if self.writing:
            self._press.cancel(self._number)
            self._number = 0
            self.cancelled.emit()

    def _go_on(self) -> None:
        self.progress.emit(self._done, len(self._orders))
        finished = self._done == len(self._orders)
        self._number = 0 if finished else self._press.take(self._orders[self._done])
        if finished:
            self.written.emit()

    def _on_printed(self, number: int, _nothing: bytes) -> None:
        if number == self._number:
            self._done += 1
            self._go_on()

    def _on_failed(self, number: int, error: StoreError) -> None:
        if number == self._number:
            self._number = 0
            self.failed.emit(error)
