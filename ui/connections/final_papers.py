"""The state of the papers connected: made final, reopened, set up, with the preview beside."""

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.acts import papers
from models.emblems import LARGEST_FILE
from models.final_papers import Document
from models.meeting import Meeting
from models.refusals import Refusal
from models.store.trouble import StoreError, typed_errors
from ui.file_dialogs import file_dialog
from ui.live_desk import LiveDesk
from ui.outcomes.outcomes_page import OutcomesPage
from ui.trouble_wording import store_error
from ui.views.final_paper import final_paper_view


class FinalPapers(QObject):
    """`told` carries one sentence for the strip."""

    told = Signal(str)

    def __init__(self, page: OutcomesPage, desk: LiveDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._told: tuple[Meeting, str] | None = None
        bar, form = page.final, page.settings
        bar.asked.connect(page.finish_editing)
        bar.finalise_wanted.connect(self._finalise)
        bar.reopen_wanted.connect(lambda which, version: self._reopen(which, version))
        bar.settings_wanted.connect(page.show_settings)
        form.left.connect(lambda: page.show_settings(False))
        form.changed.connect(lambda new: desk.do(papers.change_paper_settings, new))
        form.emblem.removed.connect(lambda: desk.do(papers.change_emblem, ""))
        form.emblem.file_wanted.connect(self._choose_emblem)
        page.preview.document_requested.connect(lambda _name, _language: self.refresh())

    def refresh(self) -> None:
        """A beat that changes nothing reads nothing."""
        meeting, document = self._desk.meeting, self._page.preview.document
        if self._told is None or self._told[0] is not meeting or self._told[1] != document:
            self._told = meeting, document
            self._page.final.show_view(final_paper_view(meeting, document))
            self._page.settings.show_settings(meeting.paper_settings, meeting.emblem)

    def take_emblem(self, path: Path) -> None:
        """The picture in this file; one that is far too large is not even read."""
        try:
            with typed_errors(path):
                small = path.stat().st_size <= LARGEST_FILE
                data = path.read_bytes() if small else b""
        except StoreError as error:
            self.told.emit(store_error(error))
            return
        if small:
            self._desk.do(papers.change_emblem, b64encode(data).decode())
        else:
            self._desk.refused.emit(Refusal.NO_PICTURE)

    def _finalise(self, document: Document) -> None:
        if self._desk.do(papers.finalise_paper, document):
            words = self.tr("The paper is final; it carries its version and the time.")
            self.told.emit(words)

    def _reopen(self, document: Document, version: int) -> None:
        self._desk.do(papers.reopen_paper, document, version)

    def _choose_emblem(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        dialog = file_dialog(self._page, self.tr("Emblem of the letterhead"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take_emblem(Path(chosen)))
        dialog.open()
