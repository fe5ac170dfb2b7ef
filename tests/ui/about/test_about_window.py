"""About the program: what it is made of, where its data lies, and what may be told of it."""

import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.test_architecture import ROOT
from tests.ui.conftest import Speak
from tests.ui.desk.watching import settle
from tests.ui.test_visible_text import faults
from ui.about.about_window import AboutView, AboutWindow
from ui.about.parts import LIBRARIES, VERSION, parts
from ui.language import LANGUAGES, Language
from ui.palette import LIGHT

VIEW = AboutView(parts(), Path("/data/roundtable"), Path("/data/roundtable/log/roundtable.log"))


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def about(behind: QWidget) -> AboutWindow:
    window = AboutWindow(VIEW, lambda: "Qt 6, two screens", LIGHT, behind)
    window.show()
    return window


def test_the_version_is_the_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION


def test_every_package_that_is_installed_with_the_program_is_named() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    installed = {line.partition("==")[0] for line in lock if line[:1].isalpha()}
    assert installed == set(LIBRARIES)


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_licence_is_the_one_its_package_names(name: str) -> None:
    told = metadata(name)
    named = told.get("License-Expression") or told.get("License") or ""
    assert LIBRARIES[name] in named or named.startswith("BSD license")


def test_every_part_stands_with_version_and_licence(about: AboutWindow) -> None:
    table = about.findChild(QTableWidget, "parts")
    shown = [[table.item(row, column).text() for column in range(3)] for row in range(len(parts()))]
    assert shown[0][1:] == [VERSION, "MIT"]
    assert all(all(row) for row in shown)


def test_the_folder_of_the_data_is_told(about: AboutWindow) -> None:
    assert str(VIEW.data) in [one.text() for one in about.findChildren(QLabel)]


def test_the_diagnostics_are_copied(about: AboutWindow, qtbot: QtBot) -> None:
    copy = about.findChild(QPushButton, "copy_diagnostics")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Qt 6, two screens"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_it_is_whole_and_everything_has_a_name(
    language: Language, behind: QWidget, speak: Speak
) -> None:
    speak(language)
    about = AboutWindow(VIEW, lambda: "", LIGHT, behind)
    about.show()
    settle()
    assert faults(about) == []


def test_a_meeting_goes_on_behind_it(about: AboutWindow) -> None:
    assert not about.isModal()


def test_escape_closes_it(about: AboutWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(about.finished):
        qtbot.keyClick(about, Qt.Key.Key_Escape)
