"""What is marked for merging, and the button that merges it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.ids import NoteId
from ui.plain import button, label


class MergeBar(QWidget):
    """There while something is marked; `merge_wanted` carries the notes in their order."""

    merge_wanted = Signal(tuple)
    unmark_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: tuple[NoteId, ...] = ()
        self._told = label(role="strong")
        self._merge = button(self.tr("Merge into one"), "merge_notes", role="main")
        self._unmark = button(self.tr("Unmark"), "unmark")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(self._merge)
        row.addWidget(self._unmark)
        self._merge.clicked.connect(lambda: self.merge_wanted.emit(self._marked))
        self._unmark.clicked.connect(self.unmark_wanted)
        self.hide()

    def show_marked(self, marked: tuple[NoteId, ...]) -> None:
        self._marked = marked
        self._told.setText(self.tr("Marked: %n", "", len(marked)))
        self._merge.setEnabled(len(marked) > 1)
        self.setVisible(bool(marked))
