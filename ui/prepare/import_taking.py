"""Files dropped on a section, and rows pasted there."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


class ListTaker(QObject):
    """Watches one section: `dropped` carries the file, `pasted` comes of Ctrl+V, outside
    a field, while the section is shown."""

    dropped = Signal(Path)
    pasted = Signal()

    def __init__(self, section: QWidget) -> None:
        super().__init__(section)
        section.setAcceptDrops(True)
        section.installEventFilter(self)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), section)
        keys.setAutoRepeat(False)
        keys.activated.connect(self.pasted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # entering and moving are dropping to be
            file = dropped_file(event.mimeData())
            if file is None:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(file)
            return True
        return super().eventFilter(watched, event)


def dropped_file(data: QMimeData) -> Path | None:
    """The first file of this machine."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next(files, None)


def clipboard_rows() -> tuple[str, str]:
    """What is in the clipboard, as text and as HTML."""
    data = QApplication.clipboard().mimeData()
    return data.text(), data.html() if data.hasHtml() else ""
