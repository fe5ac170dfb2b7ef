"""A label that takes smaller letters and one line more before it cuts anything."""

from PySide6.QtGui import QPainter, QResizeEvent

from ui.desk.headers import SMALLER
from ui.desk.lines_label import LinesLabel


class TwoSizesLabel(LinesLabel):
    def __init__(self, colour: str, *, most: int) -> None:
        super().__init__(colour, most=most)
        self._usual = (self.font(), most)

    def set_text(self, text: str, *, first: int = 0, first_colour: str = "") -> None:
        super().set_text(text, first=first, first_colour=first_colour)
        self._choose()

    def allow_lines(self, most: int) -> None:
        font, _most = self._usual
        self._usual = (font, most)
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def place(self, painter: QPainter) -> None:
        """Half-way down."""
        painter.translate(0, max(0, (self.height() - self.heightForWidth(self.width())) // 2))

    def _choose(self) -> None:
        font, most = self._usual
        self.set_look(font, most)
        if self.is_cut():
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * SMALLER)
            self.set_look(font, most + 1)
