"""The button of the hall in the bar at the top: its menu, its keys, and what the hall does now."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from models.papers.wording import Translate
from ui.hall.language_menu import LanguageMenu
from ui.hall.screens import FullScreen, Hidden, Place
from ui.icons.drawings import draw_on, drawing
from ui.palette import Colours
from ui.plain import button_text, explain
from ui.views.hall import HallOrders


class HallState(Struct, frozen=True):
    """`wanted`: asked for, though its screen may be away."""

    orders: HallOrders
    place: Place
    wanted: bool


def hall_keys() -> dict[str, str]:
    return {
        "hall_show": "Ctrl+F9",
        "hall_blank": "Shift+F9",
        "hall_message": "Ctrl+F12",
        "hall_read_back": "Shift+F12",
    }


def hall_words(translate: Translate) -> dict[str, str]:
    return {
        "hall_show": translate("HallMenu", "Show the hall screen"),
        "hall_blank": translate("HallMenu", "Blank the hall screen"),
        "hall_message": translate("HallMenu", "Message to the hall…"),
        "hall_read_back": translate("HallMenu", "Read back to the hall"),
    }


class HallMenu(QObject):
    """Signals say what the moderator wants; the check marks say what stands."""

    show_wanted = Signal()
    blank_wanted = Signal()
    message_wanted = Signal()
    reading_wanted = Signal()
    language_chosen = Signal()

    def __init__(self, button: QPushButton, colours: Colours) -> None:
        super().__init__(button)
        self._colours = colours
        self._button = button
        self._state = HallState(HallOrders(), Hidden(), wanted=False)
        words = hall_words(QCoreApplication.translate)
        self.actions = {
            name: self._action(name, words[name], key) for name, key in hall_keys().items()
        }
        wishes = (
            *(self.show_wanted.emit, self.blank_wanted.emit),
            *(self.message_wanted.emit, self.reading_wanted.emit),
        )
        for action, wish in zip(self.actions.values(), wishes, strict=True):
            action.triggered.connect(lambda _on=False, wish=wish: self._wish(wish))
        self._menu = self._make_menu()
        button.clicked.connect(self._pop_up)
        self._show()

    def show_state(self, state: HallState) -> None:
        if state != self._state:
            self._state = state
            self._show()

    def _wish(self, wish: Callable[[], object]) -> None:
        """A check mark follows what came of it, not the click."""
        wish()
        self._show()

    def _show(self) -> None:
        orders = self._state.orders
        standing = {
            "hall_show": self._state.wanted,
            "hall_blank": orders.blank,
            "hall_message": bool(orders.message),
            "hall_read_back": orders.read_back is not None,
        }
        for name, on in standing.items():
            self.actions[name].setChecked(on)
        word, said = self.tr("Hall"), self._words()
        away = isinstance(self._state.place, Hidden)
        sign = "monitor" if away else "monitor-off" if orders.blank else "monitor-check"
        self._button.setText(f"{button_text(word)} ▾")
        draw_on(self._button, drawing(sign, self._colours))
        self._button.setAccessibleName(f"{word}: {said}")
        explain(self._button, f"{word}: {said}  Ctrl+F9")

    def _words(self) -> str:
        match self._state.place:
            case Hidden():
                waits = self._state.wanted
                return self.tr("waits for its screen") if waits else self.tr("off")
            case _ if self._state.orders.blank:
                return self.tr("blank")
            case FullScreen(screen):
                return self.tr("on the screen {name}").format(name=screen.name)
            case _:
                return self.tr("in a window")

    def _action(self, name: str, words: str, key: str) -> QAction:
        made = QAction(button_text(words), self)
        made.setObjectName(name)
        made.setShortcut(QKeySequence(key))
        made.setAutoRepeat(False)
        made.setCheckable(True)
        return made

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._button)
        menu.setAccessibleName(self.tr("Hall"))
        menu.addActions(list(self.actions.values()))
        menu.addSeparator()
        languages = LanguageMenu(menu)
        languages.chosen.connect(self.language_chosen)
        menu.addMenu(languages)
        return menu

    def _pop_up(self) -> None:
        """Not modal: the clock goes on."""
        self._menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
