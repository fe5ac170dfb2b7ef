"""How a cell of the grid is painted: a seat with the signs it has at the table, and the name."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from models.people import NO_BREAK_SPACE
from models.readings.table_edge import Point
from ui.desk.table_geometry import badge_radius, mark_radius
from ui.desk.table_painting import group_colour, paint_seat, paint_signs
from ui.palette import Colours
from ui.views.table import Presence, SeatView

_SEAT = 0.37
_SEAT_FROM_LEFT = 0.58
_DOT_FROM_LEFT = 1.42
_DOT = 4.0
_NARROWER = 88
_GIVEN = 0.6


def paint_cell(
    painter: QPainter, box: QRect, seat: SeatView, colours: Colours, *, in_focus: bool
) -> None:
    font = painter.font()
    high, middle = box.height(), box.top() + box.height() / 2
    radius = _SEAT * high
    at = Point(box.left() + _SEAT_FROM_LEFT * high, middle)
    if seat.speaking:
        _frame(painter, box, QPen(Qt.PenStyle.NoPen), QColor(colours.accent_ground))
    paint_seat(painter, at, radius, seat, colours)
    beside = at.x + 1.1 * radius
    badge = Point(beside, box.top() + badge_radius(radius) + 1)
    mark = Point(beside, box.top() + high - mark_radius(radius) - 1.5)
    paint_signs(painter, badge, mark, radius, seat, colours)
    dot = QPointF(box.left() + _DOT_FROM_LEFT * high, middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(group_colour(seat.group, colours))))
    painter.drawEllipse(dot, _DOT, _DOT)
    _paint_name(painter, font, dot + QPointF(2 * _DOT, 0), box.right() - 6, seat, colours)
    painter.setFont(font)
    if in_focus:
        _frame(painter, box, QPen(QColor(colours.text), 2.0), QColor(0, 0, 0, 0))


def _paint_name(
    painter: QPainter, font: QFont, at: QPointF, right: float, seat: SeatView, colours: Colours
) -> None:
    font, room, name = QFont(font), right - at.x(), seat.short_name
    font.setBold(seat.speaking or seat.turn is not None)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(name) > room:
        font.setStretch(_NARROWER)
        metrics = QFontMetricsF(font)
        name = shortened(name, metrics, room)
    painter.setFont(font)
    present = seat.presence is Presence.PRESENT
    painter.setPen(QColor(colours.text if present else colours.muted))
    painter.drawText(at + QPointF(0, metrics.capHeight() / 2), name)


def shortened(name: str, metrics: QFontMetricsF, room: float) -> str:
    """«Калашников-Ст… К.В.», «Калашн… Кирилл В…»: of a long surname the end is left out, never the
    initials, and of the names that tell two apart as little as can be."""
    blank = NO_BREAK_SPACE if NO_BREAK_SPACE in name else " "
    surname, space, given = name.partition(blank)
    rest = metrics.elidedText(space + given, Qt.TextElideMode.ElideRight, _GIVEN * room)
    left = room - metrics.horizontalAdvance(rest)
    return metrics.elidedText(surname, Qt.TextElideMode.ElideRight, left) + rest


def _frame(painter: QPainter, box: QRect, pen: QPen, fill: QColor) -> None:
    painter.setPen(pen)
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
