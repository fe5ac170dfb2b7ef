"""The long work of the register beside its window: reading a folder, making a digest."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from models.digest.gathering import Gathered
from models.digest.register import registered_from
from models.store.surroundings import Surroundings
from ui.digest_paper import digest_paper
from ui.told_meeting import told_in

Told = Callable[[int, int], None]
Work = Callable[[Told, Callable[[object], None]], None]


class Cancelled(Exception):
    """The work is not wanted any more."""


class _Told(QObject):
    """From the thread of the work to that of the window, with the number of the work."""

    progress = Signal(int, int, int)
    result = Signal(int, object)
    ended = Signal(int)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class LongWork(QObject):
    """One piece of work at a time, on a thread of its own; a new one ends the one before.

    `progress` carries how many are done and how many there are; `read` a Registered or a Skipped,
    `made` the bytes of a paper. Of work that was cancelled only `ended` is heard, of work that
    gave way to other work nothing.
    """

    progress = Signal(int, int)
    read = Signal(object)
    made = Signal(bytes)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stop = Event()
        self._number = 0
        self._told = _Told(self)
        self._told.progress.connect(self._pass_progress)
        self._told.result.connect(self._pass_result)
        self._told.ended.connect(self._pass_end)

    def read_files(self, files: list[Path], around: Surroundings) -> None:
        def work(told: Told, give: Callable[[object], None]) -> None:
            for done, path in enumerate(files):
                told(done, len(files))
                give(registered_from(path, lambda one: told_in(one, around)))

        self._begin(work)

    def make_digest(self, gathered: Gathered, title: str, now: datetime, language: str) -> None:
        def work(told: Told, give: Callable[[object], None]) -> None:
            paper = digest_paper(gathered, title, now, language, told)
            told(1, 1)
            give(paper)

        self._begin(work)

    def cancel(self) -> None:
        self._stop.set()

    def finish(self) -> None:
        """Cancels, and waits until nothing runs, before the window goes."""
        self.cancel()
        self._number += 1
        self._pool.waitForDone()

    def _begin(self, work: Work) -> None:
        self.cancel()
        self._number += 1
        number, told = self._number, self._told
        stop = self._stop = Event()

        def tell(done: int, whole: int) -> None:
            if stop.is_set():
                raise Cancelled
            told.progress.emit(number, done, whole)

        def run() -> None:
            with suppress(Cancelled):
                work(tell, lambda result: told.result.emit(number, result))
            told.ended.emit(number)

        self._pool.start(_Job(run))

    def _pass_progress(self, number: int, done: int, whole: int) -> None:
        if number == self._number and not self._stop.is_set():
            self.progress.emit(done, whole)

    def _pass_result(self, number: int, result: object) -> None:
        if number != self._number or self._stop.is_set():
            return
        if isinstance(result, bytes):
            self.made.emit(result)
        else:
            self.read.emit(result)

    def _pass_end(self, number: int) -> None:
        if number == self._number:
            self.ended.emit()
