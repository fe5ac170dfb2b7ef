"""Counting raised hands: for, against, abstained; who did not vote is computed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QWidget

from models.notes import Vote
from ui import wording
from ui.plain import button, label, wrapping

MOST_HANDS = 999


class VoteBox(QWidget):
    taken = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote: Vote | None = None
        self._present = 0
        self._in_favour = self._counter(self.tr("For"), "vote_in_favour")
        self._against = self._counter(self.tr("Against"), "vote_against")
        self._abstained = self._counter(self.tr("Abstained"), "vote_abstained")
        self._rest = wrapping(role="muted")
        self._result = wrapping(role="strong")
        self._record = button(self.tr("Record the vote"), "take_vote")
        self._record.clicked.connect(lambda: self.taken.emit(*self._counts()))
        self._arrange()

    @property
    def counters(self) -> tuple[QSpinBox, QSpinBox, QSpinBox]:
        return self._in_favour, self._against, self._abstained

    def start(self, vote: Vote | None, present: int) -> None:
        """Another row: its recorded figures, or zeros."""
        self._vote = None
        self._fill(0, 0, 0)
        self.show_vote(vote, present)

    def show_vote(self, vote: Vote | None, present: int) -> None:
        """Counts being typed stay until another vote is recorded."""
        if vote is not None and vote != self._vote:
            self._fill(vote.in_favour, vote.against, vote.abstained)
        self._vote, self._present = vote, present
        self._result.setText(self._recorded(vote) if vote else "")
        self._result.setVisible(vote is not None)
        self._tell_rest()

    def _arrange(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(6)
        for counter in self.counters:
            counts.addWidget(label(counter.accessibleName()))
            counts.addWidget(counter)
        counts.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.addLayout(counts, 0, 0, 1, 2)
        grid.addWidget(self._rest, 1, 0)
        grid.addWidget(self._record, 1, 1)
        grid.addWidget(self._result, 2, 0, 1, 2)

    def _counter(self, name: str, object_name: str) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(object_name)
        made.setAccessibleName(name)
        made.setRange(0, MOST_HANDS)
        made.setMinimumWidth(made.fontMetrics().horizontalAdvance("000000000"))
        made.valueChanged.connect(self._tell_rest)
        return made

    def _counts(self) -> tuple[int, int, int]:
        return self._in_favour.value(), self._against.value(), self._abstained.value()

    def _fill(self, *counts: int) -> None:
        for counter, count in zip(self.counters, counts, strict=True):
            counter.setValue(count)

    def _tell_rest(self) -> None:
        rest = self._present - sum(self._counts())
        words = (
            self.tr("Present: {present}, not voting: {rest}")
            if rest >= 0
            else self.tr("Present: {present}; more votes than people present")
        )
        self._rest.setText(words.format(present=self._present, rest=rest))
        self._record.setEnabled(rest >= 0 and any(self._counts()))

    def _recorded(self, vote: Vote) -> str:
        return self.tr("Recorded – {vote}, not voting: {rest} of {present}").format(
            vote=wording.vote(vote), rest=vote.not_voting, present=vote.present
        )
