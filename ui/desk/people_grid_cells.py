"""The cells of the grid: one widget, of which only what is in sight is painted."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
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
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from ui.desk.people_grid_geometry import lay_out_cells
from ui.desk.people_grid_painting import paint_cell
from ui.desk.seat_keys import asks_for_click
from ui.desk.seat_words import seat_sentence, seat_tip
from ui.desk.table_painting import looks_alike
from ui.menu_key import asks_for_menu
from ui.palette import Colours
from ui.plain import tool_tip
from ui.views.floor import FloorView, Phase
from ui.views.table import SeatView

Key = Qt.Key


class GridCells(QAbstractScrollArea):
    """Signals carry a ParticipantId; the menu's point is global."""

    seat_clicked = Signal(int)
    seat_menu_requested = Signal(int, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._seats: tuple[SeatView, ...] = ()
        self._floor = FloorView(Phase.BEFORE)
        self._cells = lay_out_cells(1, 1, 0, 1, 1)
        self._focused = 0
        self._pressed: int | None = None
        self.setObjectName("people_grid")
        self.setAccessibleName(self.tr("People"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def show_floor(self, view: FloorView) -> None:
        """The speaker's cell says in its tip how long they have spoken."""
        self._floor = view

    def show_seats(self, seats: tuple[SeatView, ...]) -> None:
        """The focus stays with its person as long as they are shown."""
        old, self._seats = self._seats, seats
        if [one.participant for one in old] == [one.participant for one in seats]:
            self.viewport().update(self._changed(old))
        else:
            held = old[self._focused].participant if old else None
            keys = [one.participant for one in seats]
            self._focused = keys.index(held) if held in keys else 0
            self._lay_out()
        self._tell_focus()

    def seat_centre(self, participant: int) -> QPoint | None:
        """Where somebody is, if in sight; in the viewport."""
        for place in self._in_sight(self.viewport().rect()):
            if self._seats[place].participant == participant:
                return self._box(place).center()
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for place in self._in_sight(event.rect()):
            box = self._box(place)
            if event.region().intersects(box):
                ring = self.hasFocus() and place == self._focused
                paint_cell(painter, box, self._seats[place], self._colours, in_focus=ring)
        if not self._seats:
            painter.setPen(QColor(self._colours.muted))
            box = self.viewport().rect().adjusted(8, 8, -8, -8)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self.tr("Nobody is found"))
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._place_at(event.position().toPoint())
            if self._pressed is not None:
                self._focus(self._pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._place_at(event.position().toPoint()):
            self.seat_clicked.emit(self._seats[pressed].participant)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._place_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self._place_at(event.pos())
        if place is not None and event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._focus(place)
            self.seat_menu_requested.emit(self._seats[place].participant, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits go on to the window, which finds people by them."""
        step = self._steps().get(Key(event.key()))
        if not self._seats:
            event.ignore()
        elif step is not None:
            self._focus(min(max(0, self._focused + step), len(self._seats) - 1))
            self._scroll_to_focus()
        elif asks_for_click(event):
            self.seat_clicked.emit(self._seats[self._focused].participant)
        elif asks_for_menu(event):
            at = self.viewport().mapToGlobal(self._box(self._focused).center())
            self.seat_menu_requested.emit(self._seats[self._focused].participant, at)
        else:
            event.ignore()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._scroll_to_focus()
        self._tell_focus()
        self._repaint_focus()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        self._repaint_focus()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            if place is None:
                QToolTip.hideText()
            else:
                tip = tool_tip(seat_tip(self._seats[place], self._floor))
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def _steps(self) -> dict[Qt.Key, int]:
        columns, all_of_them = self._cells.columns, len(self._seats)
        page = max(1, self.viewport().height() // self._cells.height) * columns
        return {
            Key.Key_Left: -1,
            Key.Key_Right: 1,
            Key.Key_Up: -columns if self._focused >= columns else 0,
            Key.Key_Down: columns if self._focused + columns < all_of_them else 0,
            Key.Key_PageUp: -page,
            Key.Key_PageDown: page,
            Key.Key_Home: -all_of_them,
            Key.Key_End: all_of_them,
        }

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        view = self.viewport()
        letter, line = metrics.averageCharWidth(), metrics.height()
        cells = lay_out_cells(view.width(), view.height(), len(self._seats), letter, line)
        in_sight = view.height() // cells.height * cells.height
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, cells.whole_height - in_sight))
        bar.setPageStep(in_sight)
        bar.setSingleStep(cells.height)
        self._cells = cells
        view.update()

    def _changed(self, old: tuple[SeatView, ...]) -> QRegion:
        region = QRegion()
        for place in self._in_sight(self.viewport().rect()):
            if not looks_alike(old[place], self._seats[place]):
                region += self._box(place)
        return region

    def _in_sight(self, part: QRect) -> range:
        """Not the sliver below the last whole row."""
        above, page = self.verticalScrollBar().value(), self.verticalScrollBar().pageStep()
        return self._cells.between(part.top() + above, min(part.bottom() + 1, page) + above)

    def _box(self, place: int) -> QRect:
        box = self._cells.box(place)
        return QRect(box.left, box.top - self.verticalScrollBar().value(), box.width, box.height)

    def _place_at(self, at: QPoint) -> int | None:
        return self._cells.at(at.x(), at.y() + self.verticalScrollBar().value())

    def _focus(self, place: int) -> None:
        self._repaint_focus()
        self._focused = place
        self._repaint_focus()
        self._tell_focus()

    def _repaint_focus(self) -> None:
        if self._focused < len(self._seats):
            self.viewport().update(self._box(self._focused))

    def _scroll_to_focus(self) -> None:
        box, bar = self._cells.box(self._focused), self.verticalScrollBar()
        lowest = box.top + box.height - bar.pageStep()
        bar.setValue(max(min(bar.value(), box.top), lowest))

    def _tell_focus(self) -> None:
        if self._seats and self.hasFocus():
            self.setAccessibleDescription(seat_sentence(self._seats[self._focused]))
