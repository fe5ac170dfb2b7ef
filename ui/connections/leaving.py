"""A window whose last acts no disk took is not shut without a word."""

from PySide6.QtCore import QEvent, QObject

from ui.desk.level_sign import Level
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.views.saving import Saving


class UntilSaved(QObject):
    """Whoever shuts the window then is told once what would be lost; the second time it goes."""

    def __init__(self, window: MainWindow, desk: LiveDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._told = False
        window.installEventFilter(self)

    def may_be_left(self) -> bool:
        """False once, and the sentence is said, while something is on no disk."""
        if self._told or self._desk.saving().state is not Saving.TROUBLE:
            return True
        self._told = True
        self._desk.try_again()
        words = self.tr(
            "%n entries are on no disk yet. Free some space: it is tried again every second. "
            "Leave once more to give them up.",
            "",
            self._desk.unsaved,
        )
        self._window.tell(words, Level.DANGER)
        return False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only what a person shuts; the program itself may always close a window."""
        shut = event.type() is QEvent.Type.Close and event.spontaneous()
        if shut and not self.may_be_left():
            event.ignore()
            return True
        return False
