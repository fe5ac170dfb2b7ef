"""The live desk: where every panel lies."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.column import Column
from ui.desk.advice_panel import AdvicePanel
from ui.desk.agenda_rail import AgendaRail
from ui.desk.floor_bar import FloorBar
from ui.desk.notes_panel import NotesPanel
from ui.desk.plate import Plate
from ui.desk.queue_panel import QueuePanel
from ui.desk.shares_panel import SharesPanel
from ui.desk.strip import Strip
from ui.desk.table_or_grid import TableOrGrid
from ui.left import LeftAtTable
from ui.narrow import is_narrow
from ui.palette import Colours
from ui.room import RoomKeeper, keep_lines

LEFT, MIDDLE, RIGHT = 20, 54, 25
MIDDLE_OF_TWO, RIGHT_OF_TWO = 56, 44
TABLE_LINES, NOTES_LINES, QUEUE_LINES, AGENDA_LINES = 10, 8, 13, 12
BEFORE_SHARES = 2


class DeskPage(QWidget):
    """Only lays out; the panels are its attributes. Where letters are large, the agenda stands
    below the queue."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAccessibleName(self.tr("Table"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.agenda = AgendaRail(colours)
        self.agenda_bar = FloorBar(colours)
        self.table = TableOrGrid(colours)
        self.floor_bar = FloorBar(colours)
        self.strip = Strip(colours, steady=True)
        self.notes = NotesPanel(colours)
        self.queue = QueuePanel(colours)
        self.advice = AdvicePanel()
        self.shares = SharesPanel(colours)
        self.strip.line_left.connect(self.setFocus)
        self.notes.line_left.connect(self.setFocus)
        self._left, self._middle, self._right = QVBoxLayout(), Column(), Column()
        self._two_columns = False
        self._lay_out()

    def left(self) -> LeftAtTable:
        notes = self.notes
        return LeftAtTable(
            note=notes.capture_text(),
            private=notes.is_private(),
            writing=self.window().focusWidget() is notes.capture,
            sought=self.queue.finder.line.text(),
            answer=self.strip.typed_so_far(),
        )

    def go_on(self, left: LeftAtTable) -> None:
        """With what was half typed in another window."""
        self.notes.set_capture_text(left.note)
        self.notes.private.setChecked(left.private)
        self.queue.finder.line.setText(left.sought)
        if left.writing:
            self.notes.capture.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are back at the table."""
        super().focusInEvent(event)
        self._middle.show_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        two_columns = is_narrow(self)
        if two_columns != self._two_columns:
            self._two_columns = two_columns
            self._place_agenda()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 10, 10, 10)
        self._row.setSpacing(10)
        self._row.addLayout(self._left)
        self._row.addWidget(self._middle)
        self._row.addWidget(self._right)
        self._left.setSpacing(8)
        middle = self._middle.panels
        middle.addWidget(self._table_panel(), 64)
        middle.addWidget(self.notes, 36)
        right = self._right.panels
        right.addWidget(self.queue, 1)
        right.addWidget(_flexible_across(self.advice))
        right.addWidget(_flexible_across(self.shares))
        keep_lines(self.table, TABLE_LINES)
        for panel, lines in (
            (self.notes, NOTES_LINES),
            (self.queue, QUEUE_LINES),
            (self.agenda, AGENDA_LINES),
        ):
            RoomKeeper(panel, lines)
        self._place_agenda()

    def _table_panel(self) -> Plate:
        panel = Plate("table_panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(12, 4, 12, 10)
        inside.setSpacing(6)
        inside.addWidget(self.table, 1)
        inside.addWidget(_flexible_across(self.strip))
        inside.addWidget(self.floor_bar)
        RoomKeeper(panel)
        return panel

    def _place_agenda(self) -> None:
        right = self._right.panels
        if self._two_columns:
            right.insertWidget(BEFORE_SHARES, self.agenda, 1)
            right.insertWidget(BEFORE_SHARES + 1, self.agenda_bar)
            shares = 0, MIDDLE_OF_TWO, RIGHT_OF_TWO
        else:
            self._left.addWidget(self.agenda, 1)
            self._left.addWidget(self.agenda_bar)
            shares = LEFT, MIDDLE, RIGHT
        for place, share in enumerate(shares):
            self._row.setStretch(place, share)


def _flexible_across(frame: QFrame) -> QFrame:
    """As high as it needs, as wide as there is room."""
    frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return frame
