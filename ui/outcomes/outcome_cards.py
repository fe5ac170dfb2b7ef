"""The rows of the outcomes under their headings."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.ids import NoteId
from ui.outcomes.outcome_card import OutcomeCard
from ui.outcomes.section_heading import GroupHeading
from ui.seen_rows import SeenRows
from ui.views.outcomes import OutcomeRow, OutcomeSection

GAP, RIGHT = 6, 6
Key = tuple[object, ...]
Place = tuple[Key, NoteId | None]
"""A row under its heading; the heading itself has no note."""


class OutcomeCards(SeenRows[Place]):
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

    def __init__(self, above: QWidget | None = None) -> None:
        super().__init__(GAP, RIGHT)
        self._sections: dict[Place, OutcomeSection] = {}
        self._rows: dict[Place, OutcomeRow] = {}
        self._current: Place | None = None
        self._above = above
        self._marked: tuple[NoteId, ...] = ()

    @property
    def current(self) -> NoteId | None:
        return self._current[1] if self._current else None

    def current_card(self) -> OutcomeCard | None:
        return self._card(self._current) if self._current else None

    def show_sections(self, sections: tuple[OutcomeSection, ...]) -> None:
        before, had_focus = self._rows, self._has_focus()
        old = {**self._sections, **before}
        lines: dict[Place, OutcomeSection | OutcomeRow] = {}
        for section in sections:
            lines[section.key, None] = section
            lines |= {(section.key, row.row.note): row for row in section.rows}
        self._sections = {(one.key, None): one for one in sections}
        self._rows = {place: one for place, one in lines.items() if isinstance(one, OutcomeRow)}
        self.show_lines(tuple(lines), {one for one in lines if lines[one] != old.get(one)})
        if _in_another_order(before, self._rows):
            self.rearranged.emit()
        self._keep_marks()
        if self._current not in self._rows:
            self._choose_again(list(before), had_focus)
        self._let_tab_reach_one()

    def make_line(self, line: Place) -> QWidget:
        _section, note = line
        return self._new_heading(line) if note is None else self._new_card(line, note)

    def fill_line(self, line: Place, widget: QWidget) -> None:
        if isinstance(widget, OutcomeCard):
            widget.show_row(self._rows[line])
            widget.set_marked(widget.note in self._marked)
        elif isinstance(widget, GroupHeading):
            widget.show_section(self._sections[line])

    def held(self) -> Sequence[Place]:
        """What the keyboard reaches: one row, and the titles that can be changed."""
        reached = self._reached
        named = [key for key, section in self._sections.items() if section.named]
        return named if reached is None else [reached, *named]

    def lists(self, note: NoteId) -> bool:
        return self._first_of(note) is not None

    def choose(self, note: NoteId | None) -> None:
        """The card of this note: the first, if it has several."""
        if note != self.current:
            self._go_to(self._first_of(note))

    def focus_current(self) -> None:
        """Where no card is, what stands above them takes the keys, so that they stay here."""
        (self.current_card() or self._above or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def unmark_all(self) -> None:
        self._set_marks(())

    def _go_to(self, place: Place | None) -> None:
        if place == self._current:
            return
        note, before = self.current, self._current
        self._current = place
        self.place()
        for one, current in ((before, False), (place, True)):
            card = self._card(one) if one else None
            if card is not None:
                card.set_current(current)
        self._let_tab_reach_one()
        if self.current != note:
            self.chosen.emit(self.current)

    def _first_of(self, note: NoteId | None) -> Place | None:
        return next((place for place in self._rows if place[1] == note), None)

    def _step(self, by: int) -> None:
        order = list(self._rows)
        here = order.index(self._current) if self._current in self._rows else 0
        self._go_to(order[min(max(here + by, 0), len(order) - 1)])
        self.focus_current()

    def _choose_again(self, before: list[Place], had_focus: bool) -> None:
        """The same note where it stands now; else the row that moved up into its place."""
        order = list(self._rows)
        followed = self._first_of(self.current)
        place = before.index(self._current) if self._current in before else None
        if followed is None and place is not None and order:
            followed = order[min(place, len(order) - 1)]
        self._go_to(followed)
        if had_focus:
            self.focus_current()
        self.rearranged.emit()

    @property
    def _reached(self) -> Place | None:
        """Where the Tab key comes in: the current row, else the first."""
        return self._current if self._current in self._rows else next(iter(self._rows), None)

    def _let_tab_reach_one(self) -> None:
        reached = self._card(self._reached) if self._reached else None
        for card in self._cards():
            card.set_reached_by_tab(card is reached)
        if reached is not None and self._above is not None:
            QWidget.setTabOrder(self._above, reached)

    def _card(self, place: Place) -> OutcomeCard | None:
        found = self.made().get(place)
        return found if isinstance(found, OutcomeCard) else None

    def _cards(self) -> list[OutcomeCard]:
        return [one for one in self.made().values() if isinstance(one, OutcomeCard)]

    def _new_heading(self, place: Place) -> GroupHeading:
        heading = GroupHeading(self._sections[place].named)
        heading.renamed.connect(self.section_renamed)
        heading.moved.connect(self.section_moved)
        return heading

    def _new_card(self, place: Place, note: NoteId) -> OutcomeCard:
        card = OutcomeCard(note)
        card.chosen.connect(lambda: self._go_to(place))
        card.edit_requested.connect(self.edit_requested)
        card.remove_requested.connect(self.remove_requested)
        card.menu_requested.connect(self.menu_requested)
        card.marked.connect(self._mark)
        card.stepped.connect(self._step)
        card.turned.connect(self.turned)
        return card

    def _mark(self, note: int, on: bool) -> None:
        others = tuple(one for one in self._marked if one != note)
        self._set_marks((*others, NoteId(note)) if on else others)

    def _set_marks(self, marked: tuple[NoteId, ...]) -> None:
        self._marked = marked
        for card in self._cards():
            card.set_marked(card.note in marked)
        self.marks_changed.emit(marked)

    def _keep_marks(self) -> None:
        """Whatever is gone or merged meanwhile is marked no more."""
        here = {note for (_, note), row in self._rows.items() if not row.merged}
        kept = tuple(one for one in self._marked if one in here)
        if kept != self._marked:
            self._set_marks(kept)

    def _has_focus(self) -> bool:
        return any(card.hasFocus() for card in self._cards())


def _in_another_order(before: Collection[Place], now: Collection[Place]) -> bool:
    """Of those that are in both."""
    kept = set(before) & set(now)
    return [one for one in before if one in kept] != [one for one in now if one in kept]
