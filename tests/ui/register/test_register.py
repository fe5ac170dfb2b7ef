"""The register: search over the meetings of a folder, a way to each place, the digest."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from models.kinds import NoteKind
from tests.digest.congress import file_of, files, sample, sequel_of, table, to_come
from tests.reports.reading import Printed, letters
from tests.ui.conftest import activate
from tests.ui.desk.watching import heard
from tests.ui.keyboard import CTRL, Key, press, write
from tests.ui.stage import HandedClock, places_in
from ui.connections.register import FOLDER, RegisterConnections
from ui.language import Words
from ui.palette import LIGHT
from ui.papers import PAPERS
from ui.register.register_window import RegisterWindow

Open = Callable[..., RegisterWindow]
TABLES = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "tables"
    made.mkdir()
    files(made, [table(number) for number in range(TABLES)])
    return made


@pytest.fixture
def opened() -> list[object]:
    """What was asked to be opened, as (path, note)."""
    return []


@pytest.fixture
def register(
    qtbot: QtBot, dressed: QApplication, opened: list[object], tmp_path: Path
) -> Iterator[Open]:
    """Opens the window over a folder and waits until it has read it."""
    del dressed
    windows: list[RegisterWindow] = []

    def show(folder: Path, days_later: int = 0) -> RegisterWindow:
        QSettings().setValue(FOLDER, str(folder))
        meeting = table(0)
        assert meeting.closed
        places = places_in(
            tmp_path / "data", HandedClock(meeting.closed + timedelta(days=days_later))
        )
        window = RegisterWindow(LIGHT)
        windows.append(window)
        connections = RegisterConnections(window, places)
        connections.opened.connect(lambda path, note: opened.append((path, note)))
        window.resize(1366, 768)
        activate(qtbot, window)
        window.begin()
        qtbot.waitUntil(window.work.isHidden)
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()


def rows(window: RegisterWindow) -> list[str]:
    return [window.found.item(row).text() for row in range(window.found.count())]


def digest_button(window: RegisterWindow) -> QPushButton:
    found = window.findChild(QPushButton, "make_digest")
    assert isinstance(found, QPushButton)
    return found


def test_with_nothing_typed_the_meetings_are_listed_the_latest_first(
    register: Open, folder: Path
) -> None:
    shown = rows(register(folder))
    assert len(shown) == TABLES
    assert all(any(table(n).details.title in row for row in shown) for n in range(TABLES))


def test_every_typed_letter_narrows_what_is_found(register: Open, folder: Path) -> None:
    window = register(folder)
    write("кадр новых")
    assert len(rows(window)) == 1
    write(" ъ")
    assert rows(window) == []


def test_a_person_is_found_also_in_the_wrong_keyboard_layout(register: Open, folder: Path) -> None:
    window = register(folder)
    write("htvtpjd")
    assert any("Ремезов" in row for row in rows(window))


def test_enter_leads_to_the_place_in_the_meeting(
    register: Open, folder: Path, opened: list[object]
) -> None:
    register(folder)
    given = next(one for one in table(0).notes if one.kind is NoteKind.ASSIGNMENT)
    write(" ".join(given.text.split()[:4]))
    press(Key.Key_Return)
    press(Key.Key_Return)
    ((path, note),) = opened
    assert path.parent == folder
    assert note is not None


def test_what_is_overdue_is_marked_in_words_and_stands_on_top(register: Open, folder: Path) -> None:
    shown = rows(register(folder, days_later=200))
    overdue = len(shown) - TABLES
    assert overdue > 0
    assert all("Overdue" in row for row in shown[:overdue])
    assert not any("Overdue" in row for row in shown[overdue:])


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_found(
    register: Open, folder: Path
) -> None:
    (folder / "broken.roundtable").write_text("Здравствуйте")
    window = register(folder)
    assert len(rows(window)) == TABLES
    assert "broken.roundtable" in window.strip.view().text


def test_the_sample_is_not_among_the_meetings_and_the_strip_says_so(
    register: Open, folder: Path
) -> None:
    file_of(folder / "Образец.roundtable", sample("ru"))
    window = register(folder)
    assert len(rows(window)) == TABLES
    assert digest_button(window).text() == "Digest of 3 meetings…"
    assert "left out: Образец.roundtable is a sample" in window.strip.view().text


def test_meetings_in_folders_below_and_signed_papers_are_found_once(
    register: Open, folder: Path
) -> None:
    below = folder / "вторая неделя"
    below.mkdir()
    file_of(below / "later.roundtable", table(4))
    for name, number in (("outcomes.pdf", 0), ("signed.pdf", 5)):
        (below / name).write_bytes(PAPERS["outcomes"](table(number), Words("ru"), "ru"))
    (below / "invoice.pdf").write_bytes(b"%PDF-1.4 of somebody else")
    window = register(folder)
    assert len(rows(window)) == TABLES + 2
    assert window.strip.view().text == ""


def test_an_earlier_state_of_a_meeting_is_left_out_of_register_and_digest_alike(
    qtbot: QtBot, register: Open, folder: Path, tmp_path: Path
) -> None:
    """Its name comes first, and it was kept before the close."""
    file_of(folder / "0000 backup.roundtable", replace(table(1), closed=None))
    window = register(folder)
    assert len(rows(window)) == TABLES
    assert digest_button(window).text() == f"Digest of {TABLES} meetings…"
    digest_button(window).click()
    (dialog,) = window.findChildren(QFileDialog)
    output = tmp_path / "digest.pdf"
    dialog.fileSelected.emit(str(output))
    dialog.reject()
    qtbot.waitUntil(window.work.isHidden, timeout=20_000)
    told = "0000 backup.roundtable is the same meeting as 0001.roundtable."
    assert f"1 files were left out: {told}" in window.strip.view().text
    shown = Printed(output.read_bytes()).letters
    assert letters(Words("ru")("Digest", "%n meetings", "", TABLES)) in shown
    assert letters("0000 backup.roundtable") in shown


def test_a_meeting_still_to_come_is_listed_and_is_none_of_those_held(
    register: Open, folder: Path
) -> None:
    file_of(folder / "next.roundtable", to_come(4))
    window = register(folder)
    assert len(rows(window)) == TABLES + 1
    assert digest_button(window).text() == f"Digest of {TABLES} meetings…"


def test_an_empty_folder_says_so(register: Open, tmp_path: Path) -> None:
    window = register(tmp_path)
    assert rows(window) == []
    assert not digest_button(window).isVisible()


def test_the_digest_is_of_the_meetings_that_were_found(
    qtbot: QtBot, register: Open, folder: Path, tmp_path: Path
) -> None:
    window = register(folder)
    write("кадры для новых")
    digest_button(window).click()
    (dialog,) = window.findChildren(QFileDialog)
    output = tmp_path / "digest.pdf"
    dialog.fileSelected.emit(str(output))
    dialog.reject()
    qtbot.waitUntil(window.work.isHidden, timeout=20_000)
    shown = Printed(output.read_bytes()).letters
    assert letters(table(1).details.title) in shown
    assert letters(table(0).details.title) not in shown


def test_a_digest_that_is_cancelled_leaves_no_file(
    qtbot: QtBot, register: Open, folder: Path, tmp_path: Path
) -> None:
    window = register(folder)
    digest_button(window).click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "digest.pdf"))
    dialog.reject()
    cancel = window.findChild(QPushButton, "cancel_work")
    assert isinstance(cancel, QPushButton)
    cancel.click()
    qtbot.waitUntil(window.work.isHidden, timeout=20_000)
    assert not (tmp_path / "digest.pdf").exists()
    assert digest_button(window).isVisible()


def test_escape_empties_the_line_first_and_then_leaves(register: Open, folder: Path) -> None:
    window = register(folder)
    left = QSignalSpy(window.left)
    write("кадры")
    press(Key.Key_Escape)
    assert (window.line.text(), heard(left)) == ("", [])
    press(Key.Key_Escape)
    assert heard(left) == [[]]


def test_ctrl_f_goes_back_to_the_line_from_anywhere(register: Open, folder: Path) -> None:
    window = register(folder)
    press(Key.Key_Down)
    assert window.found.hasFocus()
    press(Key.Key_F, CTRL)
    assert window.line.hasFocus()


def test_another_folder_is_chosen_and_remembered(
    qtbot: QtBot, register: Open, folder: Path, tmp_path: Path
) -> None:
    window = register(tmp_path)
    press(Key.Key_O, CTRL)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    qtbot.waitUntil(lambda: len(rows(window)) == TABLES)
    assert QSettings().value(FOLDER) == str(folder)


def test_the_life_of_an_assignment_is_told_below_from_its_origin(
    register: Open, folder: Path
) -> None:
    first = table(0)
    file_of(folder / "later.roundtable", sequel_of(first, 8, done=True))
    told = next(one for one in sequel_of(first, 8, done=True).notes if one.origin)
    window = register(folder)
    write(" ".join(told.text.split()[:5]))
    lives = []
    for row in range(window.found.count()):
        window.found.setCurrentRow(row)
        lives.append(window.life.text().split("\n") if window.life.isVisible() else [])
    (life,) = [one for one in lives if one]
    assert [first.details.title in life[0], len(life)] == [True, 2]


def test_on_a_new_computer_there_are_no_meetings_and_nothing_is_wrong(
    register: Open, tmp_path: Path
) -> None:
    window = register(tmp_path / "data" / "meetings")
    assert not (tmp_path / "data" / "meetings").exists()
    assert (rows(window), window.strip.view().text) == ([], "")


def test_a_folder_that_went_away_is_named(register: Open, tmp_path: Path) -> None:
    window = register(tmp_path / "stick")
    assert window.strip.view().text == "The folder stick was not found."
