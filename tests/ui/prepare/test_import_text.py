"""Every word of a preview is whole and everything has a name, in both languages and sizes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Seat, Speak
from tests.ui.prepare.dropping import drop
from tests.ui.scenes import LAPTOP, LARGE
from tests.ui.stage import stage
from tests.ui.test_visible_text import faults
from ui.language import LANGUAGES, Language

MESS = (
    "№;Ф.И.О. участника круглого стола полностью;Должность;Организация;Телефон;Почта;Группа\n"
    "1;Полуэктов Родион Савельевич;первый заместитель министра, куратор программы;Минпром;1;;\n"
    "2;Полуэктов Р.С.;консультант;АО «Завод точных приборов имени первых строителей»;;;\n"
    ";Итого: 2;;;;;\n"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shown", [False, True])
def test_every_word_of_the_preview_is_whole(
    tmp_path: Path, seat: Seat, speak: Speak, language: Language, shown: bool, qtbot: QtBot
) -> None:
    speak(language)
    window = seat(stage(tmp_path, language=language).desk)
    window.show_page("prepare")
    window.prepare.show_section(window.prepare.participants)
    path = tmp_path / "list.csv"
    path.write_text(MESS, encoding="cp1251")
    drop(window.prepare.participants, path)
    if shown:
        window.prepare.findChild(QPushButton, "show_reading").click()
    for size in (LAPTOP, LARGE):
        window.resize(size)
        qtbot.waitUntil(lambda: faults(window) == [])
