"""The panels under test have the style and the size of letters of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.palette import LIGHT, qt_palette


@pytest.fixture(autouse=True)
def letters_of_the_window(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(10)
    qapp.setStyle("Fusion")
    qapp.setPalette(qt_palette(LIGHT))
    qapp.setFont(font)
    yield
    qapp.setFont(before)
