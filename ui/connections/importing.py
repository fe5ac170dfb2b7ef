"""Lists brought in from elsewhere: read, shown, corrected by hand, and carried out on OK."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.digest.gathering import Skipped
from models.exchange.lists import agenda_table, participants_table
from models.exchange.reading_data import BadData
from models.importing.source import CopiedSource
from models.spreadsheets.sheet import SheetProblem
from ui.beside import AtOnce, Beside, read_beside
from ui.connections.shown_import import FirstReading, ShownImport, first_reading
from ui.exchange_wording import skipped_file
from ui.file_dialogs import file_dialog
from ui.listed import Unlisted, listed, listed_in
from ui.live_desk import LiveDesk
from ui.meeting_as_list import TableOf
from ui.palette import Colours
from ui.prepare.import_kinds import AgendaImport, ListImport, PeopleImport
from ui.prepare.import_preview import ImportPreview
from ui.prepare.import_taking import ListTaker, clipboard_rows
from ui.prepare.prepare_page import PreparePage
from ui.sheet_wording import sheet_problem

AT_ONCE = 20_000
"""Letters: read before the next key is heard, which so is not lost."""


class ImportConnections(QObject):
    """`told` carries one sentence for the strip; empty, what was told is over."""

    told = Signal(str)

    def __init__(
        self, page: PreparePage, desk: LiveDesk, colours: Colours, beside: Beside | None = None
    ) -> None:
        super().__init__(page)
        self._beside = beside or AtOnce()
        self._page = page
        self._desk = desk
        self._colours = colours
        self._showing: ShownImport | None = None
        page.import_participants_requested.connect(
            lambda: self._choose(self.tr("List of participants"), self.import_participants)
        )
        page.import_agenda_requested.connect(
            lambda: self._choose(self.tr("Agenda"), self.import_agenda)
        )
        page.participants.paste_requested.connect(self.paste_participants)
        page.agenda.paste_requested.connect(self.paste_agenda)
        people, agenda = ListTaker(page.participants), ListTaker(page.agenda)
        people.dropped.connect(self.import_participants)
        people.pasted.connect(self.paste_participants)
        agenda.dropped.connect(self.import_agenda)
        agenda.pasted.connect(self.paste_agenda)

    def refresh(self) -> None:
        """After the meeting changed under a preview its rows are compared anew."""
        if self._showing is not None:
            self._showing.compare()

    def import_participants(self, path: Path) -> None:
        """Shows what the file would do."""
        self._import_file(path, PeopleImport(), participants_table)

    def import_agenda(self, path: Path) -> None:
        self._import_file(path, AgendaImport(), agenda_table)

    def paste_participants(self) -> None:
        """Shows what the rows in the clipboard would do."""
        self._paste(PeopleImport())

    def paste_agenda(self) -> None:
        self._paste(AgendaImport())

    def _choose(self, title: str, chosen: Callable[[Path], None]) -> None:
        kinds = self.tr(
            "Tables and meetings (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.roundtable *.pdf *.json);;"
            "All files (*)"
        )
        dialog = file_dialog(self._page, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def _import_file(self, path: Path, kind: ListImport, table_of: TableOf) -> None:
        """A colleague's meeting gives its own list."""
        meeting = self._desk.meeting
        read_beside(
            self._beside,
            path,
            lambda told: first_reading(listed_in(path, table_of, told), kind, meeting),
            lambda first: self._show(path, first, kind),
            lambda problem: self.told.emit(skipped_file(Skipped(path, problem))),
        )

    def _paste(self, kind: ListImport) -> None:
        path, meeting = Path(self.tr("Clipboard")), self._desk.meeting
        copied = CopiedSource(path.name, *clipboard_rows())
        short = len(copied.text) + len(copied.html) <= AT_ONCE
        read_beside(
            AtOnce() if short else self._beside,
            path,
            lambda _told: first_reading(listed(copied), kind, meeting),
            lambda first: self._show(path, first, kind),
            failed=bool,
        )

    def _show(self, path: Path, first: FirstReading | Unlisted, kind: ListImport) -> None:
        if not isinstance(first, FirstReading):
            self.told.emit(self._why_not(path, first))
        elif self._showing is None:
            preview = ImportPreview(self._colours)
            shown = ShownImport(first, kind, preview, self._desk)
            shown.told.connect(self.told)
            self._showing = shown
            self.told.emit("")
            preview.accepted.connect(self._end)
            preview.cancelled.connect(self._forget)
            self._page.show_import(preview)

    def _why_not(self, path: Path, problem: Unlisted) -> str:
        if isinstance(problem, SheetProblem):
            return sheet_problem(problem.reason, path.name)
        if isinstance(problem, BadData):
            return skipped_file(Skipped(path, problem))
        return self.tr("{name} cannot be read.").format(name=path.name)

    def _end(self) -> None:
        shown, self._showing = self._showing, None
        if shown is not None:
            shown.carry_out()

    def _forget(self) -> None:
        self._showing = None
