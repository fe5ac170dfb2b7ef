"""The table of an import: Space takes the selected rows or leaves them out."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.importing.found import RowState
from ui.prepare.cell_editors import CellDelegate
from ui.prepare.import_model import NUMBER, STATE, ImportModel

SIDES, SIGNS, SHORT = 22, 46, 120  # pixels
MARGINS, HEADROOM = 16, 14
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
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.timeout.connect(self._measure_rows)

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
        self._measuring.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measuring.start()

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

    def _measure_rows(self) -> None:
        """Once for all rows after the columns have their widths, not once for every column."""
        letters, line = self.fontMetrics(), self.fontMetrics().lineSpacing()
        widths = [self.columnWidth(column) - MARGINS for column in range(self._rows.columnCount())]
        down = self.verticalHeader()
        for place, row in enumerate(self._rows.rows):
            texts = [self._rows.text(row, column) for column in range(len(widths))]
            rooms = list(widths)
            if self.columnSpan(place, STATE + 1) > 1:
                rooms[STATE + 1] = sum(widths[STATE + 1 : -1])
            lines = max(
                _lines(text, room, letters) for text, room in zip(texts, rooms, strict=True)
            )
            down.resizeSection(place, lines * line + HEADROOM)

    def _width(self, column: int) -> int:
        heading = self._rows.headerData(column, Qt.Orientation.Horizontal)
        texts = (self._rows.text(row, column) for row in self._rows.rows[:MEASURED_ROWS])
        lines = (line for text in texts for line in text.split("\n"))
        letters = self.fontMetrics()
        bold = self.horizontalHeader().fontMetrics().horizontalAdvance(f"{heading}mm")
        widest = max((letters.horizontalAdvance(line) for line in lines), default=0)
        return max(widest + (SIGNS if column == STATE else 0), bold) + SIDES


def _lines(text: str, room: int, letters: QFontMetrics) -> int:
    """How many lines the text takes when it is wrapped into so much room."""
    if "\n" not in text and letters.horizontalAdvance(text) <= room:
        return 1
    wrapped = letters.boundingRect(QRect(0, 0, room, 0), Qt.TextFlag.TextWordWrap, text)
    return max(round(wrapped.height() / letters.lineSpacing()), 1)
