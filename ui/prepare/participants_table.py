"""The list of participants: typed, imported, grouped, put in order."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from models.acts.people import HIGHEST_SEAT
from models.kinds import Role
from models.people import Participant, Person
from models.readings.speaking import fold
from ui import wording
from ui.column import Column
from ui.palette import Colours
from ui.prepare.cell_editors import ChoiceDelegate, GroupDelegate, SeatDelegate
from ui.prepare.column_widths import ColumnWidths
from ui.prepare.empty_words import EmptyWords
from ui.prepare.participant_card import ParticipantCard
from ui.prepare.participants_bar import ParticipantsBar
from ui.prepare.participants_foot import ParticipantsFoot
from ui.prepare.participants_menu import GroupColourMenu, NameInRecord
from ui.prepare.participants_model import CONTACTS, Part, ParticipantsModel
from ui.prepare.person_delegate import PersonDelegate
from ui.prepare.row_table import RowTable
from ui.shortcut import on_key
from ui.views.prepare import PrepareView

WIDTHS: dict[int, int] = {
    Part.NUMBER: 6,
    Part.SEAT: 9,
    Part.SURNAME: 17,
    Part.NAME: 15,
    Part.PATRONYMIC: 18,
    Part.GROUP: 22,
    Part.ROLE: 13,
    Part.VOTES: 9,
    Part.PHONE: 22,
    Part.EMAIL: 30,
    Part.REMARK: 17,
}
SCROLLED_WIDTH = 28
LEAST_SHARED_WIDTH = 14


class ParticipantsTable(QWidget):
    """Places in `participant_moved` count from 1."""

    participant_added = Signal(Person, str, object)
    participant_changed = Signal(Participant)
    participants_removed = Signal(list)
    participant_moved = Signal(int, int)
    group_coloured = Signal(str, int)
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
        self.table.setItemDelegateForColumn(Part.ROLE, ChoiceDelegate(_roles, self))
        surnames = PersonDelegate(lambda: self._known, self)
        surnames.taken.connect(self._take)
        self.table.setItemDelegateForColumn(Part.SURNAME, surnames)
        self._bar = ParticipantsBar(self)
        self._foot = ParticipantsFoot(self._model, self)
        self._card = ParticipantCard(self)
        self._card.setVisible(False)
        self._colours = GroupColourMenu(colours, self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.name_in_record = NameInRecord(self)
        self.table.addActions([self._colours.menuAction(), self.name_in_record])
        words = self.tr(
            "Nobody is on the list yet. Type a surname into the first row, load a list (CSV, XLSX, "
            "XLS, ODS), paste one with Ctrl+V, or drop its file here."
        )
        EmptyWords(self.table, self._model, words)
        self._lay_out()
        self._allow_sorting()
        ColumnWidths(self, self.table, WIDTHS)
        self._show_contacts(False)
        self._connect()
        self.setFocusProxy(self.table)

    def show_view(self, view: PrepareView) -> None:
        if view == self._view:
            return
        self._view = view
        self._model.show_rows(view.participants)
        self._apply_filter()
        self._show_chosen()

    def offer(self, known: tuple[Person, ...]) -> None:
        """People of earlier meetings, offered while a surname is typed."""
        self._known = known

    def _take(self, place: int, person: Person) -> None:
        """Somebody of an earlier meeting in this row, in place of what was typed."""
        if place >= len(self._model.rows):
            self._tell_added(person)
            return
        old = self._model.rows[place].participant
        self.participant_changed.emit(replace(old, person=person))

    def _groups(self) -> tuple[str, ...]:
        return tuple(name for name, _count in self._view.groups) if self._view else ()

    def _lay_out(self) -> None:
        column = Column()
        for part in (self._bar, self.table, self._card, self._foot):
            column.panels.addWidget(part, stretch=1 if part is self.table else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _connect(self) -> None:
        self._model.added.connect(self._tell_added)
        self._model.changed.connect(self.participant_changed)
        self.table.remove_wanted.connect(self._tell_removed)
        self.table.move_wanted.connect(self._tell_moved)
        self._bar.add_wanted.connect(self._begin)
        self._bar.remove_wanted.connect(self._tell_removed)
        self._bar.move_wanted.connect(self.table.move_current)
        self._bar.import_wanted.connect(self.import_participants_requested)
        self._bar.paste_wanted.connect(self.paste_requested)
        self._bar.filter.textChanged.connect(self._apply_filter)
        self.table.row_chosen.connect(self._show_chosen)
        self._card.changed.connect(self.participant_changed)
        self._colours.chosen.connect(self.group_coloured)
        self._foot.contacts_wanted.connect(self._show_contacts)
        self._foot.list_order_wanted.connect(self._show_list_order)
        self._foot.card_wanted.connect(self._show_card)
        self._bar.filter.returnPressed.connect(self.table.setFocus)
        on_key("F9", self, self._foot.toggle_card)
        on_key("Esc", self._card, self._foot.toggle_card)
        on_key("Ctrl+G", self, lambda: self._colours.open_in(self.table, Part.GROUP))
        on_key("Ctrl+F", self, self._bar.filter.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width(self.table.isColumnHidden(Part.PHONE))
        if event.size().height() < event.oldSize().height():
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _is_room_to_share(self) -> bool:
        header, letter = self.table.horizontalHeader(), self.fontMetrics().averageCharWidth()
        shown = [column for column in WIDTHS if not self.table.isColumnHidden(column)]
        taken = sum(header.sectionSize(column) for column in shown if column != Part.REMARK)
        remark = max(WIDTHS[Part.REMARK] * letter, header.sectionSizeHint(Part.REMARK))
        left = self.width() - self.table.verticalScrollBar().sizeHint().width() - taken - remark
        return left >= 2 * LEAST_SHARED_WIDTH * letter

    def _share_width(self, wanted: bool) -> None:
        """Organisation and post share what is left; where nothing is, the table scrolls."""
        header = self.table.horizontalHeader()
        shared = wanted and self._is_room_to_share()
        header.setStretchLastSection(not shared)
        for column in (Part.ORGANISATION, Part.POST):
            if shared:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, SCROLLED_WIDTH * self.fontMetrics().averageCharWidth())

    def _begin(self) -> None:
        self._show_whole_list()
        self.table.begin_row()

    def _tell_added(self, person: Person) -> None:
        """Who is new stands at the end of the list, and is to be seen there."""
        self._show_whole_list()
        self.participant_added.emit(person, "", None)

    def _show_whole_list(self) -> None:
        self._bar.filter.clear()
        self._show_list_order()

    def _allow_sorting(self) -> None:
        header = self.table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        self._show_list_order()
        self.table.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._show_order)
        self._show_order()

    def _show_list_order(self) -> None:
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _show_order(self) -> None:
        """Only in the order of the list can somebody be moved in it."""
        column = self._model.sorted_column()
        self._foot.show_order("" if column is None else self._model.headings()[column])
        self._bar.allow_moving(column is None)
        self.table.setDragEnabled(column is None)
        self._apply_filter()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _show_contacts(self, shown: bool) -> None:
        for column in CONTACTS:
            self.table.setColumnHidden(column, not shown)
        self._share_width(not shown)
        self._card.show_contacts(shown)
        self._apply_filter()

    def _show_card(self, shown: bool) -> None:
        self._card.setVisible(shown)
        if shown:
            self._card.first_field().setFocus()
            QTimer.singleShot(0, self, self._keep_in_sight)
        else:
            self._card.finish()
            self.table.setFocus()

    def _show_chosen(self) -> None:
        place = self.table.current_row()
        row = None if place is None else self._model.rows[place]
        self._card.show_participant(row.participant if row else None)
        self.name_in_record.show_chosen(row.participant.id if row else None)
        self._colours.show_group(row.participant.group if row else "", row.group if row else -1)

    def _tell_removed(self) -> None:
        if chosen := [self._model.rows[row].participant.id for row in self.table.selected_rows()]:
            self.participants_removed.emit(chosen)

    def _tell_moved(self, origin: int, place: int) -> None:
        if self._model.sorted_column() is None:
            self.participant_moved.emit(self._model.rows[origin].participant.id, place + 1)

    def _apply_filter(self) -> None:
        sought = fold(self._bar.filter.text())
        seen = tuple(part for part in Part if not self.table.isColumnHidden(part))
        shown = self._model.found(sought, seen)
        self.table.show_only(shown)
        self._bar.show_counts(sum(shown), len(shown))


def _roles() -> tuple[tuple[str, str], ...]:
    return tuple((str(role), wording.role(role)) for role in Role)
