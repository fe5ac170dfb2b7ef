"""Whom to invite, with its key; a name too long for the panel is shortened, never the key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.plain import button_text, explain

ROOM = 24
"""What padding and frame take of the button's width, in pixels."""


class InviteButton(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self._words, self._name = "{name}", ""
        self.setObjectName("invite")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRepeat(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_name(self, words: str, name: str) -> None:
        """`words` with the place for the name in them."""
        self._words, self._name = words, name
        self.setAccessibleName(words.format(name=name))
        explain(self, words.format(name=name))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - ROOM - metrics.horizontalAdvance(self._words.format(name=""))
        short = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(button_text(self._words.format(name=short)))
