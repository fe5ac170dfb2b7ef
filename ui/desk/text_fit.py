"""Lines of words fitted into a face: first broken, then made smaller together."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

_SCALES = tuple(step / 100 for step in range(100, 28, -4))
_SMALLEST_PIXELS = 6.0


@dataclass(frozen=True, slots=True)
class Face:
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

    def line_counts(self) -> tuple[int, ...]:
        """Into how many lines a long block may be broken here."""
        return (1, 2) if self.across > 1.5 * self.down else (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Words:
    """One block of words; it may be broken if `most_lines` is more than 1. `size` is a share of the
    face's half height; digits keep one width."""

    text: str
    size: float
    colour: str
    bold: bool = False
    digits: bool = False
    most_lines: int = 1


@dataclass(frozen=True, slots=True)
class Placed:
    """A line at its place: `left` and `baseline` count from the centre of the face."""

    text: str
    font: QFont
    colour: str
    left: float
    top: float
    baseline: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    words: Words
    font: QFont
    width: float
    height: float
    ascent: float


def fit(blocks: Sequence[Words], font: QFont, face: Face) -> tuple[Placed, ...]:
    """The blocks one under the other; what fits at no size ends in «…»."""
    for scale in _SCALES:
        for lines in face.line_counts():
            rows = [row for words in blocks for row in _rows(words, font, face.down * scale, lines)]
            placed = _placed(rows)
            if all(_is_inside(one, face) for one in placed):
                return placed
    return tuple(_cut(one, face) for one in placed)


def _rows(words: Words, font: QFont, half_height: float, lines: int) -> list[_Row]:
    sized = QFont(font)
    sized.setPixelSize(max(1, round(max(_SMALLEST_PIXELS, words.size * half_height))))
    sized.setBold(words.bold)
    metrics = QFontMetricsF(sized)
    texts = [words.text]
    if words.most_lines > 1:
        texts = _broken(words.text, metrics, lines)
    return [_row(text, words, sized, metrics) for text in texts]


def _row(text: str, words: Words, font: QFont, metrics: QFontMetricsF) -> _Row:
    if not words.digits:
        height = metrics.height()
        return _Row(text, words, font, metrics.horizontalAdvance(text), height, metrics.ascent())
    font.setFeature(QFont.Tag("tnum"), 1)
    widest = "".join("0" if one.isdigit() else one for one in text)
    width = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(widest))
    capitals = metrics.capHeight()
    return _Row(text, words, font, width, capitals * 1.5, capitals * 1.25)


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


def _placed(rows: Sequence[_Row]) -> tuple[Placed, ...]:
    top = -sum(row.height for row in rows) / 2
    placed = []
    for row in rows:
        placed.append(
            Placed(
                text=row.text,
                font=row.font,
                colour=row.words.colour,
                left=-row.width / 2,
                top=top,
                baseline=top + row.ascent,
                width=row.width,
                height=row.height,
            )
        )
        top += row.height
    return tuple(placed)


def _is_inside(placed: Placed, face: Face) -> bool:
    return placed.width <= _chord(placed, face)


def _chord(placed: Placed, face: Face) -> float:
    return face.chord(placed.top, placed.top + placed.height)


def _cut(placed: Placed, face: Face) -> Placed:
    if _is_inside(placed, face):
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
