"""Which kind of speech goes before which in the queue: 1 is called first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from models.acts.details import LOWEST_RANK
from models.kinds import STANDINGS, KindRank, Rules, SpeechKind
from ui import wording
from ui.entry import Figure
from ui.plain import wrapping
from ui.prepare.fields import even_columns, indent_text, labelled

COLUMNS = 4
RANKED = tuple(kind for kind in SpeechKind if kind is not SpeechKind.ANSWER)


class RanksForm(QWidget):
    """Tells the ranks that differ from the usual ones, once a field is left."""

    ranks_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ranks")
        self._rules = Rules()
        self._boxes = {kind: self._box(kind) for kind in RANKED}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = self.tr("Who is called first from the queue: 1 goes before 2")
        column.addWidget(wrapping(words, role="muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        even_columns(grid, COLUMNS)
        for place, (kind, box) in enumerate(self._boxes.items()):
            grid.addLayout(labelled(wording.speech_kind(kind), box), *divmod(place, COLUMNS))
        column.addLayout(grid)

    def show_ranks(self, rules: Rules) -> None:
        self._rules = rules
        for kind, box in self._boxes.items():
            box.setValue(rules.rank_of(kind))

    def _box(self, kind: SpeechKind) -> QSpinBox:
        box = Figure(self)
        box.setObjectName(f"rank_{kind}")
        box.setRange(1, LOWEST_RANK)
        indent_text(box)
        box.editingFinished.connect(self._tell)
        return box

    def _tell(self) -> None:
        chosen = tuple(
            KindRank(kind, box.value())
            for kind, box in self._boxes.items()
            if box.value() != STANDINGS[kind].rank
        )
        if chosen != self._rules.ranks:
            self.ranks_changed.emit(chosen)
