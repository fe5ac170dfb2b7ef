"""How the application looks: style, size of letters, palette and style sheet."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.palette import Colours, qt_palette
from ui.style import style_sheet

LEAST_LETTERS = 10.0


def dress(application: QApplication, colours: Colours, percent: int = 100) -> None:
    """Fusion everywhere; the system's letters, but never smaller than 10 pt, in `percent` of that
    size. Undressed between, whatever is shown takes a third of the time."""
    application.setStyleSheet("")
    application.setStyle("Fusion")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), LEAST_LETTERS) * percent / 100)
    application.setFont(font)
    application.setPalette(qt_palette(colours))
    application.setStyleSheet(style_sheet(colours, font.pointSizeF()))


@contextmanager
def undressed(application: QApplication) -> Iterator[None]:
    """A window that is put together meanwhile is dressed once, at the end.

    Under a style sheet Qt dresses whatever is put into something else again, with all it holds.
    """
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)
