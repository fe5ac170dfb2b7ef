"""Texts set in lines: wrapped, then made smaller together until they fit."""

from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.hall.look import Size

SCALES = tuple(step / 100 for step in range(100, 24, -5))
_SEPARATOR = "\u2028"
_MAY_END = " \n-–—/"


class Slot(Enum):
    """What a line shows that changes with time and keeps its room."""

    TIME = auto()
    CLOCK = auto()


class Block(Struct, frozen=True):
    """A text of one size; `step` is the room above it, as a share of the height."""

    text: str
    size: Size
    colour: str
    bold: bool = False
    step: float = 0.0


class Line(Struct, frozen=True):
    """A line at its place; `box` is all it may paint."""

    text: str
    font: QFont
    colour: str
    left: float
    baseline: float
    box: QRectF
    slot: Slot | None = None

    def moved(self, by: QPointF) -> "Line":
        left, baseline = self.left + by.x(), self.baseline + by.y()
        return replace(self, left=left, baseline=baseline, box=self.box.translated(by))


class Column(Struct, frozen=True):
    """Lines one under the other, counted from the top left corner. `whole`: no word was broken."""

    lines: tuple[Line, ...]
    height: float
    whole: bool

    def at(self, left: float, top: float) -> tuple[Line, ...]:
        return tuple(line.moved(QPointF(left, top)) for line in self.lines)


class Setter(Struct, frozen=True):
    """Sets text in the letters of the hall; `unit` is the height its sizes are shares of."""

    font: QFont
    unit: float

    def letters(self, size: Size, scale: float, *, bold: bool) -> QFont:
        found = QFont(self.font)
        share = max(size.least, size.wished * scale)
        found.setPixelSize(max(1, round(share * self.unit)))
        found.setBold(bold)
        found.setFeature(QFont.Tag("tnum"), 1)
        return found

    def column(self, blocks: Sequence[Block], width: float, scale: float = 1.0) -> Column:
        """Blocks without words take no room."""
        lines: list[Line] = []
        height, whole = 0.0, True
        for block in blocks:
            font = self.letters(block.size, scale, bold=block.bold)
            texts, unbroken = wrapped(block.text, font, width)
            whole = whole and unbroken
            height += block.step * self.unit if texts and lines else 0.0
            for text in texts:
                lines.append(_line(text, font, block.colour, height))
                height += QFontMetricsF(font).lineSpacing()
        return Column(tuple(lines), height, whole)

    def fitted(self, blocks: Sequence[Block], width: float, height: float) -> Column:
        """As large as there is room for; what has none at any size ends in «…»."""
        return self.fitted_alike((blocks,), width, height)[0]

    def fitted_alike(
        self, columns: Sequence[Sequence[Block]], width: float, height: float
    ) -> list[Column]:
        """Columns of one width beside each other, in letters of the same sizes."""
        for scale in SCALES:
            found = [self.column(blocks, width, scale) for blocks in columns]
            if all(one.whole and one.height <= height for one in found):
                return found
        return [self.cut(blocks, width, height) for blocks in columns]

    def cut(self, blocks: Sequence[Block], width: float, height: float) -> Column:
        """In the least letters; the longest text ends in «…» where there is no room for it."""
        longest = max(blocks, key=lambda one: len(one.text))
        kept, found = len(longest.text), self.column(blocks, width, 0.0)
        while found.height > height and kept > 1:
            kept = kept * 9 // 10
            shorter = replace(longest, text=f"{longest.text[:kept].rstrip()}…")
            fewer = [shorter if one is longest else one for one in blocks]
            found = replace(self.column(fewer, width, 0.0), whole=False)
        return found


def wrapped(text: str, font: QFont, width: float) -> tuple[list[str], bool]:
    """The lines of the text, and whether every word is whole."""
    if not text:
        return [], True
    layout = QTextLayout(text.replace("\n", _SEPARATOR), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(1.0, width))
        line = layout.createLine()
    layout.endLayout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    pieces = [_piece(text, one.textStart(), one.textLength()) for one in lines]
    whole = all(one[-1] in _MAY_END for one in pieces[:-1])
    return [one.rstrip() for one in pieces], whole


def width_of(text: str, font: QFont) -> float:
    """Of digits that keep one width, whatever they are."""
    return QFontMetricsF(font).horizontalAdvance(zeros(text))


def zeros(text: str) -> str:
    """The same for all texts that take the same room."""
    return "".join("0" if one.isdigit() else one for one in text)


def slot_line(slot: Slot, text: str, font: QFont, colour: str, right: float, base: float) -> Line:
    """Digits that end at `right` and stand on `base`; `box` is as wide as any of them need."""
    metrics, width = QFontMetricsF(font), width_of(text, font)
    pad = 0.1 * metrics.height()
    top = base - metrics.capHeight()
    box = QRectF(right - width, top, width, metrics.capHeight()).adjusted(-pad, -pad, pad, pad)
    return Line(text, font, colour, right - width, base, box, slot)


def _line(text: str, font: QFont, colour: str, top: float) -> Line:
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text)
    box = QRectF(0, top, width, metrics.height())
    return Line(text, font, colour, 0.0, top + metrics.ascent(), box)


def _piece(text: str, start: int, length: int) -> str:
    """Qt counts in halves of UTF-16."""
    halves = text.encode("utf-16-le", "surrogatepass")
    return halves[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
