"""The sign before a sentence of the strip: its shape says how grave it is, without its colour."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.palette import Colours


class Level(StrEnum):
    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


class LevelSign(QWidget):
    """A disc for news, a triangle for a warning, a square on its corner for danger."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._level = Level.INFO
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level) -> None:
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(level_colour(self._level, self._colours)))
        middle = QPointF(self.width() / 2, self.height() / 2)
        match self._level:
            case Level.INFO:
                painter.drawEllipse(middle, 8, 8)
            case Level.WARNING:
                painter.drawPolygon(QPolygonF([middle + QPointF(*at) for at in _TRIANGLE]))
            case Level.DANGER:
                painter.drawPolygon(QPolygonF([middle + QPointF(*at) for at in _DIAMOND]))
        painter.setPen(QColor(self._colours.panel))
        sign = "i" if self._level is Level.INFO else "!"
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()


_TRIANGLE = ((0, -8), (9, 8), (-9, 8))
_DIAMOND = ((0, -9), (9, 0), (0, 9), (-9, 0))


def level_colour(level: Level, colours: Colours) -> str:
    return {
        Level.INFO: colours.accent,
        Level.WARNING: colours.warning,
        Level.DANGER: colours.danger,
    }[level]
