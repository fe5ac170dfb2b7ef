"""Letters may be twice as large as usual: a page then sets out in two columns, or in one, what
it else has beside each other, and scrolls."""

from PySide6.QtWidgets import QWidget

WIDE = 77
"""Ems: between a laptop at a quarter more than the usual letters and a large screen at twice."""


WIDE_LINE = 40
"""Ems: less than that holds a sentence and its answers only in more lines than usual."""


def is_narrow(page: QWidget) -> bool:
    return page.width() < WIDE * page.fontInfo().pixelSize()


def is_narrow_line(strip: QWidget) -> bool:
    return strip.width() < WIDE_LINE * strip.fontInfo().pixelSize()
