"""Menus of the live desk: never modal, each entry shows the key that does the same."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.only_looking import grey_entries
from ui.plain import button_text


def add(menu: QMenu, words: str, call: Callable[[], object], key: str = "") -> QAction:
    """One entry; the key is only shown, it belongs to whoever opened the menu."""
    made = menu.addAction(f"{button_text(words)}\t{key}" if key else button_text(words))
    made.triggered.connect(lambda _on=False: call())
    return made


def add_title(menu: QMenu, words: str) -> None:
    menu.setAccessibleName(words)
    menu.addAction(button_text(words)).setEnabled(False)


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Not modal: the clock goes on."""
    grey_entries(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
