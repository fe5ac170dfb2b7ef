"""Lines of words fitted into an oval: first broken in two, then made smaller together."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

_SCALES = tuple(step / 100 for step in range(100, 28, -4))
_SMALLEST_PIXELS = 6.0


@dataclass(frozen=True, slots=True)
class Words:
    """One block of words. `size` is a share of the oval's half height; digits keep one width."""

    text: str
    size: float
    colour: str
    bold: bool = False
    digits: bool = False
    most_lines: int = 1


@dataclass(frozen=True, slots=True)
class Placed:
    """A line at its place: `left` and `baseline` count from the centre of the oval."""

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


def fit(blocks: Sequence[Words], font: QFont, face: tuple[float, float]) -> tuple[Placed, ...]:
    """The blocks one under the other; what fits at no size ends in «…»."""
    for scale in _SCALES:
        for lines in (1, 2):
            rows = [row for words in blocks for row in _rows(words, font, face[1] * scale, lines)]
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
    if lines == 2 and words.most_lines == 2:
        texts = _in_two(words.text, metrics)
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


def _in_two(text: str, metrics: QFontMetricsF) -> list[str]:
    """The text broken at the blank that gives the narrowest pair of lines."""
    gaps = [place for place, letter in enumerate(text) if letter == " "]
    pairs = [[text[:gap], text[gap + 1 :]] for gap in gaps]
    whole = metrics.horizontalAdvance
    return min(pairs, key=lambda pair: max(map(whole, pair)), default=[text])


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


def _is_inside(placed: Placed, face: tuple[float, float]) -> bool:
    return placed.width <= _chord(placed, face)


def _chord(placed: Placed, face: tuple[float, float]) -> float:
    """How wide the oval is where the line stands."""
    reach = max(abs(placed.top), abs(placed.top + placed.height)) / face[1]
    return 2 * face[0] * sqrt(1 - reach * reach) if reach < 1 else 0.0


def _cut(placed: Placed, face: tuple[float, float]) -> Placed:
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
