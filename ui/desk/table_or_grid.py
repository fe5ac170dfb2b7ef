"""The table as long as its numbers can be read, else the grid: one panel to the desk."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk.table_canvas import TableCanvas
from ui.desk.table_geometry import is_readable
from ui.desk.text_fit import Placed
from ui.palette import Colours
from ui.views.floor import FloorView, Phase
from ui.views.table import TableView

if TYPE_CHECKING:
    from ui.desk.people_grid import PeopleGrid


class TableOrGrid(QStackedWidget):
    """Signals carry a ParticipantId; the menu's point is global."""

    seat_clicked = Signal(int)
    seat_menu_requested = Signal(int, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = TableView((), 0, 0, registering=True)
        self._floor = FloorView(Phase.BEFORE)
        self._colours = colours
        self.canvas = TableCanvas(colours)
        self._shown: TableCanvas | PeopleGrid = self.canvas
        self._add(self.canvas)
        self.setFocusProxy(self.canvas)

    @cached_property
    def grid(self) -> "PeopleGrid":
        """Made when it is needed first: most tables can be read."""
        from ui.desk.people_grid import PeopleGrid

        made = PeopleGrid(self._colours)
        self._add(made)
        QWidget.setTabOrder(self.canvas, made.search)
        QWidget.setTabOrder(made.search, made.cells)
        return made

    def show_table(self, view: TableView) -> None:
        resized = (view.size, view.shape) != (self._view.size, self._view.shape)
        self._view = view
        if resized:
            self._choose()
        self._shown.show_table(view)

    def show_floor(self, view: FloorView) -> None:
        self._floor = view
        self._shown.show_floor(view)

    def centre_lines(self) -> tuple[Placed, ...]:
        """The words of the face as they are placed now, counted from its centre."""
        return self._shown.centre_lines()

    def seat_centre(self, participant: int) -> QPoint | None:
        """Where somebody sits, in this widget; nowhere if out of sight in the grid."""
        at = self._shown.seat_centre(participant)
        return None if at is None else self._shown.mapTo(self, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _add(self, panel: "TableCanvas | PeopleGrid") -> None:
        panel.seat_clicked.connect(self.seat_clicked)
        panel.seat_menu_requested.connect(self.seat_menu_requested)
        self.addWidget(panel)

    def _choose(self) -> None:
        view = self._view
        readable = is_readable(self.width(), self.height(), view.size, view.shape)
        chosen = self.canvas if readable else self.grid
        if chosen is self._shown:
            return
        self._shown = chosen
        chosen.show_table(view)
        chosen.show_floor(self._floor)
        self.setFocusProxy(chosen)
        self.setCurrentWidget(chosen)
