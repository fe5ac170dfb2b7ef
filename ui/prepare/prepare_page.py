"""The page on which a meeting is prepared: details, participants, agenda, seating."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.kinds import ItemKind, Limits
from models.meeting import AgendaItem, Details
from models.people import Participant, Person
from ui.flow import Flow
from ui.palette import Colours
from ui.plain import wrapping
from ui.prepare.agenda_table import AgendaTable
from ui.prepare.details_form import DetailsForm
from ui.prepare.import_preview import ImportPreview
from ui.prepare.participants_table import ParticipantsTable
from ui.prepare.safekeeping_button import SafekeepingButton
from ui.prepare.seating_section import SeatingSection
from ui.prepare.still_missing import still_missing
from ui.prepare.tab_button import TabButton
from ui.rehearsing.rehearse_button import RehearseButton
from ui.views.prepare import PrepareView


class PreparePage(QWidget):
    """Tells the acts of its sections. `today` is what an unset day begins with."""

    details_changed = Signal(Details)
    limits_changed = Signal(Limits)
    participant_added = Signal(Person, str, object)
    participant_changed = Signal(Participant)
    participants_removed = Signal(list)
    participant_moved = Signal(int, int)
    item_added = Signal(str, ItemKind, int)
    item_changed = Signal(AgendaItem)
    item_removed = Signal(int)
    item_moved = Signal(int, int)
    import_participants_requested = Signal()
    import_agenda_requested = Signal()

    def __init__(self, colours: Colours, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prepare")
        self.setAccessibleName(self.tr("Prepare"))
        self._view: PrepareView | None = None
        self.details = DetailsForm(today, self)
        self.participants = ParticipantsTable(colours, self)
        self.agenda = AgendaTable(colours, self)
        self.seating = SeatingSection(colours, self)
        self._tabs = {
            self.details: TabButton(self.tr("Meeting"), "show_details"),
            self.participants: TabButton(self.tr("Participants"), "show_participants"),
            self.agenda: TabButton(self.tr("Agenda"), "show_agenda"),
            self.seating: TabButton(self.tr("Seating"), "show_seating"),
        }
        self._missing = wrapping()
        self.rehearse = RehearseButton(
            self.tr("Rehearse…"), self.tr("Learn the keys on a copy; this meeting stays as it is")
        )
        self.safekeeping = SafekeepingButton()
        self._sections = QStackedWidget(self)
        self._lay_out()
        self._pass_on()
        self.show_section(self.details)

    def take_keys(self) -> None:
        """The section that is shown has them, or the import that waits to be answered."""
        if (shown := self._sections.currentWidget()) is not None:
            shown.setFocus()

    def leave_cell(self) -> None:
        """What is typed in a cell counts; whoever comes back finds the keys at its table."""
        for section in (self.participants, self.agenda):
            section.table.leave_cell()

    def show_view(self, view: PrepareView) -> None:
        if view == self._view:
            return
        self._view = view
        self.details.show_view(view)
        self.participants.show_view(view)
        self.agenda.show_view(view)
        self._show_counts(view)
        self._show_missing(still_missing(view))

    def show_next_section(self) -> None:
        """Goes round the sections; while an import is shown it stays."""
        sections = list(self._tabs)
        shown = self._sections.currentWidget()
        if shown in sections:
            section = sections[(sections.index(shown) + 1) % len(sections)]
            self.show_section(section)
            section.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown_section(self) -> int:
        """Counted from 0; that behind an import which is shown in its place."""
        return next(place for place, tab in enumerate(self._tabs.values()) if tab.isChecked())

    def show_section_at(self, place: int) -> None:
        self.show_section(list(self._tabs)[place])

    def show_section(self, section: QWidget) -> None:
        """One of `details`, `participants`, `agenda` and `seating`."""
        for one, tab in self._tabs.items():
            tab.setChecked(one is section)
        self._sections.setCurrentWidget(section)

    def show_import(self, preview: ImportPreview) -> None:
        """Show what an import would do in place of the section, until it is answered."""
        section = next(one for one, tab in self._tabs.items() if tab.isChecked())
        self._sections.addWidget(preview)
        self._sections.setCurrentWidget(preview)
        for tab in self._tabs.values():
            tab.setEnabled(False)
        preview.accepted.connect(lambda: self._end_import(preview, section))
        preview.cancelled.connect(lambda: self._end_import(preview, section))
        if self.isVisible():
            preview.setFocus()

    def _end_import(self, preview: ImportPreview, section: QWidget) -> None:
        for tab in self._tabs.values():
            tab.setEnabled(True)
        self._sections.removeWidget(preview)
        preview.deleteLater()
        self._sections.setCurrentWidget(section)
        section.setFocus()

    def _lay_out(self) -> None:
        bar = Flow()
        for section, tab in self._tabs.items():
            bar.addWidget(tab)
            self._sections.addWidget(section)
            tab.toggled.connect(lambda on, to=section: self.show_section(to) if on else None)
        bar.add_growing(self._missing)
        bar.addWidget(self.rehearse)
        bar.addWidget(self.safekeeping)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 10)
        whole.setSpacing(10)
        whole.addLayout(bar)
        whole.addWidget(self._sections, stretch=1)

    def _pass_on(self) -> None:
        self.details.details_changed.connect(self.details_changed)
        self.details.limits_changed.connect(self.limits_changed)
        people = self.participants
        people.participant_added.connect(self.participant_added)
        people.participant_changed.connect(self.participant_changed)
        people.participants_removed.connect(self.participants_removed)
        people.participant_moved.connect(self.participant_moved)
        people.import_participants_requested.connect(self.import_participants_requested)
        self.agenda.item_added.connect(self.item_added)
        self.agenda.item_changed.connect(self.item_changed)
        self.agenda.item_removed.connect(self.item_removed)
        self.agenda.item_moved.connect(self.item_moved)
        self.agenda.import_agenda_requested.connect(self.import_agenda_requested)

    def _show_counts(self, view: PrepareView) -> None:
        people = self.tr("Participants · {count}").format(count=len(view.participants))
        agenda = self.tr("Agenda · {count} · {minutes} min").format(
            count=len(view.items), minutes=view.total
        )
        for section, words in ((self.participants, people), (self.agenda, agenda)):
            self._tabs[section].show_words(words)

    def _show_missing(self, gaps: tuple[str, ...]) -> None:
        words = self.tr("Still missing: {gaps}").format(gaps=" · ".join(gaps))
        self._missing.setText(words if gaps else self.tr("Everything is there."))
        self._missing.setProperty("role", "warning" if gaps else "muted")
        self._missing.style().polish(self._missing)
