"""The bar of the hall: how much of the limit is left; every phase has a shape of its own."""

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.hall.look import ACCENT, DANGER, GROUND, TRACK, WARNING
from ui.views.floor import Phase

_LONG, _SHORT = (3.6, 1.0), (1.0, 1.0)
"""Pieces and gaps by the height of the bar."""


class Bar(Struct, frozen=True):
    box: QRectF
    phase: Phase
    share: float


def paint_bar(painter: QPainter, bar: Bar) -> None:
    """Calm: solid; warning: long pieces; over the limit: short ones; pause: hollow."""
    painter.setPen(Qt.PenStyle.NoPen)
    _rounded(painter, bar.box, TRACK)
    left = QRectF(bar.box)
    left.setWidth(bar.box.width() * bar.share)
    if bar.phase is Phase.OVERTIME:
        _pieces(painter, bar.box, bar.box.right(), DANGER, _SHORT)
    elif left.width() < 1:
        return
    elif bar.phase is Phase.WARNING:
        _pieces(painter, bar.box, left.right(), WARNING, _LONG)
    elif bar.phase is Phase.SUSPENDED:
        _hollow(painter, left)
    else:
        _rounded(painter, left, ACCENT)


def _rounded(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setBrush(QColor(colour))
    radius = min(box.height(), box.width()) / 2
    painter.drawRoundedRect(box, radius, radius)


def _hollow(painter: QPainter, box: QRectF) -> None:
    thick = box.height() / 5
    inside = box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.setPen(QPen(QColor(ACCENT), thick))
    painter.setBrush(QColor(GROUND))
    radius = min(inside.height(), inside.width()) / 2
    painter.drawRoundedRect(inside, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)


def _pieces(
    painter: QPainter, box: QRectF, until: float, colour: str, pattern: tuple[float, float]
) -> None:
    """Each begins where it always begins, however much of the bar is left."""
    piece, gap = (part * box.height() for part in pattern)
    count = max(1, round((box.width() + gap) / (piece + gap)))
    step = (box.width() + gap) / count
    for number in range(count):
        begin = box.left() + number * step
        end = min(begin + step - gap, until)
        if end > begin:
            painter.fillRect(QRectF(begin, box.top(), end - begin, box.height()), QColor(colour))
