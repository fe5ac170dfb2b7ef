"""The order in which the table shows participants; the list itself stays as it is. No Qt."""

from collections.abc import Callable

from models.text import plain_letters
from ui.views.prepare import ParticipantRow

Order = tuple[ParticipantRow, ...]


def by_number(rows: Order) -> Order:
    return tuple(sorted(rows, key=lambda row: row.number))


def by_words(rows: Order, words: Callable[[ParticipantRow], str], *, descending: bool) -> Order:
    """As in a Russian alphabet with ё = е; the empty ones last, equal ones in list order."""
    keys = {row.participant.id: plain_letters(words(row)) for row in rows}
    filled = sorted(
        (row for row in rows if keys[row.participant.id]),
        key=lambda row: keys[row.participant.id],
        reverse=descending,
    )
    return (*filled, *(row for row in rows if not keys[row.participant.id]))


def by_figure(rows: Order, figure: Callable[[ParticipantRow], int], *, descending: bool) -> Order:
    return tuple(sorted(rows, key=figure, reverse=descending))
