"""Orders packed beside the window: the meeting of a long day takes a while."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, QProcess, QThreadPool, Signal

from models.store.trouble import StoreError
from ui.press.job import Job, Told
from ui.press.order import Order
from ui.press.pipe import Frames, framed


class PackedProcess(QProcess):
    """Its orders go to it in the order in which they come; `told` carries the number
    of one with its outcome, `unsent` the number of one that could not be packed."""

    told = Signal(int, object)
    unsent = Signal(int)
    died = Signal()

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._packed = Told(self)
        self._packed.done.connect(self._write)
        self._frames = Frames()
        self.setProgram(command[0])
        self.setArguments(list(command[1:]))
        self.setProcessChannelMode(self.ProcessChannelMode.ForwardedErrorChannel)
        self.readyReadStandardOutput.connect(self._read)
        self.errorOccurred.connect(self._on_error)
        self.finished.connect(self.died)

    def send(self, number: int, order: Order) -> None:
        """Returns at once."""
        self._pool.start(Job(number, order, _packed, self._packed))

    def be_left(self) -> None:
        """When this returns, nothing goes on and nothing is told."""
        self.blockSignals(True)
        self._packed.done.disconnect(self._write)
        self._pool.clear()
        self._pool.waitForDone()

    def _write(self, number: int, frame: bytes | None) -> None:
        if frame is None:
            self.unsent.emit(number)
        else:
            self.write(frame)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.died.emit()

    def _read(self) -> None:
        for frame in self._frames.add(bytes(self.readAllStandardOutput().data())):
            number, outcome = cast("tuple[int, bytes | StoreError]", frame)
            self.told.emit(number, outcome)


def _packed(number: int, order: Order) -> bytes:
    return framed((number, order))
