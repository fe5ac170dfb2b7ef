"""The window shows what the desk holds, says what is on disk, and loses nothing."""

import errno
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from shutil import copy
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.store.sidecar import sidecar_of
from tests.models.table import ABAKUMOV, BELOZEROV
from tests.store.faulty_disk import FaultyDisk
from tests.ui.conftest import Seat
from tests.ui.desk.watching import Paints, settle
from tests.ui.keyboard import CTRL, Key, press, write
from tests.ui.round_table import RoundTable, busy, prepared
from ui.desk.action_button import ActionButton
from ui.desk.level_sign import Level
from ui.desk.lines_label import LinesLabel
from ui.desk.questions import Question, answers
from ui.dress import undressed
from ui.main_window import MainWindow
from ui.opening_news import news
from ui.palette import LIGHT

PATIENCE = 10


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the emergency file goes."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


class SlowDisk(FaultyDisk):
    """Syncs at once, until it is told to stall."""

    def __init__(self) -> None:
        self.flowing = Event()
        self.flowing.set()
        super().__init__(before_sync=lambda: self.flowing.wait(PATIENCE))


def says(window: MainWindow, text: str) -> Callable[[], bool]:
    """Whether some label of the desk begins so."""

    def is_said() -> bool:
        shown = [one for one in window.desk.findChildren(QLabel) if one.isVisible()]
        return any(one.text().startswith(text) for one in shown)

    return is_said


def as_after_a_crash(table: RoundTable, folder: Path) -> RoundTable:
    """Another desk on a copy of what lies on the disk now; the first one was never closed."""
    folder.mkdir()
    copied = Path(copy(table.desk.path, folder))
    if sidecar_of(table.desk.path).exists():
        copy(sidecar_of(table.desk.path), folder)
    return RoundTable(table.opening.file(copied), table.clock, table.opening)


def test_while_the_disk_stalls_every_key_acts_and_nothing_is_lost(
    tmp_path: Path, seat: Seat, qtbot: QtBot
) -> None:
    disk = SlowDisk()
    table = busy(tmp_path, disk)
    window = seat(table.desk)
    qtbot.waitUntil(says(window, "saved"))
    disk.flowing.clear()
    for number in range(4, 31):
        write(str(number))
        press(Key.Key_Return)
    press(Key.Key_F4)
    assert says(window, "saving…")()
    assert len(table.waiting) == 29
    disk.flowing.set()
    qtbot.waitUntil(says(window, "saved"))
    again = as_after_a_crash(table, tmp_path / "again")
    assert again.meeting.queue == table.meeting.queue
    again.desk.sitting.close()


def test_a_full_disk_is_told_with_the_place_where_the_meeting_goes_on(
    tmp_path: Path, home: Path, seat: Seat, qtbot: QtBot
) -> None:
    disk = FaultyDisk(code=errno.ENOSPC, only="write")
    table = busy(tmp_path, disk)
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    disk.fail_at = len(disk.calls) + 1
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: str(home) in window.desk.strip.view().text)
    press(Key.Key_F2)
    qtbot.waitUntil(says(window, "saved"))
    assert table.desk.path.is_relative_to(home)
    again = as_after_a_crash(table, tmp_path / "again")
    assert again.speech.participant == BELOZEROV
    again.desk.sitting.close()


def test_killed_after_it_went_on_elsewhere_the_meeting_is_found_there(
    tmp_path: Path, home: Path, seat: Seat, qtbot: QtBot
) -> None:
    disk = FaultyDisk(code=errno.ENOSPC, only="write")
    table = busy(tmp_path, disk)
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    original = table.desk.path
    disk.fail_at = len(disk.calls) + 1
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: str(home) in window.desk.strip.view().text)
    (known,) = table.opening.recent()
    assert (known.path, known.last_number) == (table.desk.path, table.desk.last_number)
    again = table.opening.file(original)
    assert table.opening.is_shorter_than_seen(again)
    assert table.opening.rescued(again) == known.path
    said = news(again.sitting.found, shorter=True, rescued=known.path)
    assert f"the meeting went on in {known.path}." in said
    again.sitting.close()


def test_gone_on_with_where_it_was_found_the_meeting_is_still_named_by_its_first_file(
    tmp_path: Path, home: Path, seat: Seat, qtbot: QtBot
) -> None:
    disk = FaultyDisk(code=errno.ENOSPC, only="write")
    table = busy(tmp_path, disk)
    table.opening.remember(table.desk)
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    original = table.desk.path
    disk.fail_at = len(disk.calls) + 1
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: str(home) in window.desk.strip.view().text)
    rescue = table.desk.path
    assert table.desk.sitting.close()
    for _ in range(2):
        opened = table.opening.file(rescue)
        table.opening.remember(opened)
        opened.sitting.close()
    again = table.opening.file(original)
    assert table.opening.is_shorter_than_seen(again)
    assert table.opening.rescued(again) == rescue
    again.sitting.close()


def test_while_no_disk_takes_anything_the_window_says_so_and_tries_again(
    tmp_path: Path, seat: Seat, qtbot: QtBot
) -> None:
    disk = FaultyDisk(code=errno.ENOSPC, only="write", from_then_on=True)
    table = busy(tmp_path, disk)
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    disk.fail_at = len(disk.calls) + 1
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: "memory" in window.desk.strip.view().text)
    assert says(window, "not saved")()
    disk.heal()
    qtbot.waitUntil(says(window, "saved"))
    again = as_after_a_crash(table, tmp_path / "again")
    assert again.left == table.left
    again.desk.sitting.close()


def test_a_line_that_could_not_be_kept_is_told(tmp_path: Path, seat: Seat, qtbot: QtBot) -> None:
    disk = FaultyDisk(code=errno.ENOSPC, only="write", from_then_on=True)
    table = prepared(tmp_path, disk)
    window = seat(table.desk)
    assert table.desk.sitting.records.drain()
    disk.fail_at = len(disk.calls) + 1
    press(Key.Key_1, CTRL)
    write("Половина пред")
    qtbot.waitUntil(lambda: "Half-typed" in window.desk.strip.view().text)


def test_a_half_typed_line_and_the_interrupted_speech_are_back_after_a_crash(
    tmp_path: Path, seat: Seat, qtbot: QtBot
) -> None:
    table = busy(tmp_path)
    seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Половина пред")
    sidecar = sidecar_of(table.desk.path)
    qtbot.waitUntil(lambda: sidecar.exists() and "Половина пред" in sidecar.read_text("utf-8"))
    table.clock.advance(minutes=30)
    again = as_after_a_crash(table, tmp_path / "again")
    assert again.desk.sitting.found.typed == "Половина пред"
    assert (again.speech.participant, again.left) == (ABAKUMOV, timedelta(minutes=4))
    again.desk.sitting.close()


def test_reopened_the_meeting_is_as_it_was_live(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    seat(table.desk)
    press(Key.Key_F3)
    write("11")
    press(Key.Key_Return)
    press(Key.Key_1, CTRL)
    write("Записать")
    press(Key.Key_Return)
    press(Key.Key_Z, CTRL)
    assert table.desk.sitting.records.drain()
    again = as_after_a_crash(table, tmp_path / "again")
    assert again.meeting == table.meeting
    assert again.desk.redoable == table.desk.redoable
    again.desk.sitting.close()


def test_undo_is_on_its_key_after_reopening(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    assert table.desk.sitting.records.drain()
    again = as_after_a_crash(table, tmp_path / "again")
    seat(again.desk)
    press(Key.Key_0, CTRL)
    press(Key.Key_0, CTRL)
    assert again.waiting == [2]
    table.desk.sitting.close()


def test_a_tick_that_changes_nothing_paints_nothing(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    settle()
    paints = Paints(window)
    window.beat()
    settle()
    assert paints.count == 0
    table.clock.advance(seconds=1)
    window.beat()
    settle()
    assert paints.count > 0


@pytest.mark.parametrize("page", ["prepare", "outcomes"])
def test_a_refusal_is_read_on_every_page(tmp_path: Path, seat: Seat, page: str) -> None:
    window = seat(busy(tmp_path).desk)
    window.show_page(page)
    press(Key.Key_F5)
    press(Key.Key_F4)
    assert window.page == page
    assert window.statusBar().isVisible()
    assert window.statusBar().currentMessage() == window.desk.strip.view().text


def test_what_is_done_on_one_page_stands_on_the_others(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    press(Key.Key_1, CTRL)
    write("Субсидировать лизинг")
    press(Key.Key_3, CTRL)
    press(Key.Key_F3, CTRL)
    assert "Субсидировать лизинг" in texts(window.outcomes)


def texts(page: QWidget) -> str:
    labels = [one.text() for one in page.findChildren(QLabel)]
    return "\n".join([*labels, *(one.text() for one in page.findChildren(LinesLabel))])


def test_f2_edits_a_cell_on_the_preparing_page_and_gives_no_floor(
    tmp_path: Path, seat: Seat
) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    before = table.speech.id
    window.show_page("prepare")
    press(Key.Key_F2)
    assert table.speech.id == before


def test_on_other_pages_nobody_is_called_and_nothing_is_closed_unseen(
    tmp_path: Path, seat: Seat
) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    before = table.speech.id
    window.show_page("outcomes")
    for key in (Key.Key_F2, Key.Key_F12):
        press(key)
    assert (table.speech.id, table.meeting.closed) == (before, None)


def test_an_act_that_is_carried_out_ends_the_refusal_before_it(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    press(Key.Key_F5)
    press(Key.Key_F5)
    assert window.desk.strip.view().text
    table.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert window.desk.strip.view().text == ""


def test_closing_is_said_aloud_until_it_is_taken_back(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    press(Key.Key_F12)
    for _question in range(3):
        press(Key.Key_F11)
        table.clock.advance(seconds=1)
    assert "closed" in window.desk.strip.view().text
    press(Key.Key_Z, CTRL)
    assert window.desk.strip.view().text.startswith("Taken back: ")


def test_a_pause_by_hand_leaves_f6_to_points_of_order(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    press(Key.Key_F3)
    press(Key.Key_F6)
    assert window.desk.queue.finder.asks


def test_enter_on_the_page_of_the_table_queues_nobody(tmp_path: Path, seat: Seat) -> None:
    table = busy(tmp_path)
    window = seat(table.desk)
    window.show_page("outcomes")
    window.show_page("desk")
    waiting = len(table.meeting.queue)
    press(Key.Key_Return)
    assert len(table.meeting.queue) == waiting


@pytest.mark.parametrize("page", ["outcomes", "prepare"])
def test_on_a_page_nothing_moves_when_a_sentence_comes_and_goes(
    tmp_path: Path, seat: Seat, page: str
) -> None:
    window = seat(busy(tmp_path).desk)
    window.resize(1366, 768)
    window.show_page(page)
    settle()
    before = window.pages.geometry()
    window.tell("Paper taken", Level.INFO)
    settle()
    assert window.statusBar().currentMessage() == "Paper taken"
    assert window.pages.geometry() == before
    window.desk.strip.dismiss()
    settle()
    assert window.pages.geometry() == before


def test_a_long_piece_of_news_does_not_push_the_question_out_of_sight(
    tmp_path: Path, seat: Seat
) -> None:
    window = seat(busy(tmp_path).desk)
    window.questions.ask(Question("ended", "Did it end then?", answers(("yes", "It did"))))
    window.questions.say("The desk was shut while somebody spoke. " * 5, Level.WARNING)
    assert window.desk.strip.view().text.startswith("Did it end then? The desk was shut")
    window.questions.say("The queue is empty.", Level.WARNING)
    assert window.desk.strip.view().text == "The queue is empty. Did it end then?"


def test_a_question_asked_on_another_page_is_whole_at_the_table(
    tmp_path: Path, qtbot: QtBot, dressed: QApplication
) -> None:
    desk = busy(tmp_path).desk
    with undressed(dressed):
        window = MainWindow(desk, LIGHT)
        qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show_page("prepare")
    window.show()
    settle()
    long = "Whoever is next has left the room. " * 4
    asked = Question("names", long, answers(("yes", "Do")), wanted=False, anywhere=True)
    window.questions.ask(asked)
    settle()
    window.show_page("desk")
    settle()
    yes = window.desk.strip.findChild(ActionButton, "yes")
    assert isinstance(yes, ActionButton)
    assert yes.parentWidget().rect().contains(yes.geometry())
    window.close()
    desk.sitting.close()


def test_answers_below_two_lines_of_a_question_are_whole(
    tmp_path: Path, qtbot: QtBot, dressed: QApplication
) -> None:
    """Also of one that is asked before the window is dressed."""
    desk = busy(tmp_path).desk
    with undressed(dressed):
        window = MainWindow(desk, LIGHT)
        qtbot.addWidget(window)
        long = "Whoever is next has left the room. " * 4
        window.questions.ask(Question("long", long, answers(("hold", "Hold"))))
    window.resize(1366, 768)
    window.show_page("desk")
    window.show()
    settle()
    hold = window.desk.strip.findChild(ActionButton, "hold")
    assert isinstance(hold, ActionButton)
    assert hold.parentWidget().rect().contains(hold.geometry())
    window.close()
    desk.sitting.close()
