"""A button that shows its act and its key."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.palette import Colours

_SIDE, _TIGHT = 12, 5


class ActionButton(QPushButton):
    """Follows its action: words, key, enabled or not, shown or not."""

    def __init__(self, action: QAction, colours: Colours, parent: QWidget, *, main: bool) -> None:
        super().__init__(parent)
        self._action, self._colours, self._main = action, colours, main
        self._words, self._key = "", ""
        self._measured_for, self._measured = ("", "", ""), (0.0, 0.0)
        self.setProperty("role", "main" if main else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def words(self) -> str:
        return self._words

    def key(self) -> str:
        return self._key

    def sizeHint(self) -> QSize:
        return self._size(_SIDE)

    def minimumSizeHint(self) -> QSize:
        return self._size(_TIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = (self.width() - self._measure()[0]) / 3
        box = QRectF(self.rect()).adjusted(side, 0, -side, 0)
        painter.setPen(QColor(self._words_colour()))
        painter.setFont(self._words_font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, self.words())
        painter.setFont(self._key_font())
        if not self._main:
            painter.setPen(QColor(self._colours.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, self.key())
        painter.end()

    def _size(self, side: int) -> QSize:
        """With that much before, between and after words and key."""
        width, height = self._measure()
        return QSize(ceil(width) + 3 * side, ceil(height * 2.2))

    def _measure(self) -> tuple[float, float]:
        """Width of words and key and height of the words; a row of buttons asks again and again."""
        shown = self._words, self._key, self.font().key()
        if shown != self._measured_for:
            words, key = QFontMetricsF(self._words_font()), QFontMetricsF(self._key_font())
            width = words.horizontalAdvance(shown[0]) + key.horizontalAdvance(shown[1]) + 2
            self._measured_for, self._measured = shown, (width, words.height())
        return self._measured

    def _follow(self) -> None:
        action = self._action
        self._words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        self._key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setObjectName(action.objectName())
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(self._key)
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())
        self.updateGeometry()
        self.update()

    def _words_colour(self) -> str:
        if not self._action.isEnabled():
            return self._colours.muted
        return self._colours.on_accent if self._main else self._colours.text

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self._main)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(False)
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.86))
        return font
