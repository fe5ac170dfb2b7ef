"""The row of buttons under the table; where one row is too short, they go on in the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.desk.action_button import ActionButton
from ui.palette import Colours

_BETWEEN = 6


class FloorBar(QWidget):
    """The first action given is the main one."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("floor_bar")
        self._colours = colours
        self._buttons: list[ActionButton] = []
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_actions(self, actions: Sequence[QAction], more: Sequence[QAction] = ()) -> None:
        """A button for each; those of `more` stand in the menu of the last button."""
        for gone in self._buttons:
            gone.hide()
            gone.deleteLater()
        self._buttons = []
        for place, action in enumerate(actions):
            self._buttons.append(ActionButton(action, self._colours, self, main=place == 0))
        if more:
            opened = QAction(self.tr("More ▾"), self)
            opened.setObjectName("more")
            self._buttons.append(ActionButton(opened, self._colours, self, main=False))
            opened.triggered.connect(lambda: self._show_menu(more))
        self._rearrange()

    def _show_menu(self, actions: Sequence[QAction]) -> None:
        """Above its button, each act with its key; never modal."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("More"))
        menu.addActions(list(actions))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._buttons[-1]
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def buttons(self) -> list[ActionButton]:
        return list(self._buttons)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Layouts ask again and again."""
        if width not in self._heights:
            self._heights[width] = self._height_of(self._rows(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(one.sizeHint().width() + _BETWEEN for one in shown) - _BETWEEN
        return QSize(max(0, width), self._height_of([shown]))

    def minimumSizeHint(self) -> QSize:
        widest = max((one.minimumSizeHint().width() for one in self._shown()), default=0)
        return QSize(widest, self._height_of([self._shown()]))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def event(self, event: QEvent) -> bool:
        """A button that came, went or has other words asks for a new arrangement."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def _rearrange(self) -> None:
        """The page is laid out anew only if the bar needs another height."""
        before = self._heights.get(self.width())
        self._heights.clear()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self._place()

    def _shown(self) -> list[ActionButton]:
        return [one for one in self._buttons if not one.isHidden()]

    def _rows(self, width: int) -> list[list[ActionButton]]:
        """All in one row if they fit at their tightest, else row by row."""
        shown = self._shown()
        tightest = sum(one.minimumSizeHint().width() + _BETWEEN for one in shown) - _BETWEEN
        if tightest <= width:
            return [shown]
        rows: list[list[ActionButton]] = [[]]
        left = width
        for one in shown:
            needed = one.minimumSizeHint().width()
            if rows[-1] and needed > left:
                rows.append([])
                left = width
            rows[-1].append(one)
            left -= needed + _BETWEEN
        return rows

    def _height_of(self, rows: Sequence[Sequence[ActionButton]]) -> int:
        heights = [max((one.sizeHint().height() for one in row), default=0) for row in rows]
        return max(0, sum(height + _BETWEEN for height in heights) - _BETWEEN)

    def _place(self) -> None:
        top, rows = 0, self._rows(self.width())
        if len(rows) > 1 and all(len(row) == 1 for row in rows):
            self._stack([row[0] for row in rows])
            return
        for row in rows:
            self._place_row(row, top)
            top += self._height_of([row]) + _BETWEEN

    def _stack(self, buttons: Sequence[ActionButton]) -> None:
        """One below the other, all as wide as the widest likes to be."""
        top, width = 0, min(self.width(), max(one.sizeHint().width() for one in buttons))
        for one in buttons:
            one.setGeometry(QRect(0, top, width, one.sizeHint().height()))
            top += one.height() + _BETWEEN

    def _place_row(self, row: Sequence[ActionButton], top: int) -> None:
        """Every button as wide as it likes, or all narrower by the same."""
        room = self.width() - _BETWEEN * (len(row) - 1)
        missing = max(0, sum(one.sizeHint().width() for one in row) - room)
        left = 0
        for place, one in enumerate(row):
            less = missing // len(row) + (place < missing % len(row))
            size = one.sizeHint() - QSize(less, 0)
            one.setGeometry(QRect(left, top, size.width(), size.height()))
            left += size.width() + _BETWEEN
