"""The small signs at a seat: its place in the queue, held, spoken, excused."""

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from models.readings.table_edge import Point
from ui.palette import Colours

READABLE = 11
_LEAST = 5
_TICK = ((-0.45, 0.02), (-0.1, 0.38), (0.48, -0.35))


def paint_turn(
    painter: QPainter, centre: Point, radius: float, turn: int, colours: Colours
) -> None:
    """The place in the queue; `radius` is that of the badge, as of every sign here."""
    _disc(painter, centre, radius, QPen(QColor(colours.panel), 1.0), QColor(colours.warning))
    write(painter, centre, radius - 0.5, str(turn), colours.on_accent, bold=True, wished=1.15)


def paint_held(painter: QPainter, centre: Point, radius: float, colours: Colours) -> None:
    """Hollow, with the two bars of a pause."""
    colour = QColor(colours.warning)
    pen = QPen(colour, max(1.0, radius * 0.16))
    _disc(painter, centre, radius - pen.widthF() / 2, pen, QColor(colours.panel))
    bar = QRectF(-0.11 * radius, -0.42 * radius, 0.22 * radius, 0.84 * radius)
    for turn in (-1, 1):
        painter.fillRect(bar.translated(centre.x + 0.24 * radius * turn, centre.y), colour)


def paint_spoken(
    painter: QPainter, centre: Point, radius: float, colour: QColor, ground: QColor
) -> None:
    """A tick."""
    _disc(painter, centre, radius, QPen(ground, 1.0), colour)
    pen = QPen(QBrush(ground), max(1.0, radius * 0.28), Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(
        QPolygonF([QPointF(centre.x + x * radius, centre.y + y * radius) for x, y in _TICK])
    )


def paint_excused(painter: QPainter, centre: Point, radius: float, colours: Colours) -> None:
    """A slip of paper with lines on it: the reason was given."""
    painter.setPen(QPen(QColor(colours.muted), 1.0))
    painter.setBrush(QColor(colours.panel))
    slip = QRectF(-0.75 * radius, -radius, 1.5 * radius, 2 * radius)
    painter.drawRect(slip.translated(*centre))
    for line in (-0.35, 0.35):
        left = QPointF(centre.x - 0.4 * radius, centre.y + line * radius)
        painter.drawPolyline([left, left + QPointF(0.8 * radius, 0)])


def write(
    painter: QPainter,
    centre: Point,
    room: float,
    text: str,
    colour: str,
    *,
    bold: bool,
    wished: float,
) -> None:
    """A number in the middle of a disc of the radius `room`; `wished` is its size as a share."""
    font, metrics = number_font(painter.font(), text, room, bold=bold, wished=wished)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    left = centre.x - metrics.horizontalAdvance(text) / 2
    painter.drawText(QPointF(left, centre.y + metrics.capHeight() / 2), text)


def number_font(
    font: QFont, text: str, room: float, *, bold: bool, wished: float
) -> tuple[QFont, QFontMetricsF]:
    """As large as wished, at least readable if the disc has room for it; bold if it has."""
    found, largest = QFont(font), max(READABLE, round(room * wished))
    heavy = [(pixels, bold) for pixels in range(largest, READABLE - 1, -1)]
    light = [(pixels, False) for pixels in range(largest, _LEAST - 1, -1)]
    for pixels, weight in (*heavy, *light):
        found.setBold(weight)
        found.setPixelSize(pixels)
        metrics = QFontMetricsF(found)
        if hypot(metrics.horizontalAdvance(text), metrics.capHeight()) <= 2 * room:
            break
    return found, metrics


def _disc(painter: QPainter, centre: Point, radius: float, pen: QPen, fill: QColor) -> None:
    painter.setPen(pen)
    painter.setBrush(QBrush(fill))
    painter.drawEllipse(QPointF(*centre), radius, radius)
