"""The table: its rim is the clock, its seats are the people."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.desk.layer import Layer
from ui.desk.seat_keys import asks_for_click
from ui.desk.seat_words import seat_sentence, seat_tip
from ui.desk.table_face import TableFace
from ui.desk.table_geometry import TableLayout, lay_out, seat_at
from ui.desk.table_painting import (
    looks_alike,
    paint_empty,
    paint_focus,
    paint_seat,
    paint_signs,
    seat_rect,
)
from ui.desk.text_fit import Placed
from ui.menu_key import asks_for_menu
from ui.palette import Colours
from ui.plain import tool_tip
from ui.views.floor import FloorView, Phase
from ui.views.table import TableView

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class TableCanvas(QWidget):
    """Signals carry a ParticipantId; the menu's point is global."""

    seat_clicked = Signal(int)
    seat_menu_requested = Signal(int, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._table = TableView((), 0, 0, registering=True)
        self._floor = FloorView(Phase.BEFORE)
        self._laid_out: TableLayout | None = None
        self._rects: tuple[QRect, ...] = ()
        self._face = TableFace(colours, lay_out(1, 1, 0))
        self._seats = Layer(self._paint_seats)
        self._focused = 0
        self._pressed: int | None = None
        self.setObjectName("table")
        self.setAccessibleName(self.tr("Table"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_table(self, view: TableView) -> None:
        if view == self._table:
            return
        old, self._table = self._table, view
        self._focused = min(self._focused, max(0, len(view.seats) - 1))
        face = self._face.show_table(view)
        if (old.shape, old.size, old.empty) != (view.shape, view.size, view.empty):
            self._lay_out()
            self.update()
        else:
            seats = self._changed_seats(old)
            self._seats.change(seats)
            self.update(face + seats)
        self._tell_focus()

    def show_floor(self, view: FloorView) -> None:
        if view == self._floor:
            return
        self._floor = view
        self.update(self._face.show_floor(view))

    def centre_lines(self) -> tuple[Placed, ...]:
        """The words of the face as they are placed now, counted from its centre."""
        self._placed()
        return self._face.lines

    def seat_centre(self, participant: int) -> QPoint | None:
        """Where somebody sits, in this widget."""
        for seat, at in zip(self._table.seats, self._placed().seats, strict=True):
            if seat.participant == participant:
                return QPointF(*at).toPoint()
        return None

    def sizeHint(self) -> QSize:
        return QSize(720, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(380, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._placed()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._face.paint(painter, event.region())
        self._seats.show(painter)
        if self.hasFocus() and self._table.seats:
            at = layout.seats[self._focused]
            paint_focus(painter, at, layout.radius, self._colours)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._seat_under(event.position())
            if self._pressed is not None:
                self._focus(self._pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._seat_under(event.position()):
            self.seat_clicked.emit(self._table.seats[pressed].participant)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._seat_under(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return
        seat = self._seat_under(QPointF(event.pos()))
        if seat is not None:
            self._focus(seat)
            self.seat_menu_requested.emit(self._table.seats[seat].participant, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, seats = Qt.Key(event.key()), self._table.seats
        if not seats:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._focus((self._focused + _STEPS[key]) % len(seats))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(0 if key is Qt.Key.Key_Home else len(seats) - 1)
        elif asks_for_click(event):
            self.seat_clicked.emit(seats[self._focused].participant)
        elif asks_for_menu(event):
            at = QPointF(*self._placed().seats[self._focused]).toPoint()
            self.seat_menu_requested.emit(seats[self._focused].participant, self.mapToGlobal(at))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._tell_focus()
        self.update(self._region_of(self._focused))

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self.update(self._region_of(self._focused))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            seat = self._seat_under(QPointF(event.pos()))
            if seat is None:
                QToolTip.hideText()
            else:
                tip = tool_tip(seat_tip(self._table.seats[seat], self._floor))
                QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        """Everything has another place, found when it is asked for first."""
        self._laid_out = None

    def _placed(self) -> TableLayout:
        """Where everything is; the face and the seats are laid out there."""
        if self._laid_out is None:
            view = self._table
            found = lay_out(self.width(), self.height(), view.size, view.shape, view.empty)
            self._face.lay_out(found, self.font())
            self._seats.lay_out(self.rect())
            self._rects = tuple(seat_rect(at, found.radius) for at in found.seats)
            self._laid_out = found
        return self._laid_out

    def _paint_seats(self, painter: QPainter, region: QRegion) -> None:
        layout = self._placed()
        radius = layout.radius
        painter.setFont(self.font())
        for at in layout.empty:
            if region.intersects(seat_rect(at, radius)):
                paint_empty(painter, at, radius, self._colours)
        touched = [place for place, rect in enumerate(self._rects) if region.intersects(rect)]
        seats, colours = self._table.seats, self._colours
        for place in touched:
            paint_seat(painter, layout.seats[place], radius, seats[place], colours)
        for place in touched:
            badge, mark = layout.badges[place], layout.marks[place]
            paint_signs(painter, badge, mark, radius, seats[place], colours)

    def _changed_seats(self, old: TableView) -> QRegion:
        region = QRegion()
        for place, (one, other) in enumerate(zip(old.seats, self._table.seats, strict=True)):
            if not looks_alike(one, other):
                region += self._region_of(place)
        return region

    def _region_of(self, seat: int) -> QRegion:
        self._placed()
        return QRegion(self._rects[seat]) if seat < len(self._rects) else QRegion()

    def _seat_under(self, at: QPointF) -> int | None:
        return seat_at(self._placed(), at.x(), at.y())

    def _focus(self, seat: int) -> None:
        touched = self._region_of(self._focused) + self._region_of(seat)
        self._focused = seat
        self._tell_focus()
        self.update(touched)

    def _tell_focus(self) -> None:
        """What a screen reader says of the seat under the focus ring."""
        if self._table.seats and self.hasFocus():
            self.setAccessibleDescription(seat_sentence(self._table.seats[self._focused]))
