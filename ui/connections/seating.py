"""The seating section connected: what is dragged and chosen becomes acts."""

from PySide6.QtCore import QObject

from models.acts import seating
from models.ids import ParticipantId
from models.readings.placing import Placing
from ui.live_desk import LiveDesk
from ui.prepare.seating_section import SeatingSection
from ui.views.seating import seating_view


class SeatingConnections(QObject):
    def __init__(self, section: SeatingSection, desk: LiveDesk) -> None:
        super().__init__(section)
        self._section = section
        self._desk = desk
        section.seating_changed.connect(lambda new: desk.do(seating.change_seating, new))
        section.everybody_placed.connect(self._place)
        section.seat_taken.connect(self._seat)
        section.kept_apart.connect(self._keep_apart)
        section.let_together.connect(self._let_together)

    def refresh(self) -> None:
        self._section.show_view(seating_view(self._desk.meeting))

    def _place(self, order: Placing, keep: bool) -> None:
        self._desk.do(seating.place_everybody, order, keep)

    def _seat(self, who: int, seat: int | None) -> None:
        self._desk.do(seating.take_seat, ParticipantId(who), seat)

    def _keep_apart(self, one: int, other: int) -> None:
        self._desk.do(seating.keep_apart, ParticipantId(one), ParticipantId(other))

    def _let_together(self, one: int, other: int) -> None:
        self._desk.do(seating.let_together, ParticipantId(one), ParticipantId(other))
