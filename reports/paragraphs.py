"""Paragraphs that leave no ugly gaps, lopsided headings or lost bookmarks."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import cast

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paragraph import ParaLines
from reportlab.platypus.paraparser import ParaFrag

from reports.fonts import width_of
from reports.text import NO_BREAK

_HYPHEN = re.compile(r"(?<=\w-)(?=\w)")
_PARTED = "\N{FOUR-PER-EM SPACE}"
"""Between parts of a word of which each may end a line; in no text, see `reports.text`."""
WIDEST_GAP = 1.2
"""Em; a line that could be justified only with wider gaps than this stays ragged."""


class Text(Paragraph):
    """A paragraph whose justified lines never fall apart; takes escaped markup only.

    With a `bookmark` the outline of the document leads to its first line.
    """

    bookmark: str = ""
    blPara: ParaLines  # noqa: N815

    def __init__(
        self,
        text: str,
        style: ParagraphStyle,
        bulletText: str | None = None,  # noqa: N803
        frags: list[ParaFrag] | None = None,
    ) -> None:
        super().__init__(text, style, bulletText, frags)
        if text and len(self.frags) > 1:  # what was escaped came as fragments of its own
            first = self.frags[0]
            first.text = "".join(one.text for one in self.frags)
            self.frags = [first]

    def draw(self) -> None:
        if self.bookmark:
            key = f"{self.canv.getPageNumber()}-{self.canv.absolutePosition(0, 0)[1]:.1f}"
            self.canv.bookmarkHorizontal(key, 0, self.height)
            self.canv.addOutlineEntry(self.bookmark, key)
        super().draw()

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        fitting, rest = self.cut(available_width, available_height)
        return [part for part in (fitting, rest) if part] if fitting else []

    def cut(self, width: float, height: float) -> "tuple[Text | None, Text | None]":
        """What fits into so many points, without widows and orphans, and the rest."""
        parts = cast("list[Text]", super().split(width, height))
        if not parts:
            return None, self
        parts[0].bookmark = self.bookmark
        parts[0].spaceBefore = self.getSpaceBefore()
        return parts[0], parts[1] if len(parts) > 1 else None

    def breakLines(  # noqa: N802
        self, width: float | list[float] | tuple[float, ...]
    ) -> ParaLines | ParaFrag:
        narrowest = min(width) if isinstance(width, (list, tuple)) else width
        for fragment in self.frags:
            if hasattr(fragment, "text"):
                whole = fragment.text.replace(_PARTED, "")
                fragment.text = _breakable(whole, fragment, narrowest)
        broken = super().breakLines(width)
        while self._is_rejoined(broken):
            broken = super().breakLines(width)
        if broken.kind == 0 and self.style.alignment == TA_JUSTIFY:
            broken.lines = [_unstretched(line, broken.fontSize) for line in broken.lines]
        return broken

    def _is_rejoined(self, broken: ParaLines | ParaFrag) -> bool:
        """Parts of a word that came to stand on one line are one word again, if there are any."""
        parted = [one for one in self.frags if _PARTED in getattr(one, "text", "")]
        before = [one.text for one in parted]
        for fragment in parted:
            fragment.text = _rejoined(fragment.text, [words for _, words in broken.lines])
        return before != [one.text for one in parted]

    @property
    def line_count(self) -> int:
        """The number of lines; known once it has been wrapped."""
        return len(self.blPara.lines)


def _breakable(text: str, fragment: ParaFrag, width: float) -> str:
    """What is too wide to be kept on one line is parted at its hyphens, then at its spaces."""

    def is_wide(part: str) -> bool:
        return width_of(part, fragment.fontSize, fragment.fontName) > width

    return " ".join(_parted(word, is_wide) if is_wide(word) else word for word in text.split(" "))


def _parted(word: str, is_wide: Callable[[str], bool]) -> str:
    """Behind the last hyphen up to which it fits, and so on: there lines end."""
    lines = [""]
    for part in _HYPHEN.split(word):
        if lines[-1] and is_wide(lines[-1] + part):
            lines.append(part)
        else:
            lines[-1] += part
    kept = (line.replace(NO_BREAK, " ") if is_wide(line) else line for line in lines)
    return _PARTED.join(kept)


def _rejoined(text: str, lines: list[list[str]]) -> str:
    """Without the marks between parts that stand beside each other on one of the lines."""
    standing = {word for line in lines for word in line}
    beside = {pair for line in lines for pair in pairwise(line)}
    whole, *parts = text.split(_PARTED)
    for part in parts:
        left, right = re.split(f"[ {_PARTED}]", whole)[-1], part.split(" ")[0]
        left_whole, right_whole = left in standing, right in standing
        is_beside = any(
            (one == left if left_whole else left.endswith(one))
            and (other == right if right_whole else right.startswith(other))
            for one, other in beside
        )
        whole += part if is_beside else _PARTED + part
    return whole


def _unstretched(line: tuple[float, list[str]], size: float) -> tuple[float, list[str]]:
    spare, words = line
    gaps = " ".join(words).replace(NO_BREAK, " ").count(" ")
    return (0.0, words) if gaps and spare / gaps > WIDEST_GAP * size else line


class Balanced(Text):
    """A centred heading whose lines are of about the same length."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        size = super().wrap(available_width, available_height)
        if self.style.alignment != TA_CENTER or self.line_count < 2:
            return size
        whole = [(one, one.text) for one in self.frags if hasattr(one, "text")]
        width = self._narrowest(available_width, self.line_count)
        for fragment, text in whole:
            fragment.text = text  # it was parted for lines narrower than these
        margin = (available_width - width) / 2
        self.style = ParagraphStyle(
            "balanced", parent=self.style, leftIndent=margin, rightIndent=margin
        )
        return super().wrap(available_width, available_height)

    def _narrowest(self, widest: float, lines: int) -> float:
        low, high = widest / lines, widest
        while high - low > 1:
            middle = (low + high) / 2
            if len(self.breakLines(middle).lines) > lines:
                low = middle
            else:
                high = middle
        return high
