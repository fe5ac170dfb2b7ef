"""Lists brought in from elsewhere: read, shown, corrected by hand, and carried out on OK."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.digest.gathering import Skipped
from models.exchange.lists import agenda_table, participants_table
from models.exchange.reading_data import BadData
from models.importing.correcting import Correction, with_meaning
from models.importing.source import CopiedSource, sheets_of
from models.meeting import Meeting
from models.spreadsheets.columns import Column
from models.spreadsheets.sheet import SheetProblem
from ui.beside import AtOnce, Beside, read_beside
from ui.exchange_wording import skipped_file
from ui.file_dialogs import file_dialog
from ui.listed import Listed, Unlisted, listed, listed_in
from ui.live_desk import LiveDesk
from ui.meeting_as_list import TableOf
from ui.palette import Colours
from ui.prepare.import_kinds import AgendaImport, ListImport, PeopleImport
from ui.prepare.import_preview import ImportPreview
from ui.prepare.import_taking import ListTaker, clipboard_rows
from ui.prepare.import_view import ImportView, ReadingView, column_views
from ui.prepare.prepare_page import PreparePage
from ui.sheet_wording import sheet_problem


class ImportConnections(QObject):
    """`told` carries one sentence for the strip."""

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
        read_beside(
            self._beside,
            path,
            partial(listed_in, path, table_of),
            lambda found: self._show(path, found, kind),
            lambda problem: self.told.emit(skipped_file(Skipped(path, problem))),
        )

    def _paste(self, kind: ListImport) -> None:
        name = self.tr("Clipboard")
        self._show(Path(name), listed(_copied(name)), kind)

    def _show(self, path: Path, found: Listed | Unlisted, kind: ListImport) -> None:
        if not isinstance(found, Listed):
            self.told.emit(self._why_not(path, found))
        elif self._showing is None:
            preview = ImportPreview(self._colours)
            shown = ShownImport(found, kind, preview, self._desk)
            shown.told.connect(self.told)
            self._showing = shown
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


class ShownImport(QObject):
    """One list in its preview: corrections by hand are read at once, nothing applies before OK."""

    told = Signal(str)

    def __init__(
        self,
        found: Listed,
        kind: ListImport,
        preview: ImportPreview,
        desk: LiveDesk,
    ) -> None:
        super().__init__(preview)
        self._source = found.source
        self._sheets = found.sheets
        self._kind = kind
        self._preview = preview
        self._desk = desk
        self._encoding: str | None = None
        self._delimiter: str | None = None
        self._by_hand = Correction()
        self._compared: Meeting | None = None
        reading = preview.reading
        reading.sheet_chosen.connect(lambda place: self._correct(Correction(sheet=place)))
        reading.encoding_chosen.connect(lambda name: self._decode(name, self._delimiter))
        reading.delimiter_chosen.connect(lambda sign: self._decode(self._encoding, sign))
        reading.header_chosen.connect(self._choose_header)
        reading.meaning_chosen.connect(self._choose_meaning)
        self._read()

    def compare(self) -> None:
        """Only when people or items are not those compared with before."""
        meeting, before = self._desk.meeting, self._compared
        same_people = before is not None and before.participants is meeting.participants
        if not (before is not None and same_people and before.items is meeting.items):
            self._compare(same_list=True)

    def carry_out(self) -> None:
        self._kind.carry_out(self._desk, self._preview.wanted)

    def _correct(self, by_hand: Correction) -> None:
        self._by_hand = by_hand
        self._read()

    def _choose_header(self, number: int) -> None:
        self._correct(replace(self._by_hand, header=number, columns=None))

    def _choose_meaning(self, place: int, meaning: Column) -> None:
        columns = with_meaning(self._columns, self._sheet.width, place, meaning)
        self._correct(replace(self._by_hand, columns=columns))

    def _decode(self, encoding: str | None, delimiter: str | None) -> None:
        """A reading that gives nothing leaves the one before."""
        try:
            sheets = sheets_of(self._source, encoding, delimiter)
        except SheetProblem as problem:
            self.told.emit(sheet_problem(problem.reason, self._source.name))
        else:
            self._sheets, self._encoding, self._delimiter = sheets, encoding, delimiter
        self._correct(Correction())

    def _read(self) -> None:
        self._sheet, self._layout = self._kind.read(self._sheets, self._by_hand)
        self._by_hand = replace(self._by_hand, sheet=self._place_of_sheet())
        self._columns = self._layout.columns if self._layout else ()
        self._compare(same_list=False)

    def _compare(self, *, same_list: bool) -> None:
        self._compared = self._desk.meeting
        rows = self._kind.compare(self._desk.meeting)
        view = ImportView(self._source.name, self._kind.headings(), rows, self._reading())
        self._preview.show_view(view, same_list=same_list)

    def _place_of_sheet(self) -> int:
        return next(place for place, one in enumerate(self._sheets) if one is self._sheet)

    def _reading(self) -> ReadingView:
        header, last = (self._layout.header, self._layout.last_header) if self._layout else (0, 0)
        is_text = bool(self._sheet.encoding)
        is_split = is_text or isinstance(self._source, CopiedSource)
        return ReadingView(
            sheets=tuple(one.name for one in self._sheets),
            sheet=self._place_of_sheet(),
            encoding=self._sheet.encoding if is_text else None,
            delimiter=self._sheet.delimiter if is_split else None,
            header=header,
            last_row=self._sheet.rows[-1].number,
            columns=column_views(self._sheet, self._columns, header, last),
            meanings=self._kind.meanings,
        )


def _copied(name: str) -> CopiedSource:
    return CopiedSource(name, *clipboard_rows())
