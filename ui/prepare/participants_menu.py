"""The menu in which a group gets another colour of the palette."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

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
