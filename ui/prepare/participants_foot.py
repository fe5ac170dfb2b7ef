"""What stands below the list of participants: contacts, order and card, switched on and off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.flow import Flow
from ui.plain import button, button_text, label
from ui.prepare.participants_model import ParticipantsModel
from ui.prepare.seating_words import seat_text


class ParticipantsFoot(QWidget):
    contacts_wanted = Signal(bool)
    list_order_wanted = Signal()
    card_wanted = Signal(bool)

    def __init__(self, listed: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed = listed
        words = self.tr("Show contacts: never printed unless asked for")
        self._contacts = QCheckBox(button_text(words), self)
        self._contacts.setAccessibleName(words)
        self._contacts.setObjectName("show_contacts")
        self._by_list, self._order = label(role="muted"), label(role="muted")
        self._list_order = button(self.tr("Back to the order of the list"), "show_list_order")
        self._card = button(self.tr("Card  F9"), "show_card", role="tab")
        self._card.setCheckable(True)
        row = Flow(self)
        row.addWidget(self._contacts)
        row.addWidget(self._by_list)
        row.add_stretch()
        row.addWidget(self._order)
        row.addWidget(self._list_order)
        row.addWidget(self._card)
        self._contacts.toggled.connect(self.contacts_wanted)
        self._list_order.clicked.connect(self.list_order_wanted)
        self._card.toggled.connect(self.card_wanted)
        listed.shown.connect(self._explain_seats)
        self.show_order("")
        self._explain_seats()

    def show_order(self, heading: str) -> None:
        """The heading of the column by which the table is sorted; «»: as the list is."""
        words = self.tr("Sorted by “{column}”, the list itself is not").format(column=heading)
        self._order.setText(words if heading else "")
        self._list_order.setVisible(bool(heading))

    def toggle_card(self) -> None:
        self._card.toggle()

    def _explain_seats(self) -> None:
        """What a seat in brackets is, while there is one."""
        seats = [one.seat for one in self._listed.rows if one.participant.seat is None]
        words = self.tr("{seat}: seat by the list, until one is given")
        self._by_list.setText(words.format(seat=seat_text(min(seats, default=0), given=False)))
        self._by_list.setVisible(bool(seats))
