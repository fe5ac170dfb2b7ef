"""The face of the table with its rim: who speaks and the clock, painted and repainted in pieces."""

import re
from itertools import zip_longest

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QRegion

from ui.desk.layer import Layer
from ui.desk.table_centre import centre_words
from ui.desk.table_geometry import TableLayout
from ui.desk.table_rim import outline_of, paint_ground, paint_rim, rim_between, rim_rect
from ui.desk.text_columns import fit_in_columns
from ui.desk.text_fit import Fitted, Placed, Words, fit
from ui.palette import Colours
from ui.views.floor import FloorView, Phase
from ui.views.table import TableView

_DIGIT = re.compile(r"\d")


class TableFace:
    """Holds what is shown; every change answers with the region that looks different now, but after
    `lay_out`, which changes everything, until that is painted."""

    def __init__(self, colours: Colours, layout: TableLayout) -> None:
        self._colours = colours
        self._layout = layout
        self._bounds = rim_rect(layout)
        self._outline = outline_of(layout)
        self._ground = Layer(self._paint_ground)
        self._rim = Layer(self._paint_rim)
        self._font = QFont()
        self._floor = FloorView(Phase.BEFORE)
        self._table = TableView((), 0, 0, registering=True)
        self._words = self._chosen()
        self._fitted: Fitted | None = None

    @property
    def lines(self) -> tuple[Placed, ...]:
        """The words as they are placed now, counted from the centre of the face. After the face was
        laid out they are fitted when they are asked for first."""
        if self._fitted is None:
            self._fitted = self._fit()
        return self._fitted.lines

    def lay_out(self, layout: TableLayout, font: QFont) -> None:
        self._layout, self._font = layout, QFont(font)
        self._bounds = rim_rect(layout)
        self._outline = outline_of(layout)
        self._ground.lay_out(self._bounds)
        self._rim.lay_out(self._bounds)
        self._fitted = None

    def show_floor(self, view: FloorView) -> QRegion:
        old, self._floor = self._floor, view
        words = self._fit_anew()
        if old.phase is not view.phase:
            rim = QRegion(self._bounds)
        else:
            rim = rim_between(self._layout, old.share, view.share)
        self._rim.change(rim)
        return words + rim

    def show_table(self, view: TableView) -> QRegion:
        """Before the opening the face counts those who are there."""
        self._table = view
        return self._fit_anew()

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """What lies outside the region is left out; words may stand beside the rim."""
        if region.intersects(self._bounds):
            self._ground.show(painter)
            self._rim.show(painter)
        x, y = self._layout.centre
        for line in self.lines:
            if region.intersects(self._rect_of(line)):
                painter.setFont(line.font)
                painter.setPen(QColor(line.colour))
                painter.drawText(QPointF(x + line.left, y + line.baseline), line.text)

    def _paint_ground(self, painter: QPainter, _region: QRegion) -> None:
        paint_ground(painter, self._layout, self._outline, self._colours)

    def _paint_rim(self, painter: QPainter, region: QRegion) -> None:
        within = region.boundingRect()
        paint_rim(painter, self._layout, self._outline, self._floor, self._colours, within)

    def _fit_anew(self) -> QRegion:
        words, before = self._chosen(), self._words
        if words == before:
            return QRegion()
        self._words = words
        if self._fitted is None:
            return QRegion()
        old, alike = self.lines, _without_digits(words) == _without_digits(before)
        self._fitted = self._fit(self._fitted if alike else None)
        region = QRegion()
        for gone, come in zip_longest(old, self.lines):
            if gone != come:
                for line in filter(None, (gone, come)):
                    region += self._rect_of(line)
        return region

    def _chosen(self) -> tuple[Words, ...]:
        return centre_words(self._floor, self._table, self._colours)

    def _fit(self, before: Fitted | None = None) -> Fitted:
        face = self._layout.face
        return (fit_in_columns if face.is_low else fit)(self._words, self._font, face, before)

    def _rect_of(self, line: Placed) -> QRect:
        """With room for letters that lean out of their line."""
        x, y = self._layout.centre
        pad = 3 + 0.15 * line.height
        box = QRectF(x + line.left, y + line.top, line.width, line.height)
        return box.adjusted(-pad, -pad, pad, pad).toAlignedRect()


def _without_digits(words: tuple[Words, ...]) -> tuple[Words, ...]:
    """The same for all words that take the same room."""
    return tuple(replace(one, text=_DIGIT.sub("0", one.text)) for one in words)
