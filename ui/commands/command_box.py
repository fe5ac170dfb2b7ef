"""The command palette: a few letters of an act, a person or an item, and Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.commands.command_list import CommandList
from ui.desk.finder_line import FinderLine
from ui.over_page import OverPage
from ui.views.commands import Command, found

_WIDEST, _TALLEST, _OF_THE_ROOM = 640, 420, 0.54


class CommandBox(OverPage):
    """`chosen` carries the Command; Esc or a click elsewhere leaves without one."""

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "command_box")
        self.setAccessibleName(self.tr("Commands"))
        self._commands: tuple[Command, ...] = ()
        self.line, self.list = FinderLine(), CommandList()
        self.line.setObjectName("command_line")
        self.line.setAccessibleName(self.tr("Act, person or item"))
        self.line.setPlaceholderText(self.tr("Act, person, seat, item…"))
        self.line.takes_escape = True
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._look)
        self.line.stepped.connect(self.list.step)
        self.line.entered.connect(self._enter)
        self.line.escaped.connect(self.leave)
        self.line.left.connect(self.leave)
        self.list.picked.connect(self._choose)

    def offer(self, commands: Sequence[Command]) -> None:
        """Opens empty, over these commands."""
        self._commands = tuple(commands)
        self.line.clear()
        self._look("")
        self.open_over()

    def place_in(self, room: QRect) -> QRect:
        """In the lower middle, below the clock of the table."""
        width = min(_WIDEST, room.width())
        height = min(_TALLEST, round(room.height() * _OF_THE_ROOM))
        left = room.x() + (room.width() - width) // 2
        return QRect(left, room.bottom() + 1 - height, width, height)

    def _look(self, typed: str) -> None:
        self.list.show_commands(found(self._commands, typed))

    def _enter(self, _modifiers: object) -> None:
        command = self.list.highlighted()
        if command is not None:
            self._choose(command)

    def _choose(self, command: Command) -> None:
        self.leave()
        self.chosen.emit(command)
