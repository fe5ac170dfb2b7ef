"""Two short texts on one line, left and right; one under the other where they do not both fit."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk.lines_label import LinesLabel

_BETWEEN = 8


class PairRow(QWidget):
    def __init__(self, left: LinesLabel, right: LinesLabel) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._arranged: tuple[object, ...] = ()
        self._heights: dict[int, int] = {}
        left.setParent(self)
        right.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def rearrange(self) -> None:
        """To be called when one of the texts has changed; one that is as wide as before, as when a
        clock goes on, moves nothing."""
        pair = (self._left, self._right)
        measured = tuple((one.natural_width(), one.font().key()) for one in pair)
        if self._fits(self.width()) and measured == self._arranged:
            return
        self._arranged = measured
        self._heights.clear()
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Layouts ask again and again."""
        if width not in self._heights:
            self._heights[width] = self._height_for(width)
        return self._heights[width]

    def _height_for(self, width: int) -> int:
        if self._fits(width):
            one_line = (self._left, self._right)
            return max(widget.heightForWidth(widget.natural_width()) for widget in one_line)
        return self._left.heightForWidth(width) + self._right.heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = self._left.natural_width() + _BETWEEN + self._right.natural_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self._left.minimumSizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arranged = ()
            self._heights.clear()
        super().changeEvent(event)

    def _fits(self, width: int) -> bool:
        return self._left.natural_width() + _BETWEEN + self._right.natural_width() <= width

    def _place(self) -> None:
        width = self.width()
        left, right = self._left.natural_width(), self._right.natural_width()
        if self._fits(width):
            self._left.setGeometry(QRect(0, 0, left, self._left.heightForWidth(left)))
            self._right.setGeometry(
                QRect(width - right, 0, right, self._right.heightForWidth(right))
            )
            return
        above = self._left.heightForWidth(width)
        self._left.setGeometry(QRect(0, 0, width, above))
        self._right.setGeometry(QRect(0, above, width, self._right.heightForWidth(width)))
