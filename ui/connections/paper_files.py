"""The papers of the outcomes page on their way out: into files, to the printer, to a viewer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from models.readings.names import file_name
from models.store.trouble import StoreError
from ui.file_dialogs import file_dialog
from ui.live_desk import LiveDesk
from ui.outcomes.outcomes_page import OutcomesPage
from ui.outcomes.printing import ask_printer
from ui.outcomes.save_dialog import save_dialog
from ui.paper_files import AS_WORD
from ui.paper_writer import PaperWriter
from ui.press.order import Order
from ui.press.press import Press
from ui.trouble_wording import unwritten


class PaperFiles(QObject):
    """`told` carries one sentence: what was saved, and where, or why it was not."""

    told = Signal(str)

    def __init__(self, page: OutcomesPage, desk: LiveDesk, press: Press) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._then: Callable[[], object] = lambda: None
        self._writer = PaperWriter(press, self)
        self._writer.progress.connect(page.preview.show_writing)
        self._writer.written.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)
        self._writer.cancelled.connect(self._on_cancelled)
        preview = page.preview
        preview.save_requested.connect(self._choose_file)
        preview.print_requested.connect(self._choose_printer)
        preview.save_each_requested.connect(self._choose_folder)
        preview.open_outside_requested.connect(self._open_outside)
        preview.cancel_requested.connect(self._writer.cancel)

    def save(self, path: Path) -> None:
        """Writes the paper that is shown; under the name of a DOCX the same words to be edited."""
        as_word = path.suffix.lower() == ".docx" and self._page.preview.document == "minutes"
        document = AS_WORD if as_word else self._page.preview.document
        self._write({path: document}, lambda: self._tell_saved(path))

    def save_each(self, folder: Path) -> None:
        """Every paper of the set as a file of its own."""
        from ui.papers import BEFORE

        papers = {folder / f"{name}.pdf": name for name in BEFORE}
        self._write(papers, lambda: self._tell_saved(folder))

    def finish(self) -> None:
        """The window goes: nothing more is written."""
        self._writer.cancel()

    def _write(self, documents: dict[Path, str], then: Callable[[], object]) -> None:
        meeting, language = self._desk.meeting, self._page.preview.language
        self._writer.write(
            [Order(meeting, name, language, path=path) for path, name in documents.items()]
        )
        self._then = then

    def _on_written(self) -> None:
        self._page.preview.show_written()
        self._then()

    def _on_failed(self, error: StoreError) -> None:
        self._page.preview.show_written()
        self.told.emit(unwritten(error))

    def _on_cancelled(self) -> None:
        self._page.preview.show_written()
        self.told.emit(self.tr("Cancelled. What was saved whole before that stays."))

    def _tell_saved(self, where: Path) -> None:
        self.told.emit(self.tr("Saved: {name}").format(name=where))

    def _choose_file(self) -> None:
        from ui.exports import can_be_made

        preview = self._page.preview
        editable = preview.document == "minutes" and can_be_made(AS_WORD)
        title = f"{preview.title} – {self._desk.meeting.details.title}"
        dialog = save_dialog(self._page, title, editable=editable)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = file_dialog(self._page, self.tr("Save the papers"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(lambda chosen: self.save_each(Path(chosen)))
        dialog.open()

    def _choose_printer(self) -> None:
        document = self._page.preview.pdf
        if document is not None:
            ask_printer(document, self._page)

    def _open_outside(self) -> None:
        """The viewer gets a file of its own, beside the meeting."""
        preview = self._page.preview
        name = file_name(f"{self._desk.path.stem} – {preview.title}", ".pdf")
        path = self._desk.path.with_name(name)

        def open_it() -> None:
            self._tell_saved(path)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._write({path: preview.document}, open_it)
