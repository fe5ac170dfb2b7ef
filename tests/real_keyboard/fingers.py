"""Fingers on the keyboard of a real screen: xdotool, seen by the window as any keyboard is."""

import subprocess
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

PATIENCE = 10_000
LOOK_AGAIN = 5


class NothingHappened(AssertionError):
    """The keys were pressed, and what was waited for did not come."""


def fill_screen(window: QWidget) -> None:
    """Nobody manages the windows of a screen without a screen: one is as large as it says."""
    window.setGeometry(window.screen().geometry())
    window.show()


def press(*keys: str) -> None:
    """As xdotool names them: «F2», «ctrl+Down», «shift+F5»."""
    subprocess.run(("xdotool", "key", "--delay", "0", *keys), check=True)


def write(text: str) -> None:
    subprocess.run(("xdotool", "type", "--delay", "0", text), check=True)


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Lets the window live until the condition holds. Raises NothingHappened after ten seconds."""
    loop, look, patience = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start(LOOK_AGAIN)
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE)
    loop.exec()
    if not condition():
        raise NothingHappened(what)


def choose(words: str) -> None:
    """An entry of the menu that is open: down to it, and Enter; the menu of an entry is entered."""
    wait_for(lambda: menu() is not None, f"no menu for {words}")
    for _ in range(60):
        open_menu = menu()
        active = open_menu.activeAction() if open_menu else None
        if active is not None and active.text().split("\t")[0] == words:
            press("Return")
            wait_for(partial(is_left, open_menu), f"the menu stays open at {words}")
            return
        press("Down")
        wait_for(partial(has_moved, active), f"stuck in the menu before {words}")
    raise NothingHappened(f"no entry {words}")


def is_left(before: QMenu | None) -> bool:
    return menu() is not before


def has_moved(before: object) -> bool:
    found = menu()
    return found is not None and found.activeAction() is not before


def menu() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None
