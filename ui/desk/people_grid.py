"""The grid: takes the place of the table where more people sit than can be drawn around it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.readings.finder import find
from ui.desk.people_grid_cells import GridCells
from ui.desk.people_grid_face import GridFace
from ui.desk.text_fit import Placed
from ui.flow import Flow
from ui.line import PassingLine
from ui.palette import Colours
from ui.plain import label
from ui.room import keep_hint_whole
from ui.views.floor import FloorView
from ui.views.table import SeatView, TableView

_ON_TO_THE_CELLS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridSearch(PassingLine):
    """Hides from the grid whoever does not fit; Enter and ↓ lead to those found."""

    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("grid_search")
        self.setAccessibleName(self.tr("Find in the grid"))
        self.setPlaceholderText(self.tr("Show only: seat, surname, organisation…"))
        self.setMaxLength(100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ON_TO_THE_CELLS:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class PeopleGrid(QWidget):
    """Shows and asks for the same as the table does. Esc shows everybody again."""

    seat_clicked = Signal(int)
    seat_menu_requested = Signal(int, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = TableView((), 0, 0, registering=True)
        self.face, self.search, self.cells = GridFace(colours), GridSearch(), GridCells(colours)
        self._count = label(role="muted")
        self.cells.seat_clicked.connect(self.seat_clicked)
        self.cells.seat_menu_requested.connect(self.seat_menu_requested)
        self.search.textChanged.connect(self._sift)
        self.search.left_downwards.connect(self.cells.setFocus)
        self.setFocusProxy(self.cells)
        self._lay_out()

    def show_table(self, view: TableView) -> None:
        if view == self._view:
            return
        self._view = view
        self.face.show_table(view)
        self._sift()

    def show_floor(self, view: FloorView) -> None:
        self.face.show_floor(view)
        self.cells.show_floor(view)

    def centre_lines(self) -> tuple[Placed, ...]:
        """The words of the face as they are placed now, counted from its centre."""
        return self.face.lines()

    def seat_centre(self, participant: int) -> QPoint | None:
        """Where somebody is, if in sight; in this widget."""
        at = self.cells.seat_centre(participant)
        return None if at is None else self.cells.viewport().mapTo(self, at)

    def event(self, event: QEvent) -> bool:
        """While some are hidden, Esc is for the grid and not for the window."""
        ends = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if ends and event.type() is QEvent.Type.ShortcutOverride and self.search.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _sift(self) -> None:
        found, everybody = self._found(), len(self._view.seats)
        self.cells.show_seats(found)
        if self.search.text().strip():
            words = self.tr("found: {found} of {count}")
            self._count.setText(words.format(found=len(found), count=everybody))
        else:
            self._count.setText(self.tr("people: {count}").format(count=everybody))

    def _found(self) -> tuple[SeatView, ...]:
        """Everybody by seat, or those who fit, best first."""
        if not self.search.text().strip():
            return self._view.seats
        seats = {one.participant: one for one in self._view.seats}
        matches = find(self._view.people, self.search.text())
        return tuple(seats[match.who.participant] for match in matches)

    def _lay_out(self) -> None:
        keep_hint_whole(self.search)
        line = Flow(gap=8)
        line.add_growing(self.search)
        line.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.face)
        column.addLayout(line)
        column.addWidget(self.cells, 1)
