"""How much room requisites take whose lines must not be parted."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from reports.fonts import width_of
from reports.page import PageStyle
from reports.text import one_line

SMALLEST_REQUISITE = 12
"""pt; what the standard allows for a requisite that would not fit its corner otherwise."""


def corner_fit(lines: Sequence[str], page: PageStyle) -> tuple[float, float]:
    """The size of the type of a block in the corner, and how wide the block is, in points."""
    widest, longest = page.corner_width * mm, longest_line(lines, page.text_size)
    size = min(1, widest / max(longest, 1)) * page.text_size
    return max(SMALLEST_REQUISITE, size), min(widest, longest)


def longest_line(lines: Sequence[str], size: float) -> float:
    """The width in points of the longest line in type of this size; 0 if there is none."""
    return max((width_of(one_line(line), size) for line in lines), default=0)
