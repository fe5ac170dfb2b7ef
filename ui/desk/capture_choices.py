"""What a mark can become, listed over the line in which it is typed; never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from models.marks.offered import Candidate


class CaptureChoices(QListWidget):
    """`picked` carries the Candidate that was clicked."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self.setObjectName("capture_choices")
        self.setAccessibleName(self.tr("Who or what is meant"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "choices")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._pick)
        self.hide()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """The first is highlighted; the same as before stay as they are."""
        if tuple(candidates) == self._candidates:
            return
        self._candidates = tuple(candidates)
        self.clear()
        self.addItems([one.shown for one in candidates])
        self.setCurrentRow(0)

    def step(self, step: int) -> None:
        self.setCurrentRow((self.currentRow() + step) % self.count())

    def highlighted(self) -> Candidate:
        return self._candidates[self.currentRow()]

    def height_for(self, width: int) -> int:
        """So high that every candidate is whole at this width."""
        self.resize(width, self.height())
        self.doItemsLayout()
        rows = [self.visualItemRect(self.item(row)).height() for row in range(self.count())]
        return sum(rows) + 2 * self.frameWidth()

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(self._candidates[self.row(item)])
