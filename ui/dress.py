"""How the application looks: style, size of letters, palette and style sheet."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.palette import Colours, qt_palette
from ui.style import style_sheet

LEAST_LETTERS = 10.0


@contextmanager
def dressing(application: QApplication, colours: Colours, percent: int) -> Iterator[None]:
    """Fusion everywhere; the system's letters, but never smaller than 10 pt, in `percent` of that
    size. A window that is put together meanwhile is dressed once, at the end.

    Under a style sheet Qt dresses whatever is put into something else again, with all it holds;
    without it whatever is shown already takes a third of the time.
    """
    application.setStyleSheet("")
    application.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), LEAST_LETTERS) * percent / 100)
    application.setFont(font)
    application.setPalette(qt_palette(colours))
    try:
        yield
    finally:
        application.setStyleSheet(style_sheet(colours, font.pointSizeF()))


@contextmanager
def undressed(application: QApplication) -> Iterator[None]:
    """As `dressing`, with the looks that are."""
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)
