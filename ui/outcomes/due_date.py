"""A date that may be absent: a link to add one, or the date with a cross to clear it."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.entry import Moment
from ui.plain import button

FORMAT = "dd.MM.yyyy"


class DueDate(QWidget):
    """`changed` tells that a date was added or cleared; typing in the date itself is silent."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = QDate()
        self._add = button(self.tr("Add a date"), "due_add", role="link")
        self.edit = Moment()
        self.edit.setObjectName("due")
        self.edit.setAccessibleName(self.tr("Due date"))
        self.edit.setDisplayFormat(FORMAT)
        self.edit.setCalendarPopup(True)
        self._clear = button("×", "due_clear", role="link")
        self._clear.setAccessibleName(self.tr("Clear the due date"))
        self._clear.setToolTip(self.tr("Clear the due date"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self._add, self.edit, self._clear):
            row.addWidget(part)
        self._add.clicked.connect(self._begin)
        self._clear.clicked.connect(self._remove)
        self.show_date(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the focus on; a focus proxy that changes would tie the Tab key into a ring."""
        (self._add if self.edit.isHidden() else self.edit).setFocus(event.reason())

    def start_from(self, day: date | None) -> None:
        """The date that stands there first when one is added: the day of the meeting."""
        self._first = QDate(day.year, day.month, day.day) if day else QDate()

    def show_date(self, due: date | None) -> None:
        if due is not None and due != self.date():
            self.edit.setDate(QDate(due.year, due.month, due.day))
        self._show_edit(due is not None)

    def date(self) -> date | None:
        if self.edit.isHidden():
            return None
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def _begin(self) -> None:
        if self._first.isValid():
            self.edit.setDate(self._first)
        self._show_edit(True)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.begin()
        self.changed.emit()

    def _remove(self) -> None:
        self._show_edit(False)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_edit(self, wanted: bool) -> None:
        self._add.setVisible(not wanted)
        self.edit.setVisible(wanted)
        self._clear.setVisible(wanted)
