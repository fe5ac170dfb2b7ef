"""A file let fall on a widget, as a file manager does it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(section: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    begun, dropped = (_dropping(data, kind) for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop))
    QApplication.sendEvent(section, begun)
    assert begun.isAccepted()
    QApplication.sendEvent(section, dropped)


def _dropping(data: QMimeData, kind: QEvent.Type) -> QDropEvent:
    held, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    return QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, held, kind)
