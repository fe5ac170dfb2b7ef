"""The cards of a list: all of them where they can be moved by hand, else those near the view."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic

from PySide6.QtWidgets import QWidget

from ui.desk.card import Card, Shown
from ui.seen_rows import SeenRows

RIGHT = 2


class CardRows(SeenRows[int], Generic[Shown]):
    """`reached` is the key of the card to which Tab goes, `wanted` that which is to be seen."""

    def __init__(
        self, make_card: Callable[[int], Card[Shown]], *, spacing: int, movable: bool
    ) -> None:
        super().__init__(spacing, RIGHT)
        self._make_card = make_card
        self._movable = movable
        self._values: dict[int, Shown] = {}
        self.reached: int | None = None
        self.wanted: int | None = None

    def show_values(self, values: Mapping[int, Shown]) -> None:
        before, self._values = self._values, dict(values)
        changed = {key for key, value in values.items() if before.get(key) != value}
        self.show_lines(tuple(values), changed)

    @property
    def order(self) -> tuple[int, ...]:
        """The keys from top to bottom."""
        return tuple(self._values)

    def card(self, key: int | None) -> Card[Shown] | None:
        """The one of this key, if it is a widget now."""
        found = None if key is None else self.made().get(key)
        return found if isinstance(found, Card) else None

    def cards(self) -> list[Card[Shown]]:
        """Those that are widgets now, from top to bottom."""
        found = (self.card(key) for key in self._values)
        return [one for one in found if one is not None]

    def make_line(self, line: int) -> QWidget:
        return self._make_card(line)

    def fill_line(self, line: int, widget: QWidget) -> None:
        if isinstance(widget, Card):
            widget.show_value(self._values[line])

    def held(self) -> Sequence[int]:
        if self._movable:
            return self.order
        return [key for key in (self.wanted, self.reached) if key in self._values]
