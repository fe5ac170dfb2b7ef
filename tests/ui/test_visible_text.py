"""On a laptop and on a large screen every word is whole, nothing covers anything, all has names."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Speak
from tests.ui.desk.watching import settle
from tests.ui.dressing import dress
from tests.ui.reading_focus import out_of_reach
from tests.ui.reading_windows import (
    cut_off,
    is_told_with_markup,
    named,
    outside_its_parent,
    overlaps,
    visible,
    without_a_name,
)
from tests.ui.scenes import ALL, LAPTOP, LARGE, Scenes
from ui.language import LANGUAGES, Language
from ui.palette import LIGHT

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, speak: Speak) -> Language:
    found: Language = request.param
    speak(found)
    return found


@pytest.fixture(params=ALL)
def window(
    request: pytest.FixtureRequest, language: Language, scenes: Scenes
) -> Iterator[QMainWindow]:
    made = scenes.window(request.param, language)
    yield made
    made.close()
    made.deleteLater()


# Suggested from the title that people gave; while it is empty, its end may be out of sight.
MADE_OF_THE_TITLE = ("heading",)


def faults(window: QMainWindow, *, apart_from: str = "") -> list[str]:
    shown = [one for one in visible(window) if not apart_from or one.objectName() != apart_from]
    cut = [
        f"cut: {named(one)}"
        for one in shown
        if cut_off(one) and one.objectName() not in MADE_OF_THE_TITLE
    ]
    outside = [f"outside: {named(one)}" for one in shown if outside_its_parent(one)]
    over = [f"over: {named(one)} / {named(other)}" for one, other in overlaps(window)]
    nameless = [f"nameless: {named(one)}" for one in shown if without_a_name(one)]
    unreached = [f"unreached: {named(one)}" for one in out_of_reach(window)]
    marked = [f"read out with markup: {named(one)}" for one in shown if is_told_with_markup(one)]
    return [*cut, *outside, *over, *nameless, *unreached, *marked]


def test_every_word_is_whole_and_everything_has_its_own_place(window: QMainWindow) -> None:
    for size in (LAPTOP, LARGE):
        window.resize(size)
        settle()
        assert "\n".join(faults(window)) == "", size.toTuple()


@pytest.mark.parametrize("scene", ["desk-calm"])
def test_letters_a_quarter_larger_still_fit(
    dressed: QApplication, language: Language, scenes: Scenes, scene: str
) -> None:
    font = dressed.font()
    font.setPointSizeF(font.pointSizeF() * 1.25)
    dressed.setFont(font)
    window = scenes.window(scene, language)
    hint_of_the_finder = "finder"
    assert "\n".join(faults(window, apart_from=hint_of_the_finder)) == ""
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("size", [LAPTOP, LARGE])
@pytest.mark.parametrize("scene", ALL)
def test_letters_twice_as_large_fit_too(
    qtbot: QtBot,
    dressed: QApplication,
    language: Language,
    scenes: Scenes,
    scene: str,
    size: QSize,
) -> None:
    dress(dressed, LIGHT, percent=200)
    window = scenes.window(scene, language, size)

    def everything_fits() -> None:
        assert window.size() == size
        assert "\n".join(faults(window)) == ""

    qtbot.waitUntil(everything_fits, timeout=1000)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("percent", [125, 150])
@pytest.mark.parametrize("scene", ["prepare", "agenda", "seating"])
def test_larger_letters_fit_on_the_page_that_prepares(
    qtbot: QtBot,
    dressed: QApplication,
    language: Language,
    scenes: Scenes,
    scene: str,
    percent: int,
) -> None:
    dress(dressed, LIGHT, percent)
    window = scenes.window(scene, language)

    def everything_fits() -> None:
        wide = [named(one) for one in window.findChildren(QScrollArea) if is_too_wide(one)]
        assert "\n".join([*wide, *faults(window)]) == ""

    qtbot.waitUntil(everything_fits, timeout=1000)
    window.close()
    window.deleteLater()


def is_too_wide(area: QScrollArea) -> bool:
    """Some of it lies beside the window, or under the bar by which it is scrolled."""
    inside = area.widget()
    return area.isVisible() and inside.width() > area.viewport().width()
