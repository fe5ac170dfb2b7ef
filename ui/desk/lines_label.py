"""A plain-text label that wraps to so many lines and no more, with a first part set apart."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.plain import explain

_ENDLESS, _FEW = 10_000, 4


class LinesLabel(QWidget):
    """At most `most` lines; a longer text ends in «…» and is whole in the tool tip."""

    def __init__(self, colour: str, *, most: int = _ENDLESS) -> None:
        super().__init__()
        self._colour = colour
        self._bold = False
        self._most = most
        self._text = ""
        self._first: tuple[int, str] = (0, colour)
        self._counted: dict[int, int] = {}
        self._natural_width: int | None = None
        self._spacing: float | None = None
        self._laid_out: tuple[int, QTextLayout] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, *, first: int = 0, first_colour: str = "") -> None:
        """The first `first` letters are bold and have a colour of their own."""
        if (text, (first, first_colour)) == (self._text, self._first):
            return
        as_long = len(text) == len(self._text)
        self._text, self._first = text, (first, first_colour)
        self.setAccessibleName(text)
        self._changed(may_fit=as_long)

    def set_colour(self, colour: str, *, bold: bool = False) -> None:
        if (colour, bold) == (self._colour, self._bold):
            return
        self._colour = colour
        font = self.font()
        font.setBold(bold)
        self.setFont(font)
        self._changed()

    def set_look(self, font: QFont, most: int) -> None:
        self._most = most
        self.setFont(font)
        self.update()

    def place(self, painter: QPainter) -> None:
        """Where the first line begins; here at the top."""

    def is_cut(self) -> bool:
        return self._count(self.width()) > self._most

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        lines = min(max(1, self._count(width)), self._most)
        return ceil(lines * self._line_spacing())

    def natural_width(self) -> int:
        """Of the text on as many lines as it was given."""
        if self._natural_width is None:
            metrics = QFontMetricsF(self.font())
            widest = max(map(metrics.horizontalAdvance, self._text.split("\n")))
            self._natural_width = ceil(widest) + 2
        return self._natural_width

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = min(self.natural_width(), 40 * ceil(metrics.averageCharWidth()))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(8 * ceil(metrics.averageCharWidth()), ceil(metrics.lineSpacing()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._colour))
        self.place(painter)
        layout = self._broken(self.width())
        spacing = self._line_spacing()
        shown = min(layout.lineCount(), self._most)
        cut = layout.lineCount() > self._most
        for number in range(shown - cut):
            layout.lineAt(number).draw(painter, QPointF(0, number * spacing))
        if cut:
            self._paint_last(painter, layout, shown - 1, spacing)
        painter.end()
        explain(self, self._text if cut else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._bold = self.font().bold()
            self._spacing = None
            self._changed()
        super().changeEvent(event)

    def _changed(self, *, may_fit: bool = False) -> None:
        """Words that take the same room, as when a clock goes on, are only painted anew."""
        width, counted = self._natural_width, self._counted
        self._counted, self._natural_width, self._laid_out = {}, None, None
        fits = may_fit and width == self.natural_width() and self._counts_as(counted)
        if not fits:
            self.updateGeometry()
        self.update()

    def _counts_as(self, counted: dict[int, int]) -> bool:
        """Whether as many lines are taken in each of the few widths that layouts asked for."""
        few = 0 < len(counted) <= _FEW
        return few and all(self._count(width) == lines for width, lines in counted.items())

    def _line_spacing(self) -> float:
        if self._spacing is None:
            self._spacing = QFontMetricsF(self.font()).lineSpacing()
        return self._spacing

    def _count(self, width: int) -> int:
        """How many lines the whole text takes; layouts ask again and again."""
        if width not in self._counted:
            self._counted[width] = self._broken(width).lineCount()
        return self._counted[width]

    def _paint_last(
        self, painter: QPainter, layout: QTextLayout, number: int, spacing: float
    ) -> None:
        metrics = QFontMetricsF(self.font())
        rest = self._text[layout.lineAt(number).textStart() :].replace("\n", " ")
        text = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(self.font())
        painter.drawText(QPointF(0, number * spacing + metrics.ascent()), text)

    def _broken(self, width: int) -> QTextLayout:
        """Measured and painted in turn, it is mostly asked for the width it had last."""
        if self._laid_out is None or self._laid_out[0] != width:
            self._laid_out = width, self._lay_out(width)
        return self._laid_out[1]

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._first_format()] if self._first[0] else [])
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, 0))
            line = layout.createLine()
        layout.endLayout()
        return layout

    def _first_format(self) -> QTextLayout.FormatRange:
        length, colour = self._first
        apart = QTextCharFormat()
        apart.setFontWeight(QFont.Weight.Bold)
        apart.setForeground(QColor(colour))
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = 0, length, apart
        return made
