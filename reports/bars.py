"""Bars with their labels: told apart by length and figures, so that they need no colour."""

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from models.papers.after.values import Bar
from reports import fonts
from reports.paragraphs import Text
from reports.text import one_line, plain

_LABEL_SHARE, _BAR_SHARE = 0.4, 0.36
_GAP = 8
_CAP_HEIGHT = 0.66
_SHADE = 0.35
"""Of grey, 1 is white: dark enough on every printer."""
_EDGE = 0.6


class BarLine(Flowable):
    """Label, bar, figures; a long label wraps in its own column."""

    def __init__(self, bar: Bar, style: ParagraphStyle) -> None:
        super().__init__()
        self._bar = bar
        self._style = style
        self._label = [Text(paragraph, style) for paragraph in plain(bar.label)]
        self.spaceBefore = style.leading * 0.4

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width = available_width
        column = available_width * _LABEL_SHARE - _GAP
        heights = [paragraph.wrap(column, 0)[1] for paragraph in self._label]
        self.height = max(sum(heights), self._style.leading)
        return self.width, self.height

    def draw(self) -> None:
        canvas, size = self.canv, self._style.fontSize
        y = self.height
        for paragraph in self._label:
            y -= paragraph.height
            paragraph.drawOn(canvas, 0, y)
        left, width = self.width * _LABEL_SHARE, self.width * _BAR_SHARE * self._bar.length
        base = (self.height - size) / 2
        canvas.saveState()
        canvas.setLineWidth(_EDGE)
        canvas.setFillGray(_SHADE)
        canvas.rect(left, base, width, size, stroke=1, fill=1)
        canvas.setFillGray(0)
        canvas.setFont(fonts.REGULAR, size)
        baseline = self.height / 2 - size * _CAP_HEIGHT / 2
        canvas.drawString(left + width + _GAP, baseline, one_line(self._bar.words))
        canvas.restoreState()
