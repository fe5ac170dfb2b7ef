"""Voting on a row: the rule, raised hands counted, or everybody by name; the rest is computed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from models.kinds import Majority, NoteKind
from models.notes import Vote
from ui.entry import Figure
from ui.flow import Flow
from ui.outcomes.majority_choice import MajorityChoice
from ui.outcomes.motion_row import MotionRow
from ui.plain import button, label, wrapping
from ui.prepare.fields import indent_text
from ui.views.outcomes import OutcomeRow, OutcomesView

MOST_HANDS = 999
ROOM = 680
"""What a small laptop has for its acts, in pixels."""


class VoteBox(QWidget):
    """`taken` carries the hands and the rule, `put` the rule, mover and seconder, `by_name` the
    rule; `becomes` what is made of a proposal that was adopted."""

    taken = Signal(int, int, int, object)
    put = Signal(object, object, object)
    by_name = Signal(object)
    becomes = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote: Vote | None = None
        self._standing: Majority | None = None
        self._present, self._weighted = 0, False
        self.rule = MajorityChoice("majority")
        self.motion = MotionRow()
        self._more = button(self.tr("Mover, seconder…"), "show_motion", role="link")
        self._by_name = button(self.tr("Vote by name…"), "vote_by_name")
        self._in_favour = self._counter(self.tr("For"), "vote_in_favour")
        self._against = self._counter(self.tr("Against"), "vote_against")
        self._abstained = self._counter(self.tr("Abstained"), "vote_abstained")
        self._rest = wrapping(role="muted")
        self._record = button(self.tr("Record the vote"), "take_vote")
        self._record.clicked.connect(lambda: self.taken.emit(*self._counts(), self.rule.rule))
        self._by_name.clicked.connect(lambda: self.by_name.emit(self.rule.rule))
        self._more.clicked.connect(self._show_motion)
        self.motion.put.connect(lambda *two: self.put.emit(self.rule.rule, *two))
        self.motion.hide()
        self._promotion = QWidget()
        self._arrange()

    @property
    def counters(self) -> tuple[QSpinBox, QSpinBox, QSpinBox]:
        return self._in_favour, self._against, self._abstained

    def start(self, row: OutcomeRow, view: OutcomesView) -> None:
        """Another row: its recorded figures, or zeros; its rule, its mover."""
        self._vote, self._standing = None, None
        self._fill(0, 0, 0)
        self.motion.show_voters(view.voters)
        self.motion.show_motion(row.motion)
        moved = row.motion is not None and bool(row.motion.mover or row.motion.seconder)
        self._open_motion(moved)
        self.show_vote(row, view)

    def show_vote(self, row: OutcomeRow, view: OutcomesView) -> None:
        """Counts being typed stay until another vote is recorded."""
        vote, standing = row.vote, row.vote.majority if row.vote else row.majority
        if vote is not None and vote != self._vote and not vote.voices:
            self._fill(vote.in_favour, vote.against, vote.abstained)
        if standing != self._standing:
            self.rule.show_rule(standing)
        self._vote, self._standing = vote, standing
        self._present = view.present if row.present is None else row.present
        self._weighted = view.weighted
        self.motion.show_voters(view.voters)
        adopted = vote is not None and vote.adopted
        self._promotion.setVisible(adopted and row.row.kind is NoteKind.PROPOSAL)
        self._tell_rest()

    def _show_motion(self) -> None:
        self._open_motion(True)
        self.motion.choices[0].setFocus()

    def _open_motion(self, wanted: bool) -> None:
        self.motion.setVisible(wanted)
        self._more.setVisible(not wanted)

    def _arrange(self) -> None:
        rule = Flow()
        rule.addWidget(label(self.rule.accessibleName()))
        rule.add_growing(self.rule)
        rule.addWidget(self._more)
        rule.addWidget(self._by_name)
        counts = Flow()
        for one in self.counters:
            counts.addWidget(label(one.accessibleName()))
            counts.addWidget(one)
        counts.add_stretch()
        counts.addWidget(self._record)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addLayout(rule, 0, 0)
        grid.addWidget(self.motion, 1, 0)
        grid.addLayout(counts, 2, 0)
        grid.addWidget(self._rest, 3, 0)
        grid.addWidget(self._promotion, 4, 0)
        self._arrange_promotion()

    def _arrange_promotion(self) -> None:
        """What was adopted is written down by one key."""
        row = Flow(self._promotion)
        row.addWidget(label(self.tr("It was adopted:")))
        for kind, words, name in (
            (NoteKind.DECISION, self.tr("As a decision"), "become_decision"),
            (NoteKind.ASSIGNMENT, self.tr("As an assignment"), "become_assignment"),
        ):
            made = button(words, name, role="main" if kind is NoteKind.DECISION else "")
            made.clicked.connect(lambda _checked=False, kind=kind: self.becomes.emit(kind))
            row.addWidget(made)

    def _counter(self, name: str, object_name: str) -> QSpinBox:
        made = Figure()
        made.setObjectName(object_name)
        made.setAccessibleName(name)
        made.setRange(0, MOST_HANDS)
        indent_text(made)
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
        told = words.format(present=self._present, rest=rest)
        if self._weighted:
            weights = self.tr("Hands count people; weights count in a vote by name.")
            told = f"{told}. {weights}"
        self._rest.setText(told)
        self._record.setEnabled(rest >= 0 and any(self._counts()))
