"""The rows of the outcomes under their agenda items; a row stays the same widget while it lives."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from models.ids import ItemId, NoteId
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.rows_area import Rows
from ui.plain import wrapping
from ui.views.outcomes import OutcomeSection


class OutcomeCards(Rows):
    """`chosen` tells the row that is current now; it may not be there any more, then None."""

    chosen = Signal(object)
    edit_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: dict[ItemId | None, QLabel] = {}
        self._cards: dict[NoteId, OutcomeCard] = {}
        self._current: NoteId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(6)

    @property
    def current(self) -> NoteId | None:
        return self._current

    def card(self, note: NoteId) -> OutcomeCard:
        return self._cards[note]

    def show_sections(self, sections: tuple[OutcomeSection, ...]) -> None:
        before, had_focus = list(self._cards), self._has_focus()
        wanted = [row.row.note for section in sections for row in section.rows]
        self._drop({section.item for section in sections}, set(wanted))
        self._empty_column()
        for section in sections:
            self._column.addWidget(self._heading(section))
            for row in section.rows:
                card = self._cards.get(row.row.note) or self._new_card(row.row.note)
                card.show_row(row)
                self._column.addWidget(card)
        self._column.addStretch(1)
        self._cards = {note: self._cards[note] for note in wanted}
        if self._current not in self._cards:
            self._choose_neighbour(before, had_focus)
        self._let_tab_reach_one()

    def choose(self, note: NoteId | None) -> None:
        if note == self._current:
            return
        for key, current in ((self._current, False), (note, True)):
            if key in self._cards:
                self._cards[key].set_current(current)
        self._current = note
        self._let_tab_reach_one()
        self.chosen.emit(note)

    def focus_current(self) -> None:
        if self._current in self._cards:
            self._cards[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        order = list(self._cards)
        here = order.index(self._current) if self._current in self._cards else 0
        there = order[min(max(here + by, 0), len(order) - 1)]
        self._cards[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_neighbour(self, before: list[NoteId], had_focus: bool) -> None:
        """The row that moved up into the place of the one that is gone, or the last one."""
        place = before.index(self._current) if self._current in before else None
        order = list(self._cards)
        if place is None or not order:
            self.choose(None)
            return
        self.choose(order[min(place, len(order) - 1)])
        if had_focus:
            self.focus_current()

    def _let_tab_reach_one(self) -> None:
        reached = self._current if self._current in self._cards else next(iter(self._cards), None)
        for note, card in self._cards.items():
            card.set_reached_by_tab(note == reached)

    def _heading(self, section: OutcomeSection) -> QLabel:
        title = section.title if section.item is not None else self.tr("Under no item")
        heading = self._headings.setdefault(section.item, wrapping(role="title"))
        heading.setText(f"{section.number}. {title}" if section.number else title)
        return heading

    def _new_card(self, note: NoteId) -> OutcomeCard:
        card = OutcomeCard(note, self)
        card.chosen.connect(self.choose)
        card.edit_requested.connect(self.edit_requested)
        card.remove_requested.connect(self.remove_requested)
        card.stepped.connect(self._step)
        self._cards[note] = card
        return card

    def _has_focus(self) -> bool:
        return any(card.hasFocus() for card in self._cards.values())

    def _drop(self, items: set[ItemId | None], notes: set[NoteId]) -> None:
        """The widgets of what is not listed any more."""
        for item in self._headings.keys() - items:
            _let_go(self._headings.pop(item))
        for note in self._cards.keys() - notes:
            _let_go(self._cards.pop(note))

    def _empty_column(self) -> None:
        while self._column.takeAt(0):
            pass


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
