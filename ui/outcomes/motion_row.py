"""Who moved and who seconded something that is put to the vote."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from models.people import Person
from models.votes import Motion
from ui.entry import Choice
from ui.plain import button, label
from ui.views.outcomes import VoterRow


class MotionRow(QWidget):
    """`put` carries the ids of the two, or None where nobody is named."""

    put = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voters: tuple[VoterRow, ...] = ()
        self._mover = self._choice("mover", self.tr("Moved by"))
        self._seconder = self._choice("seconder", self.tr("Seconded by"))
        self._put = button(self.tr("Put to the vote"), "put_to_vote")
        self._put.clicked.connect(lambda: self.put.emit(*self._chosen()))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, choice in enumerate((self._mover, self._seconder)):
            grid.addWidget(label(choice.accessibleName(), role="muted"), 0, column)
            grid.addWidget(choice, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._put, 1, 2)

    @property
    def choices(self) -> tuple[QComboBox, QComboBox]:
        return self._mover, self._seconder

    def show_voters(self, voters: tuple[VoterRow, ...]) -> None:
        if voters == self._voters:
            return
        chosen = self._chosen()
        self._voters = voters
        for choice, key in zip(self.choices, chosen, strict=True):
            choice.clear()
            choice.addItems([self.tr("nobody named"), *(one.name for one in voters)])
            choice.setCurrentIndex(self._place(key))

    def show_motion(self, motion: Motion | None) -> None:
        people = (motion.mover, motion.seconder) if motion else (None, None)
        for choice, person in zip(self.choices, people, strict=True):
            choice.setCurrentIndex(self._place(self._key_of(person)))

    def _key_of(self, person: Person | None) -> int | None:
        return next((one.key for one in self._voters if one.person == person), None)

    def _place(self, key: int | None) -> int:
        keys = [None, *(one.key for one in self._voters)]
        return keys.index(key) if key in keys else 0

    def _chosen(self) -> tuple[int | None, ...]:
        keys = [None, *(one.key for one in self._voters)]
        return tuple(keys[max(one.currentIndex(), 0)] for one in self.choices)

    def _choice(self, object_name: str, name: str) -> QComboBox:
        made = Choice()
        made.setObjectName(object_name)
        made.setAccessibleName(name)
        made.addItem(self.tr("nobody named"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        made.setSizeAdjustPolicy(policy)
        made.setMinimumContentsLength(10)
        return made
