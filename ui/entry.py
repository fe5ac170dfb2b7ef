"""What is chosen or typed in forms: still under a passing wheel, typed over once it is clicked.

Qt would give a field the focus by the wheel, turn it, and put the cursor of a click into the text.
"""

from PySide6.QtCore import QDate, QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QSpinBox, QWidget

from ui.line import count_typing, leaves_undo

_MOST_OF_THE_SCREEN = 0.9
SEPARATORS = (".", ",", ":", "-", "/", " ")


class Choice(QComboBox):
    """One of a closed list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def showPopup(self) -> None:  # noqa: N802
        """Under a style sheet Qt forgets the frame around the list, and would cut its last line."""
        rows = sum(self.view().sizeHintForRow(row) for row in range(self.count()))
        fits = rows < self.screen().availableGeometry().height() * _MOST_OF_THE_SCREEN
        self.view().setMinimumHeight(rows if fits else 0)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Figure(QSpinBox):
    """A number; undo is the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_typing(self.lineEdit())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if leaves_undo(self.lineEdit(), event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self.selectAll)


class Moment(QDateTimeEdit):
    """A day or a time, typed from its first part on, wherever it was clicked first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_typing(self.lineEdit())
        self._went_on, self._day = False, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if leaves_undo(self.lineEdit(), event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self.begin)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keep_day(over=True)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A part that is full goes on to the next by itself; the stop typed then is that step."""
        part, typed = self.currentSectionIndex(), event.text()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.begin()
        elif typed in SEPARATORS:
            if not self._went_on:
                self._go_to(min(part + 1, self.sectionCount() - 1))
            self._went_on = False
        else:
            if not typed.isdigit():
                self._keep_day(over=True)
            elif self.currentSection() == QDateTimeEdit.Section.DaySection:
                self._day += typed
            super().keyPressEvent(event)
            self._went_on = typed.isdigit() and self.currentSectionIndex() != part
            if self._went_on:
                self._go_to(self.currentSectionIndex())

    def begin(self) -> None:
        """What is typed next goes to the first part."""
        self._went_on, self._day = False, ""
        self._go_to(0)

    def _go_to(self, part: int) -> None:
        self._keep_day()
        self.setCurrentSectionIndex(part)
        self.setSelectedSection(self.currentSection())

    def _keep_day(self, *, over: bool = False) -> None:
        """The day as it was typed, which the month shown before did not have."""
        shown, typed = self.date(), int(self._day or 0)
        if shown.day() < typed <= shown.daysInMonth():
            self.setDate(QDate(shown.year(), shown.month(), typed))
        if over:
            self._day = ""
