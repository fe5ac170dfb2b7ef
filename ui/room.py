"""The room that words need: lines, choices and hints are whole, whatever the letters."""

from math import ceil

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

EDGE = 12
"""Pixels at each side of a line: its border, its padding and two that it keeps free."""


def keep_lines(panel: QWidget, count: int) -> None:
    """The panel is never lower than so many lines of its letters."""
    panel.setMinimumHeight(count * panel.fontMetrics().lineSpacing())


def keep_hint_whole(line: QLineEdit) -> None:
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    line.setMinimumWidth(words + 2 * EDGE)


def keep_choices_whole(box: QComboBox) -> None:
    """As wide as the longest choice, which Qt wants to be told in capital X."""
    letters = box.fontMetrics().horizontalAdvance
    longest = max((letters(box.itemText(row)) for row in range(box.count())), default=0)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(ceil(longest / letters("X")))


class RoomKeeper(QObject):
    """Its widget is never lower than what stands in it needs at its width, or than `lines`: what
    Qt does by itself only where the widget stands in a layout that asks for heights by widths."""

    _lines = 0

    def __init__(self, widget: QWidget, lines: int = 0) -> None:
        super().__init__(widget)
        self._lines = lines
        keep_lines(widget, lines)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changed = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if changed and isinstance(watched, QWidget):
            self._keep(watched)
        return super().eventFilter(watched, event)

    def _keep(self, widget: QWidget) -> None:
        layout = widget.layout()
        needed = layout.minimumHeightForWidth(widget.width()) if layout else 0
        least = max(needed, self._lines * widget.fontMetrics().lineSpacing())
        if least != widget.minimumHeight():
            widget.setMinimumHeight(least)
