"""Two short texts on one line, left and right; one under the other where they do not both fit."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk.lines_label import LinesLabel

_BETWEEN = 8


class PairRow(QWidget):
    def __init__(self, left: LinesLabel, right: LinesLabel) -> None:
        super().__init__()
        self._left, self._right = left, right
        left.setParent(self)
        right.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def rearrange(self) -> None:
        """To be called when one of the texts has changed."""
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
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
