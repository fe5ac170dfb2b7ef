"""The button of what is done with the whole file: its earlier states, and what is erased in it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.privacy.erasing import Erasure
from ui.plain import button_text


class SafekeepingButton(QPushButton):
    """`erasing_wanted` carries an Erasure; nothing is erased before it was asked about."""

    copy_wanted = Signal()
    backups_wanted = Signal()
    erasing_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = self.tr("File…")
        super().__init__(button_text(words), parent)
        self.setObjectName("safekeeping")
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Copy, backups, erasing of personal data"))
        self.setAutoRepeat(False)
        self._menu = self._make_menu()
        self.clicked.connect(self._pop_up)

    @property
    def acts(self) -> dict[str, QAction]:
        """By name, for whoever finds them without the button."""
        return {one.objectName(): one for one in self._menu.actions() if not one.isSeparator()}

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        copy = menu.addAction(self.tr("Save a copy…"))
        copy.setObjectName("save_copy")
        copy.triggered.connect(lambda _on=False: self.copy_wanted.emit())
        backups = menu.addAction(self.tr("Backups…"))
        backups.setObjectName("show_backups")
        backups.triggered.connect(lambda _on=False: self.backups_wanted.emit())
        menu.addSeparator()
        for erasure, words in (
            (Erasure.CONTACTS, self.tr("Erase contacts…")),
            (Erasure.NAMES, self.tr("Make anonymous…")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"erase_{erasure.value}")
            action.triggered.connect(
                lambda _on=False, erasure=erasure: self.erasing_wanted.emit(erasure)
            )
        return menu

    def _pop_up(self) -> None:
        """Not modal: the clock goes on."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
