"""Erased in the window: then no file that the program wrote has it any more; papers are named."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.acts.agenda import close_meeting, import_agenda, open_meeting, start_item
from models.acts.floor import give_floor
from models.acts.notes import take_note
from models.acts.people import change_participant, everyone_arrives, import_participants
from models.kinds import NoteKind
from models.store.whole_file import companion
from tests.models.table import ABAKUMOV, BELOZEROV, DETAILS, STAFF, agenda, thirty
from tests.privacy.searching import files_with
from tests.ui.conftest import activate
from tests.ui.keyboard import Key, press
from tests.ui.test_application import (
    Start,
    clock as clock,
    disk as disk,
    said,
    start as start,
    the,
)
from tests.ui.waiting import open_file, wait
from ui.application import Application
from ui.connections.safekeeping import SafekeepingConnections
from ui.fallback_keeper import fallback_path
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.papers import PAPERS
from ui.start_window import StartWindow

NUMBER, ADDRESS = "+7 914 765-43-21", "abakumov@zavod.example"
CONTACTS = (NUMBER, ADDRESS, "765-43-21")
NAMES = ("Абакумов", "Белозёров", "слышит плохо", "Не давать слова", "Ким Марина")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def hold(desk: LiveDesk) -> None:
    """A meeting from its preparation to its end, with much that is private."""
    desk.do(import_participants, thirty())
    desk.do(import_agenda, agenda())
    somebody = desk.meeting.participant(ABAKUMOV)
    contacts = replace(somebody, phone=NUMBER, email=ADDRESS, remark="слышит плохо")
    desk.do(change_participant, contacts)
    for act in (everyone_arrives, open_meeting):
        desk.do(act)
    desk.do(start_item, STAFF)
    desk.do(give_floor, BELOZEROV)
    desk.do(take_note, f"Поручить Абакумову, тел. {NUMBER}", NoteKind.DECISION)
    desk.do(take_note, "Не давать слова", NoteKind.NOTE, private=True)
    desk.undo()
    desk.do(close_meeting)


def choose(window: MainWindow, name: str) -> None:
    """An entry of the menu of the file."""
    window.show_page("prepare")
    (action,) = [
        action
        for menu in window.prepare.safekeeping.findChildren(QMenu)
        for action in menu.actions()
        if action.objectName() == name
    ]
    action.trigger()


def left_and_entered_again(shell: Application) -> MainWindow:
    """So that there are backups, a directory and a list of recent meetings."""
    shell.new(DETAILS)
    hold(the(MainWindow)._desk)
    path = the(MainWindow)._desk.path
    the(MainWindow).start_requested.emit()
    companion(path, "20260101T000000Z", "tail", 1).write_text(f"Абакумов {NUMBER}")
    fallback_path(path).write_bytes(f"%fallback Абакумов {NUMBER}".encode())
    open_file(shell, path)
    return the(MainWindow)


@pytest.mark.parametrize(("name", "words"), [("contacts", CONTACTS), ("names", NAMES)])
def test_no_file_of_the_program_has_it_any_more(
    start: Start,
    tmp_path: Path,
    folders_of_nobody: Path,
    qtbot: QtBot,
    name: str,
    words: tuple[str, ...],
) -> None:
    shell = start()
    window = left_and_entered_again(shell)
    folders = (tmp_path, folders_of_nobody)
    assert len({path for path, _ in files_with(folders, words)}) >= 4
    activate(qtbot, window)
    choose(window, f"erase_{name}")
    assert "can be undone" in window.desk.strip.view().text
    press(Key.Key_F11)
    wait(shell)
    assert the(MainWindow) is not window
    assert files_with(folders, words) == []
    the(MainWindow).close()
    assert files_with(folders, words) == []


def test_papers_beside_the_file_are_named_before_and_after_and_one_may_leave_all_as_it_is(
    start: Start, qtbot: QtBot
) -> None:
    shell = start()
    window = left_and_entered_again(shell)
    desk = window._desk
    paper = desk.path.with_name(f"{desk.path.stem} – Протокол.pdf")
    paper.write_bytes(PAPERS["minutes"](desk.meeting, lambda _context, text, *_: text, "ru"))
    activate(qtbot, window)
    choose(window, "erase_names")
    assert "printed paper" in window.desk.strip.view().text
    press(Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert the(MainWindow) is window
    choose(window, "erase_names")
    press(Key.Key_F11)
    wait(shell)
    assert "… – Протокол.pdf" in the(MainWindow).desk.strip.view().text
    assert paper.exists()


def test_another_file_of_that_name_is_named_before_for_its_backups_go_too(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = start()
    path = left_and_entered_again(shell)._desk.path
    copy = tmp_path / "stick" / path.name
    copy.parent.mkdir()
    copy.write_bytes(path.read_bytes())
    open_file(shell, copy)
    activate(qtbot, the(MainWindow))
    choose(the(MainWindow), "erase_contacts")
    assert f"The backups of {path} go, too." in the(MainWindow).desk.strip.view().text


def test_while_the_meeting_runs_nothing_is_asked(start: Start, qtbot: QtBot) -> None:
    start().new(DETAILS)
    window = the(MainWindow)
    window._desk.do(import_agenda, agenda())
    window._desk.do(open_meeting)
    activate(qtbot, window)
    choose(window, "erase_contacts")
    assert not window.questions.stands("erasing")
    assert window.desk.strip.view().text


def test_a_backup_opens_as_a_new_file_and_stays(start: Start, qtbot: QtBot) -> None:
    shell = start()
    window = left_and_entered_again(shell)
    path, facts = window._desk.path, window._desk.last_number
    activate(qtbot, window)
    choose(window, "show_backups")
    activate(qtbot, the(StartWindow))
    press(Key.Key_Return)
    wait(shell)
    assert the(MainWindow)._desk.path != path
    assert the(MainWindow)._desk.last_number == facts
    assert "earlier state" in the(MainWindow).desk.strip.view().text


def test_a_damaged_file_offers_its_backups(start: Start, qtbot: QtBot) -> None:
    shell = start()
    path = left_and_entered_again(shell)._desk.path
    the(MainWindow).start_requested.emit()
    path.write_bytes(b"")
    the(StartWindow).file_chosen.emit(str(path))
    qtbot.waitUntil(lambda: "is empty" in said(the(StartWindow)))
    activate(qtbot, the(StartWindow))
    press(Key.Key_F3)
    press(Key.Key_Return)
    wait(shell)
    assert the(MainWindow).windowTitle() == DETAILS.title


def test_a_meeting_that_is_gone_is_found_in_its_backups(start: Start, qtbot: QtBot) -> None:
    shell = start()
    path = left_and_entered_again(shell)._desk.path
    the(MainWindow).start_requested.emit()
    path.unlink()
    activate(qtbot, the(StartWindow))
    the(StartWindow).backups_requested.emit(str(path))
    press(Key.Key_Escape)
    assert the(StartWindow).page.isVisible()
    the(StartWindow).backups_requested.emit(str(path))
    press(Key.Key_Return)
    wait(shell)
    assert the(MainWindow).windowTitle() == DETAILS.title


def test_a_copy_is_made_read_back_and_told(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    start().new(DETAILS)
    window = the(MainWindow)
    (connections,) = window.findChildren(SafekeepingConnections)
    connections.copy(tmp_path / "stick")
    strip = window.desk.strip
    qtbot.waitUntil(lambda: "was read back" in strip.view().text)
    copied = tmp_path / "stick" / window._desk.path.name
    assert copied.read_bytes() == window._desk.path.read_bytes()
    connections.copy(window._desk.path.parent)
    qtbot.waitUntil(lambda: "exists already" in strip.view().text)
