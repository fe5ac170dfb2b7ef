"""What earlier meetings on this computer give to the next one, as the moderator meets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.acts.agenda import close_meeting
from models.acts.notes import take_note
from models.earlier.directory import to_row
from models.kinds import ItemKind, NoteKind
from models.meeting import Details
from models.people import Person
from models.store.shelf import PEOPLE, Shelf
from tests.models.table import DETAILS, MORNING
from tests.ui.conftest import activate
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, Key, press, write
from tests.ui.round_table import busy, places
from tests.ui.stage import HandedClock
from tests.ui.waiting import open_file
from ui.application import Application
from ui.desk.strip import Strip
from ui.main_window import MainWindow
from ui.places import Places
from ui.start_window import StartWindow

YASHIN = Person("Яшин", "Лев")


@pytest.fixture
def computer(tmp_path: Path) -> Places:
    return places(tmp_path / "data", HandedClock(MORNING))


@pytest.fixture
def program(computer: Places, dressed: QApplication) -> Iterator[Application]:
    QSettings().setValue("language", "en")
    shell = Application(dressed, computer)
    yield shell
    for one in (shell._window,):
        assert one is not None
        one.close()
        one.deleteLater()
    for words in shell._catalogues:
        dressed.removeTranslator(words)
    shell.deleteLater()


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """A table of thirty with one open assignment, closed."""
    table = busy(tmp_path / "earlier")
    table.desk.do(take_note, "Представить реестр", NoteKind.ASSIGNMENT)
    table.desk.do(close_meeting)
    table.desk.sitting.close()
    return table.desk.path


def meeting_window(program: Application) -> MainWindow:
    assert isinstance(program._window, MainWindow)
    return program._window


def start_window(program: Application) -> StartWindow:
    assert isinstance(program._window, StartWindow)
    return program._window


def button(window: StartWindow | MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_an_earlier_meeting_is_continued_from_the_start_window(
    program: Application, earlier: Path, qtbot: QtBot
) -> None:
    program.show_start()
    activate(qtbot, start_window(program))
    start_window(program).earlier_chosen.emit(str(earlier))
    qtbot.waitUntil(start_window(program).form.isVisible)
    assert "30 people" in " ".join(
        one.text() for one in start_window(program).form.findChildren(QLabel)
    )
    write("Вторая встреча")
    press(Key.Key_Return)
    window = meeting_window(program)
    assert window.windowTitle() == "Вторая встреча"
    assert program._desk is not None
    meeting = program._desk.meeting
    assert (len(meeting.listed), meeting.items[0].title) == (30, "О ходе исполнения поручений")
    assert meeting.details.secretary == DETAILS.secretary


def test_a_new_meeting_after_a_cancelled_sequel_begins_empty(
    program: Application, earlier: Path, qtbot: QtBot
) -> None:
    program.show_start()
    window = start_window(program)
    activate(qtbot, window)
    window.earlier_chosen.emit(str(earlier))
    qtbot.waitUntil(window.form.isVisible)
    press(Key.Key_Escape)
    press(Key.Key_N, CTRL)
    write("Новое")
    press(Key.Key_Return)
    assert program._desk is not None
    assert program._desk.meeting.listed == ()
    assert program._desk.meeting.details.title == "Новое"
    assert program._desk.meeting.details.organiser == ""


def test_a_file_that_is_no_meeting_is_told(
    program: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "notes.txt").write_text("мои заметки")
    program.show_start()
    start_window(program).earlier_chosen.emit(str(tmp_path / "notes.txt"))
    strip = start_window(program).findChild(Strip)
    assert isinstance(strip, Strip)
    qtbot.waitUntil(lambda: "notes.txt" in strip.view().text)


def test_a_meeting_in_preparation_continues_an_earlier_one_only_once(
    program: Application, earlier: Path
) -> None:
    program.new(Details("Вторая встреча"))
    window = meeting_window(program)
    assert button(window, "carry_over").isVisible()
    connections = next(one for one in window.prepare.children() if hasattr(one, "carry_over"))
    connections.carry_over(earlier)
    settle()
    assert not button(window, "carry_over").isVisible()
    assert program._desk is not None
    assert len(program._desk.meeting.listed) == 30
    program._desk.undo()
    assert button(window, "carry_over").isVisible()


def test_a_template_fills_the_agenda_in_one_act(program: Application) -> None:
    program.new(Details("Стол"))
    window = meeting_window(program)
    window.prepare.agenda.template_chosen.emit(0)
    assert program._desk is not None
    assert program._desk.meeting.items[0].kind is ItemKind.OPENING
    program._desk.undo()
    assert program._desk.meeting.items == ()


def test_an_agenda_kept_as_a_template_serves_the_next_meeting(
    program: Application, computer: Places
) -> None:
    program.new(Details("Стол"))
    page = meeting_window(program).prepare
    page.agenda.item_added.emit("О планах", ItemKind.DISCUSSION, 20)
    page.agenda.template_kept.emit("Среда")
    meeting_window(program).start_requested.emit()
    program.new(Details("Следующий"))
    page = meeting_window(program).prepare
    page.agenda.template_chosen.emit(3)
    assert program._desk is not None
    assert [one.title for one in program._desk.meeting.items] == ["О планах"]
    page.agenda.template_removed.emit("Среда")
    assert not any(one.own for one in computer.earlier_work.templates(lambda _c, text, *_: text))


def test_the_directory_learns_when_a_meeting_is_left_and_is_emptied_on_the_start_page(
    program: Application, computer: Places, earlier: Path
) -> None:
    open_file(program, earlier)
    meeting_window(program).start_requested.emit()
    window = start_window(program)
    assert len(computer.earlier_work.people()) == 30
    assert button(window, "forget_people").text() == "Directory: 30 people · empty it…"
    button(window, "forget_people").click()
    window.answered.emit("forget_people")
    assert computer.earlier_work.people() == ()
    assert not button(start_window(program), "forget_people").isVisible()


def test_the_question_about_the_directory_does_not_follow_into_a_new_meeting(
    program: Application, computer: Places, earlier: Path, qtbot: QtBot
) -> None:
    open_file(program, earlier)
    meeting_window(program).start_requested.emit()
    window = start_window(program)
    activate(qtbot, window)
    button(window, "forget_people").click()
    window.page.new_requested.emit()
    press(Key.Key_F2)
    assert len(computer.earlier_work.people()) == 30


def test_the_sample_leaves_nobody_in_the_directory(program: Application, computer: Places) -> None:
    program.demo()
    meeting_window(program).start_requested.emit()
    assert computer.earlier_work.people() == ()


def test_a_shelf_of_another_program_disturbs_no_meeting(
    program: Application, computer: Places
) -> None:
    computer.data.mkdir(parents=True)
    shelf = computer.data / "people-and-templates.roundtable"
    shelf.write_text("мои заметки")
    program.new(Details("Стол"))
    page = meeting_window(program).prepare
    page.agenda.template_kept.emit("Среда")
    meeting_window(program).start_requested.emit()
    assert shelf.read_text() == "мои заметки"


def test_the_directory_offers_in_the_new_meeting(program: Application, computer: Places) -> None:
    shelf = Shelf(computer.data / "people-and-templates.roundtable", computer.around)
    shelf.add(PEOPLE, [to_row(YASHIN)])
    program.new(Details("Стол"))
    assert meeting_window(program).prepare.participants._known == (YASHIN,)
