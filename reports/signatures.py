"""Post | ________ | name: the name stands level with the last line of the post."""

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import NullActionFlowable

from reports.paragraphs import Text
from reports.text import plain

_POST_SHARE = 0.46
_LEAST_POST_SHARE = 0.3
_LINE_SHARE = 0.2
_LEAST_LINE_SHARE = 0.14
GAP = 4 * mm
"""Between post and line, and between line and name."""
_RULE = 0.6
_ROUNDING = 0.1


class SignatureLine(Flowable):
    """One signer; a long post or name wraps in its own column and overlaps nothing.

    The column of names is as wide as usual or, if `longest_name` in points asks for it, wider, at
    the cost of the post first, then of the line.
    """

    def __init__(self, post: str, name: str, style: ParagraphStyle, longest_name: float) -> None:
        super().__init__()
        self._style = style
        self._longest_name = longest_name
        self._post = [Text(paragraph, style) for paragraph in plain(post)]
        self._name = [Text(paragraph, style) for paragraph in plain(name)]
        self.spaceBefore = style.leading * 1.6

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = available_width
        columns = signature_columns(available_width, self._longest_name)
        self._post_width, self._line_width, self._name_width = columns
        heights = (
            _height(self._post, self._post_width),
            _height(self._name, self._name_width),
            self._style.leading,
        )
        self.height = max(heights)
        return self.width, self.height

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """Taller than a page: post and name flow one below the other, the line between is lost."""
        if not hasattr(self, "_postponed") or self.height <= available_height:
            return []
        return [NullActionFlowable(), *self._post, *self._name]

    def draw(self) -> None:
        _draw(self, self._post, 0)
        _draw(self, self._name, self.width - self._name_width)
        baseline = self._style.leading - self._style.fontSize
        self.canv.setLineWidth(_RULE)
        left = self._post_width + GAP
        self.canv.line(left, baseline, left + self._line_width, baseline)


def signature_columns(width: float, longest_name: float) -> tuple[float, float, float]:
    """How wide post, line and name are in points, beside the gaps between them. The line is shorter
    than usual only where that keeps the longest name on one line."""
    beside_names = width - 2 * GAP - longest_name - _ROUNDING
    usual = width * _LINE_SHARE
    post = max(width * _LEAST_POST_SHARE, min(width * _POST_SHARE, beside_names - usual))
    shorter = width * _LEAST_LINE_SHARE <= beside_names - post < usual
    line = beside_names - post if shorter else usual
    return post, line, width - post - line - 2 * GAP


def _height(column: list[Text], width: float) -> float:
    return float(sum(paragraph.wrap(width, 0)[1] for paragraph in column))


def _draw(line: SignatureLine, column: list[Text], x: float) -> None:
    y = _height_above(column)
    for paragraph in column:
        y -= paragraph.height
        paragraph.drawOn(line.canv, x, y)


def _height_above(column: list[Text]) -> float:
    return float(sum(paragraph.height for paragraph in column))
