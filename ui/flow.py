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
    _sizes: tuple[QSize, QSize] | None = None

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
        self._heights = self._sizes = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Layouts ask again and again."""
        if self._heights is None:
            self._heights = {}
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), moved=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self._all_sizes()[0]

    def minimumSize(self) -> QSize:  # noqa: N802
        return self._all_sizes()[1]

    def setGeometry(self, room: QRect) -> None:  # noqa: N802
        super().setGeometry(room)
        self._place(room, moved=True)

    def rows(self, width: int) -> list[list[QLayoutItem]]:
        """What stands beside each other in a room of this width."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for one in self._shown():
            needed = _wanted(one) + self._gap(one)
            if not rows or needed > left + self.gap:
                rows.append([])
                left = width
            rows[-1].append(one)
            left -= needed
        return rows

    def widths(self, row: list[QLayoutItem], room: int) -> list[int]:
        wanted = [_wanted(one) + self._gap(one) for one in row]
        spare = room - sum(wanted) + self._gap(row[-1])
        if spare < 0:
            return [room] * len(row)
        growing = [bool(one.expandingDirections() & Qt.Orientation.Horizontal) for one in row]
        more = spare // max(1, sum(growing))
        return [_wanted(one) + more * grows for one, grows in zip(row, growing, strict=True)]

    def _shown(self) -> list[QLayoutItem]:
        return [one for one in self._items if one.spacerItem() or not one.isEmpty()]

    def _gap(self, part: QLayoutItem) -> int:
        return 0 if part.spacerItem() else self.gap

    def _all_sizes(self) -> tuple[QSize, QSize]:
        """All in one row, and the least."""
        if self._sizes is None:
            shown = self._shown()
            least = [one.minimumSize() for one in shown]
            height = max((one.height() for one in least), default=0)
            width = sum(_wanted(one) + self._gap(one) for one in shown) - self.gap
            widest = max((one.width() for one in least), default=0)
            self._sizes = QSize(max(0, width), height), QSize(widest, height)
        return self._sizes

    def _place(self, room: QRect, *, moved: bool) -> int:
        """The height of all rows in a room of this width; moves the parts there if told to."""
        top = room.top()
        for row in self.rows(room.width()):
            widths = self.widths(row, room.width())
            height = max(map(_height, row, widths))
            left = room.left()
            for one, width in zip(row, widths, strict=True):
                if moved:
                    one.setGeometry(QRect(left, top, width, height))
                left += width + self._gap(one)
            top += height + self.gap
        return max(0, top - self.gap - room.top())


class Columns(Flow):
    """All parts are equally wide, `most` of them beside each other."""

    _most = 1

    def __init__(self, most: int, parent: QWidget | None = None, gap: int = 10) -> None:
        super().__init__(parent, gap)
        self._most = most

    def rows(self, width: int) -> list[list[QLayoutItem]]:
        shown, columns = self._shown(), self._columns(width)
        return [shown[first : first + columns] for first in range(0, len(shown), columns)]

    def widths(self, row: list[QLayoutItem], room: int) -> list[int]:
        columns = self._columns(room)
        return [(room - self.gap * (columns - 1)) // columns] * len(row)

    def _columns(self, width: int) -> int:
        widest = max((one.minimumSize().width() for one in self._shown()), default=0)
        return max(1, min(self._most, (width + self.gap) // (widest + self.gap)))


def _wanted(part: QLayoutItem) -> int:
    """Lines that break may be as narrow as they can; everything else takes what it likes."""
    return (part.minimumSize() if part.hasHeightForWidth() else part.sizeHint()).width()


def _height(part: QLayoutItem, width: int) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return part.sizeHint().height()
