"""From the start window into a meeting and back; unfit files are told, never touched."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event, Timer
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from models.acts.queue import request_floor
from models.meeting import Details
from models.store.disk import Disk
from models.store.sidecar import sidecar_of
from tests.models.table import DETAILS, GULYAEV, MORNING
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import activate
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.round_table import busy, places
from tests.ui.stage import HandedClock
from tests.ui.waiting import open_file, wait
from ui.application import Application
from ui.desk.strip import Strip
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.palette import DARK
from ui.start.recent_list import RecentList
from ui.start_window import StartWindow

Window = TypeVar("Window", bound=QMainWindow)
Start = Callable[..., Application]


@pytest.fixture
def clock() -> HandedClock:
    return HandedClock(MORNING)


@pytest.fixture
def disk() -> FaultyDisk:
    return FaultyDisk()


@pytest.fixture
def start(tmp_path: Path, clock: HandedClock, disk: Disk, dressed: QApplication) -> Iterator[Start]:
    """The program as a person of this computer starts it, in English; `shown` with a window."""
    QSettings().setValue("language", "en")
    QSettings().setValue("theme", "light")
    started: list[Application] = []

    def begin(*, shown: bool = True) -> Application:
        started.append(Application(dressed, places(tmp_path / "data", clock, disk)))
        if shown:
            started[-1].show_start()
        return started[-1]

    yield begin
    for window in QApplication.topLevelWidgets():
        if isinstance(window, StartWindow | MainWindow):
            window.close()
            window.deleteLater()
    for shell in started:
        for words in shell._catalogues:
            dressed.removeTranslator(words)
        shell.deleteLater()


def windows(kind: type[Window]) -> list[Window]:
    """The windows of a kind that a person sees."""
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, kind) and one.isVisible()]


def the(kind: type[Window]) -> Window:
    """The one window there is, of this kind."""
    (found,) = windows(kind)
    others: set[type[QMainWindow]] = {StartWindow, MainWindow} - {kind}
    assert [other for one in others for other in windows(one)] == []
    return found


def press_button(window: StartWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def shown_words(window: QMainWindow) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def said(window: StartWindow) -> str:
    strip = window.findChild(Strip)
    assert isinstance(strip, Strip)
    return strip.view().text


def test_from_the_start_window_into_a_new_meeting(start: Start, qtbot: QtBot) -> None:
    start()
    activate(qtbot, the(StartWindow))
    press(Key.Key_N, CTRL)
    write("Лизинг и кадры")
    press(Key.Key_Return)
    assert the(MainWindow).windowTitle() == "Лизинг и кадры"
    assert the(MainWindow).page == "prepare"


def test_the_demo_begins_a_minute_before_its_opening_with_28_of_30(start: Start) -> None:
    start().demo()
    window = the(MainWindow)
    window.show_page("desk")
    centre = [line.text for line in window.desk.table.centre_lines()]
    assert {"28", "present of 30 expected"} <= set(centre)
    assert "9:59" in shown_words(window)


def test_a_key_leads_back_to_the_list_of_meetings(start: Start, qtbot: QtBot) -> None:
    start().demo()
    activate(qtbot, the(MainWindow))
    press(Key.Key_F4, CTRL | SHIFT)
    assert the(StartWindow).isVisible()


def test_copies_backups_and_erasing_are_found_by_a_few_letters(start: Start, qtbot: QtBot) -> None:
    start().new(Details(title="Лизинг"))
    window = the(MainWindow)
    activate(qtbot, window)
    for typed, action in (("make anon", "erase_names"), ("save a copy", "save_copy")):
        press(Key.Key_F1, SHIFT)
        write(typed)
        found = window.findChild(QAction, action)
        assert isinstance(found, QAction)
        with qtbot.waitSignal(found.triggered):
            press(Key.Key_Return)


def test_the_demo_goes_on_at_the_hour_it_was_left(start: Start, clock: HandedClock) -> None:
    program = start()
    program.demo()
    (file,) = program._opening._places.meetings.glob("*.roundtable")
    the(MainWindow).start_requested.emit()
    clock.advance(days=3)
    open_file(program, file)
    assert "9:59" in shown_words(the(MainWindow))


def test_back_in_the_list_the_meeting_is_there_and_opens_again(start: Start, qtbot: QtBot) -> None:
    start().new(DETAILS)
    the(MainWindow).start_requested.emit()
    activate(qtbot, the(StartWindow))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(windows(MainWindow)))
    assert the(MainWindow).windowTitle() == DETAILS.title


def test_the_language_chosen_is_spoken_at_once_and_remembered(start: Start) -> None:
    start()
    press_button(the(StartWindow), "language_ru")
    assert "Язык" in shown_words(the(StartWindow))
    assert QSettings().value("language") == "ru"


def test_the_colours_chosen_are_worn_at_once_and_remembered(
    start: Start, dressed: QApplication
) -> None:
    start()
    press_button(the(StartWindow), "theme_dark")
    assert dressed.palette().window().color() == QColor(DARK.ground)
    assert QSettings().value("theme") == "dark"


def test_the_letters_chosen_are_set_at_once_and_remembered(
    start: Start, dressed: QApplication
) -> None:
    usual = dressed.font().pointSizeF()
    start()
    press_button(the(StartWindow), "letters_150")
    assert dressed.font().pointSizeF() == 1.5 * usual
    assert QSettings().value("letters") == "150"
    press_button(the(StartWindow), "letters_100")
    assert dressed.font().pointSizeF() == usual


def test_closing_waits_until_everything_is_on_disk(
    start: Start, tmp_path: Path, disk: FaultyDisk, qtbot: QtBot
) -> None:
    start().new(DETAILS)
    window, synced = the(MainWindow), []
    flowing = Event()
    disk.before_sync = lambda: synced.append(flowing.wait(10))
    activate(qtbot, window)
    press(Key.Key_F10)
    Timer(0.2, flowing.set).start()
    window.close()
    assert synced
    reopened = Opening(places(tmp_path / "again", HandedClock(MORNING)))
    (path,) = (tmp_path / "data" / "meetings").glob("*.roundtable")
    desk = reopened.file(path)
    assert desk.last_number == 2
    desk.sitting.close()


def test_closing_stops_the_clock_of_the_window_and_frees_the_file(
    start: Start, tmp_path: Path
) -> None:
    start().new(DETAILS)
    the(MainWindow).close()
    (path,) = (tmp_path / "data" / "meetings").glob("*.roundtable")
    assert not sidecar_of(path).exists()
    again = start()
    open_file(again, path)
    assert the(MainWindow).windowTitle() == DETAILS.title


@pytest.mark.parametrize("shut", ["close", "list"])
def test_shut_while_somebody_speaks_the_speech_and_half_a_note_are_back(
    start: Start, tmp_path: Path, clock: HandedClock, shut: str
) -> None:
    table = busy(tmp_path / "other")
    table.desk.sitting.leave("", table.clock.now)
    path, left = table.desk.path, table.left
    clock.now = table.clock.now
    program = start()
    open_file(program, path)
    window = the(MainWindow)
    window.acts["resume_speech"].trigger()
    clock.advance(seconds=100)
    window.desk.notes.set_capture_text("Половина пред")
    window.close() if shut == "close" else window.start_requested.emit()
    clock.advance(minutes=30)
    open_file(program, path)
    again = the(MainWindow)
    assert again.desk.notes.capture_text() == "Половина пред"
    assert program._desk is not None
    speech = program._desk.meeting.speaking
    assert speech is not None
    assert speech.left(clock.now) == left - timedelta(seconds=100)


def test_a_meeting_only_looked_at_leaves_what_its_window_wrote_beside_it(
    start: Start, tmp_path: Path
) -> None:
    table = busy(tmp_path / "other")
    table.desk.keep_alive("Половина пред")
    table.desk.sitting.records.drain()
    before = sidecar_of(table.desk.path).read_bytes()
    shell = start()
    open_file(shell, table.desk.path)
    the(StartWindow).answered.emit("look_at")
    wait(shell)
    the(MainWindow).desk.notes.set_capture_text("Чужое")
    the(MainWindow).start_requested.emit()
    assert sidecar_of(table.desk.path).read_bytes() == before
    table.desk.sitting.close()


UNFIT = {
    "foreign": (b"PK\x03\x04 no meeting", "not a meeting file"),
    "empty": (b"", "is empty"),
    "missing": (None, "was not found"),
}


@pytest.mark.parametrize("name", UNFIT)
def test_an_unfit_file_gets_one_clear_sentence(start: Start, tmp_path: Path, name: str) -> None:
    content, sentence = UNFIT[name]
    path = tmp_path / "unfit.roundtable"
    if content is not None:
        path.write_bytes(content)
    open_file(start(), path)
    assert sentence in said(the(StartWindow))
    assert QApplication.activeModalWidget() is None
    assert content is None or path.read_bytes() == content


def test_what_is_readable_of_a_damaged_file_becomes_a_new_meeting(
    start: Start, tmp_path: Path
) -> None:
    table = busy(tmp_path / "other")
    table.desk.sitting.records.drain()
    table.desk.do(request_floor, GULYAEV)
    table.desk.sitting.close()
    lines = table.desk.path.read_bytes().splitlines(keepends=True)
    damaged = b"".join([*lines[:5], b"x" + lines[5], *lines[6:]])
    table.desk.path.write_bytes(damaged)
    shell = start()
    open_file(shell, table.desk.path)
    assert "is damaged" in said(the(StartWindow))
    the(StartWindow).answered.emit("save_readable")
    wait(shell)
    assert the(MainWindow).windowTitle() == DETAILS.title
    assert "untouched" in the(MainWindow).desk.strip.view().text
    assert table.desk.path.read_bytes() == damaged


def test_a_file_that_is_open_elsewhere_is_only_looked_at(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    table = busy(tmp_path / "other")
    shell = start()
    open_file(shell, table.desk.path)
    assert "open in another window" in said(the(StartWindow))
    the(StartWindow).answered.emit("look_at")
    wait(shell)
    before = table.desk.path.read_bytes()
    activate(qtbot, the(MainWindow))
    press(Key.Key_F2)
    assert the(MainWindow).desk.strip.view().text == "This window only shows the meeting."
    assert table.desk.path.read_bytes() == before
    table.desk.sitting.close()


def test_who_only_looks_at_a_meeting_is_told_as_of_when_and_sees_no_time_go_by(
    start: Start, clock: HandedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    table = busy(tmp_path / "other")
    shell = start()
    clock.advance(minutes=1)
    open_file(shell, table.desk.path)
    the(StartWindow).answered.emit("look_at")
    wait(shell)
    window = the(MainWindow)
    as_of = f"{window._desk.meeting.local(window._desk.now()):%-H:%M}"
    told, spoken = f"Viewing only: as of {as_of}", window.desk.table.centre_lines()
    clock.advance(minutes=5)
    window.beat()
    assert window.desk.table.centre_lines() == spoken
    for page in ("outcomes", "prepare", "desk"):
        window.show_page(page)
        assert told in shown_words(window)
    assert "saved" not in shown_words(window).split("\n")
    activate(qtbot, window)
    press(Key.Key_1, CTRL)
    write("A note")
    press(Key.Key_F7, SHIFT)
    assert window.desk.notes.capture_text() == ""
    assert "only shows" in window.desk.notes.capture.placeholderText()
    table.desk.sitting.close()


def test_a_list_of_meetings_that_cannot_be_read_is_told_with_where_the_meetings_lie(
    start: Start, tmp_path: Path
) -> None:
    shell = start()
    shell.new(DETAILS)
    the(MainWindow).start_requested.emit()
    assert said(the(StartWindow)) == ""
    (tmp_path / "data" / "catalogue.json").write_text('{"meetings": "?"}')
    shell.show_start()
    told = said(the(StartWindow))
    assert "list of meetings could not be read" in told
    assert str(tmp_path / "data" / "meetings") in told


def test_people_and_templates_that_cannot_be_read_are_told_of(start: Start, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    broken = tmp_path / "data" / "people-and-templates.roundtable"
    broken.write_bytes(b"\x00 rubbish")
    start()
    assert "people and templates of earlier meetings could not be read" in said(the(StartWindow))
    assert broken.read_bytes() == b"\x00 rubbish"


def test_recent_meetings_tell_when_they_were_opened(start: Start, tmp_path: Path) -> None:
    table = busy(tmp_path)
    table.desk.sitting.close()
    shell = start()
    open_file(shell, table.desk.path)
    shell.show_start()
    (recents,) = the(StartWindow).findChildren(RecentList)
    assert "opened 16.10.2025" in recents.item(0).text()
