"""The sign of the program: a table, its people at equal distances, one of them with the floor."""

import itertools
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.palette import Colours

SEATS = 14
SPOKEN = 0.36  # the part of the rim that is drawn as used time
WIDTH, HEIGHT = 300, 172


class Emblem(QWidget):
    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = QRectF(34, 30, WIDTH - 68, HEIGHT - 60)
        painter.setPen(QPen(QColor(self._colours.faint), 8))
        painter.setBrush(QColor(self._colours.panel))
        painter.drawEllipse(table)
        rim = QPen(QColor(self._colours.accent), 8, c=Qt.PenCapStyle.RoundCap)
        painter.setPen(rim)
        painter.drawArc(table, 90 * 16, -round(SPOKEN * 360 * 16))
        for seat, place in enumerate(around(WIDTH / 2, HEIGHT / 2, SEATS)):
            self._paint_seat(painter, seat, place)
        painter.end()

    def _paint_seat(self, painter: QPainter, seat: int, place: QPointF) -> None:
        groups = self._colours.groups
        colour = QColor(groups[seat * 3 // SEATS] if seat else self._colours.accent)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if seat == 0 else QColor(self._colours.panel))
        radius = 11 if seat == 0 else 8.5
        painter.drawEllipse(place, radius, radius)


def around(centre_x: float, centre_y: float, count: int) -> list[QPointF]:
    """Points at equal distances along the ellipse of the seats, the first one at the top."""
    fine = 720
    wide, high = centre_x - 14, centre_y - 13
    points = [
        QPointF(
            centre_x + wide * sin(2 * pi * step / fine), centre_y - high * cos(2 * pi * step / fine)
        )
        for step in range(fine + 1)
    ]
    lengths = [0.0]
    for one, other in itertools.pairwise(points):
        gap = other - one
        lengths.append(lengths[-1] + (gap.x() ** 2 + gap.y() ** 2) ** 0.5)
    wanted = [lengths[-1] * seat / count for seat in range(count)]
    return [
        points[next(place for place, length in enumerate(lengths) if length >= goal)]
        for goal in wanted
    ]
