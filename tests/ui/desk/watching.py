"""Counting what is painted, and typing as a person does."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget


class Paints(QObject):
    """How often a widget and all in it were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        for one in (widget, *widget.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def heard(spy: QSignalSpy) -> list[object]:
    """What a signal carried, each time; a single argument without its list."""
    carried = [spy.at(place) for place in range(spy.count())]
    return [one[0] if len(one) == 1 else one for one in carried]


def settle() -> None:
    """Everything posted has been done: layouts, paints, deletions."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_text(widget: QWidget, text: str) -> None:
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            widget,
            Qt.Key(0),
            letter,
            Qt.KeyboardModifier.NoModifier,
            -1,
        )


def asks_for_itself(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> bool:
    """Whether the widget keeps this key from the shortcuts of the window."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
