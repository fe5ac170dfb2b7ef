"""Orders packed beside the window: the meeting of a long day takes a while."""

from PySide6.QtCore import QObject, QProcess, QRunnable, QThreadPool, Signal

from ui.press.order import Order
from ui.press.pipe import framed


class _Told(QObject):
    done = Signal(int, bytes)


class _Job(QRunnable):
    def __init__(self, number: int, order: Order, told: _Told) -> None:
        super().__init__()
        self._number = number
        self._order = order
        self._told = told

    def run(self) -> None:
        """However it ends, the press hears of it; of a mistake of the program the hook does."""
        frame = b""
        try:
            frame = framed((self._number, self._order))
        finally:
            self._told.done.emit(self._number, frame)


class PackedProcess(QProcess):
    """Its orders go to it in the order in which they come; `unsent` is the number of one that could
    not be packed."""

    unsent = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = _Told(self)
        self._told.done.connect(self._write)

    def send(self, number: int, order: Order) -> None:
        """Returns at once."""
        self._pool.start(_Job(number, order, self._told))

    def send_no_more(self) -> None:
        """When this returns, nothing goes on."""
        self._told.done.disconnect(self._write)
        self._pool.clear()
        self._pool.waitForDone()

    def _write(self, number: int, frame: bytes) -> None:
        if frame:
            self.write(frame)
        else:
            self.unsent.emit(number)
