"""The button that begins a rehearsal: it asks how lively the room is to be."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from ui.plain import button_text

TEMPERS = ("calm", "usual", "lively")


class RehearseButton(QPushButton):
    """`chosen` carries one of TEMPERS."""

    chosen = Signal(str)

    def __init__(self, words: str, tip: str) -> None:
        super().__init__(button_text(words))
        self.setObjectName("rehearse")
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setAutoRepeat(False)
        self._menu = self._make_menu()
        self.clicked.connect(self._pop_up)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        words = (
            self.tr("A calm room"),
            self.tr("A usual room"),
            self.tr("A lively room"),
        )
        for name, said in zip(TEMPERS, words, strict=True):
            action = menu.addAction(said)
            action.setObjectName(f"rehearse_{name}")
            action.triggered.connect(lambda _on=False, name=name: self.chosen.emit(name))
        return menu

    def _pop_up(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
