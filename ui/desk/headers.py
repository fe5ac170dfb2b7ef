"""The head of a panel: what it is at the left, something smaller at the right."""

from typing import TypeVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.plain import label

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

SMALLER = 0.86


def section(text: str = "") -> QLabel:
    made = label(text, role="section")
    font = made.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    made.setFont(font)
    return smaller(made)


def small(text: str = "", *, role: str = "muted") -> QLabel:
    return smaller(label(text, role=role))


def smaller(made: AnyWidget) -> AnyWidget:
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * SMALLER)
    made.setFont(font)
    return made


def head(*widgets: QWidget) -> QHBoxLayout:
    """The last at the right, the others at the left."""
    row = QHBoxLayout()
    row.setContentsMargins(4, 0, 4, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.insertStretch(len(widgets) - 1, 1)
    return row
