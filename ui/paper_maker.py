"""The paper that is looked at, made by a press from a frozen meeting; only the newest counts."""

from PySide6.QtCore import QObject, Signal

from models.meeting import Meeting
from ui.press.order import Order
from ui.press.press import Press


class PaperMaker(QObject):
    """One proof at a time; `made` carries the bytes of the newest request, `busy` its state."""

    made = Signal(bytes)
    busy = Signal(bool)

    def __init__(self, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._number = 0
        self._next: Order | None = None
        press.printed.connect(self._on_printed)

    def make(self, meeting: Meeting, document: str, language: str) -> None:
        """Begins to make the paper; a request not begun yet is dropped."""
        self._next = Order(meeting, document, language, proof=True)
        self.busy.emit(True)
        if not self._number:
            self._begin()

    def finish(self) -> None:
        """Nothing is heard any more of what is being made."""
        self._next = None
        self._press.cancel(self._number)
        self._press.printed.disconnect(self._on_printed)

    def _begin(self) -> None:
        order, self._next = self._next, None
        self._number = self._press.take(order) if order is not None else 0

    def _on_printed(self, number: int, content: bytes) -> None:
        if number != self._number:
            return
        self._begin()
        if not self._number:
            self.busy.emit(False)
            self.made.emit(content)
