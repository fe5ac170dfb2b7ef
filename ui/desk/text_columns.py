"""Words in a low and wide face: the largest in the middle, the others left and right of it."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.desk.text_fit import (
    Face,
    Fitted,
    Placed,
    Row,
    Words,
    is_inside,
    row_of,
    sized,
    stacked,
)

_SCALES = tuple(step / 100 for step in range(260, 20, -10))
_LEGIBLE = 7.5
_FILLED = 0.94
_WIDEST_MIDDLE = 0.34
_LEAST_SIDE, _MOST_SIDE = 0.4, 0.62
_GAP = 0.045
_POINT = " · "
_GOOD, _FEW_LINES = 1.1, 2


def fit_in_columns(
    blocks: Sequence[Words], font: QFont, face: Face, before: Fitted | None = None
) -> Fitted:
    """What stands before the largest block is left of it, what follows right of it; long lines are
    broken, what fits at no size ends in «…». As `before` if it can be."""
    room = replace(face, across=_FILLED * face.across)
    largest = max(range(len(blocks)), key=lambda place: blocks[place].size)
    middle = [_middle(blocks[largest], font, room, alone=len(blocks) == 1)]
    sides = (blocks[:largest], blocks[largest + 1 :])
    widths = _widths(sides, font, 2 * room.across * (1 - 2 * _GAP) - middle[0].width)
    for scale in (before.scale,) if before else _scales(blocks, face):
        columns = [
            _column(side, font, face.down * scale, width)
            for side, width in zip(sides, widths, strict=True)
        ]
        placed = _side_by_side((columns[0], middle, columns[1]), room)
        fits = all(is_inside(one, room) for one in placed)
        few = max(_most_lines(rows) for rows in columns) <= _FEW_LINES
        if fits and (few or scale <= _GOOD):
            return Fitted(placed, scale)
    if before and not before.cut:
        return fit_in_columns(blocks, font, face)
    left, right = (
        _shortened(rows, width, 2 * face.down) for rows, width in zip(columns, widths, strict=True)
    )
    return Fitted(_side_by_side((left, middle, right), room), scale, cut=True)


def _scales(blocks: Sequence[Words], face: Face) -> Sequence[float]:
    """Those at which the smallest block can still be read."""
    least = _LEGIBLE / (face.down * min(one.size for one in blocks))
    return [one for one in _SCALES if one >= least] or _SCALES[:1]


def _middle(words: Words, font: QFont, face: Face, *, alone: bool) -> Row:
    room = 2 * face.across * (1.0 if alone else _WIDEST_MIDDLE)
    for scale in _SCALES:
        letters = sized(words, font, face.down * scale)
        row = row_of(words.text, words, letters, QFontMetricsF(letters))
        if row.width <= room and row.height <= 2 * face.down * _FILLED:
            return row
    return _elided(row, room)


def _widths(
    sides: tuple[Sequence[Words], Sequence[Words]], font: QFont, room: float
) -> tuple[float, float]:
    """The room of each side, by what its words ask for."""
    left, right = (
        max((row.width for one in side for row in _wrapped(one, font, 100.0, 1e9)), default=0.0)
        for side in sides
    )
    if not left or not right:
        return room, room
    share = min(_MOST_SIDE, max(_LEAST_SIDE, left / (left + right)))
    return room * share, room * (1 - share)


def _column(blocks: Sequence[Words], font: QFont, half_height: float, room: float) -> list[Row]:
    return [row for words in blocks for row in _wrapped(words, font, half_height, room)]


def _most_lines(rows: Sequence[Row]) -> int:
    """Into how many lines a block was broken at most."""
    return max((sum(one.words is row.words for one in rows) for row in rows), default=0)


def _wrapped(words: Words, font: QFont, half_height: float, room: float) -> list[Row]:
    """In one line if there is room, else broken at a «·», else at blanks."""
    letters = sized(words, font, half_height)
    metrics = QFontMetricsF(letters)
    lines = [words.text]
    if metrics.horizontalAdvance(words.text) > room:
        lines = [line for part in words.text.split(_POINT) for line in _broken(part, metrics, room)]
    return [row_of(line, words, letters, metrics) for line in lines]


def _broken(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _side_by_side(columns: Sequence[Sequence[Row]], face: Face) -> tuple[Placed, ...]:
    filled = [column for column in columns if column]
    widths = [max(row.width for row in column) for column in filled]
    gap = 2 * face.across * _GAP
    left, placed = -(sum(widths) + gap * (len(filled) - 1)) / 2, list[Placed]()
    for column, width in zip(filled, widths, strict=True):
        placed += stacked(column, left + width / 2)
        left += width + gap
    return tuple(placed)


def _shortened(rows: Sequence[Row], room: float, height: float) -> list[Row]:
    """Those that lie one under the other in that height; of the longest block the end is left
    out."""
    kept = list(rows)
    while sum(row.height for row in kept) > height and _most_lines(kept) > 1:
        most = _most_lines(kept)
        last = max(
            place
            for place, row in enumerate(kept)
            if sum(one.words is row.words for one in kept) == most
        )
        before = kept[last - 1]
        kept[last - 1 : last + 1] = [_with_text(before, f"{before.text}…")]
    return [_elided(row, room) for row in kept]


def _with_text(row: Row, text: str) -> Row:
    return replace(row, text=text, width=QFontMetricsF(row.font).horizontalAdvance(text))


def _elided(row: Row, room: float) -> Row:
    if row.width <= room:
        return row
    metrics = QFontMetricsF(row.font)
    return _with_text(row, metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room))
