"""The choice of the rule by which a vote is adopted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from models.kinds import Majority
from ui import vote_wording
from ui.entry import Choice
from ui.room import keep_choices_whole

RULES = tuple(Majority)


class MajorityChoice(Choice):
    chosen = Signal(Majority)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Adopted by"))
        self.view().setAccessibleName(self.accessibleName())
        self.addItems([vote_wording.majority(rule) for rule in RULES])
        keep_choices_whole(self)
        self.activated.connect(lambda _index: self.chosen.emit(self.rule))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that scrolls past must not change the rule."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @property
    def rule(self) -> Majority:
        return RULES[self.currentIndex()]

    def show_rule(self, rule: Majority) -> None:
        self.setCurrentIndex(RULES.index(rule))
