"""The agenda at the left: plan beside fact, and when the meeting will end."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.ids import ItemId
from models.meeting import ItemStatus
from ui.desk.agenda_card import AgendaCard
from ui.desk.card_list import CardList
from ui.desk.headers import head, section, small
from ui.desk.plate import Plate
from ui.palette import Colours
from ui.plain import wrapping
from ui.views.agenda import AgendaView, ItemView


class AgendaRail(Plate):
    """Signals carry an ItemId; the menu's point is global, places are counted from 0."""

    item_activated = Signal(int)
    item_suspended = Signal(int)
    item_moved = Signal(int, int)
    item_menu_requested = Signal(int, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__("agenda", parent)
        self.setAccessibleName(self.tr("Agenda"))
        self._shown: AgendaView | None = None
        self._current: ItemId | None = None
        self._items: CardList[ItemView] = CardList(lambda: AgendaCard(colours), movable=True)
        self._items.setAccessibleName(self.tr("Items of the agenda"))
        self._items.activated.connect(self.item_activated)
        self._items.menu_requested.connect(self.item_menu_requested)
        self._items.toggle_requested.connect(self.item_suspended)
        self._items.moved.connect(self.item_moved)
        self._nothing = wrapping(
            self.tr("Nothing is on the agenda. It is written on the first page: Ctrl+F1."),
            role="muted",
        )
        self._nothing.setContentsMargins(6, 0, 6, 0)
        self._foot = wrapping()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        column.addLayout(head(section(self.tr("Agenda")), small(self.tr("plan · actual"))))
        column.addWidget(self._nothing)
        column.addWidget(self._items, 1)
        column.addWidget(self._foot)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._foot.setContentsMargins(6, 0, 6, 0)

    def show_view(self, view: AgendaView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._nothing.setVisible(not view.items)
        self._items.show_values({one.item: one for one in view.items})
        self._show_foot(view)
        self._follow(view)

    def focus_items(self) -> None:
        """The keys go to the item that is being taken, else to the first."""
        shown = self._shown.items if self._shown else ()
        current = (one.item for one in shown if one.status is ItemStatus.CURRENT)
        if not any(self._items.focus_card(one) for one in current):
            self._items.focus_first()

    def cards(self) -> list[AgendaCard]:
        return [card for card in self._items.cards() if isinstance(card, AgendaCard)]

    def _show_foot(self, view: AgendaView) -> None:
        late = view.late > 0 and view.open and bool(view.planned_end)
        role = "warning" if late else "muted"
        if self._foot.property("role") != role:
            self._foot.setProperty("role", role)
            self._foot.style().unpolish(self._foot)
            self._foot.style().polish(self._foot)
        self._foot.setText(self._foot_text(view))

    def _foot_text(self, view: AgendaView) -> str:
        if not view.planned_end:
            text = self.tr("Ended {expected}") if view.closed else ""
        elif view.closed:
            text = self.tr("Planned end {planned} · ended {expected}")
        elif not view.open or view.late == 0:
            text = self.tr("Planned end {planned} · forecast {expected}")
        elif view.late > 0:
            text = self.tr("Planned end {planned} · forecast {expected}, {late} min late")
        else:
            text = self.tr("Planned end {planned} · forecast {expected}, {early} min early")
        return text.format(
            planned=view.planned_end,
            expected=view.expected_end,
            late=view.late,
            early=-view.late,
        )

    def _follow(self, view: AgendaView) -> None:
        """Brings a new current item into sight, once; afterwards scrolling is the reader's."""
        current = [one.item for one in view.items if one.status is ItemStatus.CURRENT]
        found = next(iter(current), None)
        if found != self._current and found is not None:
            self._items.bring_into_sight(found)
        self._current = found
