"""The command palette connected: an act is done, a person or an item opens its menu."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from models.ids import ItemId, ParticipantId
from ui.commands.command_box import CommandBox
from ui.connections.desk import DeskConnections
from ui.live_desk import LiveDesk
from ui.views.commands import ITEM, PERSON, Command, item_commands, people_commands

NATIVE = QKeySequence.SequenceFormat.NativeText


class CommandConnections(QObject):
    """The palette lies `over` the pages; `actions` are all acts and ways of the window by name."""

    def __init__(
        self,
        over: QWidget,
        desk: LiveDesk,
        table: DeskConnections,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__(over)
        self.box = CommandBox(over)
        self._desk = desk
        self._table = table
        self._actions = actions
        self.box.chosen.connect(self._run)

    def ask(self) -> None:
        """Opens the palette; pressed again, it closes."""
        if self.box.isVisible():
            self.box.leave()
        else:
            self.box.offer(self._commands())

    def _commands(self) -> tuple[Command, ...]:
        meeting = self._desk.meeting
        shown = {name: one for name, one in self._actions.items() if one.isVisible()}
        acts = tuple(_command(name, action) for name, action in shown.items())
        return (*acts, *people_commands(meeting), *item_commands(meeting))

    def _run(self, command: Command) -> None:
        what, _, key = command.name.partition(" ")
        at = self.box.mapToGlobal(QPoint(0, 0))
        if what == PERSON:
            self._table.people.show_menu(ParticipantId(int(key)), at)
        elif what == ITEM:
            self._table.agenda.show_menu(ItemId(int(key)), at)
        else:
            self._actions[what].trigger()


def _command(name: str, action: QAction) -> Command:
    return Command(
        name,
        action.text().replace("&&", "&"),
        action.shortcut().toString(NATIVE),
        possible=action.isEnabled(),
    )
