"""Every second the meeting learns that the desk lives, and what is being typed in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.live_desk import LiveDesk

EVERY = 1000
"""ms."""


class SignOfLife(QTimer):
    """What could not be written is tried again on the way."""

    def __init__(self, desk: LiveDesk, typed: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed = typed
        self.setInterval(EVERY)
        self.timeout.connect(self._give)
        self.start()

    def _give(self) -> None:
        self._desk.keep_alive(self._typed())
        self._desk.try_again()
