"""Which of several sheets holds the list."""

from collections.abc import Sequence

from models.spreadsheets.agenda import AgendaList, read_agenda
from models.spreadsheets.participants import ParticipantList, read_participants
from models.spreadsheets.sheet import Sheet
from models.spreadsheets.side_by_side import one_below_the_other


def pick_participants(sheets: Sequence[Sheet]) -> tuple[Sheet, ParticipantList]:
    """The sheet with the most people, the first of equals, and its people. Lists side by side are
    put one below the other."""
    single = [one_below_the_other(sheet) for sheet in sheets]
    lists = [read_participants(sheet) for sheet in single]
    best = max(range(len(lists)), key=lambda index: len(lists[index].rows))
    return single[best], lists[best]


def pick_agenda(sheets: Sequence[Sheet]) -> tuple[Sheet, AgendaList]:
    """The sheet with the most items that have a time, the first of equals, and its items."""
    lists = [read_agenda(sheet) for sheet in sheets]
    best = max(range(len(lists)), key=lambda index: _timed_items(lists[index]))
    return sheets[best], lists[best]


def _timed_items(agenda: AgendaList) -> int:
    return sum(item.minutes is not None or item.start is not None for item in agenda.rows)
