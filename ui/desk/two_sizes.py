"""A label that takes smaller letters, and where there is room one line more, before it cuts."""

from PySide6.QtGui import QPainter, QResizeEvent

from ui.desk.headers import SMALLER
from ui.desk.lines_label import LinesLabel


class TwoSizesLabel(LinesLabel):
    def __init__(self, colour: str, *, most: int) -> None:
        super().__init__(colour, most=most)
        self._usual = (self.font(), most)
        self._more = 1

    def set_text(self, text: str, *, first: int = 0, first_colour: str = "") -> None:
        super().set_text(text, first=first, first_colour=first_colour)
        self._choose()

    def allow_lines(self, most: int, *, more: int = 1) -> None:
        """So many of the usual letters, and of the smaller ones so many more."""
        font, _most = self._usual
        self._usual, self._more = (font, most), more
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
            self.set_look(font, most + self._more)
