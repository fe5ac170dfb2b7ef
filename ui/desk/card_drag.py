"""Dragging a card of a list to another place: a line shows where it would land."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QWidget

_THICK = 3


class DropLine(QFrame):
    """The line between two cards at which the dragged one would be let go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.hide()

    def show_between(self, others: Sequence[QWidget], place: int) -> None:
        """Above the card at `place`, or below the last one."""
        if not others:
            return
        below = place >= len(others)
        card = others[-1] if below else others[place]
        top = card.geometry().bottom() + 2 if below else card.y() - _THICK - 1
        self.setGeometry(card.x(), max(0, top), card.width(), _THICK)
        self.raise_()
        self.show()


def place_under(others: Sequence[QWidget], at: QPoint) -> int:
    """Where among the other cards a card let go at this point belongs, counted from 0."""
    return sum(card.geometry().center().y() < at.y() for card in others)
