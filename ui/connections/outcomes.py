"""The outcomes page connected: edits become acts, the paper follows the meeting."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from models.ids import NoteId
from models.meeting import Meeting
from models.readings.agenda import item_numbers
from models.readings.decisions import decision_numbers
from models.readings.missing import Missing, gaps
from models.readings.names import file_name
from models.store.trouble import StoreError
from ui.connections.final_papers import FinalPapers
from ui.connections.missing_places import lead, place_of
from ui.connections.outcome_acts import OutcomeActs
from ui.file_dialogs import file_dialog
from ui.language import Words
from ui.live_desk import LiveDesk
from ui.missing_wording import gap
from ui.outcomes.missing_list import MissingLine
from ui.outcomes.new_outcome import ItemChoice, OutcomeChoices
from ui.outcomes.outcome_editor import Field
from ui.outcomes.outcomes_page import OutcomesPage
from ui.outcomes.printing import ask_printer
from ui.outcomes.save_dialog import save_dialog
from ui.paper_files import write_whole
from ui.paper_maker import PaperMaker, paper
from ui.trouble_wording import store_error

QUIET_FOR = 100


class OutcomesConnections(QObject):
    """`details_wanted` leads to the preparing page; `told` carries one sentence for the strip."""

    details_wanted = Signal()
    told = Signal(str)

    def __init__(self, page: OutcomesPage, desk: LiveDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._content = b""
        self._read: Meeting | None = None
        self._maker = PaperMaker(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_FOR)
        self._quiet.timeout.connect(self._make)
        self._maker.busy.connect(page.preview.show_busy)
        self._maker.made.connect(self._show)
        self._acts = OutcomeActs(page.outcomes, desk)
        self._final = FinalPapers(page, desk)
        self._final.told.connect(self.told)
        page.go_to.connect(self._go_to)
        preview = page.preview
        preview.choose("minutes", desk.meeting.details.language)
        preview.document_requested.connect(lambda _name, _language: self._make())
        preview.save_requested.connect(self._choose_file)
        preview.print_requested.connect(self._choose_printer)
        preview.save_each_requested.connect(self._choose_folder)
        preview.open_outside_requested.connect(self._open_outside)

    def refresh(self, now: datetime) -> None:
        self._acts.refresh(now)
        self._final.refresh()
        if self._read is not self._desk.meeting:
            self._read = self._desk.meeting
            self._page.show_choices(_choices(self._read))
            self._page.show_missing(_missing(self._read))

    def paper_soon(self) -> None:
        """The paper is made anew once the meeting has been quiet for a moment."""
        self._quiet.start()

    def finish(self) -> None:
        self._quiet.stop()
        self._maker.finish()

    def save(self, path: Path) -> None:
        """Writes the paper as it is shown; under the name of a DOCX the same words to be edited."""
        if path.suffix.lower() != ".docx" or self._page.preview.document != "minutes":
            self._write({path: lambda: self._content}, path)
            return
        from ui.exports import EXPORTS

        meeting, language = self._desk.meeting, self._page.preview.language
        make = partial(EXPORTS["minutes_docx"], meeting, Words(language), language)
        self._write({path: make}, path)

    def _make(self) -> None:
        preview = self._page.preview
        self._maker.make(self._desk.meeting, preview.document, preview.language)

    def _show(self, content: bytes) -> None:
        self._content = content
        self._page.preview.show_pdf(content)

    def _go_to(self, key: str) -> None:
        note, _, field = key.partition(" ")
        if note.isdecimal():
            self._page.edit_note(NoteId(int(note)), Field(field))
        else:
            self.details_wanted.emit()
            lead(self._page.window(), Missing(key))

    def _choose_file(self) -> None:
        if not self._content:
            return
        from ui.exports import can_be_made

        preview = self._page.preview
        editable = preview.document == "minutes" and can_be_made("minutes_docx")
        title = f"{preview.title} – {self._desk.meeting.details.title}"
        dialog = save_dialog(self._page, title, editable=editable)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save_each(self, folder: Path) -> None:
        """Every paper of the set as a file of its own."""
        from ui.papers import BEFORE

        meeting, language = self._desk.meeting, self._page.preview.language
        papers = {
            folder / f"{name}.pdf": partial(paper, meeting, name, language) for name in BEFORE
        }
        self._write(papers, folder)

    def _write(self, papers: Mapping[Path, Callable[[], bytes]], where: Path) -> None:
        try:
            for path, make in papers.items():
                write_whole(path, make())
        except StoreError as error:
            self.told.emit(store_error(error))
            return
        self.told.emit(self.tr("Saved: {name}").format(name=where))

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
        name = file_name(f"{self._desk.path.stem} – {self._page.preview.title}", ".pdf")
        path = self._desk.path.with_name(name)
        self.save(path)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _choices(meeting: Meeting) -> OutcomeChoices:
    numbers = item_numbers(meeting)
    items = tuple(
        ItemChoice(one.id, numbers[one.id], one.title) for one in meeting.items if one.id in numbers
    )
    return OutcomeChoices(items, meeting.details.day)


def _missing(meeting: Meeting) -> tuple[MissingLine, ...]:
    numbers = decision_numbers(meeting)
    return tuple(
        MissingLine(place_of(one), gap(meeting, one, numbers), one.is_warning)
        for one in gaps(meeting)
    )
