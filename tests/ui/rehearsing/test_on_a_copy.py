"""A rehearsal begun from the program: on a copy, and the meeting itself stays as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from models.acts.agenda import import_agenda, open_meeting
from models.acts.people import import_participants
from models.meeting import ItemStatus
from tests.models.table import DETAILS, MORNING, agenda, thirty
from tests.ui.conftest import activate
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.round_table import places
from tests.ui.stage import HandedClock
from tests.ui.waiting import wait
from ui.application import Application
from ui.connections.rehearsing import RehearsalConnections
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.start_window import StartWindow


@pytest.fixture
def watch() -> HandedClock:
    return HandedClock(MORNING)


@pytest.fixture
def program(tmp_path: Path, watch: HandedClock, dressed: QApplication) -> Iterator[Application]:
    QSettings().setValue("language", "en")
    made = Application(dressed, places(tmp_path, watch))
    yield made
    for window in QApplication.topLevelWidgets():
        if isinstance(window, StartWindow | MainWindow):
            window.close()
            window.deleteLater()
    for words in made._catalogues:
        dressed.removeTranslator(words)
    made.deleteLater()


def meetings(folder: Path) -> list[Path]:
    return sorted((folder / "meetings").glob("*.roundtable"))


def open_prepared(program: Application) -> Path:
    """A prepared meeting in its window."""
    program.new(DETAILS)
    desk = desk_of(program)
    desk.do(import_participants, thirty())
    desk.do(import_agenda, agenda()[:3])
    return desk.path


def desk_of(program: Application) -> LiveDesk:
    assert program._desk is not None
    return program._desk


def window_of(program: Application) -> MainWindow:
    assert isinstance(program._window, MainWindow)
    return program._window


def room_of(program: Application) -> RehearsalConnections:
    found = window_of(program).findChild(RehearsalConnections)
    assert isinstance(found, RehearsalConnections)
    return found


def choose(button: QPushButton, temper: str) -> None:
    button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = (one for one in menu.actions() if one.objectName() == f"rehearse_{temper}")
    menu.close()
    action.trigger()


def test_played_at_sixty_times_the_speed_the_file_of_the_meeting_stays_byte_for_byte(
    program: Application, watch: HandedClock
) -> None:
    path = open_prepared(program)
    choose(window_of(program).prepare.rehearse, "lively")
    before, rehearsal, room = path.read_bytes(), desk_of(program), room_of(program)
    for name in ("rehearsal_assist", "rehearsal_speed_60"):
        room.actions[name].trigger()
    while rehearsal.meeting.closed is None:
        watch.advance(seconds=0.5)
        room.beat()
    assert {one.status for one in rehearsal.meeting.items} == {ItemStatus.DONE}
    press_end(program)
    wait(program)
    assert desk_of(program).path == path
    assert path.read_bytes() == before


def press_end(program: Application) -> None:
    window_of(program).findChild(QPushButton, "end_rehearsal").click()


def test_at_its_end_the_copy_is_gone_and_only_the_meeting_is_known(
    program: Application, tmp_path: Path
) -> None:
    path = open_prepared(program)
    program.rehearse("usual")
    copy = desk_of(program).path
    assert copy.exists()
    assert copy.parent != path.parent
    window_of(program).start_requested.emit()
    wait(program)
    assert not copy.parent.exists()
    assert window_of(program).windowTitle() == DETAILS.title
    assert meetings(tmp_path) == [one.path for one in program._opening.recent()] == [path]


def test_what_is_just_being_typed_is_saved_and_rehearsed(
    program: Application, qtbot: QtBot
) -> None:
    path = open_prepared(program)
    activate(qtbot, window_of(program))
    place = window_of(program).prepare.details.findChild(QLineEdit, "place")
    assert isinstance(place, QLineEdit)
    place.setFocus()
    place.selectAll()
    write("Хабаровск")
    choose(window_of(program).prepare.rehearse, "usual")
    assert desk_of(program).meeting.details.place == "Хабаровск"
    room_of(program).ended.emit()
    wait(program)
    assert desk_of(program).path == path
    assert desk_of(program).meeting.details.place == "Хабаровск"


def test_kept_the_rehearsal_lies_among_the_meetings_and_can_be_opened(
    program: Application, tmp_path: Path, watch: HandedClock
) -> None:
    open_prepared(program)
    program.rehearse("usual")
    desk_of(program).do(open_meeting)
    room = room_of(program)
    room.actions["rehearsal_end"].trigger()
    window_of(program).findChild(QPushButton, "keep_rehearsal").click()
    room.ended.emit()
    wait(program)
    window_of(program).close()
    (kept,) = (one for one in meetings(tmp_path) if "Rehearsal" in one.name)
    desk = Opening(places(tmp_path, watch)).file(kept)
    assert desk.meeting.opened is not None
    desk.sitting.close()


def test_on_the_start_window_the_demo_is_rehearsed_and_no_file_is_left(
    program: Application, tmp_path: Path
) -> None:
    start = program.show_start()
    begin = start.findChild(QPushButton, "rehearse")
    assert isinstance(begin, QPushButton)
    choose(begin, "calm")
    assert len(desk_of(program).meeting.listed) == 30
    room_of(program).ended.emit()
    assert isinstance(program._window, StartWindow)
    assert meetings(tmp_path) == []


def test_a_key_begins_it_on_any_page_and_a_window_that_is_shut_leaves_no_copy(
    program: Application, qtbot: QtBot
) -> None:
    open_prepared(program)
    window_of(program).show_page("outcomes")
    activate(qtbot, window_of(program))
    press(Key.Key_F1, CTRL | SHIFT)
    assert room_of(program).bar.isVisible()
    assert window_of(program).page == "desk"
    copy = desk_of(program).path
    window_of(program).close()
    assert not copy.parent.exists()


def test_while_the_meeting_runs_nobody_can_begin_one(program: Application) -> None:
    open_prepared(program)
    desk_of(program).do(open_meeting)
    window = window_of(program)
    assert not window.prepare.rehearse.isEnabled()
    assert not window.ways.actions["rehearse"].isEnabled()


def test_another_language_in_the_middle_and_the_rehearsal_goes_on(program: Application) -> None:
    open_prepared(program)
    program.rehearse("usual")
    before = desk_of(program)
    room_of(program).actions["rehearsal_assist"].trigger()
    window_of(program).looks.actions["choose_language_ru"].trigger()
    settle()
    assert desk_of(program) is before
    assert room_of(program).bar.isVisible()
    assert room_of(program).actions["rehearsal_assist"].isChecked()
