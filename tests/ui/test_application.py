"""From the start window into a meeting and back; unfit files are told, never touched."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Timer
from typing import TypeVar

import pytest
from PySide6.QtCore import QMetaMethod, QSettings
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.acts.agenda import close_meeting
from models.acts.notes import take_note
from models.acts.queue import request_floor
from models.kinds import NoteKind, Voice
from models.meeting import Details
from models.refusals import Refusal
from models.store.disk import Disk
from models.store.sidecar import sidecar_of
from tests.models.table import DETAILS, GULYAEV, MORNING
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import activate
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, SHIFT, Key, press, write
from tests.ui.round_table import busy, places
from tests.ui.stage import HandedClock
from tests.ui.waiting import open_file, wait
from ui.application import Application
from ui.desk.strip import Strip
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.palette import DARK
from ui.start_window import StartWindow
from ui.wording import refusal

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


def listeners(window: MainWindow) -> dict[str, int]:
    """How many wait for each signal of the desk, which outlives its windows."""
    desk = window._desk
    told = (desk.metaObject().method(place) for place in range(desk.metaObject().methodCount()))
    signals = [one for one in told if one.methodType() is QMetaMethod.MethodType.Signal]
    names = (bytes(one.methodSignature().data()).decode() for one in signals)
    return {name: desk.receivers(f"2{name}") for name in names}


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


def test_larger_letters_in_the_middle_of_a_meeting_lose_nothing(
    start: Start, dressed: QApplication, qtbot: QtBot
) -> None:
    start().demo()
    before = the(MainWindow)
    activate(qtbot, before)
    before.show_page("desk")
    press(Key.Key_F10)
    press(Key.Key_1, CTRL)
    write("Нужны наладчики")
    usual = dressed.font().pointSizeF()
    before.looks.actions["choose_letters_200"].trigger()
    settle()
    window = the(MainWindow)
    assert not isValid(before)
    assert dressed.font().pointSizeF() == 2 * usual
    assert (window.page, window.desk.notes.capture_text()) == ("desk", "Нужны наладчики")


def test_another_language_in_the_middle_of_a_meeting_loses_nothing(
    start: Start, qtbot: QtBot
) -> None:
    start().demo()
    before = the(MainWindow)
    activate(qtbot, before)
    before.show_page("desk")
    press(Key.Key_F10)
    press(Key.Key_F2)
    press(Key.Key_F9, CTRL)
    before.hall.blank()
    press(Key.Key_1, CTRL)
    write("Нужны наладчики")
    facts = before._desk.last_number
    before.looks.actions["choose_language_ru"].trigger()
    settle()
    window = the(MainWindow)
    assert not isValid(before)
    assert {one.text() for one in window.findChildren(QPushButton)} >= {"Стол", "Итоги"}
    assert (window.page, window.desk.notes.capture_text()) == ("desk", "Нужны наладчики")
    assert (window.hall.orders.blank, window.hall.placing.wanted) == (True, True)
    activate(qtbot, window)
    press(Key.Key_F3)
    assert window._desk.last_number == facts + 1


def other_colours() -> MainWindow:
    """The window that goes on in the colours that are not on."""
    acts = the(MainWindow).looks.actions
    next(one for name, one in acts.items() if name.startswith("choose_theme_")).trigger()
    settle()
    return the(MainWindow)


def at_the_table(start: Start, qtbot: QtBot) -> MainWindow:
    """The demo, begun."""
    start().demo()
    window = the(MainWindow)
    activate(qtbot, window)
    window.show_page("desk")
    press(Key.Key_F10)
    return window


def test_other_colours_lose_nothing_that_was_half_typed(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    press(Key.Key_F7)
    write("Наум")
    before.desk.notes.set_capture_text("Между нами")
    before.desk.notes.private.setChecked(True)
    window = other_colours()
    assert window.desk.queue.finder.line.text() == "Наум"
    assert (window.desk.notes.capture_text(), window.desk.notes.is_private()) == (
        "Между нами",
        True,
    )


def test_in_other_colours_a_note_is_written_on(start: Start, qtbot: QtBot) -> None:
    at_the_table(start, qtbot)
    press(Key.Key_1, CTRL)
    write("Нужны ")
    window = other_colours()
    activate(qtbot, window)
    write("наладчики")
    assert window.desk.notes.capture_text() == "Нужны наладчики"


@pytest.mark.parametrize("page", ["outcomes", "desk"])
def test_other_colours_keep_what_was_missed_and_is_being_written_down(
    start: Start, qtbot: QtBot, page: str
) -> None:
    before = at_the_table(start, qtbot)
    before.show_page("outcomes")
    write_down_missed(before)
    before.show_page(page)
    window = other_colours()
    window.show_page("outcomes")
    text, item = window.outcomes.findChild(QLineEdit, "new_text"), new_item(window)
    assert text.text() == "Что было упу"
    assert text.isVisible()
    assert item.currentIndex() == 2


def test_other_colours_leave_closed_what_was_put_aside(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    before.show_page("outcomes")
    write_down_missed(before)
    before.outcomes.outcomes.new.hide()
    text = other_colours().outcomes.findChild(QLineEdit, "new_text")
    assert not text.isVisible()
    assert text.text() == "Что было упу"


def test_other_colours_keep_the_answers_of_a_vote_by_name(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    before._desk.do(take_note, "Создать рабочую группу", NoteKind.PROPOSAL)
    before.show_page("outcomes")
    note = before._desk.meeting.notes.last()
    before.outcomes.begin_named_vote(note.id)
    before.outcomes.outcomes.named_vote.table.answer_all_others(Voice.FOR)
    answers = dict(before.outcomes.outcomes.named_vote.table.voices)
    vote = other_colours().outcomes.outcomes.named_vote
    assert vote.isVisible()
    assert len(answers) > 20
    assert dict(vote.table.voices) == answers


def test_other_colours_leave_the_hall_where_it_was(start: Start, qtbot: QtBot) -> None:
    before = at_the_table(start, qtbot)
    press(Key.Key_F9, CTRL)
    before.hall.screen.setGeometry(40, 60, 320, 200)
    frame = 2
    hall = other_colours().hall.screen.geometry()
    assert abs(hall.x() - 40) <= frame
    assert abs(hall.y() - 60) <= frame


def write_down_missed(window: MainWindow) -> None:
    """Half a sentence under the second item."""
    new = window.outcomes.outcomes.new
    new.show()
    new_item(window).setCurrentIndex(2)
    window.outcomes.findChild(QLineEdit, "new_text").setText("Что было упу")


def new_item(window: MainWindow) -> QComboBox:
    found = window.outcomes.findChild(QComboBox, "new_item")
    assert isinstance(found, QComboBox)
    return found


def test_nothing_of_the_window_before_other_colours_listens_any_more(
    start: Start, qtbot: QtBot
) -> None:
    start().demo()
    window = the(MainWindow)
    window.show_page("outcomes")
    window.show_page("prepare")
    activate(qtbot, window)
    listening = listeners(window)
    for theme in ("dark", "light"):
        the(MainWindow).looks.actions[f"choose_theme_{theme}"].trigger()
        settle()
    the(MainWindow).show_page("outcomes")
    the(MainWindow).show_page("prepare")
    assert listeners(the(MainWindow)) == listening


def test_after_other_colours_an_act_that_cannot_be_is_refused_as_before(
    start: Start, qtbot: QtBot
) -> None:
    start().demo()
    the(MainWindow).show_page("desk")
    the(MainWindow).looks.actions["choose_theme_dark"].trigger()
    settle()
    window = the(MainWindow)
    activate(qtbot, window)
    window._desk.do(close_meeting)
    settle()
    assert refusal(Refusal.NOT_OPEN) in window.desk.strip.view().text


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


def test_a_file_that_is_open_elsewhere_is_only_looked_at(start: Start, tmp_path: Path) -> None:
    table = busy(tmp_path / "other")
    shell = start()
    open_file(shell, table.desk.path)
    assert "open in another window" in said(the(StartWindow))
    the(StartWindow).answered.emit("look_at")
    wait(shell)
    before = table.desk.path.read_bytes()
    the(MainWindow).acts["next_speaker"].trigger()
    assert the(MainWindow).desk.strip.view().text
    assert table.desk.path.read_bytes() == before
    table.desk.sitting.close()
