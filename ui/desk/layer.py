"""A picture that is painted once and shown again, until a part of it looks otherwise."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

Paint = Callable[[QPainter, QRegion], None]


class Layer:
    """`paint` fills a region of it, in the coordinates of the widget; it is clear before that."""

    def __init__(self, paint: Paint) -> None:
        self._paint = paint
        self._place = QRect()
        self._picture = QPixmap()
        self._stale = QRegion()

    def lay_out(self, place: QRect) -> None:
        """It covers this part of the widget from now on, and looks otherwise everywhere."""
        self._place = place
        self._stale = QRegion(place)

    def change(self, region: QRegion) -> None:
        """There it looks otherwise now."""
        self._stale += region

    def show(self, painter: QPainter) -> None:
        ratio = painter.device().devicePixelRatioF()
        size = (self._place.size().toSizeF() * ratio).toSize() + QSize(1, 1)
        if (self._picture.size(), self._picture.devicePixelRatio()) != (size, ratio):
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._stale = QRegion(self._place)
        if not self._stale.isEmpty():
            self._renew()
        painter.drawPixmap(self._place.topLeft(), self._picture)

    def _renew(self) -> None:
        painter = QPainter(self._picture)
        painter.translate(-self._place.topLeft())
        painter.setClipRegion(self._stale)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(self._place, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._stale)
        painter.end()
        self._stale = QRegion()
