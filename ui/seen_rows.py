"""Rows of which only those near the view are widgets: thousands cost what a screenful does."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Hashable, Mapping, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.rows_area import RowsArea

NEAR, FAR = 0.5, 2.0
"""Views above and below the one that is seen: nearer rows are made, farther ones let go."""
TURNS = 3
"""So often a scroll bar may come and go until the rows have their width."""
UNKNOWN = 60
"""px; a row's height as long as none was measured."""
Line = TypeVar("Line", bound=Hashable)


class Seen(Struct, Generic[Line], frozen=True):
    """A row, how far below the upper end of the view it begins, in px, and whether the end of all
    rows is in the view."""

    line: Line
    below: int
    at_end: bool


class SeenRows(QWidget, Generic[Line]):
    """`placed` follows when all that is near stands in its place.

    Whoever lists something makes and fills the widgets, and says which rows are `held`: those
    are widgets wherever they stand. A height that was never measured is guessed; when it turns
    out otherwise, what is seen stays where it is.
    """

    placed = Signal()

    def __init__(self, gap: int, right: int) -> None:
        """`gap` px between rows, and `right` beside them, where the scroll bar stands."""
        super().__init__()
        self._gap = gap
        self._right = right
        self._area: RowsArea | None = None
        self._lines: tuple[Line, ...] = ()
        self._numbers: dict[Line, int] = {}
        self._made: dict[Line, QWidget] = {}
        self._heights: dict[Line, int] = {}
        self._guess = 0
        self._placing = False

    def make_line(self, line: Line) -> QWidget:
        raise NotImplementedError

    def fill_line(self, line: Line, widget: QWidget) -> None:
        raise NotImplementedError

    def held(self) -> Sequence[Line]:
        """The first of them, while it is seen, is the one that stays where it is."""
        return ()

    def seen_through(self, area: RowsArea) -> RowsArea:
        """This one, which has them as its widget; returns it."""
        self._area = area
        area.verticalScrollBar().valueChanged.connect(self.place)
        area.resized.connect(self.place)
        return area

    def show_lines(self, lines: Sequence[Line], changed: set[Line]) -> None:
        """From top to bottom; `changed` are those that look otherwise than before."""
        seen, before = self._seen(), self._lines
        self._lines = tuple(lines)
        self._numbers = {line: number for number, line in enumerate(lines)}
        self._let_go(self._made.keys() - self._numbers.keys())
        for line in self._made.keys() & changed:
            self.fill_line(line, self._made[line])
        if before == self._lines and changed <= self._made.keys():
            return  # A widget that has become higher asks for its place.
        self._measure_again(self._heights.keys() - self._numbers.keys() | changed, seen)

    def place(self) -> None:
        """Makes what has come near, and lets go what is far."""
        self._place(self._seen())

    def made(self) -> Mapping[Line, QWidget]:
        """The rows that are widgets now."""
        return self._made

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        widths = [one.minimumSizeHint().width() for one in self._made.values()]
        return QSize(max(widths, default=0) + self._right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            seen, self._guess = self._seen(), 0
            self._measure_again(self._heights, seen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_again(self._made, self._seen())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._measure_again(self._made, self._seen())
        return done

    def _measure_again(self, lines: Collection[Line], seen: Seen[Line] | None) -> None:
        """A row that is made keeps a height: guessed, others would come near, be made, and go."""
        for line in tuple(lines):
            if line in self._made:
                self._heights[line] = self._measured(line)
            else:
                self._heights.pop(line, None)
        self._place(seen)

    def _place(self, seen: Seen[Line] | None) -> None:
        if self._area is None or self._placing:
            return
        self._placing = True
        try:
            self._place_around(self._area, seen)
        finally:
            self._placing = False
        self.placed.emit()

    def _place_around(self, area: RowsArea, seen: Seen[Line] | None) -> None:
        for _turn in range(TURNS):
            tops, top = self._tops_around(seen)
            if self._has_room(area, tops[-1]):
                break
        else:
            tops, top = self._tops_around(seen)
        area.verticalScrollBar().setValue(top)
        first, last = self._within(tops, top, FAR)
        held, far = set(self.held()), []
        for line, widget in self._made.items():
            number = self._numbers[line]
            if first <= number < last or line in held or _has_focus(widget):
                widget.setGeometry(0, tops[number], self._width, self._heights[line])
                widget.show()
            else:
                far.append(line)
        self._let_go(far)

    def _has_room(self, area: RowsArea, height: int) -> bool:
        """As high as wished; False if a scroll bar came or went with it, and no height holds."""
        width = self._width
        self.setMinimumHeight(height)
        self.resize(self.width(), max(height, area.height_of_view))
        return self._width == width

    def _tops_around(self, seen: Seen[Line] | None) -> tuple[list[int], int]:
        """Where each row begins, and the view, once all that are near are made and measured."""
        while True:
            tops = self._tops()
            top = self._top_of_view(tops, seen)
            first, last = self._within(tops, top, NEAR)
            wanted = {*self._lines[first:last], *self.held(), *self._made}
            unknown = [one for one in wanted if one not in self._made or one not in self._heights]
            if not unknown:
                return tops, top
            for line in sorted(unknown, key=self._numbers.__getitem__):
                self._heights[line] = self._measured(line)
            self._guess = self._guess or sum(self._heights.values()) // len(self._heights)

    def _top_of_view(self, tops: list[int], seen: Seen[Line] | None) -> int:
        top, height = self._view()
        if seen is not None and seen.at_end:
            top = tops[-1] - height
        elif seen is not None and seen.line in self._numbers:
            top = tops[self._numbers[seen.line]] - seen.below
        return max(0, min(top, tops[-1] - height))

    def _tops(self) -> list[int]:
        """One more than there are rows: the last is where all end."""
        guess = self._guess or UNKNOWN
        heights = (self._heights.get(line, guess) + self._gap for line in self._lines)
        return list(accumulate(heights, initial=0))

    def _within(self, tops: list[int], top: int, views: float) -> tuple[int, int]:
        """The first row that is no more than so many views away, and the one after the last."""
        _top, height = self._view()
        first = bisect_right(tops, top - views * height) - 1
        return max(first, 0), bisect_left(tops, top + height + views * height)

    def _seen(self) -> Seen[Line] | None:
        """What is to stay where it is: a held row that is in the view, else the first row."""
        top, _height = self._view()
        if self._area is None or not self._lines or not top:
            return None
        tops = self._tops()
        first, last = self._within(tops, top, 0)
        in_view = [line for line in self.held() if first <= self._numbers.get(line, -1) < last]
        line = next(iter(in_view), self._lines[min(first, len(self._lines) - 1)])
        at_end = top == self._area.verticalScrollBar().maximum()
        return Seen(line, tops[self._numbers[line]] - top, at_end)

    def _view(self) -> tuple[int, int]:
        """Where it begins and how high it is, in px."""
        area = self._area
        return (area.verticalScrollBar().value(), area.height_of_view) if area else (0, 0)

    @property
    def _width(self) -> int:
        return self.width() - self._right

    def _measured(self, line: Line) -> int:
        widget = self._made.get(line)
        if widget is None:
            widget = self._made[line] = self.make_line(line)
            widget.setParent(self)
            self.fill_line(line, widget)
            for part in (widget, *widget.findChildren(QWidget)):
                part.ensurePolished()
        by_width = widget.heightForWidth(self._width)
        return by_width if by_width >= 0 else widget.sizeHint().height()

    def _let_go(self, lines: Collection[Line]) -> None:
        """None of them counts any more when the first is hidden: that may scroll."""
        for widget in [self._made.pop(line) for line in lines]:
            widget.hide()
            widget.deleteLater()


def _has_focus(widget: QWidget) -> bool:
    """It or a part of it has, or will when its window is active again: hidden, it would hand the
    focus to whatever stands next."""
    focus = widget.window().focusWidget()
    return focus is not None and (widget is focus or widget.isAncestorOf(focus))
