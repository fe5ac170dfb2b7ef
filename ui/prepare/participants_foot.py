"""What stands below the list of participants: contacts, order and card, switched on and off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.flow import Flow
from ui.plain import button, button_text, label


class ParticipantsFoot(QWidget):
    contacts_wanted = Signal(bool)
    list_order_wanted = Signal()
    card_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Show contacts: never printed unless asked for")
        self._contacts = QCheckBox(button_text(words), self)
        self._contacts.setAccessibleName(words)
        self._contacts.setObjectName("show_contacts")
        self._order = label(role="muted")
        self._list_order = button(self.tr("Back to the order of the list"), "show_list_order")
        self._card = button(self.tr("Card  F9"), "show_card", role="tab")
        self._card.setCheckable(True)
        row = Flow(self)
        row.addWidget(self._contacts)
        row.add_stretch()
        row.addWidget(self._order)
        row.addWidget(self._list_order)
        row.addWidget(self._card)
        self._contacts.toggled.connect(self.contacts_wanted)
        self._list_order.clicked.connect(self.list_order_wanted)
        self._card.toggled.connect(self.card_wanted)
        self.show_order("")

    def show_order(self, heading: str) -> None:
        """The heading of the column by which the table is sorted; «»: as the list is."""
        words = self.tr("Sorted by “{column}”, the list itself is not").format(column=heading)
        self._order.setText(words if heading else "")
        self._list_order.setVisible(bool(heading))

    def toggle_card(self) -> None:
        self._card.toggle()
