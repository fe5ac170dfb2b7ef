"""The preparing page connected: its edits become acts; spreadsheets are shown before they apply."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.acts import agenda, details, people
from models.ids import ItemId, ParticipantId
from models.importing.agenda import found_items
from models.importing.found import RowState as Found
from models.importing.people import found_people
from models.kinds import ItemKind
from models.people import Person
from models.spreadsheets.agenda import AgendaList
from models.spreadsheets.participants import ParticipantList
from models.spreadsheets.picking import pick_agenda, pick_participants
from models.spreadsheets.reading import read_sheets
from models.spreadsheets.sheet import Sheet, SheetProblem
from models.spreadsheets.skipping import SkippedRow
from ui.live_desk import LiveDesk
from ui.palette import Colours
from ui.prepare.import_preview import ImportPreview, ImportRow, RowState
from ui.prepare.prepare_page import PreparePage
from ui.trouble_wording import sheet_problem, skip_reason
from ui.views.prepare import prepare_view
from ui.wording import item_kind


class PrepareConnections(QObject):
    """`told` carries one sentence for the strip."""

    told = Signal(str)

    def __init__(self, page: PreparePage, desk: LiveDesk, colours: Colours) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._colours = colours
        do = desk.do
        page.details_changed.connect(lambda new: do(details.change_details, new))
        page.limits_changed.connect(lambda new: do(details.change_limits, new))
        page.participant_added.connect(self._add_participant)
        page.participant_changed.connect(lambda new: do(people.change_participant, new))
        page.participant_removed.connect(
            lambda key: do(people.remove_participant, ParticipantId(key))
        )
        page.participant_moved.connect(
            lambda key, place: do(people.move_participant, ParticipantId(key), place)
        )
        page.item_added.connect(self._add_item)
        page.item_changed.connect(lambda new: do(agenda.change_item, new))
        page.item_removed.connect(lambda key: do(agenda.remove_item, ItemId(key)))
        page.item_moved.connect(lambda key, place: do(agenda.move_item, ItemId(key), place))
        page.import_participants_requested.connect(self._choose_participants)
        page.import_agenda_requested.connect(self._choose_agenda)

    def refresh(self, now: datetime) -> None:
        self._page.show_view(prepare_view(self._desk.meeting, now))

    def import_participants(self, path: Path) -> None:
        """Shows what the file would add."""
        sheets = self._sheets(path)
        if sheets:
            self._show_participants(pick_participants(sheets)[1], path)

    def import_agenda(self, path: Path) -> None:
        sheets = self._sheets(path)
        if sheets:
            self._show_agenda(pick_agenda(sheets)[1], path)

    def _add_participant(self, person: Person, group: str, seat: int | None) -> None:
        self._desk.do(people.add_participant, person, group, seat)

    def _add_item(self, title: str, kind: ItemKind, minutes: int) -> None:
        self._desk.do(agenda.add_item, title, kind, timedelta(minutes=minutes))

    def _choose_participants(self) -> None:
        self._choose(self.tr("List of participants"), self.import_participants)

    def _choose_agenda(self) -> None:
        self._choose(self.tr("Agenda"), self.import_agenda)

    def _choose(self, title: str, chosen: Callable[[Path], None]) -> None:
        kinds = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)")
        dialog = QFileDialog(self._page, title, "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sheets(self, path: Path) -> tuple[Sheet, ...]:
        try:
            return read_sheets(path.read_bytes(), path.name)
        except SheetProblem as problem:
            self.told.emit(sheet_problem(problem.reason, path.name))
        except OSError:
            self.told.emit(self.tr("{name} cannot be read.").format(name=path.name))
        return ()

    def _show_participants(self, rows: ParticipantList, path: Path) -> None:
        found = found_people(self._desk.meeting, rows)
        shown = [
            ImportRow(
                one.row.row,
                (
                    " ".join((one.row.surname, one.row.name, one.row.patronymic)).strip(),
                    one.row.post,
                    one.row.organisation,
                    one.row.group,
                ),
                RowState.ADDED if one.state is Found.NEW else RowState.SAME,
            )
            for one in found
        ]
        headings = (self.tr("Name"), self.tr("Post"), self.tr("Organisation"), self.tr("Group"))
        preview = self._preview(shown, rows.skipped, headings, path)
        added = [one.participant for one in found if one.state is Found.NEW]
        preview.accepted.connect(lambda: self._desk.do(people.import_participants, added))
        self._page.show_import(preview)

    def _show_agenda(self, rows: AgendaList, path: Path) -> None:
        found = found_items(self._desk.meeting, rows)
        shown = [
            ImportRow(
                one.row.row,
                (
                    one.row.title,
                    item_kind(one.item.kind),
                    str(one.row.minutes or ""),
                    f"{one.row.start:%H:%M}" if one.row.start else "",
                    one.row.presenters,
                ),
                RowState.ADDED if one.state is Found.NEW else RowState.SAME,
            )
            for one in found
        ]
        headings = (
            self.tr("Item"),
            self.tr("Kind"),
            self.tr("Minutes"),
            self.tr("Start"),
            self.tr("Presented by"),
        )
        preview = self._preview(shown, rows.skipped, headings, path)
        added = [one.item for one in found if one.state is Found.NEW]
        preview.accepted.connect(lambda: self._desk.do(agenda.import_agenda, added))
        self._page.show_import(preview)

    def _preview(
        self,
        shown: list[ImportRow],
        skipped: tuple[SkippedRow, ...],
        headings: tuple[str, ...],
        path: Path,
    ) -> ImportPreview:
        left_out = [
            ImportRow(one.row, (one.text,), RowState.SKIPPED, skip_reason(one.reason))
            for one in skipped
            if one.text
        ]
        rows = tuple(sorted((*shown, *left_out), key=lambda one: one.number))
        return ImportPreview(rows, self._colours, headings=headings, source=path.name)
