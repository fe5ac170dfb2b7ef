"""Ways beyond one table: to the meetings of a folder, and from a colleague's meeting into this."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow

from models.ids import NoteId
from ui import preferences
from ui.beside import Beside
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.places import Places

if TYPE_CHECKING:
    from ui.start_window import StartWindow

SIZE = (1100, 720)


class Shell(Protocol):
    """Who shows windows, one at a time."""

    def show_start(self) -> "StartWindow": ...

    def open_file(self, path: Path, said: str = "", then: Callable[[], object] = bool) -> None: ...

    def show_window(self, window: QMainWindow, key: str, size: tuple[int, int]) -> None: ...

    @property
    def window(self) -> QMainWindow | None: ...


class RegisterWays:
    def __init__(self, places: Places, shell: Shell, beside: Beside) -> None:
        self._places = places
        self._shell = shell
        self._beside = beside

    def offer_at_start(self, window: "StartWindow") -> None:
        """In the window before a meeting."""
        window.page.register_requested.connect(self.show_register)

    def offer(self, window: MainWindow, desk: LiveDesk) -> None:
        """In the window of a meeting: the outcomes of a colleague."""
        window.when_built("outcomes", lambda: self._offer_bringing_in(window, desk))

    def _offer_bringing_in(self, window: MainWindow, desk: LiveDesk) -> None:
        from ui.connections.bringing_in import BringingInConnections

        colours, around = preferences.colours(), self._places.around
        bringing_in = BringingInConnections(window.outcomes, desk, around, colours, self._beside)
        bringing_in.told.connect(window.tell)

    def show_register(self) -> None:
        from ui.connections.register import RegisterConnections
        from ui.register.register_window import RegisterWindow

        window = RegisterWindow(preferences.colours())
        RegisterConnections(window, self._places).opened.connect(self.open_place)
        window.left.connect(self._shell.show_start)
        self._shell.show_window(window, "register/geometry", SIZE)
        window.begin()

    def open_place(self, path: Path, note: NoteId | None) -> None:
        """The meeting in its window; an outcome ready to be worked on."""
        self._shell.open_file(path, then=lambda: self._work_on(note))

    def _work_on(self, note: NoteId | None) -> None:
        window = self._shell.window
        if note is not None and isinstance(window, MainWindow):
            window.show_page("outcomes")
            window.outcomes.edit_note(note)
