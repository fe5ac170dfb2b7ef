"""A file is read beside whatever window is shown: that stays as it is, what takes long is told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from models.acts.agenda import close_meeting, open_meeting
from models.privacy.erasing import Erasure
from models.sitting import tell_nobody
from models.store.lock import lock_of
from models.store.sidecar import Sidecar, sidecar_of
from tests.models.table import DETAILS
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import activate
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, Key, press
from tests.ui.round_table import busy
from tests.ui.test_application import (
    Start,
    clock as clock,
    said,
    start as start,
    the,
    windows,
)
from tests.ui.waiting import open_file, wait, wait_until
from ui.application import Application
from ui.connections.bringing_in import BringingInConnections
from ui.connections.earlier import EarlierConnections
from ui.connections.importing import ImportConnections
from ui.connections.register import FOLDER
from ui.connections.safekeeping import SafekeepingConnections
from ui.main_window import MainWindow
from ui.prepare.import_preview import ImportPreview
from ui.register.register_window import RegisterWindow
from ui.start_window import StartWindow
from ui.veil import Veil
from ui.waiting_dialog import WaitingDialog


class SlowDisk(FaultyDisk):
    """Beside the window it neither reads nor writes while it does not flow."""

    def __init__(self) -> None:
        super().__init__()
        self.flowing, self.writing = Event(), Event()
        for one in (self.flowing, self.writing):
            one.set()

    def read(self, handle: int, size: int) -> bytes:
        if current_thread() is not main_thread():
            self.flowing.wait(10)
        return super().read(handle, size)

    def write(self, handle: int, data: bytes) -> int:
        if current_thread() is not main_thread():
            self.writing.wait(10)
        return super().write(handle, data)


@pytest.fixture
def disk() -> Iterator[SlowDisk]:
    made = SlowDisk()
    yield made
    for one in (made.flowing, made.writing):
        one.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A meeting that was left with half a sentence typed."""
    table = busy(tmp_path / "other")
    table.desk.sitting.close()
    Sidecar(table.desk.path, table.opening._places.around.disk).write({"typed": "Нужны"})
    return table.desk.path


@pytest.fixture
def program(start: Start, disk: SlowDisk, qtbot: QtBot) -> Application:
    """In the start window; from now on nothing is read of any file."""
    begun = start()
    activate(qtbot, the(StartWindow))
    disk.flowing.clear()
    return begun


def dialogs() -> list[WaitingDialog]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, WaitingDialog) and one.isVisible()]


def dialog() -> WaitingDialog:
    """What is shown when it takes long."""
    wait_until(lambda: bool(dialogs()))
    (shown,) = dialogs()
    return shown


def button_in(shown: WaitingDialog) -> QPushButton:
    found = shown.findChild(QPushButton, "cancel_waiting")
    assert isinstance(found, QPushButton)
    return found


def test_what_takes_long_is_told_with_a_way_out_and_opens(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    program.open_file(path)
    shown = dialog()
    assert shown.accessibleName() == f"Opening “{path.name}”…"
    assert shown.findChildren(QProgressBar)
    assert the(StartWindow).page.isVisible()
    disk.flowing.set()
    wait(program)
    assert dialogs() == []
    assert the(MainWindow).windowTitle() == DETAILS.title
    assert the(MainWindow).desk.notes.capture_text() == "Нужны"


def test_while_a_file_is_read_the_window_is_deaf(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    program.open_file(path)
    press(Key.Key_N, CTRL)
    demo = the(StartWindow).findChild(QPushButton, "open_demo")
    assert isinstance(demo, QPushButton)
    window = the(StartWindow)
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        pos=demo.mapTo(window, demo.rect().center()),
    )
    assert (the(StartWindow).page.isVisible(), windows(MainWindow)) == (True, [])
    disk.flowing.set()
    wait(program)
    assert "another window" not in the(MainWindow).desk.strip.view().text


def test_what_is_short_is_not_told(program: Application, path: Path, disk: SlowDisk) -> None:
    program.open_file(path)
    disk.flowing.set()
    wait(program)
    assert dialogs() == []
    assert windows(MainWindow) != []


def test_escape_gives_it_up_and_leaves_the_file_as_it_was(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    before = path.read_bytes()
    program.open_file(path)
    QTest.keyClick(dialog(), Key.Key_Escape)
    assert dialogs() == []
    assert the(StartWindow).page.isVisible()
    disk.flowing.set()
    wait_until(lambda: not lock_of(path).exists())
    assert (path.read_bytes(), sidecar_of(path).exists()) == (before, True)
    assert windows(MainWindow) == []
    program.open_file(path)
    wait(program)
    assert windows(MainWindow) != []


def test_the_window_shut_meanwhile_gives_the_file_back(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    program.open_file(path)
    the(StartWindow).close()
    disk.flowing.set()
    wait_until(lambda: not lock_of(path).exists())
    assert windows(MainWindow) == []
    assert sidecar_of(path).exists()


def test_a_file_that_cannot_be_opened_leads_back_to_the_list(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    path.write_bytes(b"")
    program.open_file(path)
    assert dialog()
    disk.flowing.set()
    wait(program)
    assert "is empty" in said(the(StartWindow))
    assert dialogs() == []
    assert the(StartWindow).page.isVisible()


def test_named_on_the_command_line_a_file_that_is_given_up_leads_to_the_list(
    start: Start, path: Path, disk: SlowDisk
) -> None:
    program = start(shown=False)
    disk.flowing.clear()
    program.open_file(path)
    assert program.window is None
    button_in(dialog()).click()
    assert the(StartWindow).page.isVisible()


def test_from_the_register_one_stays_there_until_the_meeting_is_open(
    program: Application, path: Path, disk: SlowDisk, qtbot: QtBot
) -> None:
    disk.flowing.set()
    QSettings().setValue(FOLDER, str(path.parent))
    the(StartWindow).page.register_requested.emit()
    window = the(RegisterWindow)
    qtbot.waitUntil(window.work.isHidden)
    disk.flowing.clear()
    window.found.opened.emit(0)
    button_in(dialog()).click()
    assert the(RegisterWindow) is window
    window.found.opened.emit(0)
    disk.flowing.set()
    wait(program)
    assert windows(RegisterWindow) == []
    assert the(MainWindow).windowTitle() == DETAILS.title


def test_a_rehearsal_goes_on_when_the_way_back_is_given_up(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    disk.flowing.set()
    open_file(program, path)
    program.rehearse("calm")
    rehearsed = the(MainWindow)
    disk.flowing.clear()
    rehearsed.start_requested.emit()
    button_in(dialog()).click()
    assert the(MainWindow) is rehearsed
    disk.flowing.set()
    assert rehearsed._desk.do(open_meeting)
    rehearsed.start_requested.emit()
    wait(program)
    assert the(MainWindow)._desk.path == path


def closed(program: Application, path: Path) -> MainWindow:
    """The meeting at its end, where personal data may be erased."""
    open_file(program, path)
    window = the(MainWindow)
    assert window._desk.do(close_meeting)
    window.show_page("prepare")
    return window


def erase(window: MainWindow) -> None:
    (safekeeping,) = window.findChildren(SafekeepingConnections)
    safekeeping.erasing_chosen.emit(Erasure.NAMES)


def test_erasing_that_is_given_up_in_time_erased_nothing(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    disk.flowing.set()
    window = closed(program, path)
    disk.flowing.clear()
    erase(window)
    before = path.read_bytes()
    assert dialog().accessibleName() == "Erasing…"
    button_in(dialog()).click()
    disk.flowing.set()
    wait(program)
    assert path.read_bytes() == before
    assert the(MainWindow)._desk.path == path
    assert the(MainWindow).desk.strip.view().text == "Cancelled. Nothing was erased."


def test_erasing_that_is_under_way_has_no_way_out(
    program: Application, path: Path, disk: SlowDisk
) -> None:
    disk.flowing.set()
    window = closed(program, path)
    disk.writing.clear()
    erase(window)
    wait_until(lambda: not button_in(dialog()).isEnabled())
    dialog().reject()
    assert dialogs() != []
    disk.writing.set()
    wait(program)
    assert "a number instead of a name" in the(MainWindow).desk.strip.view().text


@pytest.mark.parametrize("part", ["read", "desk_of"])
def test_a_mistake_of_the_program_leaves_no_window_deaf(
    program: Application,
    path: Path,
    disk: SlowDisk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    part: str,
) -> None:
    """Beside the window, and in it."""

    def fail(*_anything: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(program._opening, part, fail)
    disk.flowing.set()
    with qtbot.captureExceptions() as mistakes:
        program.open_file(path)
        wait(program)
    assert [kind for kind, *_ in mistakes] == [ZeroDivisionError]
    press(Key.Key_N, CTRL)
    assert the(StartWindow).form.isVisible()


def test_a_state_that_nobody_wants_any_more_leaves_no_new_file(
    program: Application, path: Path, disk: SlowDisk, tmp_path: Path
) -> None:
    the(StartWindow).backup_chosen.emit(str(path))
    button_in(dialog()).click()
    disk.flowing.set()
    program.open_file(path)
    wait(program)
    made = tmp_path / "data" / "meetings"
    assert list(made.iterdir()) == []
    brought = program._files._salvage(path, tell_nobody)
    assert len(list(made.iterdir())) > 0
    brought.give_back()
    assert list(made.iterdir()) == []


def test_the_veil_covers_a_window_that_grows(program: Application, path: Path) -> None:
    window = the(StartWindow)
    program.open_file(path)
    window.resize(window.width() + 200, window.height() + 100)
    settle()
    veil = window.findChild(Veil)
    assert isinstance(veil, Veil)
    assert veil.rect() == window.rect()


def carry_over(window: MainWindow, path: Path) -> None:
    window.prepare.findChild(EarlierConnections).carry_over(path)


def bring_in(window: MainWindow, path: Path) -> None:
    window.outcomes.findChild(BringingInConnections).show(path)


@pytest.mark.parametrize("way", [carry_over, bring_in])
def test_a_colleagues_meeting_is_read_beside_the_window(
    program: Application,
    path: Path,
    disk: SlowDisk,
    qtbot: QtBot,
    way: Callable[[MainWindow, Path], None],
) -> None:
    disk.flowing.set()
    program.new(DETAILS)
    window = the(MainWindow)
    window.show_page("outcomes")
    window.show_page("prepare")
    activate(qtbot, window)
    facts = window._desk.last_number
    disk.flowing.clear()
    way(window, path)
    shown = dialog()
    assert path.name in words_in(shown)
    button_in(shown).click()
    disk.flowing.set()
    settle()
    assert not program.waiting.busy
    assert (window._desk.last_number, window.statusBar().currentMessage()) == (facts, "")
    way(window, path)
    wait(program)
    assert window._desk.last_number > facts or window.statusBar().currentMessage()


def test_a_list_is_read_beside_the_window(
    program: Application, disk: SlowDisk, tmp_path: Path, qtbot: QtBot
) -> None:
    disk.flowing.set()
    program.new(DETAILS)
    window = the(MainWindow)
    window.show_page("prepare")
    activate(qtbot, window)
    people = tmp_path / "people.csv"
    people.write_text("Фамилия;Имя\nИванова;Анна\n", encoding="utf-8")
    window.prepare.findChild(ImportConnections).import_participants(people)
    assert program.waiting.busy
    assert window.prepare.findChild(ImportPreview) is None
    wait(program)
    assert window.prepare.findChild(ImportPreview) is not None


def test_enter_pressed_right_after_a_paste_takes_it(
    program: Application, disk: SlowDisk, qtbot: QtBot
) -> None:
    disk.flowing.set()
    program.new(DETAILS)
    window = the(MainWindow)
    window.show_page("prepare")
    activate(qtbot, window)
    window.prepare.show_section(window.prepare.participants)
    window.prepare.participants.table.setFocus()
    QApplication.clipboard().setText("Фамилия\tИмя\nИванова\tАнна\n")
    for key, held in ((Qt.Key.Key_V, CTRL), (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)
    assert [one.person.surname for one in window._desk.meeting.listed] == ["Иванова"]


def words_in(shown: WaitingDialog) -> str:
    return "\n".join(one.text() for one in shown.findChildren(QLabel))
