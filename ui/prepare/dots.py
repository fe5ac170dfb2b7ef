"""The coloured dot that stands before the word of a group or a state."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

EDGE = 32  # drawn larger than shown, so that it stays round on sharp screens


def dot(colour: str) -> QIcon:
    image = QPixmap(EDGE, EDGE)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(4, 4, EDGE - 8, EDGE - 8))
    painter.end()
    return QIcon(image)
