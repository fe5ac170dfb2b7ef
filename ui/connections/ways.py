"""The ways of the window connected: its pages and panels, the command palette, the key card."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from models.kinds import NoteKind
from ui.actions import make_actions
from ui.connections.desk import DeskConnections
from ui.desk.desk_page import DeskPage
from ui.keys.ways import way_specs
from ui.live_desk import LiveDesk

if TYPE_CHECKING:
    from ui.connections.commands import CommandConnections
    from ui.connections.key_card import KeyCardConnections


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

    def __init__(
        self, over: QWidget, page: DeskPage, desk: LiveDesk, table: DeskConnections
    ) -> None:
        super().__init__(over)
        self._over = over
        self._page = page
        self._desk = desk
        self._table = table
        self.actions = make_actions(way_specs(self._runs()), self)
        self._offered: dict[str, QAction] = {}
        self._card: KeyCardConnections | None = None
        self._commands: CommandConnections | None = None

    @property
    def card(self) -> "KeyCardConnections":
        """Made when it is asked for first."""
        if self._card is None:
            from ui.connections.key_card import KeyCardConnections

            self._card = KeyCardConnections(self._over, self._desk)
            self._card.told.connect(self.told)
        return self._card

    @property
    def commands(self) -> "CommandConnections":
        """The palette, made when it is asked for first."""
        if self._commands is None:
            from ui.connections.commands import CommandConnections

            made = CommandConnections(self._over, self._desk, self._table, self._offered)
            self._commands = made
        return self._commands

    def offer(self, acts: Mapping[str, QAction]) -> None:
        """From now on the palette offers these, too, after those before."""
        self._offered.update(acts)

    def close_over(self) -> None:
        """Takes away what lies over the page."""
        if self._card is not None:
            self._card.panel.leave()
        if self._commands is not None:
            self._commands.box.leave()

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
            "note_proposal": partial(capture.capture, NoteKind.PROPOSAL),
            "note_decision": partial(capture.capture, NoteKind.DECISION),
            "note_assignment": partial(capture.capture, NoteKind.ASSIGNMENT),
            "note_conclusion": partial(capture.capture, NoteKind.CONCLUSION),
            "not_for_minutes": page.notes.toggle_private,
        }
        pages = ("prepare", "desk", "outcomes")
        return {
            "show_keys": lambda: self.card.toggle(),
            "choose_command": lambda: self.commands.ask(),
            "show_start": self.start_wanted.emit,
            "rehearse": partial(self.rehearsal_wanted.emit, "usual"),
            **{f"show_{name}": partial(self.page_wanted.emit, name) for name in pages},
            **{name: partial(self._lead, there) for name, there in places.items()},
        }

    def _lead(self, there: Callable[[], None]) -> None:
        """To a panel of the table, from whatever page."""
        self.table_wanted.emit()
        there()
