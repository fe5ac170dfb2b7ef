"""The button with the question mark: all keys, the palette, about the program."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

WAYS = ("show_keys", "choose_command")


class HelpConnections(QObject):
    """`actions` are what the menu has of its own; the ways it leads to have their keys."""

    about_wanted = Signal()
    hints_wanted = Signal()

    def __init__(self, button: QPushButton, ways: Mapping[str, QAction]) -> None:
        super().__init__(button)
        self._button = button
        about = QAction(self.tr("About Roundtable"), self)
        about.setObjectName("show_about")
        about.triggered.connect(self.about_wanted)
        hints = QAction(self.tr("Show the hints again"), self)
        hints.setObjectName("show_hints")
        hints.triggered.connect(self.hints_wanted)
        self.actions = {"show_hints": hints, "show_about": about}
        self._menu = QMenu(button)
        self._menu.setAccessibleName(self.tr("Help"))
        self._menu.addActions([ways[name] for name in WAYS])
        self._menu.addSeparator()
        self._menu.addActions(list(self.actions.values()))
        button.clicked.connect(self._pop_up)

    def _pop_up(self) -> None:
        """Not modal: the clock goes on. Under the button, and not beyond the window's edge."""
        below = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height()))
        self._menu.popup(below - QPoint(self._menu.sizeHint().width(), 0))
