"""A long meeting goes on in other colours, and its outcomes are shown for the first time."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from models.clock import SystemClock
from models.looking import read_to_look
from models.store.disk import Disk
from models.store.surroundings import Surroundings
from tests.real_keyboard.fingers import wait_for
from tests.ui.stage import HandedClock, places_in
from ui.application import Application
from ui.main_window import MainWindow
from ui.press.process_press import ProcessPress

CHANGES = 8
PAGES = 3


def figures(meeting: Path) -> dict[str, list[float]]:
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: SystemClock()().wall)
    entries = read_to_look(meeting, around).history.entries
    application, press = QApplication.instance(), ProcessPress()
    assert isinstance(application, QApplication)
    places = places_in(meeting.parent, HandedClock(entries[-1].stamp.at))
    program = Application(application, places, press=press)
    program.open_file(meeting)
    wait_for(lambda: not program.waiting.busy, "the meeting was not opened")
    at_once = until_it_answers(lambda: window_of(program).show_page("outcomes"))
    window_of(program).show_page("desk")
    looks = [until_it_answers(lambda: change_colours(program)) for _change in range(CHANGES)]
    wait_for(lambda: window_of(program).pages.count() == PAGES, "not all pages were built")
    outcomes = until_it_answers(lambda: window_of(program).show_page("outcomes"))
    window_of(program).close()
    press.close()
    return {"at once": [at_once], "outcomes": [outcomes], "looks": looks}


def until_it_answers(act: Callable[[], object]) -> float:
    """Everything posted meanwhile is done before a timer without a wait is heard."""
    ended: list[float] = []
    begun = perf_counter()
    act()
    QTimer.singleShot(0, lambda: ended.append(perf_counter()))
    wait_for(lambda: bool(ended), "the window did not answer")
    return ended[0] - begun


def change_colours(program: Application) -> None:
    """And what waits until the window that goes has done."""
    before = window_of(program)
    acts = before.looks.actions
    next(one for name, one in acts.items() if name.startswith("choose_theme_")).trigger()
    QApplication.sendPostedEvents()
    assert window_of(program) is not before


def window_of(program: Application) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window
