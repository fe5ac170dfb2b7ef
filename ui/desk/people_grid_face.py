"""The slim face above the grid: who speaks and the clock; the bar is the rim laid straight."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk.people_grid_geometry import slim_face
from ui.desk.table_face import TableFace
from ui.desk.text_fit import Placed
from ui.palette import Colours
from ui.views.floor import FloorView, Phase
from ui.views.table import TableView

_LINES = 5.4


class GridFace(QWidget):
    """Repaints only the words and the piece of the bar that changed."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = FloorView(Phase.BEFORE)
        self._face = TableFace(colours, slim_face(1, 1))
        self.setObjectName("grid_face")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, view: TableView) -> None:
        self.update(self._face.show_table(view))

    def show_floor(self, view: FloorView) -> None:
        if view == self._floor:
            return
        self._floor = view
        self.update(self._face.show_floor(view))

    def lines(self) -> tuple[Placed, ...]:
        return self._face.lines

    def sizeHint(self) -> QSize:
        return QSize(600, round(_LINES * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._face.paint(painter, event.region())
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._lay_out()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._face.lay_out(slim_face(self.width(), self.height()), self.font())
