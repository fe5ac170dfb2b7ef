"""Orders packed beside the window: the meeting of a long day takes a while."""

from PySide6.QtCore import QObject, QProcess, QThreadPool, Signal

from ui.press.job import Job, Told
from ui.press.order import Order
from ui.press.pipe import framed


class PackedProcess(QProcess):
    """Its orders go to it in the order in which they come; `unsent` is the number of one that could
    not be packed."""

    unsent = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = Told(self)
        self._told.done.connect(self._write)

    def send(self, number: int, order: Order) -> None:
        """Returns at once."""
        self._pool.start(Job(number, order, _packed, self._told))

    def send_no_more(self) -> None:
        """When this returns, nothing goes on."""
        self._told.done.disconnect(self._write)
        self._pool.clear()
        self._pool.waitForDone()

    def _write(self, number: int, frame: bytes | None) -> None:
        if frame is None:
            self.unsent.emit(number)
        else:
            self.write(frame)


def _packed(number: int, order: Order) -> bytes:
    return framed((number, order))
