"""The page to go on by pen with, kept beside the meeting file in case the computer dies."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from models.meeting import Meeting
from models.store.trouble import StoreError
from ui.language import Words
from ui.live_desk import LiveDesk
from ui.paper_files import write_whole
from ui.trouble_wording import store_error

WAIT = 5000
"""ms from a change to the next page: written at most so often, and never that much behind."""
ENDING = ".fallback.pdf"


class _Told(QObject):
    kept = Signal()
    failed = Signal(object)


class _Job(QRunnable):
    def __init__(self, path: Path, make: Callable[[], bytes], told: _Told) -> None:
        super().__init__()
        self._path = path
        self._make = make
        self._told = told

    def run(self) -> None:
        try:
            write_whole(self._path, self._make())
        except StoreError as error:
            self._told.failed.emit(error)
        else:
            self._told.kept.emit()


class FallbackKeeper(QObject):
    """Makes and writes the page beside the window, once the meeting is open.

    `kept` follows every page, `failed` carries a sentence; the same one only once until a page
    could be written again.
    """

    kept = Signal()
    failed = Signal(str)

    def __init__(self, desk: LiveDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trouble = ""
        self._resting = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told = _Told(self)
        self._told.kept.connect(self._on_kept)
        self._told.failed.connect(self._on_failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._keep)
        desk.changed.connect(self._soon)
        self._soon()

    @property
    def path(self) -> Path:
        return fallback_path(self._desk.path)

    def rest(self) -> None:
        """From now on nothing is written; waits for the page that is being written."""
        self._resting = True
        self._timer.stop()
        self._pool.clear()
        self._pool.waitForDone()

    def _soon(self) -> None:
        idle = self._desk.meeting.opened is None or self._desk.sitting.read_only
        if not (idle or self._resting or self._timer.isActive()):
            self._timer.start()

    def _keep(self) -> None:
        if self._pool.activeThreadCount():
            self._timer.start()
            return
        meeting, now = self._desk.meeting, self._desk.now()
        self._pool.start(_Job(self.path, lambda: _page(meeting, now), self._told))

    def _on_kept(self) -> None:
        self._trouble = ""
        self.kept.emit()

    def _on_failed(self, error: StoreError) -> None:
        words = store_error(error)
        if words == self._trouble:
            return
        self._trouble = words
        lost = self.tr("The page to go on by pen could not be written.")
        self.failed.emit(f"{lost} {words}")


def fallback_path(meeting: Path) -> Path:
    """«meeting.roundtable.fallback.pdf», beside the meeting file."""
    return meeting.with_name(meeting.name + ENDING)


def _page(meeting: Meeting, now: datetime) -> bytes:
    """In the language of the meeting's papers."""
    from ui.papers import fallback

    language = meeting.details.language
    return fallback(meeting, Words(language), language, now)
