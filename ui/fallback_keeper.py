"""The page to go on by pen with, kept beside the meeting file in case the computer dies."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.store.trouble import StoreError
from ui.live_desk import LiveDesk
from ui.press.order import Order
from ui.press.press import Press
from ui.trouble_wording import store_error

WAIT = 5000
"""ms from a change to the next page: written at most so often, and never that much behind."""
ENDING = ".fallback.pdf"


class FallbackKeeper(QObject):
    """Makes and writes the page beside the window, once the meeting is open.

    `kept` follows every page, `failed` carries a sentence; the same one only once until a page
    could be written again.
    """

    kept = Signal()
    failed = Signal(str)

    def __init__(self, desk: LiveDesk, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._press = press
        self._number = 0
        self._trouble = ""
        self._resting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._keep)
        press.printed.connect(self._on_printed)
        press.failed.connect(self._on_failed)
        desk.changed.connect(self._soon)
        self._soon()

    @property
    def path(self) -> Path:
        return fallback_path(self._desk.path)

    def rest(self) -> None:
        """From now on nothing is written, not even the page that was being written."""
        self._resting = True
        self._timer.stop()
        self._press.cancel(self._number)

    def _soon(self) -> None:
        idle = self._desk.meeting.opened is None or self._desk.sitting.read_only
        if not (idle or self._resting or self._timer.isActive()):
            self._timer.start()

    def _keep(self) -> None:
        if self._number:
            self._timer.start()
            return
        meeting, now = self._desk.meeting, self._desk.told_at()
        language = meeting.details.language
        self._number = self._press.take(
            Order(meeting, "fallback", language, path=self.path, now=now)
        )

    def _on_printed(self, number: int, _nothing: bytes) -> None:
        if number == self._number:
            self._number, self._trouble = 0, ""
            self.kept.emit()

    def _on_failed(self, number: int, error: StoreError) -> None:
        if number != self._number:
            return
        self._number = 0
        words = store_error(error)
        if words != self._trouble:
            self._trouble = words
            lost = self.tr("The page to go on by pen could not be written.")
            self.failed.emit(f"{lost} {words}")


def fallback_path(meeting: Path) -> Path:
    """«meeting.roundtable.fallback.pdf», beside the meeting file."""
    return meeting.with_name(meeting.name + ENDING)
