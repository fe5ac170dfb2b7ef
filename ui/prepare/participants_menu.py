"""The menu of somebody on the list: another colour for the group, the name in the record."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from ui.palette import Colours
from ui.plain import button_text
from ui.prepare.dots import dot


class GroupColourMenu(QMenu):
    """A word stands beside every colour. `chosen` tells the group and the colour, from 0."""

    chosen = Signal(str, int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colour_group")
        self._group = ""
        self._exclusive = QActionGroup(self)
        for place, (colour, word) in enumerate(zip(colours.groups, self._words(), strict=True)):
            one = self.addAction(dot(colour), word)
            one.setCheckable(True)
            one.triggered.connect(lambda _on, place=place: self.chosen.emit(self._group, place))
            self._exclusive.addAction(one)
        self.show_group("", -1)

    def show_group(self, group: str, colour: int) -> None:
        """Whose colour is chosen here; «» is nobody's."""
        self._group = group
        words = self.tr("Colour of the group “{group}”").format(group=group)
        self.setTitle(button_text(words) if group else self.tr("Colour of the group"))
        self.menuAction().setEnabled(bool(group))
        if group:
            actions = self.actions()
            actions[colour % len(actions)].setChecked(True)

    def open_in(self, table: QTableView, column: int) -> None:
        """Below the cell of the current row in this column."""
        if self.menuAction().isEnabled():
            cell = table.currentIndex().siblingAtColumn(column)
            corner = table.visualRect(cell).bottomLeft()
            self.popup(table.viewport().mapToGlobal(corner))

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Blue"),
            self.tr("Green"),
            self.tr("Violet"),
            self.tr("Orange"),
            self.tr("Turquoise"),
            self.tr("Rose"),
            self.tr("Grey"),
            self.tr("Olive"),
        )


class NameInRecord(QAction):
    """`wanted` carries whose name is to be set right in the record, which calls them otherwise."""

    wanted = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setText(self.tr("Correct the name in the record"))
        self.setObjectName("set_names_right")
        self._otherwise: Collection[int] = ()
        self._chosen: int | None = None
        self.triggered.connect(lambda: self.wanted.emit(self._chosen))
        self._show()

    def show_otherwise(self, people: Collection[int]) -> None:
        """Whom the record calls otherwise than the list does."""
        self._otherwise = people
        self._show()

    def show_chosen(self, who: int | None) -> None:
        self._chosen = who
        self._show()

    def _show(self) -> None:
        self.setEnabled(self._chosen in self._otherwise)
