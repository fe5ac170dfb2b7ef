"""Papers made beside the window, from a frozen meeting; only the newest request counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.meeting import Meeting
from ui.language import Words


class _Told(QObject):
    made = Signal(int, bytes)


class _Job(QRunnable):
    def __init__(self, number: int, make: Callable[[], bytes], told: _Told) -> None:
        super().__init__()
        self._number = number
        self._make = make
        self._told = told

    def run(self) -> None:
        self._told.made.emit(self._number, self._make())


class PaperMaker(QObject):
    """One paper at a time; `made` carries the bytes of the newest request, `busy` its state."""

    made = Signal(bytes)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = _Told(self)
        self._told.made.connect(self._on_made)
        self._number = 0

    def make(self, meeting: Meeting, document: str, language: str) -> None:
        """Begins to make the paper; a request not begun yet is dropped."""
        self._number += 1
        self._pool.clear()
        self.busy.emit(True)
        job = _Job(self._number, lambda: paper(meeting, document, language), self._told)
        self._pool.start(job)

    def finish(self) -> None:
        """Waits for the paper that is being made, before the window goes."""
        self._pool.clear()
        self._pool.waitForDone()

    def _on_made(self, number: int, content: bytes) -> None:
        if number == self._number:
            self.busy.emit(False)
            self.made.emit(content)


def paper(meeting: Meeting, document: str, language: str) -> bytes:
    """The finished document; also used where nobody waits. Its makers come with the first one."""
    from ui.papers import PAPERS

    return PAPERS[document](meeting, Words(language), language)
