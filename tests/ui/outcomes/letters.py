"""Typing letters of any alphabet: QTest.keyClicks aborts the interpreter on Cyrillic ones."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def type_text(field: QWidget, text: str) -> None:
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, field, Qt.Key(0), letter, Qt.KeyboardModifier.NoModifier, -1
        )
