"""A vote by name: everybody present is asked in turn; nothing is recorded before it is said so."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Majority, Voice
from ui.flow import Flow
from ui.outcomes.majority_choice import MajorityChoice
from ui.outcomes.voices_table import VoicesTable
from ui.plain import button, label, wrapping
from ui.views.outcomes import OutcomeRow, VoterRow

ROOM = 680
"""What a small laptop has for its acts, in pixels."""


class NamedVotePanel(QFrame):
    """`said` carries the note, the rule and the answers so far, `taken` the same when they are to
    be recorded; `left` goes back to the row without a vote."""

    said = Signal(int, object, object)
    taken = Signal(int, object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("named_vote")
        self._row: OutcomeRow | None = None
        self._voters: tuple[VoterRow, ...] = ()
        self._weighted = False
        self._begun: dict[int, Mapping[int, Voice]] = {}
        self._text = wrapping(role="strong")
        self._rule = MajorityChoice("named_majority")
        self.table = VoicesTable()
        self._result = wrapping()
        self._record = button(self.tr("Record the vote"), "take_vote_by_name", role="main")
        self._others = button(self.tr("All others are for"), "others_for")
        self._clear = button(self.tr("Begin anew"), "clear_voices")
        self._back = button(self.tr("Back without a vote"), "leave_named_vote")
        self._arrange()
        self._connect()

    @property
    def row(self) -> OutcomeRow | None:
        """What is voted on."""
        return self._row

    @property
    def rule(self) -> Majority:
        return self._rule.rule

    def begun(self) -> Mapping[int, Mapping[int, Voice]]:
        """The answers by note that were not recorded."""
        begun = dict(self._begun)
        if self._row is not None:
            begun[self._row.row.note] = dict(self.table.voices)
        return {note: voices for note, voices in begun.items() if voices}

    def go_on(self, begun: Mapping[int, Mapping[int, Voice]]) -> None:
        """With the answers given in another window."""
        self._begun.update(begun)

    def start(self, row: OutcomeRow, rule: Majority) -> None:
        """With the answers given before it was left, or of the vote that was recorded last."""
        self.end()
        self._row = row
        self._show_asked()
        self._text.setText(row.row.text)
        self._rule.show_rule(rule)
        recorded = row.vote.voices if row.vote else ()
        said = {int(one.participant): one.voice for one in recorded if one.voice}
        self.table.start(self._begun.pop(row.row.note, said))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def end(self, *, taken: bool = False) -> None:
        """Answers that were not recorded are there when one comes back."""
        if self._row is not None and not taken and self.table.voices:
            self._begun[self._row.row.note] = dict(self.table.voices)
        self._row = None

    def show_voters(self, voters: tuple[VoterRow, ...], *, weighted: bool) -> None:
        """Those who may vote now; a vote that is corrected asks those who could then."""
        self._voters, self._weighted = voters, weighted
        self._show_asked()
        if self._row is not None:
            self._tell()

    def _show_asked(self) -> None:
        then = self._row.voters if self._row else None
        self.table.show_voters(self._voters if then is None else then, weighted=self._weighted)

    def show_result(self, words: str) -> None:
        """What would be recorded now."""
        self._result.setText(words)

    def _tell(self) -> None:
        voices: Mapping[int, Voice] = self.table.voices
        self._record.setEnabled(bool(voices))
        if self._row is not None:
            self.said.emit(self._row.row.note, self._rule.rule, dict(voices))

    def _take(self) -> None:
        if self._row is not None and self.table.voices:
            self.taken.emit(self._row.row.note, self._rule.rule, dict(self.table.voices))

    def _arrange(self) -> None:
        rule = QHBoxLayout()
        rule.addWidget(label(self._rule.accessibleName()))
        rule.addWidget(self._rule, 1)
        keys = self.tr(
            "↑ ↓ go from one to the next; 1 is for, 2 against, 3 abstained; 0 takes back."
        )
        acts = Flow()
        for act in (self._record, self._others, self._clear, self._back):
            acts.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 6, 0)
        column.addWidget(self._text)
        column.addLayout(rule)
        column.addWidget(self.table, 1)
        column.addWidget(wrapping(keys, role="muted"))
        column.addWidget(self._result)
        column.addLayout(acts)

    def _connect(self) -> None:
        self._rule.chosen.connect(lambda _rule: self._tell())
        self.table.said.connect(self._tell)
        self.table.finished.connect(self._take)
        self.table.left.connect(self.left)
        self._record.clicked.connect(self._take)
        self._others.clicked.connect(lambda: self.table.answer_all_others(Voice.FOR))
        self._clear.clicked.connect(self.table.clear_answers)
        self._back.clicked.connect(self.left)
