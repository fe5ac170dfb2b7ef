"""A scrolling list of cards, moved through with arrows, that keeps its cards while they change."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.desk.card_drag import DropLine, place_under

Shown = TypeVar("Shown")

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = Qt.FocusPolicy.TabFocus
_FAR = 10_000
_ENDS = {Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Card(QFrame, Generic[Shown]):
    """One entry. A subclass lays itself out and says in `show_value` what it shows.

    `dragged` and `dropped` carry the global point under the mouse.
    """

    activated = Signal()
    removal_requested = Signal()
    menu_requested = Signal(QPoint)
    step_requested = Signal(int)
    toggle_requested = Signal()
    move_requested = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_value(self, value: Shown) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key is Qt.Key.Key_Escape and self._dragging:
            self._end_drag()
            self.drag_cancelled.emit()
        elif key in _ENTER and not event.isAutoRepeat():
            self.activated.emit()
        elif key is Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_requested.emit()
        elif key is Qt.Key.Key_Menu or (key is Qt.Key.Key_F10 and shifted):
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()))
        elif key is Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.toggle_requested.emit()
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_requested.emit(_STEPS[key])
        elif key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        elif key in _ENDS:
            self.step_requested.emit(_ENDS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        self._dragging = self._dragging or way >= QApplication.startDragDistance()
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging = self._dragging
        self._end_drag()
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())

    def _end_drag(self) -> None:
        self._pressed, self._dragging = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(event.globalPos())


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
        stop = next((one for one in self.cards() if one.focusPolicy() & _TAB), None)
        if stop is not None:
            stop.setFocus()
            self.ensureWidgetVisible(stop, 0, 4)
        return stop is not None

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
        if focused is not None and before[focused] not in left and left:
            left[min(focused, len(left) - 1)].setFocus()

    def _step(self, key: int, step: int) -> None:
        cards = self.cards()
        here = cards.index(self._cards[key])
        place = min(max(0, here + step), len(cards) - 1)
        if place != here:
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
