"""The keyboard of the moderator: keys go to the widget in focus, letters of any alphabet too."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(in_focus(), key, modifier)


def hold(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, times: int = 20) -> None:
    """Pressed, repeated by the keyboard, let go."""
    QTest.keyPress(in_focus(), key, modifier)
    for _ in range(times):
        QTest.simulateEvent(in_focus(), True, key.value, modifier, "", True)
    QTest.keyRelease(in_focus(), key, modifier)


def write(text: str) -> None:
    """`QTest.keyClicks` aborts the interpreter on a letter that is not Latin."""
    for letter in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, in_focus(), Qt.Key(0), letter, PLAIN, -1)


def in_focus() -> QWidget:
    """Where a key goes; without a focus, to the window."""
    found = QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None, "no window is active"
    return found
