"""The commands that fit what was typed, each with its key; never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ui.views.commands import Command

_WORDS, _KEYS = 0, 1


class CommandList(QTreeWidget):
    """`picked` carries the Command that was clicked."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._commands: tuple[Command, ...] = ()
        self.setObjectName("command_list")
        self.setAccessibleName(self.tr("Commands found"))
        self.setProperty("role", "choices")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(lambda item: self._pick(item))

    def show_commands(self, commands: Sequence[Command]) -> None:
        """The first that can be done is highlighted. Rows are as high as the style wants them, also
        before it is seen."""
        self._commands = tuple(commands)
        self.ensurePolished()
        self.clear()
        self.addTopLevelItems([_row(one) for one in commands])
        if not commands:
            self.addTopLevelItem(_unusable(QTreeWidgetItem([self.tr("Nothing is called so"), ""])))
        elif commands[0].possible:
            self._highlight(0)

    def step(self, step: int) -> None:
        possible = [place for place, one in enumerate(self._commands) if one.possible]
        if possible:
            here = self._place()
            at = possible.index(here) if here in possible else -1
            self._highlight(possible[(at + step) % len(possible)])

    def highlighted(self) -> Command | None:
        place = self._place()
        return self._commands[place] if 0 <= place < len(self._commands) else None

    def _highlight(self, place: int) -> None:
        index = self.model().index(place, _WORDS)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _place(self) -> int:
        return self.currentIndex().row()

    def _pick(self, item: QTreeWidgetItem) -> None:
        place = self.indexOfTopLevelItem(item)
        if place < len(self._commands) and self._commands[place].possible:
            self.picked.emit(self._commands[place])


def _row(command: Command) -> QTreeWidgetItem:
    words = f"{command.words}\n{command.detail}" if command.detail else command.words
    item = QTreeWidgetItem([words, command.keys])
    item.setTextAlignment(_KEYS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return item if command.possible else _unusable(item)


def _unusable(item: QTreeWidgetItem) -> QTreeWidgetItem:
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
