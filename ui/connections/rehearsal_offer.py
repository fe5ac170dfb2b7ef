"""Where a rehearsal can be begun: the button of the preparing page and the palette."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ui.live_desk import LiveDesk

if TYPE_CHECKING:
    from ui.rehearsing.rehearse_button import RehearseButton


class RehearsalOffer(QObject):
    """`wanted` carries how lively the room is to be. Not while the meeting runs: whoever leads it
    would lose sight of it."""

    wanted = Signal(str)

    def __init__(
        self, action: QAction, desk: LiveDesk, finish_editing: Callable[[], object]
    ) -> None:
        super().__init__(action)
        self._button: RehearseButton | None = None
        self._action = action
        self._desk = desk
        self._finish_editing = finish_editing
        self._withdrawn = False
        desk.changed.connect(self._offer)
        self._offer()

    def offer_on(self, button: "RehearseButton") -> None:
        self._button = button
        button.chosen.connect(self.ask)
        button.setHidden(self._withdrawn)
        self._offer()

    def ask(self, temper: str) -> None:
        """What is just being typed belongs to the meeting that is rehearsed."""
        self._finish_editing()
        typing = QApplication.focusWidget()
        if typing is not None:
            typing.clearFocus()
        self.wanted.emit(temper)

    def withdraw(self) -> None:
        """Within a rehearsal none other is begun."""
        self._withdrawn = True
        if self._button is not None:
            self._button.hide()
        self._action.setVisible(False)
        self._offer()

    def _offer(self) -> None:
        possible = not (self._withdrawn or self._desk.meeting.running)
        if self._button is not None:
            self._button.setEnabled(possible)
        self._action.setEnabled(possible)
        why_not = self.tr("While the meeting runs, nothing is rehearsed.")
        self._action.setWhatsThis("" if possible else why_not)
