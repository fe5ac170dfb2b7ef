"""The agenda as a table model."""

import re
from datetime import time, timedelta
from enum import IntEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from models.kinds import ItemKind
from models.meeting import AgendaItem
from ui import wording
from ui.palette import Colours
from ui.plain import tool_tip
from ui.prepare.rows_model import RowsModel
from ui.views.prepare import ItemRow

_TIME = re.compile(r"([01]?\d|2[0-3])[:.,\s]?([0-5]\d)")


class Part(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    TITLE = 1
    KIND = 2
    MINUTES = 3
    FIXED = 4
    PRESENTERS = 5
    START = 6


class AgendaModel(RowsModel[ItemRow]):
    added = Signal(str)
    changed = Signal(AgendaItem)

    begins_in = Part.TITLE

    def __init__(self, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(colours.muted, parent)

    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Item"),
            self.tr("Kind"),
            self.tr("Minutes"),
            self.tr("Fixed start"),
            self.tr("Presenters"),
            self.tr("Start by plan"),
        )

    def invitation(self) -> str:
        return self.tr("+ title of the next item")

    def key(self, row: ItemRow) -> int:
        return row.item.id

    def is_fixed(self, column: int) -> bool:
        return column in (Part.NUMBER, Part.START)

    def text(self, row: ItemRow, column: int) -> str:
        item = row.item
        match Part(column):
            case Part.NUMBER:
                return row.number
            case Part.TITLE:
                return item.title
            case Part.KIND:
                return wording.item_kind(item.kind)
            case Part.MINUTES:
                return str(row.minutes)
            case Part.FIXED:
                return f"{item.fixed_start:%H:%M}" if item.fixed_start else ""
            case Part.PRESENTERS:
                return item.presenters
            case Part.START:
                return row.start

    def edit_value(self, row: ItemRow, column: int) -> object:
        match Part(column):
            case Part.KIND:
                return str(row.item.kind)
            case Part.MINUTES:
                return row.minutes
            case _:
                return self.text(row, column)

    def other_data(self, row: ItemRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self.text(row, column))
        return None

    def begin_row(self, text: str) -> None:
        self.added.emit(text.strip())

    def change_row(self, row: ItemRow, column: int, value: object) -> bool:
        if value == self.edit_value(row, column):
            return False
        new = changed(row.item, Part(column), str(value).strip())
        if new is None or new == row.item:
            return False
        self.changed.emit(new)
        return True


def changed(old: AgendaItem, part: Part, text: str) -> AgendaItem | None:
    """The item with this cell typed anew; None if the cell cannot hold it."""
    match part:
        case Part.TITLE:
            return replace(old, title=text)
        case Part.KIND:
            return replace(old, kind=ItemKind(text))
        case Part.MINUTES:
            planned = timedelta(minutes=int(text)) if text.isdecimal() else None
            return None if planned is None else replace(old, planned=planned)
        case Part.FIXED:
            moment = time_typed(text)
            return None if text and moment is None else replace(old, fixed_start=moment)
        case Part.PRESENTERS:
            return replace(old, presenters=text)
        case Part.NUMBER | Part.START:
            return None


def time_typed(text: str) -> time | None:
    """«9:30», «09.30», «0930» or «9 30»; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    return time(int(found[1]), int(found[2])) if found else None
