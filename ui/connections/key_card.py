"""The key card connected: printed or saved, in either language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from models.readings.names import file_name
from models.store.trouble import StoreError
from ui.file_dialogs import file_dialog
from ui.keys.card import key_card
from ui.keys.card_panel import KeyCardPanel
from ui.language import Words
from ui.live_desk import LiveDesk
from ui.paper_files import write_whole
from ui.trouble_wording import store_error


class KeyCardConnections(QObject):
    """`told` carries one sentence for the strip."""

    told = Signal(str)

    def __init__(self, over: QWidget, desk: LiveDesk) -> None:
        super().__init__(over)
        self._desk = desk
        self.panel = KeyCardPanel(over, key_card(QCoreApplication.translate))
        self.panel.print_requested.connect(self._print)
        self.panel.save_requested.connect(self._choose_file)
        desk.changed.connect(self.panel.leave)

    def toggle(self) -> None:
        """Shows the card; shown, it goes."""
        if self.panel.isVisible():
            self.panel.leave()
        else:
            self.panel.open_over()

    def save(self, path: Path, language: str) -> None:
        try:
            write_whole(path, self._pdf(language))
        except StoreError as error:
            self.told.emit(store_error(error))
            return
        self.told.emit(self.tr("Saved: {name}").format(name=path))

    def _pdf(self, language: str) -> bytes:
        from reports.key_card import key_card_pdf

        created = self._desk.now().replace(microsecond=0)
        return key_card_pdf(key_card(Words(language)), language, created)

    def _print(self, language: str) -> None:
        from ui.outcomes.printing import ask_printer, pdf_of

        document = pdf_of(self._pdf(language), self.panel)
        ask_printer(document, self.panel).finished.connect(document.deleteLater)

    def _choose_file(self, language: str) -> None:
        dialog = file_dialog(self.panel, self.tr("Save the keys"), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(key_card(Words(language)).title, ".pdf"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), language))
        dialog.open()
