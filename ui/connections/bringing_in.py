"""The outcomes of a colleague's meeting: chosen as a file, shown, taken in one act."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from models.digest.gathering import Skipped
from models.exchange.bringing_in import FoundOutcome, bring_in_outcomes, found_outcomes
from models.exchange.reading_data import BadData
from models.importing.found import RowState
from models.meeting import Meeting
from models.short_names import ShortNames
from models.sitting import Told
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError
from ui.beside import AtOnce, Beside, read_beside
from ui.exchange_wording import skipped_file
from ui.file_dialogs import file_dialog
from ui.live_desk import LiveDesk
from ui.meeting_reading import meeting_in
from ui.outcomes.bringing_in_panel import BringingInPanel
from ui.outcomes.outcomes_page import OutcomesPage
from ui.palette import Colours
from ui.prepare.import_view import ImportRow
from ui.wording import note_kind


class BringingInConnections(QObject):
    """`told` carries one sentence for the strip."""

    told = Signal(str)

    def __init__(
        self,
        page: OutcomesPage,
        desk: LiveDesk,
        around: Surroundings,
        colours: Colours,
        beside: Beside | None = None,
    ) -> None:
        super().__init__(page)
        self._beside = beside or AtOnce()
        self._around = around
        self._page = page
        self._desk = desk
        self._found: tuple[FoundOutcome, ...] = ()
        self.panel = BringingInPanel(page, colours)
        self.panel.accepted.connect(self._take)
        page.outcomes.bringing_in_wanted.connect(self._choose)

    def show(self, path: Path) -> None:
        """What the outcomes in this file would add, on top of what is here already."""
        read_beside(
            self._beside,
            path,
            lambda told: _meeting_or_problem(path, self._around, told),
            lambda other: self._show(path, other),
            lambda problem: self._skip(path, problem),
        )

    def _show(self, path: Path, other: Meeting | BadData) -> None:
        if isinstance(other, BadData):
            self._skip(path, other)
            return
        found = found_outcomes(self._desk.meeting, other)
        self._found = tuple(sorted(found, key=lambda one: one.state is not RowState.NEW))
        if not self._found:
            words = self.tr("There are no outcomes in {name}.")
            self.told.emit(words.format(name=path.name))
            return
        rows = tuple(
            self._row(number, one, other.short_names)
            for number, one in enumerate(self._found, start=1)
        )
        self.panel.show_rows(path.name, self._headings(), rows)

    def _skip(self, path: Path, problem: StoreError | BadData) -> None:
        self.told.emit(skipped_file(Skipped(path, problem)))

    def _take(self) -> None:
        wanted = self.panel.wanted
        chosen = [one for number, one in enumerate(self._found, start=1) if number in wanted]
        if chosen:
            self._desk.do(bring_in_outcomes, chosen)

    def _choose(self) -> None:
        self._page.finish_editing()
        kinds = self.tr("Meetings and their papers (*.roundtable *.pdf *.json);;All files (*)")
        dialog = file_dialog(self._page, self.tr("A colleague's meeting"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.show(Path(name)))
        dialog.open()

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Text"), self.tr("Kind"), self.tr("Item"), self.tr("Who"))

    def _row(self, number: int, found: FoundOutcome, names: ShortNames) -> ImportRow:
        note, new = found.note, found.state is RowState.NEW
        author = names.of(note.author_person) if note.author_person else ""
        strange = new and note.item is None and bool(found.item)
        why = self.tr("There is no such item here: it comes outside the agenda.")
        return ImportRow(
            number=number,
            words=(
                note.text,
                note_kind(note.kind),
                found.item,
                ", ".join(note.executors) or author,
            ),
            state=found.state,
            why=why if strange else "",
            offered=new,
            wanted=new,
        )


def _meeting_or_problem(path: Path, around: Surroundings, told: Told) -> Meeting | BadData:
    """For any thread. Raises StoreError."""
    try:
        return meeting_in(path, around, told)
    except BadData as problem:
        return problem
