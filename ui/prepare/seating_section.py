"""The seating section: the table in large, its shape and seats, placing, who sits apart."""

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.acts.people import HIGHEST_SEAT
from models.kinds import TableShape
from models.readings.placing import Placing
from models.seating import Seating
from ui.column import Column
from ui.entry import Choice, Figure
from ui.palette import Colours
from ui.plain import button, panel, wrapping
from ui.prepare.fields import indent_text, labelled, section
from ui.prepare.seating_apart import ApartForm
from ui.prepare.seating_canvas import SeatingCanvas
from ui.prepare.seating_list import UnseatedList
from ui.prepare.seating_words import shape_name
from ui.views.seating import SeatingView

_SIDE, _SIDE_LETTERS = 280, 37


class SeatingSection(QWidget):
    """`seat_taken` carries a ParticipantId and the number of a seat or None."""

    seating_changed = Signal(Seating)
    everybody_placed = Signal(Placing, bool)
    seat_taken = Signal(int, object)
    kept_apart = Signal(int, int)
    let_together = Signal(int, int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Seating"))
        self._view: SeatingView | None = None
        self.canvas = SeatingCanvas(colours, self)
        self.shape = Choice(self)
        self.shape.setObjectName("change_seating")
        self.shape.view().setAccessibleName(self.tr("Table"))
        for shape in TableShape:
            self.shape.addItem(shape_name(shape), shape)
        self.seats = Figure(self)
        self.seats.setObjectName("count_of_seats")
        self.seats.setKeyboardTracking(False)
        indent_text(self.seats)
        self._by_group = button(self.tr("Place by groups"), "place_by_group")
        self._mixed = button(self.tr("Place groups mixed"), "place_mixed")
        self.keep = QCheckBox(self.tr("Those with a seat keep it"), self)
        self.keep.setObjectName("keep_seats")
        self.keep.setAccessibleName(self.keep.text())
        self._without = section("")
        self.unseated = UnseatedList(self)
        self.apart = ApartForm(self)
        self._hint = wrapping(role="muted")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.canvas)
        self._show_hint()

    def show_view(self, view: SeatingView) -> None:
        if view == self._view:
            return
        self._view = view
        self.canvas.show_view(view)
        self.apart.show_view(view)
        self.unseated.show_people(view.unseated)
        words = self.tr("Seats by the list: {count}").format(count=len(view.unseated))
        self._without.setText(words.upper())
        self.shape.setCurrentIndex(list(TableShape).index(view.seating.shape))
        self.seats.blockSignals(True)
        self.seats.setRange(max(1, view.least), max(HIGHEST_SEAT, view.least))
        self.seats.setValue(len(view.places))
        self.seats.blockSignals(False)
        self._show_hint()

    def _lay_out(self) -> None:
        table = QHBoxLayout()
        table.addLayout(labelled(self.tr("Table"), self.shape), 3)
        table.addLayout(labelled(self.tr("Seats"), self.seats), 2)
        side = panel("seating_side", self)
        column = Column(max(_SIDE, _SIDE_LETTERS * self.fontMetrics().averageCharWidth()))
        column.panels.addLayout(table)
        for widget in (self._by_group, self._mixed, self.keep):
            column.panels.addWidget(widget)
        column.panels.addSpacing(6)
        column.panels.addWidget(self._without)
        column.panels.addWidget(self.unseated, 1)
        column.panels.addSpacing(6)
        column.panels.addWidget(self.apart)
        QVBoxLayout(side).addWidget(column)
        large = QVBoxLayout()
        large.addWidget(self.canvas, 1)
        large.addWidget(self._hint)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(large, 1)
        whole.addWidget(side)

    def _connect(self) -> None:
        self.shape.activated.connect(self._tell_seating)
        self.seats.valueChanged.connect(self._tell_seating)
        self._by_group.clicked.connect(lambda: self._place(Placing.BY_GROUP))
        self._mixed.clicked.connect(lambda: self._place(Placing.MIXED))
        self.canvas.seat_taken.connect(self.seat_taken)
        self.canvas.dropped_outside.connect(self._put_away)
        self.canvas.held_changed.connect(self._show_hint)
        self.unseated.picked.connect(self._carry)
        self.unseated.dropped.connect(self.canvas.drop)
        self.apart.kept_apart.connect(self.kept_apart)
        self.apart.let_together.connect(self.let_together)

    def _place(self, order: Placing) -> None:
        self.everybody_placed.emit(order, self.keep.isChecked())

    def _carry(self, who: object) -> None:
        self.canvas.hold(who)  # type: ignore[arg-type]
        self.canvas.setFocus()

    def _put_away(self, who: int, at: QPoint) -> None:
        """Dragged onto the list of those without a seat."""
        if self.unseated.rect().contains(self.unseated.mapFromGlobal(at)):
            self.seat_taken.emit(who, None)

    def _tell_seating(self) -> None:
        if self._view is None:
            return
        old, seats = self._view.seating, self.seats.value()
        chosen = old.seats if seats == len(self._view.places) else seats
        new = replace(old, shape=TableShape(self.shape.currentData()), seats=chosen)
        if new != old:
            self.seating_changed.emit(new)

    def _show_hint(self) -> None:
        held, view = self.canvas.held, self._view
        words = self.tr(
            "Drag one seat onto another, or: arrows, Space, arrows, Space. Del frees a seat."
        )
        if view is not None and not (view.unseated or any(one.sits for one in view.places)):
            words = self.tr("There is nobody to seat yet: the list of participants comes first.")
        elif held is not None:
            moving = self.tr("{name}: arrows and Space, or a click, choose the seat. Esc leaves.")
            words = moving.format(name=held.name)
        self._hint.setText(words)
