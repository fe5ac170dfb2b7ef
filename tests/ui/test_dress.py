"""A window that was put together first and dressed then is the window that was always dressed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk.watching import settle
from tests.ui.round_table import RoundTable, busy
from ui.dress import undressed
from ui.main_window import MainWindow
from ui.palette import LIGHT

SECTIONS = 6


def put_together(table: RoundTable, application: QApplication, *, late: bool) -> MainWindow:
    if not late:
        return MainWindow(table.desk, LIGHT)
    with undressed(application):
        return MainWindow(table.desk, LIGHT)


def pictures(window: MainWindow) -> list[QImage]:
    """Of every section of the preparing page and of both other pages."""
    window.resize(1366, 768)
    window.show()
    shown = []
    for show in (
        lambda: window.show_page("desk"),
        lambda: window.show_page("outcomes"),
        lambda: window.show_page("prepare"),
        *[window.prepare.show_next_section] * SECTIONS,
    ):
        show()
        settle()
        shown.append(window.grab().toImage())
    return shown


@pytest.fixture
def both(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> tuple[MainWindow, MainWindow]:
    table = busy(tmp_path)
    windows = tuple(put_together(table, dressed, late=late) for late in (False, True))
    for window in windows:
        qtbot.addWidget(window)
    return windows


def test_every_page_is_the_same_picture(both: tuple[MainWindow, MainWindow]) -> None:
    always, late = both
    assert pictures(always) == pictures(late)


def test_the_dress_is_on_again_afterwards(dressed: QApplication) -> None:
    sheet = dressed.styleSheet()
    with undressed(dressed):
        assert not dressed.styleSheet()
    assert dressed.styleSheet() == sheet
