"""One order worked at on a thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Signal

from ui.press.order import Order


class Told(QObject):
    """Carries the number of an order and what came of it; None: the program made a mistake."""

    done = Signal(int, object)


class Job(QRunnable):
    def __init__(
        self, number: int, order: Order, work: Callable[[int, Order], object], told: Told
    ) -> None:
        super().__init__()
        self._number = number
        self._order = order
        self._work = work
        self._told = told

    def run(self) -> None:
        """However it ends, it is told; of a mistake of the program the hook hears, too."""
        outcome: object = None
        try:
            outcome = self._work(self._number, self._order)
        finally:
            self._told.done.emit(self._number, outcome)
