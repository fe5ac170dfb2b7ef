"""A press takes orders and carries them out one after another, beside the window."""

from itertools import count

from PySide6.QtCore import QObject, Signal

from models.store.trouble import StoreError
from ui.press.order import Order


class Press(QObject):
    """`printed` carries the number of an order and its bytes, empty if they went into a file;
    `failed` the number and the StoreError. Of an order that was cancelled nothing is heard."""

    printed = Signal(int, bytes)
    failed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._waiting: dict[int, Order] = {}

    def take(self, order: Order) -> int:
        """Returns at once; the number under which the outcome is told."""
        number = next(self._numbers)
        self._waiting[number] = order
        self._begin(number, order)
        return number

    def cancel(self, number: int) -> None:
        """When this returns, nothing is written any more on this order."""
        order = self._waiting.pop(number, None)
        if order is not None:
            self._stop(number, order)

    def close(self) -> None:
        """Ends at once what need not be waited for; when this returns, nothing goes on."""
        self._waiting.clear()
        self._end()

    def _begin(self, number: int, order: Order) -> None:
        raise NotImplementedError

    def _stop(self, number: int, order: Order) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        raise NotImplementedError

    def _tell(self, number: int, outcome: bytes | StoreError) -> None:
        if self._waiting.pop(number, None) is None:
            return
        if isinstance(outcome, StoreError):
            self.failed.emit(number, outcome)
        else:
            self.printed.emit(number, outcome)
