"""The table in large: who sits where; people are dragged, or carried by keys, to other seats."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from models.kinds import TableShape
from models.readings.table_edge import Point
from ui.palette import Colours
from ui.plain import tool_tip
from ui.prepare.seating_geometry import PlanLayout, lay_out_plan, place_at
from ui.prepare.seating_painting import paint_held, paint_place, paint_ring, paint_table
from ui.prepare.seating_words import place_sentence, place_tip
from ui.views.seating import Named, PlaceView, SeatingView

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
_GIVES_UP = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SeatingCanvas(QWidget):
    """Signals carry a ParticipantId and the number of a seat, None for none; points are global."""

    seat_taken = Signal(int, object)
    dropped_outside = Signal(int, QPoint)
    held_changed = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._places: tuple[PlaceView, ...] = ()
        self._shape = TableShape.OVAL
        self._laid_out: PlanLayout | None = None
        self._focused = 0
        self._held: Named | None = None
        self._pressed: QPointF | None = None
        self._pointer: QPointF | None = None
        self.setObjectName("take_seat")
        self.setAccessibleName(self.tr("Seats"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def held(self) -> Named | None:
        """Who is being carried to another seat."""
        return self._held

    def show_view(self, view: SeatingView) -> None:
        if (view.places, view.seating.shape) == (self._places, self._shape):
            return
        self._places, self._shape = view.places, view.seating.shape
        self._focused = min(self._focused, max(0, len(self._places) - 1))
        if self._held is not None and self._held not in view.people:
            self.hold(None)
        self._lay_out()

    def hold(self, who: Named | None) -> None:
        """Carry them until a seat is chosen; None puts nobody anywhere."""
        self._held, self._pointer = who, None
        self._tell_focus()
        self.held_changed.emit()
        self.update()

    def drop(self, who: Named, at: QPoint) -> None:
        """Let go of them at this global point: on a seat, or nothing happens."""
        place = self._place_under(QPointF(self.mapFromGlobal(at)))
        self.hold(None)
        if place is not None:
            self._focused = place
            self._seat(who)

    def seat_centre(self, number: int) -> QPoint:
        """Where the seat of this number is, in this widget."""
        numbers = [place.number for place in self._places]
        return QPointF(*self._layout.seats[numbers.index(number)]).toPoint()

    def sizeHint(self) -> QSize:
        return QSize(960, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        paint_table(painter, self._layout, self._colours)
        for index, place in enumerate(self._places):
            paint_place(painter, self._layout, index, place, self._colours)
        self._paint_focus(painter)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_under(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return
        self._focused = place
        if self._held is None:
            self._pressed = event.position()
            self._tell_focus()
            self.update()
        else:
            self._put_down()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_under(event.position())
        pressed = self._pressed
        if pressed is not None and self._held is None:
            way = (event.position() - pressed).manhattanLength()
            if way >= QApplication.startDragDistance():
                self.hold(self._places[self._focused].sits)
        if self._held is not None:
            self._pointer = event.position()
            self._focused = self._focused if place is None else place
            self.update()
        grabs = place is not None and self._places[place].sits is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if grabs else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._held is None:
            return
        held, at = self._held, event.globalPosition().toPoint()
        self.drop(held, at)
        if not self.rect().contains(event.position().toPoint()):
            self.dropped_outside.emit(held.participant, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self._places)
        if not count:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._focus((self._focused + _STEPS[key]) % count)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(0 if key is Qt.Key.Key_Home else count - 1)
        elif key in _TAKES and not event.isAutoRepeat():
            self._take_or_put()
        elif key in _GIVES_UP and self._here.sits is not None and self._held is None:
            self.seat_taken.emit(self._here.sits.participant, None)
        elif key is Qt.Key.Key_Escape and self._held is not None:
            self.hold(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell_focus()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place_under(QPointF(event.pos()))
            tip = "" if place is None else place_tip(self._places[place])
            QToolTip.showText(event.globalPos(), tool_tip(tip), self)
            return True
        return super().event(event)

    @property
    def _here(self) -> PlaceView:
        return self._places[self._focused]

    def _take_or_put(self) -> None:
        if self._held is not None:
            self._put_down()
        elif self._here.sits is not None:
            self.hold(self._here.sits)

    def _put_down(self) -> None:
        held = self._held
        self.hold(None)
        if held is not None:
            self._seat(held)

    def _seat(self, who: Named) -> None:
        if self._here.sits != who:
            self.seat_taken.emit(who.participant, self._here.number)

    def _focus(self, place: int) -> None:
        self._focused, self._pointer = place, None
        self._tell_focus()
        self.update()

    def _tell_focus(self) -> None:
        if self._places:
            self.setAccessibleDescription(place_sentence(self._here, self._held))

    def _paint_focus(self, painter: QPainter) -> None:
        if not self._places or not (self.hasFocus() or self._held):
            return
        colour = self._colours.accent if self._held else self._colours.text
        paint_ring(painter, self._layout, self._focused, colour)
        if self._held is not None:
            pointer = self._pointer
            at = Point(*pointer.toTuple()) if pointer else self._layout.seats[self._focused]
            paint_held(painter, self._layout, at, self._held, self._colours)

    @property
    def _layout(self) -> PlanLayout:
        """As it is now; nobody lays out a plan that nobody sees."""
        if self._laid_out is None:
            size = (self.width(), self.height(), len(self._places), self._shape)
            self._laid_out = lay_out_plan(*size)
        return self._laid_out

    def _lay_out(self) -> None:
        self._laid_out = None
        self._tell_focus()
        self.update()

    def _place_under(self, at: QPointF) -> int | None:
        return place_at(self._layout, at.x(), at.y())
