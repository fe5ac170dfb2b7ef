"""Without a mouse Tab leads everywhere and one sees where it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Speak, activate
from tests.ui.reading_focus import controls, is_reached_by_tab, shows_its_focus, walked
from tests.ui.reading_windows import named
from tests.ui.scenes import Scenes
from ui.main_window import MainWindow
from ui.start_window import StartWindow

pytestmark = pytest.mark.usefixtures("dressed")

WALKED = ("start", "new-meeting", "participants", "desk-calm", "outcomes")


@pytest.fixture
def window(
    request: pytest.FixtureRequest, speak: Speak, scenes: Scenes, qtbot: QtBot
) -> Iterator[QMainWindow]:
    speak("ru")
    made = scenes.window(request.param, "ru")
    activate(qtbot, made)
    if request.param == "outcomes":
        wait_for_the_paper(made, qtbot)
    yield made
    made.close()
    made.deleteLater()


def wait_for_the_paper(window: QMainWindow, qtbot: QtBot) -> None:
    """Only then it can be printed, and Tab leads there."""
    print_it = window.findChild(QPushButton, "print_pdf")
    qtbot.waitUntil(print_it.isEnabled, timeout=20_000)


@pytest.mark.parametrize("window", WALKED, indirect=True)
def test_tab_goes_round_the_window_and_one_sees_where_it_is(
    window: QMainWindow, qtbot: QtBot
) -> None:
    unseen: list[str] = []

    def look(stop: QWidget) -> None:
        if not shows_its_focus(stop):
            unseen.append(named(stop))

    stops = walked(window, qtbot, look)
    reached = [one for one in controls(window) if is_reached_by_tab(one)]
    assert unseen == []
    assert [named(one) for one in reached if one not in stops and not one.focusProxy()] == []


@pytest.mark.parametrize("window", ["desk-calm"], indirect=True)
def test_a_screen_reader_turns_to_a_page_without_a_click(window: MainWindow) -> None:
    tab = window.findChild(QPushButton, "show_outcomes")
    tab.toggle()
    assert window.page == "outcomes"


@pytest.mark.parametrize("window", ["start"], indirect=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_keys(window: StartWindow, key: Qt.Key) -> None:
    asked = QSignalSpy(window.demo_requested)
    found = window.findChild(QPushButton, "open_demo")
    found.setFocus()
    QTest.keyClick(found, key)
    assert asked.count() == 1
