"""The ways of the window connected: its pages and panels, the command palette, the key card."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.actions import make_actions
from ui.commands.command_box import CommandBox
from ui.connections.commands import CommandConnections
from ui.connections.desk import DeskConnections
from ui.connections.key_card import KeyCardConnections
from ui.desk.desk_page import DeskPage
from ui.keys.card import key_card
from ui.keys.card_panel import KeyCardPanel
from ui.keys.ways import way_specs
from ui.live_desk import LiveDesk


class WayConnections(QObject):
    """`actions` are the ways by name; what they open lies `over` the pages.

    `page_wanted` carries the name of a page, `told` one sentence for the strip,
    `rehearsal_wanted` how lively the room is to be.
    """

    page_wanted = Signal(str)
    rehearsal_wanted = Signal(str)
    table_wanted = Signal()
    start_wanted = Signal()
    told = Signal(str)

    def __init__(self, over: QWidget, page: DeskPage, desk: LiveDesk) -> None:
        super().__init__(over)
        self._page = page
        self._desk = desk
        self.key_card = KeyCardPanel(over, key_card(QCoreApplication.translate))
        self.command_box = CommandBox(over)
        self.card = KeyCardConnections(self.key_card, desk)
        self.card.told.connect(self.told)
        self.actions = make_actions(way_specs(self._runs()), self)
        self._offered: dict[str, QAction] = {}
        self._commands: CommandConnections | None = None

    def offer(self, table: DeskConnections, acts: Mapping[str, QAction]) -> None:
        """From now on the palette offers these acts beside the ways."""
        self.offer_also({**acts, **self.actions})
        self._commands = CommandConnections(self.command_box, self._desk, table, self._offered)

    def offer_also(self, acts: Mapping[str, QAction]) -> None:
        self._offered.update(acts)

    def close_over(self) -> None:
        """Takes away what lies over the page."""
        self.key_card.leave()
        self.command_box.leave()

    def _runs(self) -> dict[str, Callable[[], object]]:
        page, capture = self._page, self._page.notes.capture
        places: dict[str, Callable[[], None]] = {
            "go_to_agenda": page.agenda.focus_items,
            "go_to_queue": page.queue.focus_rows,
            "go_to_table": page.table.setFocus,
            "go_to_notes": page.notes.focus_notes,
            "find_person": page.queue.finder.begin,
            "write_note": capture.setFocus,
            "mark_person": capture.mark_person,
            "mark_theme": capture.mark_theme,
        }
        pages = ("prepare", "desk", "outcomes")
        return {
            "show_keys": self.card.toggle,
            "choose_command": self._ask,
            "show_start": self.start_wanted.emit,
            "rehearse": partial(self.rehearsal_wanted.emit, "usual"),
            **{f"show_{name}": partial(self.page_wanted.emit, name) for name in pages},
            **{name: partial(self._lead, there) for name, there in places.items()},
        }

    def _ask(self) -> None:
        if self._commands is not None:
            self._commands.ask()

    def _lead(self, there: Callable[[], None]) -> None:
        """To a panel of the table, from whatever page."""
        self.table_wanted.emit()
        there()
