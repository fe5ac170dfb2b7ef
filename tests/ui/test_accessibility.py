"""Without a mouse Tab leads everywhere and one sees where it is; large letters are whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Speak, activate
from tests.ui.desk.watching import settle
from tests.ui.reading_focus import controls, is_reached_by_tab, shows_its_focus, walked
from tests.ui.reading_windows import cut_off, named, outside_its_parent, visible
from tests.ui.scenes import LARGE, Scenes
from tests.ui.test_visible_text import MADE_OF_THE_TITLE
from ui.desk.lines_label import LinesLabel
from ui.dress import dress
from ui.main_window import MainWindow
from ui.palette import LIGHT

pytestmark = pytest.mark.usefixtures("dressed")

WALKED = ("start", "new-meeting", "participants", "desk-calm", "outcomes")
AT_TWICE = (
    *("start", "start-recent", "new-meeting", "participants", "agenda", "seating", "desk-calm"),
)


@pytest.fixture
def window(
    request: pytest.FixtureRequest, speak: Speak, scenes: Scenes, qtbot: QtBot
) -> Iterator[QMainWindow]:
    speak("ru")
    made = scenes.window(request.param, "ru")
    activate(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


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


def faults(window: QMainWindow) -> list[str]:
    """A line that is cut is whole in its tool tip."""
    shown = [one for one in visible(window) if not isinstance(one, LinesLabel)]
    return [
        named(one)
        for one in shown
        if (cut_off(one) and one.objectName() not in MADE_OF_THE_TITLE) or outside_its_parent(one)
    ]


@pytest.mark.parametrize("scene", AT_TWICE)
def test_letters_twice_as_large_fit_a_large_screen(
    scene: str, dressed: QApplication, speak: Speak, scenes: Scenes, qtbot: QtBot
) -> None:
    speak("ru")
    font = dressed.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    dressed.setFont(font)
    dress(dressed, LIGHT)
    window = scenes.window(scene, "ru", LARGE)
    settle()
    assert window.size() == LARGE
    qtbot.waitUntil(lambda: faults(window) == [])  # rows are measured once they are in sight
    window.close()
    window.deleteLater()
