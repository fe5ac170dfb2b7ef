"""The list of participants: typed, imported, grouped, put in order."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from models.acts.people import HIGHEST_SEAT
from models.people import Participant, Person
from models.readings.speaking import fold
from ui.palette import Colours
from ui.plain import button, label
from ui.prepare.cell_editors import GroupDelegate, SeatDelegate
from ui.prepare.participants_model import Part, ParticipantsModel
from ui.prepare.person_delegate import PersonDelegate
from ui.prepare.row_table import RowTable
from ui.views.prepare import ParticipantRow, PrepareView

WIDTHS = {
    Part.NUMBER: 6,
    Part.SEAT: 9,
    Part.SURNAME: 19,
    Part.NAME: 15,
    Part.PATRONYMIC: 18,
    Part.GROUP: 36,
    Part.REMARK: 16,
}


class ParticipantsTable(QWidget):
    """Places in `participant_moved` count from 1."""

    participant_added = Signal(Person, str, object)
    participant_changed = Signal(Participant)
    participant_removed = Signal(int)
    participant_moved = Signal(int, int)
    import_participants_requested = Signal()
    paste_requested = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Participants"))
        self._view: PrepareView | None = None
        self._known: tuple[Person, ...] = ()
        self._model = ParticipantsModel(colours, self)
        self.table = RowTable(self._model, "change_participant", self)
        self.table.setAccessibleName(self.tr("List of participants"))
        self.table.setItemDelegateForColumn(Part.SEAT, SeatDelegate(HIGHEST_SEAT, self))
        self.table.setItemDelegateForColumn(Part.GROUP, GroupDelegate(self._groups, self))
        surnames = PersonDelegate(lambda: self._known, self)
        surnames.taken.connect(self._take)
        self.table.setItemDelegateForColumn(Part.SURNAME, surnames)
        self._set_widths()
        self._filter = QLineEdit(self)
        self._filter.setObjectName("filter_participants")
        self._filter.setPlaceholderText(self.tr("Filter: name, organisation, group"))
        self._filter.setAccessibleName(self.tr("Filter of the list"))
        self._filter.setClearButtonEnabled(True)
        self._shown = label(role="muted")
        self._lay_out()
        self._connect()

    def show_view(self, view: PrepareView) -> None:
        if view == self._view:
            return
        self._view = view
        self._model.show_rows(view.participants)
        self._apply_filter()

    def offer(self, known: tuple[Person, ...]) -> None:
        """People of earlier meetings, offered while a surname is typed."""
        self._known = known

    def _take(self, place: int, person: Person) -> None:
        """Somebody of an earlier meeting in this row, in place of what was typed."""
        if place >= len(self._model.rows):
            self.participant_added.emit(person, "", None)
            return
        old = self._model.rows[place].participant
        self.participant_changed.emit(replace(old, person=person))

    def _groups(self) -> tuple[str, ...]:
        return tuple(name for name, _count in self._view.groups) if self._view else ()

    def _lay_out(self) -> None:
        self._add = button(self.tr("Add  Ins"), "add_participant")
        self._remove = button(self.tr("Remove  Del"), "remove_participant")
        self._up = button(self.tr("Up  Ctrl+↑"), "move_participant_up")
        self._down = button(self.tr("Down  Ctrl+↓"), "move_participant_down")
        self._import = button(self.tr("Load a list…"), "import_participants")
        self._paste = button(self.tr("Paste  Ctrl+V"), "paste_participants")
        bar = QHBoxLayout()
        for act in (self._add, self._remove, self._up, self._down):
            bar.addWidget(act)
        bar.addSpacing(12)
        bar.addWidget(self._filter, stretch=1)
        bar.addWidget(self._shown)
        bar.addSpacing(12)
        bar.addWidget(self._import)
        bar.addWidget(self._paste)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(bar)
        whole.addWidget(self.table, stretch=1)

    def _connect(self) -> None:
        self._model.added.connect(lambda person: self.participant_added.emit(person, "", None))
        self._model.changed.connect(self.participant_changed)
        self.table.remove_wanted.connect(self._tell_removed)
        self.table.move_wanted.connect(self._tell_moved)
        self._add.clicked.connect(self._begin)
        self._remove.clicked.connect(self._tell_removed)
        self._up.clicked.connect(lambda: self.table.move_current(-1))
        self._down.clicked.connect(lambda: self.table.move_current(1))
        self._import.clicked.connect(self.import_participants_requested)
        self._paste.clicked.connect(self.paste_requested)
        self._filter.textChanged.connect(self._apply_filter)

    def _set_widths(self) -> None:
        header = self.table.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        for column in (Part.ORGANISATION, Part.POST):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, letters in WIDTHS.items():
            header.resizeSection(column, letters * letter)

    def _begin(self) -> None:
        self._filter.clear()
        self.table.begin_row()

    def _tell_removed(self) -> None:
        chosen = [self._model.rows[row].participant.id for row in self.table.selected_rows()]
        for key in chosen:
            self.participant_removed.emit(key)

    def _tell_moved(self, origin: int, place: int) -> None:
        self.participant_moved.emit(self._model.rows[origin].participant.id, place + 1)

    def _apply_filter(self) -> None:
        sought = fold(self._filter.text())
        shown = [sought in _searched(row) for row in self._model.rows]
        self.table.show_only(shown)
        counts = self.tr("shown {shown} of {all}").format(shown=sum(shown), all=len(shown))
        self._shown.setText(counts if sought else "")


def _searched(row: ParticipantRow) -> str:
    one = row.participant
    words = (one.person.full_name, one.person.organisation, one.person.post, one.group, one.remark)
    return fold(" ".join((*words, str(row.seat))))
