"""What a key asks of the seat in focus: the same at the table and in the grid."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CLICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)


def asks_for_click(event: QKeyEvent) -> bool:
    return Qt.Key(event.key()) in _CLICKS and not event.isAutoRepeat()
