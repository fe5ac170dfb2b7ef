"""With every look at the clock the meeting learns that the desk lives, and what is being typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.live_desk import LiveDesk
from ui.second_hand import SecondHand


class SignOfLife(QObject):
    """What could not be written is tried again on the way."""

    def __init__(self, desk: LiveDesk, typed: Callable[[], str], seconds: SecondHand) -> None:
        super().__init__(seconds)
        self._desk = desk
        self._typed = typed
        seconds.looked.connect(self._give)

    def _give(self) -> None:
        self._desk.keep_alive(self._typed())
        self._desk.try_again()
