"""One list in its preview: read beside the window, corrected by hand, carried out on OK."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from models.importing.correcting import Correction, with_meaning
from models.importing.source import CopiedSource, sheets_of
from models.meeting import Meeting
from models.spreadsheets.columns import Column, Layout
from models.spreadsheets.sheet import Sheet, SheetProblem
from ui.listed import Listed, Unlisted
from ui.live_desk import LiveDesk
from ui.prepare.import_kinds import ListImport
from ui.prepare.import_preview import ImportPreview
from ui.prepare.import_view import ImportRow, ImportView, ReadingView, column_views
from ui.sheet_wording import sheet_problem


class FirstReading(Struct, frozen=True):
    """A list as it was read before anything was said by hand, compared with this meeting."""

    listed: Listed
    sheet: Sheet
    layout: Layout | None
    meeting: Meeting
    rows: tuple[ImportRow, ...]


class ShownImport(QObject):
    """One list in its preview: corrections by hand are read at once, nothing applies before OK."""

    told = Signal(str)

    def __init__(
        self,
        first: FirstReading,
        kind: ListImport,
        preview: ImportPreview,
        desk: LiveDesk,
    ) -> None:
        super().__init__(preview)
        self._source = first.listed.source
        self._sheets = first.listed.sheets
        self._kind = kind
        self._preview = preview
        self._desk = desk
        self._encoding: str | None = None
        self._delimiter: str | None = None
        self._by_hand = Correction()
        self._compared = first.meeting
        reading = preview.reading
        reading.sheet_chosen.connect(lambda place: self._correct(Correction(sheet=place)))
        reading.encoding_chosen.connect(lambda name: self._decode(name, self._delimiter))
        reading.delimiter_chosen.connect(lambda sign: self._decode(self._encoding, sign))
        reading.header_chosen.connect(self._choose_header)
        reading.meaning_chosen.connect(self._choose_meaning)
        self._take_as(first.sheet, first.layout)
        self._show(first.rows, same_list=False)
        self.compare()

    def compare(self) -> None:
        """Only when people or items are not those compared with before."""
        meeting, before = self._desk.meeting, self._compared
        same_people = before.participants is meeting.participants
        if not (same_people and before.items is meeting.items):
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
        self._take_as(*self._kind.read(self._sheets, self._by_hand))
        self._compare(same_list=False)

    def _take_as(self, sheet: Sheet, layout: Layout | None) -> None:
        self._sheet, self._layout = sheet, layout
        self._by_hand = replace(self._by_hand, sheet=self._place_of_sheet())
        self._columns = layout.columns if layout else ()

    def _compare(self, *, same_list: bool) -> None:
        self._compared = self._desk.meeting
        self._show(self._kind.compare(self._compared), same_list=same_list)

    def _show(self, rows: tuple[ImportRow, ...], *, same_list: bool) -> None:
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


def first_reading(
    found: Listed | Unlisted, kind: ListImport, meeting: Meeting
) -> FirstReading | Unlisted:
    """For any thread, as long as nothing else is asked of `kind`."""
    if not isinstance(found, Listed):
        return found
    sheet, layout = kind.read(found.sheets, Correction())
    return FirstReading(found, sheet, layout, meeting, kind.compare(meeting))
