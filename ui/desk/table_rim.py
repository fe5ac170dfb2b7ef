"""The rim is the clock: how it is painted, and which part of it a second changes."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QRegion

from ui.desk.table_centre import phase_colour
from ui.desk.table_geometry import TableLayout
from ui.palette import Colours
from ui.views.floor import FloorView, Phase

_FLAT = Qt.PenCapStyle.FlatCap
_ROUND = Qt.PenCapStyle.RoundCap
_WIDEST = 1.5
_TOUCHES = 0.01


class Outline(Struct, frozen=True):
    """What is the same at every second."""

    rim: tuple[QPointF, ...]
    ground: QPolygonF
    bounds: QRectF


def outline_of(layout: TableLayout) -> Outline:
    rim, ground = (
        tuple(QPointF(*point) for point in edge.points) for edge in (layout.rim, layout.ground)
    )
    return Outline(rim, QPolygonF(ground), QPolygonF(rim).boundingRect())


def paint_ground(
    painter: QPainter, layout: TableLayout, outline: Outline, colours: Colours
) -> None:
    """The face, and the rim of which no time is left."""
    painter.setPen(QPen(QColor(colours.border), 1.0))
    painter.setBrush(QColor(colours.panel))
    painter.drawPolygon(outline.ground)
    _line(painter, outline.rim, QPen(QColor(colours.faint), layout.rim_width))


def paint_rim(
    painter: QPainter,
    layout: TableLayout,
    outline: Outline,
    floor: FloorView,
    colours: Colours,
    within: QRect,
) -> None:
    """Every phase has a shape of its own: whole, in pieces, in short pieces, hollow, dotted.

    Of the whole line, which takes longest, only what shows `within` is painted.
    """
    width, colour = layout.rim_width, phase_colour(floor.phase, colours)
    match floor.phase:
        case Phase.CALM:
            way = _until(layout, outline, floor.share)
            pad = ceil(2 * width)
            shown = QRectF(within.adjusted(-pad, -pad, pad, pad))
            pen = _pen(colour, width, _ROUND)
            if shown.contains(outline.bounds):
                _line(painter, way, pen)
            else:
                painter.strokePath(_passing(way, shown), pen)
        case Phase.WARNING:
            wide = _pen(colour, width * _WIDEST, _FLAT)
            _pieces(painter, layout, outline, wide, _Pieces(2.4, 0.5, until=floor.share))
        case Phase.OVERTIME:
            _pieces(
                painter, layout, outline, _pen(colour, width * _WIDEST, _FLAT), _Pieces(0.75, 0.75)
            )
        case Phase.SUSPENDED:
            way = _until(layout, outline, floor.share)
            _line(painter, way, _pen(colours.accent, width, _FLAT))
            _line(painter, way, _pen(colours.panel, width * 0.45, _FLAT))
        case Phase.BREAK:
            _pieces(painter, layout, outline, _pen(colour, width * 0.4, _ROUND), _Pieces(0.01, 1.6))
        case _:
            pass


def rim_rect(layout: TableLayout) -> QRect:
    """All that `paint_ground` and `paint_rim` may paint."""
    points = (*layout.rim.points, *layout.ground.points)
    return _around([QPointF(*point) for point in points], layout)


def rim_between(layout: TableLayout, one: float, other: float) -> QRegion:
    """The piece of the rim between two shares of its way, with the ends of the line there."""
    if one == other:
        return QRegion()
    length = abs(other - one) * layout.rim.length
    steps = max(1, ceil(length / (4 * layout.rim_width)))
    shares = [one + (other - one) * step / steps for step in range(steps + 1)]
    at = [QPointF(*layout.rim.at(share)) for share in shares]
    region = QRegion()
    for here, there in pairwise(at):
        region += _around([here, there], layout)
    return region


def _around(points: list[QPointF], layout: TableLayout) -> QRect:
    pad = _WIDEST * layout.rim_width + 2
    bounds = QPolygonF(points).boundingRect()
    return QRectF(bounds).adjusted(-pad, -pad, pad, pad).toAlignedRect()


class _Pieces(Struct, frozen=True):
    """Pieces and gaps by the width of the rim; the last piece ends at the share `until`."""

    piece: float
    gap: float
    until: float = 1.0


def _pieces(
    painter: QPainter, layout: TableLayout, outline: Outline, pen: QPen, pieces: _Pieces
) -> None:
    """Lines of their own: the dashes of a pen move when only a part of them is painted."""
    rim, width = layout.rim, layout.rim_width
    count = max(1, round(rim.length / (width * (pieces.piece + pieces.gap))))
    filled = pieces.piece / (pieces.piece + pieces.gap)
    for place in range(count):
        begin, end = place / count, min((place + filled) / count, pieces.until)
        if begin < end:
            between = outline.rim[rim.passed(begin) : rim.passed(end)]
            way = [QPointF(*rim.at(begin)), *between, QPointF(*rim.at(end))]
            _line(painter, way, pen)


def _until(layout: TableLayout, outline: Outline, share: float) -> list[QPointF]:
    """The way from the beginning to `share` of it."""
    return [*outline.rim[: layout.rim.passed(share)], QPointF(*layout.rim.at(share))]


def _passing(way: list[QPointF], shown: QRectF) -> QPainterPath:
    """The pieces of the way from before it comes into the rectangle until it is out of it; as one
    path, so that ends which meet are one."""
    path = QPainterPath()
    for is_inside, points in groupby(enumerate(way), lambda one: shown.contains(one[1])):
        if is_inside:
            places = [place for place, _point in points]
            path.addPolygon(QPolygonF(way[max(0, places[0] - 1) : places[-1] + 2]))
    return path


def _line(painter: QPainter, points: Sequence[QPointF], pen: QPen) -> None:
    """A line that ends where it begins has no ends: they would show."""
    if len(points) < 2:
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if len(points) > 2 and (points[0] - points[-1]).manhattanLength() < _TOUCHES:
        painter.drawPolygon(points[:-1])
    else:
        painter.drawPolyline(points)


def _pen(colour: str, width: float, cap: Qt.PenCapStyle) -> QPen:
    return QPen(QBrush(QColor(colour)), width, Qt.PenStyle.SolidLine, cap)
