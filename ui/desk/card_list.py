"""A scrolling list of cards, moved through with arrows, that keeps its cards while they change."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

Shown = TypeVar("Shown")

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Card(QFrame, Generic[Shown]):
    """One entry. A subclass lays itself out and says in `show_value` what it shows."""

    activated = Signal()
    removal_requested = Signal()
    menu_requested = Signal(QPoint)
    step_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_value(self, value: Shown) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and not event.isAutoRepeat():
            self.activated.emit()
        elif key is Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_requested.emit()
        elif key is Qt.Key.Key_Menu or (key is Qt.Key.Key_F10 and shifted):
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()))
        elif key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(event.globalPos())


class CardList(QScrollArea, Generic[Shown]):
    """Signals carry the key of a card. One card is in the tab order: the last one focused."""

    activated = Signal(int)
    removal_requested = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, make_card: Callable[[], Card[Shown]], *, spacing: int = 6) -> None:
        super().__init__()
        self._make_card = make_card
        self._cards: dict[int, Card[Shown]] = {}
        self._values: dict[int, Shown] = {}
        self._wanted: Card[Shown] | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 2, 0)
        self._column.setSpacing(spacing)
        self._column.addStretch(1)
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
        return card

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
        if focused is not None and before[focused] not in left and left:
            left[min(focused, len(left) - 1)].setFocus()

    def _step(self, key: int, step: int) -> None:
        cards = self.cards()
        place = cards.index(self._cards[key]) + step
        if 0 <= place < len(cards):
            self._let_go()
            cards[place].setFocus()
            self.ensureWidgetVisible(cards[place], 0, 4)
            self._keep_one_tab_stop()

    def _keep_one_tab_stop(self) -> None:
        cards = self.cards()
        stop = next((card for card in cards if card.hasFocus()), None) or next(iter(cards), None)
        for card in cards:
            policy = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)
