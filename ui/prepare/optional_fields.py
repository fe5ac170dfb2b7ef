"""A day and a time of day that may be left open."""

from datetime import date, time

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from ui.entry import Moment
from ui.plain import button
from ui.prepare.fields import FIELD_HEIGHT, indent_text


class OptionalField(QStackedWidget):
    """Either «not set», a button which sets it, or an editor with a button which clears it."""

    finished = Signal()

    def __init__(self, editor: Moment, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._editor = editor
        self._editor.setObjectName(f"{name}_editor")
        self._set = button(self.tr("not set"), f"set_{name}", role="unset", parent=self)
        self._clear = button("×", f"clear_{name}", role="link")
        self._filled = QWidget(self)
        row = QHBoxLayout(self._filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        editor.setMinimumHeight(FIELD_HEIGHT)
        row.addWidget(editor, stretch=1)
        row.addWidget(self._clear)
        self.addWidget(self._set)
        self.addWidget(self._filled)
        self._set.clicked.connect(self._begin)
        self._clear.clicked.connect(self._empty)
        editor.editingFinished.connect(self.finished)

    @property
    def is_set(self) -> bool:
        return self.currentWidget() is self._filled

    def call(self, name: str) -> None:
        """Name the field and all its parts for screen readers."""
        self._editor.setAccessibleName(name)
        self._set.setAccessibleName(self.tr("{field}: not set").format(field=name))
        cleared = self.tr("{field}: clear").format(field=name)
        self._clear.setAccessibleName(cleared)
        self._clear.setToolTip(cleared)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the focus on; a focus proxy that changes would tie the Tab key into a ring."""
        (self._editor if self.is_set else self._set).setFocus(event.reason())

    def show_set(self, filled: bool) -> None:
        self.setCurrentWidget(self._filled if filled else self._set)

    def _begin(self) -> None:
        self.show_set(True)
        self._editor.setFocus()
        self._editor.begin()

    def _empty(self) -> None:
        self.show_set(False)
        self._set.setFocus()
        self.finished.emit()


class OptionalDay(OptionalField):
    """`suggested` is the day the editor begins with."""

    def __init__(self, name: str, suggested: date, parent: QWidget | None = None) -> None:
        self._day = Moment()
        self._day.setDate(_qt_date(suggested))
        self._day.setDisplayFormat("dd.MM.yyyy")
        self._day.setCalendarPopup(True)
        super().__init__(self._day, name, parent)

    def value(self) -> date | None:
        shown = self._day.date()
        return date(shown.year(), shown.month(), shown.day()) if self.is_set else None

    def show_value(self, value: date | None) -> None:
        if value is not None:
            self._day.setDate(_qt_date(value))
        self.show_set(value is not None)

    def suggest(self, value: date) -> None:
        if not self.is_set and self._day.date() != _qt_date(value):
            self._day.setDate(_qt_date(value))


class OptionalTime(OptionalField):
    """`suggested` is the time the editor begins with."""

    def __init__(self, name: str, suggested: time, parent: QWidget | None = None) -> None:
        self._time = Moment()
        self._time.setTime(QTime(suggested.hour, suggested.minute))
        self._time.setDisplayFormat("HH:mm")
        indent_text(self._time)
        super().__init__(self._time, name, parent)

    def value(self) -> time | None:
        shown = self._time.time()
        return time(shown.hour(), shown.minute()) if self.is_set else None

    def show_value(self, value: time | None) -> None:
        if value is not None:
            self._time.setTime(QTime(value.hour, value.minute))
        self.show_set(value is not None)


def _qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
