"""A checked box is told from an empty one by its tick, not by its colour alone."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from ui.palette import DARK, LIGHT, Colours
from ui.style import style_sheet


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_checked_box_has_a_tick(colours: Colours, qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(colours))
    box.setChecked(True)
    box.show()
    assert colours.on_accent.lower() in colours_of(box.grab().toImage())
    box.setChecked(False)
    assert colours.accent.lower() not in colours_of(box.grab().toImage())


def colours_of(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixelColor(x, y)).name() for x, y in places}
