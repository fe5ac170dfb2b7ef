"""The list of participants as a table model."""

from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal

from models.people import Participant, Person
from models.spreadsheets.names import split_full_name
from ui.palette import Colours
from ui.plain import tool_tip
from ui.prepare.dots import dot
from ui.prepare.rows_model import RowsModel
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
    REMARK = 8


class ParticipantsModel(RowsModel[ParticipantRow]):
    added = Signal(Person)
    changed = Signal(Participant)

    begins_in = Part.SURNAME

    def __init__(self, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(colours.muted, parent)
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
            self.tr("Remark"),
        )

    def invitation(self) -> str:
        return self.tr("+ surname or full name")

    def key(self, row: ParticipantRow) -> int:
        return row.participant.id

    def is_fixed(self, column: int) -> bool:
        return column == Part.NUMBER

    def is_muted(self, row: ParticipantRow, column: int) -> bool:
        by_list = column == Part.SEAT and row.participant.seat is None
        return by_list or self.is_fixed(column)

    def text(self, row: ParticipantRow, column: int) -> str:
        match Part(column):
            case Part.NUMBER:
                return str(row.number)
            case Part.SEAT:
                return str(row.seat)
            case Part.GROUP:
                return row.participant.group
            case Part.REMARK:
                return row.participant.remark
            case part:
                return str(getattr(row.participant.person, part.name.lower()))

    def edit_value(self, row: ParticipantRow, column: int) -> object:
        if column == Part.SEAT:
            return "" if row.participant.seat is None else str(row.participant.seat)
        return self.text(row, column)

    def other_data(self, row: ParticipantRow, column: int, role: int) -> object:
        if column == Part.GROUP and role == Qt.ItemDataRole.DecorationRole and row.group >= 0:
            return self._dots[row.group % len(self._dots)]
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        if column == Part.SEAT and row.participant.seat is None:
            return tool_tip(self.tr("Not set: the next free seat in the order of the list"))
        return tool_tip(self.text(row, column))

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
        case Part.NUMBER:
            return None
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
