"""Real windows over real desks; dressed as the program dresses them, forgotten after the test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from tests.ui.scenes import Scenes
from ui.immortal_none import keep_none_alive
from ui.language import Language, catalogue, qt_catalogue
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.palette import LIGHT

keep_none_alive()

Seat = Callable[[LiveDesk], MainWindow]
Speak = Callable[[Language], None]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Style, letters and colours of the program; no earlier window is left."""
    font, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()
    QSettings().clear()
    dress(qapp, LIGHT)
    yield qapp
    settle()
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    QSettings().clear()


@pytest.fixture(scope="session")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scenes]:
    made = Scenes(tmp_path_factory.mktemp("scenes"))
    yield made
    made.close()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Makes the window speak a language, until the end of the test."""
    installed = []

    def in_language(language: Language) -> None:
        for words in (qt_catalogue(language), catalogue(language)):
            qapp.installTranslator(words)
            installed.append(words)

    yield in_language
    for words in installed:
        qapp.removeTranslator(words)


@pytest.fixture
def seat(qtbot: QtBot, dressed: QApplication) -> Iterator[Seat]:
    """Shows and activates the window over a desk; window and file are given back afterwards."""
    del dressed
    seated: list[tuple[LiveDesk, MainWindow]] = []

    def show(desk: LiveDesk) -> MainWindow:
        window = MainWindow(desk, LIGHT)
        seated.append((desk, window))
        window.resize(1366, 768)
        activate(qtbot, window)
        window.show_page("desk")
        return window

    yield show
    for desk, window in seated:
        window.close()
        window.deleteLater()
        desk.sitting.close()


def activate(qtbot: QtBot, window: QMainWindow) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
