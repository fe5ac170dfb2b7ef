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
_GAP = 4 * mm
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
        left = self._post_width + _GAP
        self.canv.line(left, baseline, left + self._line_width, baseline)

    @property
    def _post_width(self) -> float:
        beside_names = self._beside_names - self.width * _LINE_SHARE
        return max(self.width * _LEAST_POST_SHARE, min(self.width * _POST_SHARE, beside_names))

    @property
    def _line_width(self) -> float:
        """Shorter than usual only where that keeps the longest name on one line."""
        usual, beside_names = self.width * _LINE_SHARE, self._beside_names - self._post_width
        return beside_names if self.width * _LEAST_LINE_SHARE <= beside_names < usual else usual

    @property
    def _beside_names(self) -> float:
        return self.width - 2 * _GAP - self._longest_name - _ROUNDING

    @property
    def _name_width(self) -> float:
        return self.width - self._post_width - self._line_width - 2 * _GAP


def _height(column: list[Text], width: float) -> float:
    return float(sum(paragraph.wrap(width, 0)[1] for paragraph in column))


def _draw(line: SignatureLine, column: list[Text], x: float) -> None:
    y = _height_above(column)
    for paragraph in column:
        y -= paragraph.height
        paragraph.drawOn(line.canv, x, y)


def _height_above(column: list[Text]) -> float:
    return float(sum(paragraph.height for paragraph in column))
