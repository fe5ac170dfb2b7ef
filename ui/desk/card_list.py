"""A scrolling list of cards, moved through with arrows, that keeps its cards while they change."""

from collections.abc import Callable, Mapping
from typing import Generic

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.desk.card import Card, Shown
from ui.desk.card_drag import DropLine, place_under

_TAB = Qt.FocusPolicy.TabFocus


class CardList(QScrollArea, Generic[Shown]):
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
        super().__init__()
        self._make_card = make_card
        self._movable = movable
        self._cards: dict[int, Card[Shown]] = {}
        self._values: dict[int, Shown] = {}
        self._wanted: Card[Shown] | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 2, 0)
        self._column.setSpacing(spacing)
        self._column.addStretch(1)
        self._drop_line = DropLine(self._inside)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.verticalScrollBar().rangeChanged.connect(self._follow)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_values(self, values: Mapping[int, Shown]) -> None:
        """The cards in this order; a card stays while its key does, and repaints on change."""
        self._drop(set(self._cards) - set(values))
        for place, (key, value) in enumerate(values.items()):
            card = self._cards.get(key) or self._add(key)
            there = self._column.itemAt(place)
            if there is None or there.widget() is not card:
                self._column.insertWidget(place, card)
            if self._values.get(key) != value:
                self._values[key] = value
                card.show_value(value)
        self._cards = {key: self._cards[key] for key in values}
        self._keep_one_tab_stop()

    def cards(self) -> list[Card[Shown]]:
        """From top to bottom."""
        return list(self._cards.values())

    def focus_first(self) -> bool:
        """The keys go to the card in the tab order; False if there is none."""
        return self._focus(next((one for one in self.cards() if one.focusPolicy() & _TAB), None))

    def focus_last(self) -> bool:
        return self._focus(next(reversed(self.cards()), None))

    def focus_card(self, key: int) -> bool:
        return self._focus(self._cards.get(key))

    def _focus(self, card: Card[Shown] | None) -> bool:
        if card is None:
            return False
        card.setFocus()
        self.ensureWidgetVisible(card, 0, 4)
        self._keep_one_tab_stop()
        return True

    def bring_into_sight(self, key: int) -> None:
        """Scrolls there and stays there, until the reader scrolls away."""
        self._wanted = self._cards[key]
        QTimer.singleShot(0, self, self._follow)

    def show_the_end(self) -> None:
        if self._cards:
            self._wanted = self.cards()[-1]
            QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        if self._wanted is not None and self._wanted in self._cards.values():
            self.ensureWidgetVisible(self._wanted, 0, 12)

    def _let_go(self) -> None:
        self._wanted = None

    def _add(self, key: int) -> Card[Shown]:
        card = self._cards[key] = self._make_card()
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
        place = self.cards().index(self._cards[key]) + step
        if 0 <= place < len(self._cards):
            self.moved.emit(key, place)

    def _drag(self, key: int, at: QPoint) -> None:
        others = self._others(key)
        inside = self._inside.mapFromGlobal(at)
        self._drop_line.show_between(others, place_under(others, inside))

    def _drop_at(self, key: int, at: QPoint) -> None:
        self._drop_line.hide()
        place = place_under(self._others(key), self._inside.mapFromGlobal(at))
        if self.cards().index(self._cards[key]) != place:
            self.moved.emit(key, place)

    def _others(self, key: int) -> list[Card[Shown]]:
        return [card for other, card in self._cards.items() if other != key]

    def _drop(self, gone: set[int]) -> None:
        before = self.cards()
        focused = next((place for place, card in enumerate(before) if card.hasFocus()), None)
        for key in gone:
            card = self._cards.pop(key)
            del self._values[key]
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        left = self.cards()
        if focused is not None and before[focused] not in left:
            (left[min(focused, len(left) - 1)] if left else self).setFocus()

    def _step(self, key: int, step: int) -> None:
        cards = self.cards()
        here = cards.index(self._cards[key])
        place = min(max(0, here + step), len(cards) - 1)
        if place != here:
            self._let_go()
            cards[place].setFocus()
            self.ensureWidgetVisible(cards[place], 0, 4)
            self._keep_one_tab_stop()

    def _show_reached(self, card: Card[Shown]) -> None:
        self._let_go()
        self.ensureWidgetVisible(card, 0, 4)

    def _keep_one_tab_stop(self) -> None:
        cards = self.cards()
        stop = next((card for card in cards if card.hasFocus()), None) or next(iter(cards), None)
        for card in cards:
            policy = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)
