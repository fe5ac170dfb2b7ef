"""Who is not to sit beside whom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.entry import Choice
from ui.plain import button
from ui.prepare.fields import section
from ui.views.seating import Named, PairView, SeatingView

_PAIR_ROWS = 3


class ApartForm(QWidget):
    """Two people are picked and kept apart; a pair is chosen and let together."""

    kept_apart = Signal(int, int)
    let_together = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Named, ...] = ()
        self._pairs: tuple[PairView, ...] = ()
        self.one = self._choice("apart_one", self.tr("One of the two"))
        self.other = self._choice("apart_other", self.tr("The other of the two"))
        self._keep = button(self.tr("Keep apart"), "keep_apart")
        self._let = button(self.tr("Let them sit together"), "let_together")
        self.pairs = QListWidget(self)
        self.pairs.setObjectName("pairs_apart")
        self.pairs.setAccessibleName(self.tr("Kept apart"))
        self.pairs.setFixedHeight(_PAIR_ROWS * self.fontMetrics().height() + 18)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            section(self.tr("No neighbours")),
            self.one,
            self.other,
            self._keep,
            self.pairs,
            self._let,
        ):
            column.addWidget(widget)
        self._keep.clicked.connect(self._tell_kept)
        self._let.clicked.connect(self._tell_let)
        for box in (self.one, self.other):
            box.currentIndexChanged.connect(self._offer)
        self.pairs.currentRowChanged.connect(self._offer)

    def show_view(self, view: SeatingView) -> None:
        if view.people != self._people:
            self._people = view.people
            for box in (self.one, self.other):
                self._fill(box)
        if view.apart != self._pairs:
            self._show_pairs(view.apart)
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.pairs.hasFocus():
            self._tell_let()
        else:
            super().keyPressEvent(event)

    def _choice(self, name: str, words: str) -> QComboBox:
        box = Choice(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.view().setAccessibleName(words)
        box.setPlaceholderText(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _fill(self, box: QComboBox) -> None:
        """With the same person chosen as before, if they are still there."""
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for one in self._people:
            box.addItem(one.name, one.participant)
        box.setCurrentIndex(box.findData(chosen) if chosen is not None else -1)
        box.blockSignals(False)

    def _show_pairs(self, pairs: tuple[PairView, ...]) -> None:
        row = self.pairs.currentRow()
        self._pairs = pairs
        self.pairs.clear()
        for pair in pairs:
            words = f"{pair.one.name} – {pair.other.name}"
            item = QListWidgetItem(f"! {words}" if pair.beside else words, self.pairs)
            item.setToolTip(f"{pair.one.full_name}\n{pair.other.full_name}")
        self.pairs.setCurrentRow(min(row, len(pairs) - 1))

    def _offer(self) -> None:
        one, other = self.one.currentData(), self.other.currentData()
        apart = [{pair.one.participant, pair.other.participant} for pair in self._pairs]
        picked = one is not None and other is not None and one != other
        self._keep.setEnabled(picked and {one, other} not in apart)
        self._let.setEnabled(self.pairs.currentRow() >= 0)

    def _tell_kept(self) -> None:
        self.kept_apart.emit(self.one.currentData(), self.other.currentData())

    def _tell_let(self) -> None:
        row = self.pairs.currentRow()
        if 0 <= row < len(self._pairs):
            pair = self._pairs[row]
            self.let_together.emit(pair.one.participant, pair.other.participant)
