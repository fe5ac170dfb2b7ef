"""The register as it is seen: nothing is cut off, over something else or without a name."""

import pytest
from PySide6.QtWidgets import QListWidget

from tests.ui.desk.watching import settle
from tests.ui.scenes import LAPTOP, LARGE, REGISTER_SCENES, Scenes
from tests.ui.test_visible_text import faults, language as language
from ui.language import Language
from ui.register.found_list import WORDS_ROLE

BY_ESCAPE = "clear_register_line"
"""The key does what this button of the line does."""


@pytest.mark.parametrize("scene", REGISTER_SCENES)
def test_every_word_is_whole_and_everything_has_its_own_place(
    scene: str, language: Language, scenes: Scenes
) -> None:
    window = scenes.window(scene, language)
    for size in (LAPTOP, LARGE):
        window.resize(size)
        settle()
        found = [one for one in faults(window) if BY_ESCAPE not in one]
        assert "\n".join(found) == "", size.toTuple()
    window.close()
    window.deleteLater()


def test_the_day_of_a_meeting_stands_before_its_title_however_long(scenes: Scenes) -> None:
    window = scenes.window("register", "ru")
    found = window.findChild(QListWidget, "register_found")
    assert isinstance(found, QListWidget)
    overdue = [found.item(row).data(WORDS_ROLE) for row in range(found.count())]
    meetings = [one.below.split(" – ")[-1] for one in overdue if one.mark]
    assert meetings
    assert all(one[:10].replace(".", "").isdigit() for one in meetings)
    window.close()
    window.deleteLater()
