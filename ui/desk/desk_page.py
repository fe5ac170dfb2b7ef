"""The live desk: where every panel lies."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.advice_panel import AdvicePanel
from ui.desk.agenda_rail import AgendaRail
from ui.desk.floor_bar import FloorBar
from ui.desk.notes_panel import NotesPanel
from ui.desk.plate import Plate
from ui.desk.queue_panel import QueuePanel
from ui.desk.shares_panel import SharesPanel
from ui.desk.strip import Strip
from ui.desk.table_or_grid import TableOrGrid
from ui.palette import Colours

LEFT, MIDDLE, RIGHT = 20, 54, 25


class DeskPage(QWidget):
    """Only lays out; the panels are its attributes."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAccessibleName(self.tr("Table"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.agenda = AgendaRail(colours)
        self.agenda_bar = FloorBar(colours)
        self.table = TableOrGrid(colours)
        self.floor_bar = FloorBar(colours)
        self.strip = Strip(colours)
        self.notes = NotesPanel(colours)
        self.queue = QueuePanel(colours)
        self.advice = AdvicePanel()
        self.shares = SharesPanel(colours)
        self.strip.line_left.connect(self.setFocus)
        self.notes.line_left.connect(self.setFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.setSpacing(10)
        row.addLayout(self._left(), LEFT)
        row.addLayout(self._middle(), MIDDLE)
        row.addLayout(self._right(), RIGHT)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.agenda, 1)
        column.addWidget(self.agenda_bar)
        return column

    def _middle(self) -> QVBoxLayout:
        table = Plate("table_panel")
        inside = QVBoxLayout(table)
        inside.setContentsMargins(12, 4, 12, 10)
        inside.setSpacing(6)
        inside.addWidget(self.table, 1)
        inside.addWidget(_flexible_across(self.strip))
        inside.addWidget(self.floor_bar)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(table, 64)
        column.addWidget(self.notes, 36)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.queue, 1)
        column.addWidget(_flexible_across(self.advice))
        column.addWidget(_flexible_across(self.shares))
        return column


def _flexible_across(frame: QFrame) -> QFrame:
    """As high as it needs, as wide as there is room."""
    frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return frame
