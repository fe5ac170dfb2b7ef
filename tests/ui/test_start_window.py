"""The window before a meeting: what it offers, by key, and what it says when a file is unfit."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from models.meeting import Details
from tests.ui.conftest import activate
from tests.ui.desk.watching import heard, settle
from tests.ui.keyboard import CTRL, Key, press, write
from ui.desk.strip import Answer
from ui.palette import LIGHT
from ui.start.recent_list import Recent
from ui.start.start_page import Looks
from ui.start_window import StartWindow

TODAY = date(2025, 10, 16)
RECENTS = (Recent("/m/first.roundtable", "Первый", "14.10.2025"), Recent("/m/2", "Второй", "1.9"))


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication) -> StartWindow:
    del dressed
    made = StartWindow(LIGHT, TODAY, timedelta(hours=10), "ru")
    qtbot.addWidget(made)
    made.show_recents((), Looks("ru", "light"))
    activate(qtbot, made)
    return made


def press_button(window: StartWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.setFocus()
    press(Key.Key_Space)


def test_ctrl_n_asks_for_the_title_and_enter_creates_the_meeting(window: StartWindow) -> None:
    created = QSignalSpy(window.created)
    window.page.setFocus()
    press(Key.Key_N, CTRL)
    write("Ёлки и лизинг")
    press(Key.Key_Return)
    (details,) = heard(created)
    assert isinstance(details, Details)
    assert (details.title, details.day, details.language) == ("Ёлки и лизинг", TODAY, "ru")


def test_without_a_title_no_meeting_is_created(window: StartWindow) -> None:
    created = QSignalSpy(window.created)
    press(Key.Key_N, CTRL)
    write("   ")
    press(Key.Key_Return)
    assert heard(created) == []


def test_escape_leads_back_from_the_new_meeting(window: StartWindow) -> None:
    press(Key.Key_N, CTRL)
    assert window.form.isVisible()
    press(Key.Key_Escape)
    assert window.page.isVisible()


def test_arrows_and_enter_open_a_recent_meeting(window: StartWindow) -> None:
    chosen = QSignalSpy(window.file_chosen)
    window.show_recents(RECENTS, Looks("ru", "light"))
    window.page.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert heard(chosen) == ["/m/2"]


@pytest.mark.parametrize(
    ("button", "signal", "carried"),
    [
        ("open_demo", "demo_requested", []),
        ("language_en", "language_requested", "en"),
        ("theme_dark", "theme_requested", "dark"),
    ],
)
def test_every_button_is_pressed_without_the_mouse(
    window: StartWindow, button: str, signal: str, carried: object
) -> None:
    told = QSignalSpy(getattr(window, signal))
    press_button(window, button)
    assert heard(told) == [carried]


def test_a_sentence_stands_in_the_strip_and_its_answer_has_a_key(window: StartWindow) -> None:
    answered = QSignalSpy(window.answered)
    window.tell("Файл занят.", (Answer("look_at", "Посмотреть", "F2"),))
    settle()
    press(Key.Key_F2)
    assert heard(answered) == ["look_at"]
    assert QApplication.activeModalWidget() is None


def test_the_window_comes_back_where_it_was(window: StartWindow) -> None:
    window.close()
    assert QSettings().value("start/geometry") == window.saveGeometry()


def test_opening_a_file_asks_without_stopping_the_window(
    window: StartWindow, tmp_path: Path
) -> None:
    chosen = QSignalSpy(window.file_chosen)
    window.page.setFocus()
    press(Key.Key_O, CTRL)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "x.roundtable"))
    dialog.reject()
    assert heard(chosen) == [str(tmp_path / "x.roundtable")]
