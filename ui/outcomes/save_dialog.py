"""Where a paper is saved, and as what: PDF, and for the minutes also a DOCX to be edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.readings.names import file_name
from ui.file_dialogs import file_dialog

translate = QCoreApplication.translate

PDF, DOCX = "PDF (*.pdf)", "Word (*.docx)"


def save_dialog(parent: QWidget, title: str, *, editable: bool) -> QFileDialog:
    """`editable`: there is a DOCX, too; the dialog gives the name the ending of the chosen kind."""
    kinds = f"{PDF};;{DOCX}" if editable else PDF
    dialog = file_dialog(parent, translate("OutcomesConnections", "Save the paper"), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(file_name(title, ".pdf"))
    return dialog
