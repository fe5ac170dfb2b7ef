"""The rows of the outcomes under their headings; a row stays the same widget while it lives."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.ids import NoteId
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.section_heading import GroupHeading
from ui.rows_area import Rows
from ui.views.outcomes import OutcomeRow, OutcomeSection

Key = tuple[object, ...]
Place = tuple[Key, NoteId]


class OutcomeCards(Rows):
    """`chosen` tells the row that is current now; it may not be there any more, then None.
    `rearranged` says that rows have changed places.

    A note may stand under two headings; then it has two cards. `marks_changed` carries the notes
    marked for merging, in the order in which they were marked. The Tab key comes from `above`:
    cards made anew would else be the last in the window.
    """

    chosen = Signal(object)
    rearranged = Signal()
    edit_requested = Signal(int)
    remove_requested = Signal(int)
    menu_requested = Signal(int, QPoint)
    turned = Signal(int)
    marks_changed = Signal(tuple)
    section_renamed = Signal(object, str, str)
    section_moved = Signal(object, str, int)

    def __init__(self, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings: dict[Key, GroupHeading] = {}
        self._cards: dict[Place, OutcomeCard] = {}
        self._current: Place | None = None
        self._above = above
        self._marked: tuple[NoteId, ...] = ()
        self._stacked: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(6)

    @property
    def current(self) -> NoteId | None:
        return self._current[1] if self._current else None

    def current_card(self) -> OutcomeCard | None:
        return self._cards.get(self._current) if self._current else None

    def reached_card(self) -> OutcomeCard | None:
        """Where the Tab key comes in: the current card, else the first."""
        return self.current_card() or next(iter(self._cards.values()), None)

    def show_sections(self, sections: tuple[OutcomeSection, ...]) -> None:
        before, had_focus = list(self._cards), self._has_focus()
        wanted = {(section.key, row.row.note): row for section in sections for row in section.rows}
        self._drop({section.key for section in sections}, set(wanted))
        widgets: list[QWidget] = []
        for section in sections:
            widgets.append(self._heading(section))
            widgets += (self._card((section.key, row.row.note), row) for row in section.rows)
        self._put_into_column(widgets)
        self._cards = {place: self._cards[place] for place in wanted}
        if _in_another_order(before, self._cards.keys()):
            self.rearranged.emit()
        self._keep_marks(wanted)
        if self._current not in self._cards:
            self._choose_again(before, had_focus)
        self._let_tab_reach_one()

    def choose(self, note: NoteId | None) -> None:
        """The card of this note: the first, if it has several."""
        if note != self.current:
            self._go_to(self._first_of(note))

    def focus_current(self) -> None:
        card = self.current_card()
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def unmark_all(self) -> None:
        self._set_marks(())

    def _go_to(self, place: Place | None) -> None:
        if place == self._current:
            return
        note = self.current
        for key, current in ((self._current, False), (place, True)):
            if key is not None and key in self._cards:
                self._cards[key].set_current(current)
        self._current = place
        self._let_tab_reach_one()
        if self.current != note:
            self.chosen.emit(self.current)

    def _first_of(self, note: NoteId | None) -> Place | None:
        return next((place for place in self._cards if place[1] == note), None)

    def _step(self, by: int) -> None:
        order = list(self._cards)
        here = order.index(self._current) if self._current in self._cards else 0
        there = order[min(max(here + by, 0), len(order) - 1)]
        self._cards[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_again(self, before: list[Place], had_focus: bool) -> None:
        """The same note where it stands now; else the row that moved up into its place."""
        order = list(self._cards)
        followed = self._first_of(self.current)
        place = before.index(self._current) if self._current in before else None
        if followed is None and place is not None and order:
            followed = order[min(place, len(order) - 1)]
        self._go_to(followed)
        if followed is not None:
            self._cards[followed].set_current(True)
            if had_focus:
                self.focus_current()

    def _let_tab_reach_one(self) -> None:
        reached = self.reached_card()
        for card in self._cards.values():
            card.set_reached_by_tab(card is reached)
        if reached is not None and self._above is not None:
            QWidget.setTabOrder(self._above, reached)

    def _heading(self, section: OutcomeSection) -> GroupHeading:
        heading = self._headings.get(section.key)
        if heading is None:
            heading = self._headings[section.key] = GroupHeading(section.named, self)
            heading.renamed.connect(self.section_renamed)
            heading.moved.connect(self.section_moved)
        heading.show_section(section)
        return heading

    def _card(self, place: Place, row: OutcomeRow) -> OutcomeCard:
        card = self._cards.get(place)
        if card is None:
            card = self._cards[place] = OutcomeCard(place[1], self)
            card.chosen.connect(lambda: self._go_to(place))
            card.edit_requested.connect(self.edit_requested)
            card.remove_requested.connect(self.remove_requested)
            card.menu_requested.connect(self.menu_requested)
            card.marked.connect(self._mark)
            card.stepped.connect(self._step)
            card.turned.connect(self.turned)
        card.show_row(row)
        card.set_marked(place[1] in self._marked)
        return card

    def _mark(self, note: int, on: bool) -> None:
        others = tuple(one for one in self._marked if one != note)
        self._set_marks((*others, NoteId(note)) if on else others)

    def _set_marks(self, marked: tuple[NoteId, ...]) -> None:
        self._marked = marked
        for (_, note), card in self._cards.items():
            card.set_marked(note in marked)
        self.marks_changed.emit(marked)

    def _keep_marks(self, rows: dict[Place, OutcomeRow]) -> None:
        """Whatever is gone or merged meanwhile is marked no more."""
        here = {note for (_, note), row in rows.items() if not row.merged}
        kept = tuple(one for one in self._marked if one in here)
        if kept != self._marked:
            self._set_marks(kept)

    def _has_focus(self) -> bool:
        return any(card.hasFocus() for card in self._cards.values())

    def _drop(self, headings: set[Key], places: set[Place]) -> None:
        """The widgets of what is not listed any more."""
        for key in self._headings.keys() - headings:
            _let_go(self._headings.pop(key))
        for place in self._cards.keys() - places:
            _let_go(self._cards.pop(place))

    def _put_into_column(self, widgets: list[QWidget]) -> None:
        """Where nothing moved, hundreds of rows are not laid out anew."""
        if widgets == self._stacked:
            return
        self._stacked = widgets
        while self._column.takeAt(0):
            pass
        for widget in widgets:
            self._column.addWidget(widget)
        self._column.addStretch(1)


def _in_another_order(before: Collection[Place], now: Collection[Place]) -> bool:
    """Of those that are in both."""
    kept = set(before) & set(now)
    return [one for one in before if one in kept] != [one for one in now if one in kept]


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
