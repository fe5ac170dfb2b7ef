"""How the rim and the seats are painted: every state has a shape of its own beside its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from models.readings.table_edge import Point
from ui.desk.table_centre import phase_colour
from ui.desk.table_geometry import TableLayout
from ui.palette import Colours
from ui.views.floor import FloorView, Phase
from ui.views.table import Presence, SeatView

_FLAT = Qt.PenCapStyle.FlatCap
_ROUND = Qt.PenCapStyle.RoundCap
_NO_BRUSH = Qt.BrushStyle.NoBrush


def paint_rim(painter: QPainter, layout: TableLayout, floor: FloorView, colours: Colours) -> None:
    width, colour = layout.rim_width, phase_colour(floor.phase, colours)
    _face(painter, layout, colours)
    _line(painter, layout.rim.until(1.0), QPen(QColor(colours.faint), width))
    match floor.phase:
        case Phase.CALM:
            _line(painter, layout.rim.until(floor.share), _pen(colour, width, _ROUND))
        case Phase.WARNING:
            pen = _pen(colour, width * 1.5, _FLAT, [1.6, 0.35])
            _line(painter, layout.rim.until(floor.share), pen)
        case Phase.OVERTIME:
            _line(painter, layout.rim.until(1.0), _pen(colour, width * 1.5, _FLAT, [0.5, 0.5]))
        case Phase.SUSPENDED:
            way = layout.rim.until(floor.share)
            _line(painter, way, _pen(colours.accent, width, _FLAT))
            _line(painter, way, _pen(colours.panel, width * 0.45, _FLAT))
        case _:
            pass


def paint_seat(
    painter: QPainter, at: Point, radius: float, seat: SeatView, colours: Colours
) -> None:
    centre = QPointF(*at)
    colour = QColor(group_colour(seat.group, colours))
    if seat.speaking:
        _disc(painter, centre, radius * 1.12, QPen(Qt.PenStyle.NoPen), QColor(colours.accent))
    elif seat.presence is Presence.PRESENT:
        wide = 3.0 if seat.waits else 1.6
        _disc(painter, centre, radius, QPen(colour, _thick(radius, wide)), QColor(colours.panel))
    else:
        _absent(painter, centre, radius, seat, colours)
    if seat.suspended:
        pen = QPen(QColor(colours.accent), _thick(radius, 1.6))
        _disc(painter, centre, radius, pen, QColor(colours.panel))
        _disc(painter, centre, radius * 0.78, pen, QColor(colours.accent_ground))
    _label(painter, centre, radius, seat, colours)
    if seat.waits:
        _badge(painter, centre, radius, str(seat.waits[0]), colours)
    if seat.has_spoken:
        _tick(painter, centre, radius, colour, QColor(colours.panel))


def paint_empty(painter: QPainter, at: Point, radius: float, colours: Colours) -> None:
    """A seat on which nobody is to sit."""
    _disc(painter, QPointF(*at), radius * 0.7, QPen(QColor(colours.border), 1.2), _NO_BRUSH)


def paint_focus(painter: QPainter, at: Point, radius: float, colours: Colours) -> None:
    pen = _pen(colours.text, _thick(radius, 2.0), _FLAT)
    _disc(painter, QPointF(*at), radius * 1.22, pen, _NO_BRUSH)


def group_colour(group: int, colours: Colours) -> str:
    return colours.groups[group % len(colours.groups)] if group >= 0 else colours.muted


def _face(painter: QPainter, layout: TableLayout, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.border), 1.0))
    painter.setBrush(QColor(colours.panel))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in layout.ground.points]))


def _line(painter: QPainter, points: list[Point], pen: QPen) -> None:
    if len(points) > 1:
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _pen(colour: str, width: float, cap: Qt.PenCapStyle, dashes: list[float] | None = None) -> QPen:
    pen = QPen(QBrush(QColor(colour)), width, Qt.PenStyle.SolidLine, cap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _thick(radius: float, wide: float) -> float:
    return max(1.0, radius * wide / 17)


def _disc(
    painter: QPainter, centre: QPointF, radius: float, pen: QPen, fill: QColor | Qt.BrushStyle
) -> None:
    painter.setPen(pen)
    painter.setBrush(QBrush(fill))
    painter.drawEllipse(centre, radius, radius)


def _absent(
    painter: QPainter, centre: QPointF, radius: float, seat: SeatView, colours: Colours
) -> None:
    if seat.presence is Presence.LEFT:
        _disc(painter, centre, radius, QPen(QColor(colours.muted), 1.0), QColor(colours.faint))
        hatch = QBrush(QColor(colours.border), Qt.BrushStyle.BDiagPattern)
        painter.setBrush(hatch)
        painter.drawEllipse(centre, radius, radius)
        return
    pen = _pen(colours.muted, _thick(radius, 1.1), _FLAT, [3.0, 3.0])
    _disc(painter, centre, radius, pen, _NO_BRUSH)


def _label(
    painter: QPainter, centre: QPointF, radius: float, seat: SeatView, colours: Colours
) -> None:
    colour = colours.text if seat.presence is Presence.PRESENT else colours.muted
    strong = seat.speaking or bool(seat.waits)
    _write(
        painter,
        centre,
        radius * (0.66 if len(seat.label) > 2 else 0.8),
        seat.label,
        colours.on_accent if seat.speaking else colour,
        bold=strong,
    )


def _write(
    painter: QPainter, centre: QPointF, pixels: float, text: str, colour: str, *, bold: bool
) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(pixels)))
    font.setBold(bold)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    box = QRectF(centre.x() - 40, centre.y() - 40, 80, 80)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _badge(painter: QPainter, centre: QPointF, radius: float, text: str, colours: Colours) -> None:
    at = centre + QPointF(radius * 0.76, -radius * 0.76)
    ring = QPen(QColor(colours.panel), 1.0)
    _disc(painter, at, radius * 0.55, ring, QColor(colours.warning))
    size = radius * (0.62 if len(text) == 1 else 0.52)
    _write(painter, at, size, text, colours.on_accent, bold=True)


def _tick(
    painter: QPainter, centre: QPointF, radius: float, colour: QColor, ground: QColor
) -> None:
    at, size = centre + QPointF(radius * 0.72, radius * 0.72), radius * 0.4
    _disc(painter, at, size, QPen(ground, 1.0), colour)
    painter.setPen(QPen(QBrush(ground), max(1.0, size * 0.28), Qt.PenStyle.SolidLine, _ROUND))
    corners = ((-0.45, 0.02), (-0.1, 0.38), (0.48, -0.35))
    painter.drawPolyline(QPolygonF([at + QPointF(x * size, y * size) for x, y in corners]))
