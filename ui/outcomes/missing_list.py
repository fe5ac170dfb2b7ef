"""What is still missing before printing: one line each, and a click or Enter leads there."""

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.plain import label, wrapping
from ui.rows_area import Rows, RowsArea

MOST_LINES = 7


class MissingLine(Struct, frozen=True):
    """`key` says where the click leads; only the window understands it. A warning may be meant so
    and is told apart from what is missing."""

    key: str
    sentence: str
    warning: bool = False


class LinkLine(QPushButton):
    """A link whose sentence wraps."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setObjectName("go_to")
        self.setAccessibleName(sentence)
        self.setProperty("role", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        text = wrapping(sentence, role="link")
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = text.font()
        font.setUnderline(True)
        text.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.addWidget(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        column = self.layout()
        return column.heightForWidth(width) if column else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        column = self.layout()
        return column.sizeHint() if column else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        column = self.layout()
        return column.minimumSize() if column else super().minimumSizeHint()


class MissingList(QFrame):
    go_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing_list")
        self.setProperty("role", "panel")
        self._missing: tuple[MissingLine, ...] | None = None
        self._heading = label(role="section")
        self._lines = Rows()
        self._scroll = RowsArea(self._lines)
        self._scroll.setAccessibleName(self.tr("Missing before printing"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 8)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._scroll)
        self.show_missing(())

    def show_missing(self, missing: tuple[MissingLine, ...]) -> None:
        if missing == self._missing:
            return
        self._missing = missing
        gaps = [one for one in missing if not one.warning]
        warnings = [one for one in missing if one.warning]
        self._heading.setText(
            self.tr("Missing before printing: %n", "", len(gaps))
            if gaps
            else self.tr("Everything is filled in")
        )
        self._scroll.setVisible(bool(missing))
        self._lines = Rows()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(0)
        for one in gaps:
            column.addWidget(self._line(one))
        if warnings:
            words = self.tr("To be looked at once more: %n", "", len(warnings))
            column.addWidget(label(words, role="warning"))
        for one in warnings:
            column.addWidget(self._line(one))
        column.addStretch(1)
        self._scroll.setWidget(self._lines)
        self._let_tab_come_from_before()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the lines, up to a limit; then they scroll."""
        wanted = max(self._lines.heightForWidth(self._scroll.width() - 1), 0)
        most = MOST_LINES * (self.fontMetrics().lineSpacing() + 6)
        self._scroll.setFixedHeight(min(wanted, most))

    def _let_tab_come_from_before(self) -> None:
        """Lines made anew stand at the end of the window's round, not where they are seen."""
        before: QWidget | None = self.previousInFocusChain()
        while before and before is not self and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        for line in self._lines.findChildren(LinkLine):
            if before is not None:
                QWidget.setTabOrder(before, line)
            before = line

    def _line(self, missing: MissingLine) -> LinkLine:
        line = LinkLine(missing.sentence)
        line.clicked.connect(lambda: self.go_to.emit(missing.key))
        return line
