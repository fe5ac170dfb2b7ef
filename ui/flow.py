"""Parts beside each other as long as there is room, then in the next row."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

GAP = 6


class Flow(QLayout):
    """A row keeps its order. What is left of its width is shared by what can grow in it."""

    # Qt asks for sizes until the last part is gone, and Python may have emptied this before that.
    gap = GAP
    _items: Sequence[QLayoutItem] = ()
    _heights: dict[int, int] | None = None
    _parts: "list[Part] | None" = None

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self.gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def add_growing(self, widget: QWidget) -> None:
        """It takes what is left of its row."""
        policy = widget.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        widget.setSizePolicy(policy)
        self.addWidget(widget)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Before the part that has this number, from 0."""
        self.addWidget(widget)
        *others, last = self._items
        self._items = (*others[:at], last, *others[at:])
        self.invalidate()

    def add_layout(self, layout: QLayout) -> None:
        self.addChildLayout(layout)
        self.addItem(layout)

    def add_stretch(self) -> None:
        """Empty room: what follows it stands at the right end of its row."""
        policy = QSizePolicy.Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items = (*self._items, item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        taken = self.itemAt(index)
        self._items = tuple(one for one in self._items if one is not taken)
        return taken

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def invalidate(self) -> None:
        self._heights = self._parts = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Layouts ask again and again."""
        if self._heights is None:
            self._heights = {}
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), moved=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(self._natural(), self._least_height())

    def minimumSize(self) -> QSize:  # noqa: N802
        widest = max((one.least.width() for one in self.shown()), default=0)
        return QSize(widest, self._least_height())

    def setGeometry(self, room: QRect) -> None:  # noqa: N802
        super().setGeometry(room)
        self._place(room, moved=True)

    def rows(self, width: int) -> list[list["Part"]]:
        """What stands beside each other in a room of this width."""
        shown = self.shown()
        if self._natural() <= width:
            return [shown] if shown else []
        rows: list[list[Part]] = []
        left = 0
        for one in shown:
            needed = one.wanted + one.gap
            if not rows or needed > left + self.gap:
                rows.append([])
                left = width
            rows[-1].append(one)
            left -= needed
        return rows

    def widths(self, row: list["Part"], room: int) -> list[int]:
        last_gap = next((one.gap for one in reversed(row) if one.gap), 0)
        spare = room - sum(one.wanted + one.gap for one in row) + last_gap
        if spare < 0:
            return [room] * len(row)
        more = spare // max(1, sum(one.grows for one in row))
        return [one.wanted + more * one.grows for one in row]

    def indent(self, _left: int, _row: list["Part"]) -> int:
        """Where a row begins of which so much is left beside its parts."""
        return 0

    def shown(self) -> list["Part"]:
        if self._parts is None:
            self._parts = [
                Part(one, self.gap) for one in self._items if one.spacerItem() or not one.isEmpty()
            ]
        return self._parts

    def _natural(self) -> int:
        """The width of all parts in one row."""
        return max(0, sum(one.wanted + one.gap for one in self.shown()) - self.gap)

    def _least_height(self) -> int:
        return max((one.least.height() for one in self.shown()), default=0)

    def _place(self, room: QRect, *, moved: bool) -> int:
        """The height of all rows in a room of this width; moves the parts there if told to."""
        top = room.top()
        for row in self.rows(room.width()):
            widths = self.widths(row, room.width())
            height = max(one.height(width) for one, width in zip(row, widths, strict=True))
            left = room.left() + self.indent(room.width() - sum(widths), row)
            for one, width in zip(row, widths, strict=True):
                if moved:
                    one.item.setGeometry(QRect(left, top, width, height))
                left += width + one.gap
            top += height + self.gap
        return max(0, top - self.gap - room.top())


class Part:
    """One that is shown, measured once until something changes. Lines that break may be as narrow
    as they can; everything else takes what it likes; beside empty room there is no gap."""

    def __init__(self, item: QLayoutItem, gap: int) -> None:
        self.item = item
        self.least = item.minimumSize()
        self._breaks = item.hasHeightForWidth()
        hint = item.sizeHint()
        self.wanted = (self.least if self._breaks else hint).width()
        self.gap = 0 if item.spacerItem() else gap
        self.grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
        self._height = hint.height()

    def height(self, width: int) -> int:
        return self.item.heightForWidth(width) if self._breaks else self._height


class CentredRows(Flow):
    """Each row stands in the middle."""

    def indent(self, left: int, row: list[Part]) -> int:
        between = self.gap * (len(row) - 1)
        return max(0, left - between) // 2


class Columns(Flow):
    """All parts are equally wide, `most` of them beside each other."""

    _most = 1

    def __init__(self, most: int, parent: QWidget | None = None, gap: int = 10) -> None:
        super().__init__(parent, gap)
        self._most = most

    def rows(self, width: int) -> list[list[Part]]:
        shown, columns = self.shown(), self._columns(width)
        return [shown[first : first + columns] for first in range(0, len(shown), columns)]

    def widths(self, row: list[Part], room: int) -> list[int]:
        columns = self._columns(room)
        return [(room - self.gap * (columns - 1)) // columns] * len(row)

    def _columns(self, width: int) -> int:
        widest = max((one.least.width() for one in self.shown()), default=0)
        return max(1, min(self._most, (width + self.gap) // (widest + self.gap)))
