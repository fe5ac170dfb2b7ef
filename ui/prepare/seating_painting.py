"""How the seating is painted: the table, numbered seats, the names under them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from models.people import NO_BREAK_SPACE
from models.readings.table_edge import Point
from ui.desk.table_painting import group_colour
from ui.palette import Colours
from ui.prepare.seating_geometry import PlanLayout
from ui.views.seating import Named, PlaceView

_CENTRE = Qt.AlignmentFlag.AlignCenter
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_SMALLEST_LETTER = 7


def paint_table(painter: QPainter, layout: PlanLayout, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.border), 2.0))
    painter.setBrush(QColor(colours.panel))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in layout.table]))


def paint_place(
    painter: QPainter, layout: PlanLayout, index: int, place: PlaceView, colours: Colours
) -> None:
    """A free seat is dashed, one beside an opponent has a thick ring of warning and a «!»."""
    centre = QPointF(*layout.seats[index])
    if place.sits is None:
        pen = QPen(QColor(colours.border), 1.2, Qt.PenStyle.DashLine)
        _seat(painter, centre, layout.radius, pen, place.number, colours.muted)
        return
    ring = colours.warning if place.quarrels else group_colour(place.group, colours)
    pen = QPen(QColor(ring), 3.0 if place.quarrels else 1.8)
    painter.setBrush(QColor(colours.panel))
    _seat(painter, centre, layout.radius, pen, place.number, colours.text)
    name = f"! {place.sits.name}" if place.quarrels else place.sits.name
    _name(painter, layout, index, name, colours.warning if place.quarrels else colours.text)


def paint_ring(painter: QPainter, layout: PlanLayout, index: int, colour: str) -> None:
    """Round the seat under the keyboard, or under what is being dragged."""
    painter.setPen(QPen(QColor(colour), 2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(*layout.seats[index]), *(2 * [layout.radius + 2.5]))


def paint_held(
    painter: QPainter, layout: PlanLayout, at: Point, held: Named, colours: Colours
) -> None:
    """Who is being moved, beside the pointer or the seat they would take."""
    font = _font(painter, layout.letter)
    width = QFontMetricsF(font).horizontalAdvance(held.name) + 16
    above = at.y - layout.radius - 26
    left = max(2.0, min(at.x - width / 2, painter.device().width() - width - 2))
    box = QRectF(left, above if above > 0 else at.y + layout.radius + 6, width, 22)
    painter.setPen(QPen(QColor(colours.accent), 1.0))
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(colours.on_accent))
    painter.setFont(font)
    painter.drawText(box, _CENTRE, held.name)


def _seat(
    painter: QPainter, centre: QPointF, radius: float, pen: QPen, number: int, colour: str
) -> None:
    painter.setPen(pen)
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colour))
    painter.setFont(_font(painter, radius * 0.8))
    box = QRectF(centre.x() - 40, centre.y() - 40, 80, 80)
    painter.drawText(box, _CENTRE, str(number))


def _name(painter: QPainter, layout: PlanLayout, index: int, name: str, colour: str) -> None:
    """In one line or two, if two have room; smaller if need be, and only then shortened."""
    x, y = layout.seats[index]
    left, right = layout.rooms[index]
    width = left + right
    ways = _ways(name)[: None if layout.lines[index] > 1 else 1]
    font, lines = _fitted(painter, layout.letter, ways, width)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    top = y + layout.radius + 2
    shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
    half = max(metrics.horizontalAdvance(line) for line in shown) / 2
    middle = x + max(half - left, 0.0) - max(half - right, 0.0)
    for line in shown:
        painter.drawText(QRectF(middle - width, top, 2 * width, metrics.height()), _TOP, line)
        top += metrics.height() * 0.92


def _fitted(
    painter: QPainter, letter: float, ways: Sequence[tuple[str, ...]], width: float
) -> tuple[QFont, tuple[str, ...]]:
    for pixels in range(round(letter), _SMALLEST_LETTER - 1, -1):
        font = _font(painter, pixels)
        metrics = QFontMetricsF(font)
        for lines in ways:
            if all(metrics.horizontalAdvance(line) <= width for line in lines):
                return font, lines
    return font, ways[-1]


def _ways(name: str) -> list[tuple[str, ...]]:
    """Whole; before the initials or names; after the hyphen of a double surname."""
    gap = NO_BREAK_SPACE if NO_BREAK_SPACE in name else " "
    surname, gap, initials = name.partition(gap)
    ways: list[tuple[str, ...]] = [(name,)]
    if gap:
        ways.append((surname, initials))
    first, hyphen, second = surname.partition("-")
    if hyphen:
        ways.append((first + hyphen, second + gap + initials))
    return ways


def _font(painter: QPainter, pixels: float) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(pixels)))
    return font
