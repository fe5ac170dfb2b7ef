"""A long meeting goes on in other colours, and its outcomes are shown for the first time."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

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


def figures(meeting: Path) -> dict[str, list[float]]:
    around = Surroundings(Disk(), lambda: b"\1" * 8, lambda: SystemClock()().wall)
    entries = read_to_look(meeting, around).history.entries
    application, press = QApplication.instance(), ProcessPress()
    assert isinstance(application, QApplication)
    places = places_in(meeting.parent, HandedClock(entries[-1].stamp.at))
    program = Application(application, places, press=press)
    program.open_file(meeting)
    wait_for(lambda: not program.waiting.busy, "the meeting was not opened")
    outcomes = until_painted(lambda: window_of(program).show_page("outcomes"))
    window_of(program).show_page("desk")
    looks = [until_painted(lambda: change_colours(program)) for _change in range(CHANGES)]
    window_of(program).close()
    press.close()
    return {"outcomes": [outcomes], "looks": looks}


def until_painted(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    QApplication.processEvents()
    return perf_counter() - begun


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
