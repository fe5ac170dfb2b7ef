"""Lines of words fitted into a face: first broken, then made smaller together."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

_SCALES = tuple(step / 100 for step in range(100, 28, -4))
_CLOCKS = (1.0, 0.8)
_SMALLEST_PIXELS, _USUAL_PIXELS = 6.0, 13
_ROUNDING = 1e-6
_LOW = 3.2


class Face(Struct, frozen=True):
    """The room for words by its half-axes; `fullness` is 2 for an oval, more for a fuller shape
    (a superellipse)."""

    across: float
    down: float
    fullness: float = 2.0

    def chord(self, top: float, bottom: float) -> float:
        """How wide it is between two heights that count from its middle."""
        reach = max(abs(top), abs(bottom)) / self.down
        if reach >= 1:
            return 0.0
        return 2 * self.across * float((1 - reach**self.fullness) ** (1 / self.fullness))

    @property
    def is_low(self) -> bool:
        """Too low for words of a good size one under the other, but wide."""
        return self.across > _LOW * self.down

    def line_counts(self) -> tuple[int, ...]:
        """Into how many lines a long block may be broken here."""
        return (1, 2) if self.across > 1.5 * self.down else (1, 2, 3, 4)


class Words(Struct, frozen=True):
    """One block of words; it may be broken if `most_lines` is more than 1. `size` is a share of the
    face's half height; digits keep one width."""

    text: str
    size: float
    colour: str
    bold: bool = False
    digits: bool = False
    most_lines: int = 1


class Placed(Struct, frozen=True):
    """A line at its place: `left` and `baseline` count from the centre of the face."""

    text: str
    font: QFont
    colour: str
    left: float
    top: float
    baseline: float
    width: float
    height: float


class Row(Struct, frozen=True):
    """A line with its size, before it has a place."""

    text: str
    words: Words
    font: QFont
    width: float
    height: float
    ascent: float


class Fitted(Struct, frozen=True):
    """Lines at their places, and how they were found: what differs in a digit only is fitted in
    the same way. `cut`: something had to be left out."""

    lines: tuple[Placed, ...]
    scale: float
    breaks: int = 1
    cut: bool = False
    grown: float = 1.0


def fit(blocks: Sequence[Words], font: QFont, face: Face, before: Fitted | None = None) -> Fitted:
    """The blocks one under the other; what fits at no size ends in «…». As `before`, if it fits."""
    every = [(before.grown, before.scale)] if before else _sizes(font)
    counts = (before.breaks,) if before else face.line_counts()
    measured = _Measured(font)
    for grown, scale in every:
        for breaks in counts:
            rows = [
                row
                for words in blocks
                for row in measured.rows(words, face.down * _share(words, grown, scale), breaks)
            ]
            placed = stacked(rows)
            if all(is_inside(one, face) for one in placed):
                return Fitted(placed, scale, breaks, grown=grown)
    if before and not before.cut:
        return fit(blocks, font, face)
    return Fitted(tuple(_cut(one, face) for one in placed), scale, breaks, cut=True)


class _Measured:
    """Every block in one size and one number of lines is measured once."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._rows: dict[tuple[Words, int, int], list[Row]] = {}

    def rows(self, words: Words, half_height: float, breaks: int) -> list[Row]:
        lines = breaks if words.most_lines > 1 else 1
        key = (words, _pixels(words, half_height), lines)
        if key not in self._rows:
            self._rows[key] = _rows(words, self._font, half_height, lines)
        return self._rows[key]


def _sizes(font: QFont) -> list[tuple[float, float]]:
    """How much the words grow with the letters of the window, if that fits, and the scale of all:
    the clock is large enough."""
    most = QFontInfo(font).pixelSize() / _USUAL_PIXELS
    grown = [step / 10 for step in range(int(10 * most), 10, -1)]
    return [(one, scale) for one in grown for scale in _CLOCKS] + [(1.0, one) for one in _SCALES]


def _share(words: Words, grown: float, scale: float) -> float:
    """Of the face's half height; where words grow, `scale` is the clock's alone."""
    if grown == 1.0 or words.digits:
        return scale
    return grown


def sized(words: Words, font: QFont, half_height: float) -> QFont:
    """The letters of a block in a face of that half height."""
    found = QFont(font)
    found.setPixelSize(_pixels(words, half_height))
    found.setBold(words.bold)
    if words.digits:
        found.setFeature(QFont.Tag("tnum"), 1)
    return found


def _pixels(words: Words, half_height: float) -> int:
    return round(max(_SMALLEST_PIXELS, words.size * half_height))


def row_of(text: str, words: Words, font: QFont, metrics: QFontMetricsF) -> Row:
    """One line of a block; `font` is that of the block, `metrics` are its."""
    if not words.digits:
        height = metrics.height()
        return Row(text, words, font, metrics.horizontalAdvance(text), height, metrics.ascent())
    zeros = "".join("0" if one.isdigit() else one for one in text)
    capitals = metrics.capHeight()
    width = metrics.horizontalAdvance(zeros)
    return Row(text, words, font, width, capitals * 1.5, capitals * 1.25)


def _rows(words: Words, font: QFont, half_height: float, lines: int) -> list[Row]:
    letters = sized(words, font, half_height)
    metrics = QFontMetricsF(letters)
    texts = _broken(words.text, metrics, lines)
    return [row_of(text, words, letters, metrics) for text in texts]


def _broken(text: str, metrics: QFontMetricsF, lines: int) -> list[str]:
    """The text broken at blanks into so many lines, as evenly as one can see."""
    if lines < 2:
        return [text]
    gaps = [place for place, letter in enumerate(text) if letter == " "]
    share = metrics.horizontalAdvance(text) / lines
    pairs = [(text[:gap], text[gap + 1 :]) for gap in gaps]

    def widest(pair: tuple[str, str]) -> float:
        first, rest = (metrics.horizontalAdvance(part) for part in pair)
        return max(first, rest / (lines - 1), share)

    first, rest = min(pairs, key=widest, default=(text, ""))
    return [first, *_broken(rest, metrics, lines - 1)] if rest else [first]


def stacked(rows: Sequence[Row], middle: float = 0.0) -> tuple[Placed, ...]:
    """One under the other around the height of the centre, each with its own middle at `middle`."""
    top = -sum(row.height for row in rows) / 2
    placed = []
    for row in rows:
        placed.append(
            Placed(
                text=row.text,
                font=row.font,
                colour=row.words.colour,
                left=middle - row.width / 2,
                top=top,
                baseline=top + row.ascent,
                width=row.width,
                height=row.height,
            )
        )
        top += row.height
    return tuple(placed)


def is_inside(placed: Placed, face: Face) -> bool:
    reach = max(-placed.left, placed.left + placed.width)
    return 2 * reach <= _chord(placed, face) + _ROUNDING


def _chord(placed: Placed, face: Face) -> float:
    return face.chord(placed.top, placed.top + placed.height)


def _cut(placed: Placed, face: Face) -> Placed:
    if is_inside(placed, face):
        return placed
    metrics, room = QFontMetricsF(placed.font), _chord(placed, face)
    text = metrics.elidedText(placed.text, Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(text)
    return Placed(
        text,
        placed.font,
        placed.colour,
        -width / 2,
        placed.top,
        placed.baseline,
        width,
        placed.height,
    )
