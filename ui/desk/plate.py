"""A panel that takes the room its page gives it, whatever stands in it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

_RING, _CORNER = 2, 7


class Plate(QFrame):
    """With a ring around it while the keys are here and at nothing in particular of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ringed = False
        self.setObjectName(name)
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_ring(self, shown: bool) -> None:
        """It takes no room, and what stands inside is not painted anew."""
        self._ringed = shown
        inside = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        self.update(QRegion(self.rect()) - QRegion(inside))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ringed:
            return
        half = _RING / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _RING))
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, _CORNER, _CORNER)
        painter.end()
