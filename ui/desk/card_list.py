"""A scrolling list of cards, moved through with arrows, that keeps its cards while they change."""

from collections.abc import Callable, Mapping
from typing import Generic

from PySide6.QtCore import QPoint, Qt, QTimer, Signal

from ui.desk.card import Card, Shown
from ui.desk.card_drag import DropLine, place_under
from ui.desk.card_rows import CardRows
from ui.rows_area import RowsArea


class CardList(RowsArea, Generic[Shown]):
    """Signals carry the key of a card. One card is in the tab order: the last one focused.

    `moved` carries the place, counted from 0, to which a card was dragged or moved by Ctrl+arrow.
    """

    activated = Signal(int)
    removal_requested = Signal(int)
    menu_requested = Signal(int, QPoint)
    toggle_requested = Signal(int)
    moved = Signal(int, int)

    def __init__(
        self, make_card: Callable[[], Card[Shown]], *, spacing: int = 6, movable: bool = False
    ) -> None:
        rows: CardRows[Shown] = CardRows(self._new_card, spacing=spacing, movable=movable)
        super().__init__(rows)
        self._rows = rows
        self._make_card = make_card
        self._movable = movable
        self._drop_line = DropLine(self._rows)
        self._rows.seen_through(self)
        self._rows.placed.connect(self._follow)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    def show_values(self, values: Mapping[int, Shown]) -> None:
        """The cards in this order; a card stays while its key does, and repaints on change."""
        before, focused = self._rows.order, self.focused
        self._rows.show_values(values)
        if set(before) - set(values):
            self._drop_line.hide()
        self._keep_one_tab_stop()
        if focused is not None and focused not in values:
            place = min(before.index(focused), len(values) - 1)
            if not self._focus(self._rows.order[place] if values else None):
                self.setFocus()

    @property
    def focused(self) -> int | None:
        """The key of the card that has the focus."""
        focus = self.window().focusWidget()
        if focus is None:
            return None
        return next((key for key in self._rows.order if self._rows.card(key) is focus), None)

    def cards(self) -> list[Card[Shown]]:
        """From top to bottom; of many notes those near the view."""
        return self._rows.cards()

    def focus_first(self) -> bool:
        """The keys go to the card in the tab order; False if there is none."""
        return self._focus(self._rows.reached)

    def focus_last(self) -> bool:
        return self._focus(next(reversed(self._rows.order), None))

    def focus_card(self, key: int) -> bool:
        return self._focus(key)

    def _focus(self, key: int | None) -> bool:
        """In sight first: what scrolls around the list follows the focus."""
        if key not in self._rows.order:
            return False
        self._let_go()
        self._let_tab_reach(key)
        card = self._rows.card(key)
        if card is None:
            return False
        self.ensureWidgetVisible(card, 0, 4)
        card.setFocus()
        return True

    def bring_into_sight(self, key: int) -> None:
        """Scrolls there and stays there, until the reader scrolls away."""
        self._rows.wanted = key
        QTimer.singleShot(0, self, self._rows.place)

    def show_the_end(self) -> None:
        if self._rows.order:
            self.bring_into_sight(self._rows.order[-1])

    def _follow(self) -> None:
        card = self._rows.card(self._rows.wanted)
        if card is not None:
            self.ensureWidgetVisible(card, 0, 12)

    def _let_go(self) -> None:
        self._rows.wanted = None

    def _new_card(self, key: int) -> Card[Shown]:
        card = self._make_card()
        card.activated.connect(lambda: self.activated.emit(key))
        card.removal_requested.connect(lambda: self.removal_requested.emit(key))
        card.menu_requested.connect(lambda at: self.menu_requested.emit(key, at))
        card.step_requested.connect(lambda step: self._step(key, step))
        card.toggle_requested.connect(lambda: self.toggle_requested.emit(key))
        card.reached_by_tab.connect(lambda: self._show_reached(card))
        if self._movable:
            card.move_requested.connect(lambda step: self._move(key, step))
            card.dragged.connect(lambda at: self._drag(key, at))
            card.dropped.connect(lambda at: self._drop_at(key, at))
            card.drag_cancelled.connect(self._drop_line.hide)
        return card

    def _move(self, key: int, step: int) -> None:
        place = self._rows.order.index(key) + step
        if 0 <= place < len(self._rows.order):
            self.moved.emit(key, place)

    def _drag(self, key: int, at: QPoint) -> None:
        others = self._others(key)
        inside = self._rows.mapFromGlobal(at)
        self._drop_line.show_between(others, place_under(others, inside))

    def _drop_at(self, key: int, at: QPoint) -> None:
        self._drop_line.hide()
        place = place_under(self._others(key), self._rows.mapFromGlobal(at))
        if self._rows.order.index(key) != place:
            self.moved.emit(key, place)

    def _others(self, key: int) -> list[Card[Shown]]:
        dragged = self._rows.card(key)
        return [card for card in self.cards() if card is not dragged]

    def _step(self, key: int, step: int) -> None:
        keys = self._rows.order
        here = keys.index(key)
        place = min(max(0, here + step), len(keys) - 1)
        if place != here:
            self._focus(keys[place])

    def _show_reached(self, card: Card[Shown]) -> None:
        self._let_go()
        self.ensureWidgetVisible(card, 0, 4)

    def _keep_one_tab_stop(self) -> None:
        focused = self.focused
        self._let_tab_reach(next(iter(self._rows.order), None) if focused is None else focused)

    def _let_tab_reach(self, key: int | None) -> None:
        self._rows.reached = key
        if self._rows.card(key) is None:
            self._rows.place()
        stop = self._rows.card(key)
        for card in self.cards():
            policy = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            if card.focusPolicy() is not policy:
                card.setFocusPolicy(policy)
