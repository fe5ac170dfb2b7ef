"""A tab as a button: wide enough for its words in bold, which they are while it is chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from ui.plain import button_text

SIDES = 40


class TabButton(QPushButton):
    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "tab")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)
        self.toggled.connect(self._embolden)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        self.setText(button_text(text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance(self.accessibleName())
        return QSize(width + SIDES, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _embolden(self, chosen: bool) -> None:
        font = self.font()
        font.setBold(chosen)
        self.setFont(font)
