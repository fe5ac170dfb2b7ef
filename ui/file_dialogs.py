"""File dialogs whose every word is ours: Qt's catalogue leaves some of its own in English."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

translate = QCoreApplication.translate


class Kinds(QFileIconProvider):
    """What the column of kinds says."""

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return translate("FileDialog", "Folder")
        return info.suffix().upper() or translate("FileDialog", "File")


class FileDialog(QFileDialog):
    """Keeps its kinds as long as it lives."""

    def __init__(self, parent: QWidget, title: str, folder: str, kinds: str) -> None:
        super().__init__(parent, title, folder, kinds)
        self._kinds = Kinds()
        self.setIconProvider(self._kinds)


def file_dialog(
    parent: QWidget, title: str, kinds: str = "", begins_in: Path | None = None
) -> QFileDialog:
    """Begins in the user's documents, if nowhere else; deletes itself when it is closed."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = documents if Path(documents).is_dir() else str(Path.home())
    if begins_in is not None and begins_in.is_dir():
        folder = str(begins_in)
    dialog = FileDialog(parent, title, folder, kinds)
    label = QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, translate("FileDialog", "Folder:"))
    dialog.setLabelText(label.FileName, translate("FileDialog", "File:"))
    dialog.setLabelText(label.FileType, translate("FileDialog", "Kind:"))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
