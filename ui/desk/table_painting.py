"""How the seats are painted: every state has a shape of its own beside its colour."""

from math import dist, pi, sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from models.readings.table_edge import Point
from ui.desk.table_geometry import badge_place, badge_radius, mark_radius
from ui.desk.table_signs import paint_excused, paint_held, paint_spoken, paint_turn, write
from ui.palette import Colours
from ui.views.table import Presence, SeatView

_NO_BRUSH = Qt.BrushStyle.NoBrush
_FOCUS = 1.22
_TURN = 2 * pi
_SIXTEENTHS = 16
_PATTERN_PIXELS = 12.0
_DASHES = ((0.0, 0.28), (0.5, 0.78))
_DASH_AND_DOT = ((0.0, 0.46), (0.68, 0.78))
_HATCH = (-0.8, -0.55, 0.55, 0.8)


def paint_seat(
    painter: QPainter, at: Point, radius: float, seat: SeatView, colours: Colours
) -> None:
    """The seat with its number; `paint_signs` follows when all seats around it are there."""
    centre = QPointF(*at)
    colour = QColor(group_colour(seat.group, colours))
    if seat.speaking:
        _disc(painter, centre, radius * 1.12, QPen(Qt.PenStyle.NoPen), QColor(colours.accent))
    elif seat.presence is Presence.PRESENT:
        thin = _thick(radius, 1.6)
        wide = thin if seat.turn is None else _thick(radius, 3.0)
        _disc(
            painter, centre, radius + (wide - thin) / 2, QPen(colour, wide), QColor(colours.panel)
        )
    else:
        _paint_absent(painter, centre, radius, seat, colours)
    if seat.suspended:
        pen = QPen(QColor(colours.accent), _thick(radius, 1.6))
        _disc(painter, centre, radius, pen, QColor(colours.panel))
        _disc(painter, centre, radius * 0.78, pen, QColor(colours.accent_ground))
    if seat.presence is Presence.LEFT:
        _paint_hatch(painter, centre, radius - 0.5, _ink(seat, colours))
    _paint_number(painter, at, radius, seat, colours)


def paint_signs(
    painter: QPainter, badge: Point, mark: Point, radius: float, seat: SeatView, colours: Colours
) -> None:
    """Who waits or is held, at `badge`; who has spoken or is excused, at `mark`."""
    if seat.turn is not None:
        paint_turn(painter, badge, badge_radius(radius), seat.turn, colours)
    elif seat.held:
        paint_held(painter, badge, badge_radius(radius), colours)
    if seat.has_spoken:
        colour = QColor(group_colour(seat.group, colours))
        paint_spoken(painter, mark, mark_radius(radius), colour, QColor(colours.panel))
    elif seat.presence is Presence.EXCUSED:
        paint_excused(painter, mark, mark_radius(radius), colours)


def looks_alike(one: SeatView, other: SeatView) -> bool:
    """Whether both are painted in the same way; the time spoken, for one, is not painted."""
    return one == other or _look(one) == _look(other)


def seat_rect(at: Point, radius: float) -> QRect:
    """All that a seat may paint, with its signs and the focus ring."""
    badge = dist(at, badge_place(at, Point(1.0, 0.0), radius)) + badge_radius(radius)
    far = max(badge, _FOCUS * radius + _thick(radius, 2.0)) + 3
    return QRectF(at.x - far, at.y - far, 2 * far, 2 * far).toAlignedRect()


def paint_empty(painter: QPainter, at: Point, radius: float, colours: Colours) -> None:
    """A seat on which nobody is to sit."""
    _disc(painter, QPointF(*at), radius * 0.7, QPen(QColor(colours.border), 1.2), _NO_BRUSH)


def paint_focus(painter: QPainter, at: Point, radius: float, colours: Colours) -> None:
    pen = QPen(QColor(colours.text), _thick(radius, 2.0))
    _disc(painter, QPointF(*at), radius * _FOCUS, pen, _NO_BRUSH)


def group_colour(group: int, colours: Colours) -> str:
    return colours.groups[group % len(colours.groups)] if group >= 0 else colours.muted


def room_for_number(radius: float) -> float:
    """The radius of the disc within the ring of a seat."""
    return radius - _thick(radius, 1.6) / 2


def _look(seat: SeatView) -> tuple[object, ...]:
    return (
        seat.label,
        seat.group,
        seat.presence,
        seat.speaking,
        seat.suspended,
        seat.turn,
        seat.held,
        seat.has_spoken,
    )


def _thick(radius: float, wide: float) -> float:
    return max(1.0, radius * wide / 17)


def _disc(
    painter: QPainter, centre: QPointF, radius: float, pen: QPen, fill: QColor | Qt.BrushStyle
) -> None:
    painter.setPen(pen)
    painter.setBrush(QBrush(fill))
    painter.drawEllipse(centre, radius, radius)


def _paint_absent(
    painter: QPainter, centre: QPointF, radius: float, seat: SeatView, colours: Colours
) -> None:
    """Expected: dashes; excused: dashes and dots, and a slip of paper; left: a disc that is hatched
    afterwards, as that of a speaker who left."""
    if seat.presence is Presence.LEFT:
        _disc(painter, centre, radius, QPen(QColor(colours.muted), 1.0), QColor(colours.faint))
        return
    excused = seat.presence is Presence.EXCUSED
    _paint_dashes(painter, centre, radius, colours, _DASH_AND_DOT if excused else _DASHES)


def _paint_dashes(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    colours: Colours,
    pattern: tuple[tuple[float, float], ...],
) -> None:
    """Arcs of their own: those of a dashed pen move when only a part of them is painted."""
    pen = QPen(QColor(colours.muted), _thick(radius, 1.1))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    times = max(4, round(_TURN * radius / (_PATTERN_PIXELS * max(1.0, radius / 15))))
    for turn in range(times):
        for begin, end in pattern:
            whole = 360 * _SIXTEENTHS / times
            painter.drawArc(box, round(whole * (turn + begin)), round(whole * (end - begin)))


def _paint_hatch(painter: QPainter, centre: QPointF, radius: float, colour: str) -> None:
    """Lines beside the number; a pattern would be made of pixels, coarse on a fine screen."""
    painter.setPen(QPen(QColor(colour), max(0.75, radius / 17)))
    for share in _HATCH:
        away = radius * share
        half = sqrt(radius * radius - away * away)
        middle = centre + QPointF(away, away) / sqrt(2)
        along = QPointF(half, -half) / sqrt(2)
        painter.drawPolyline([middle - along, middle + along])


def _ink(seat: SeatView, colours: Colours) -> str:
    """What is written on the seat is to be read on its ground."""
    if seat.speaking:
        return colours.on_accent
    present = seat.presence is Presence.PRESENT
    return colours.text if present or seat.suspended else colours.muted


def _paint_number(
    painter: QPainter, at: Point, radius: float, seat: SeatView, colours: Colours
) -> None:
    write(
        painter,
        at,
        room_for_number(radius),
        seat.label,
        _ink(seat, colours),
        bold=seat.speaking or seat.turn is not None,
        wished=0.85,
    )
