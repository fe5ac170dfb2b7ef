"""The list of participants as a table model."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from models.kinds import Role as ParticipantRole
from models.people import Participant, Person
from models.readings.speaking import fold
from models.spreadsheets.names import split_full_name
from ui import wording
from ui.palette import Colours
from ui.plain import tool_tip
from ui.prepare.dots import dot
from ui.prepare.participants_order import by_figure, by_number, by_words
from ui.prepare.rows_model import Index, Role, RowsModel
from ui.prepare.seating_words import seat_text
from ui.views.prepare import ParticipantRow


class Part(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    SEAT = 1
    SURNAME = 2
    NAME = 3
    PATRONYMIC = 4
    ORGANISATION = 5
    POST = 6
    GROUP = 7
    ROLE = 8
    VOTES = 9
    PHONE = 10
    EMAIL = 11
    REMARK = 12


Check = Qt.CheckState
CONTACTS = (Part.PHONE, Part.EMAIL)
FIGURES: dict[int, Callable[[ParticipantRow], int]] = {
    Part.NUMBER: lambda row: row.number,
    Part.SEAT: lambda row: row.seat,
    Part.VOTES: lambda row: not row.participant.votes,
}
TEXTS: dict[int, Callable[[ParticipantRow], str]] = {
    Part.NUMBER: lambda row: str(row.number),
    Part.SEAT: lambda row: seat_text(row.seat, given=row.participant.seat is not None),
    Part.SURNAME: lambda row: row.participant.person.surname,
    Part.NAME: lambda row: row.participant.person.name,
    Part.PATRONYMIC: lambda row: row.participant.person.patronymic,
    Part.ORGANISATION: lambda row: row.participant.person.organisation,
    Part.POST: lambda row: row.participant.person.post,
    Part.GROUP: lambda row: row.participant.group,
    Part.VOTES: lambda _row: "",
    Part.PHONE: lambda row: row.participant.phone,
    Part.EMAIL: lambda row: row.participant.email,
    Part.REMARK: lambda row: row.participant.remark,
}


class ParticipantsModel(RowsModel[ParticipantRow]):
    added = Signal(Person)
    changed = Signal(Participant)

    begins_in = Part.SURNAME

    def __init__(self, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(colours.muted, parent)
        self._sorting: tuple[int, bool] | None = None
        roles = {role: wording.role(role) for role in ParticipantRole}
        self._texts: dict[int, Callable[[ParticipantRow], str]] = {
            **TEXTS,
            Part.ROLE: lambda row: roles[row.participant.role],
        }
        self._folded: list[str] = []
        self._folded_from: tuple[tuple[ParticipantRow, ...], tuple[int, ...]] = ((), ())
        self._dots = tuple(dot(colour) for colour in colours.groups)

    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Seat"),
            self.tr("Surname"),
            self.tr("Name"),
            self.tr("Patronymic"),
            self.tr("Organisation"),
            self.tr("Post"),
            self.tr("Group"),
            self.tr("Role"),
            self.tr("Votes"),
            self.tr("Phone"),
            self.tr("E-mail"),
            self.tr("Remark"),
        )

    def invitation(self) -> str:
        return self.tr("+ surname or full name")

    def key(self, row: ParticipantRow) -> int:
        return row.participant.id

    def is_fixed(self, column: int) -> bool:
        return column in (Part.NUMBER, Part.VOTES)

    def is_muted(self, row: ParticipantRow, column: int) -> bool:
        by_list = column == Part.SEAT and row.participant.seat is None
        return by_list or self.is_fixed(column)

    def text(self, row: ParticipantRow, column: int) -> str:
        return self._texts[column](row)

    def found(self, sought: str, columns: tuple[int, ...]) -> list[bool]:
        """Of each row whether it is found by these folded letters; without any, all are."""
        if not sought:
            return [True] * len(self.rows)
        return [sought in words for words in self.folded(columns)]

    def folded(self, columns: tuple[int, ...]) -> Sequence[str]:
        """Of each row what can be found by typing it; while nothing changes it is made once."""
        rows, seen = self._folded_from
        if rows is not self.rows or seen != columns:
            texts = [self._texts[column] for column in columns]
            self._folded = [fold(" ".join([text(row) for text in texts])) for row in self.rows]
            self._folded_from = (self.rows, columns)
        return self._folded

    def edit_value(self, row: ParticipantRow, column: int) -> object:
        if column == Part.SEAT:
            return "" if row.participant.seat is None else str(row.participant.seat)
        return str(row.participant.role) if column == Part.ROLE else self.text(row, column)

    def sorted_column(self) -> int | None:
        """The column by which the rows are ordered; None: as the list is."""
        return self._sorting[0] if self._sorting else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Only what is seen; -1 is the order of the list."""
        descending = order is Qt.SortOrder.DescendingOrder
        self._sorting = (column, descending) if column >= 0 else None
        self.arrange(self._ordered(self.rows))

    def show_rows(self, rows: tuple[ParticipantRow, ...]) -> None:
        super().show_rows(self._ordered(rows))

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.isValid() and index.column() == Part.VOTES and not self.is_empty_row(index):
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or index.column() != Part.VOTES:
            return super().setData(index, value, role)
        old = self.rows[index.row()].participant
        self.changed.emit(replace(old, votes=Check(value) is Check.Checked))
        return True

    def other_data(self, row: ParticipantRow, column: int, role: int) -> object:
        if column == Part.GROUP and role == Qt.ItemDataRole.DecorationRole and row.group >= 0:
            return self._dots[row.group % len(self._dots)]
        if column == Part.VOTES:
            return self._vote_data(row, role)
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        if column == Part.GROUP and row.group >= 0:
            hint = self.tr("Right click or Ctrl+G: another colour for the group")
            return tool_tip("\n".join((row.participant.group, hint)))
        if column == Part.SEAT and row.participant.seat is None:
            return tool_tip(self.tr("Not set: the next free seat in the order of the list"))
        return tool_tip(self.text(row, column))

    def _vote_data(self, row: ParticipantRow, role: int) -> object:
        votes = row.participant.votes
        if role == Role.CheckStateRole:
            return Check.Checked if votes else Check.Unchecked
        if role not in (Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        words = self.tr("With the right to vote") if votes else self.tr("Without the right to vote")
        return tool_tip(words) if role == Role.ToolTipRole else words

    def _ordered(self, rows: tuple[ParticipantRow, ...]) -> tuple[ParticipantRow, ...]:
        listed = by_number(rows)
        if self._sorting is None:
            return listed
        column, descending = self._sorting
        if column in FIGURES:
            return by_figure(listed, FIGURES[column], descending=descending)
        return by_words(listed, lambda row: self.text(row, column), descending=descending)

    def begin_row(self, text: str) -> None:
        name = split_full_name(text)
        self.added.emit(Person(name.surname, name.name, name.patronymic))

    def change_row(self, row: ParticipantRow, column: int, value: object) -> bool:
        new = changed(row.participant, Part(column), str(value).strip())
        if new is None or new == row.participant:
            return False
        self.changed.emit(new)
        return True


def changed(old: Participant, part: Part, text: str) -> Participant | None:
    """The participant with this cell typed anew; None if the cell cannot hold it."""
    match part:
        case Part.NUMBER | Part.VOTES:
            return None
        case Part.ROLE:
            return replace(old, role=ParticipantRole(text))
        case Part.PHONE:
            return replace(old, phone=text)
        case Part.EMAIL:
            return replace(old, email=text)
        case Part.SEAT:
            if text and not text.isdecimal():
                return None
            return replace(old, seat=int(text) if text else None)
        case Part.GROUP:
            return replace(old, group=text)
        case Part.REMARK:
            return replace(old, remark=text)
        case _:
            typed: dict[str, str] = {part.name.lower(): text}
            return replace(old, person=replace(old.person, **typed))
