"""The table of an import: Space takes the selected rows or leaves them out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.importing.found import RowState
from ui.prepare.cell_editors import CellDelegate, Index
from ui.prepare.import_model import NUMBER, STATE, ImportModel
from ui.prepare.row_heights import RowHeights

SIDES, SIGNS, SHORT = 22, 46, 120  # pixels
MEASURED_ROWS = 200


class ImportTable(QTableView):
    taken = Signal(list, bool)

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setObjectName("import_table")
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(SpanningDelegate(self))
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self._heights = RowHeights(self)

    def fit(self) -> None:
        """Short columns as wide as their words; the others share what is left."""
        self.clearSpans()
        words = self._rows.columnCount() - len((NUMBER, STATE)) - 1
        for place, row in enumerate(self._rows.rows):
            if row.state is RowState.SKIPPED and words > 1:
                self.setSpan(place, STATE + 1, 1, words)
        header = self.horizontalHeader()
        for column in range(self._rows.columnCount()):
            width = self._width(column)
            is_short = width <= SHORT or column == STATE
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Fixed if is_short else modes.Stretch)
            if is_short:
                header.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._turn()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        """All the selected rows as the current one becomes."""
        current = self.currentIndex()
        if current.isValid():
            wanted = not self._rows.is_wanted(self._rows.rows[current.row()])
            chosen = {index.row() for index in self.selectionModel().selectedRows()}
            self.taken.emit(sorted(chosen | {current.row()}), wanted)

    def _width(self, column: int) -> int:
        heading = self._rows.headerData(column, Qt.Orientation.Horizontal)
        texts = (self._rows.text(row, column) for row in self._rows.rows[:MEASURED_ROWS])
        lines = (line for text in texts for line in text.split("\n"))
        letters = self.fontMetrics()
        bold = self.horizontalHeader().fontMetrics().horizontalAdvance(f"{heading}mm")
        widest = max((letters.horizontalAdvance(line) for line in lines), default=0)
        return max(widest + (SIGNS if column == STATE else 0), bold) + SIDES


class SpanningDelegate(CellDelegate):
    """Words that may run on over the next columns need fewer lines."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        span = self._table.columnSpan(index.row(), index.column())
        if span == 1:
            return super().sizeHint(option, index)
        wider = QStyleOptionViewItem(option)
        columns = range(index.column(), index.column() + span)
        wider.rect.setWidth(sum(map(self._table.columnWidth, columns)))
        return super().sizeHint(wider, index)
