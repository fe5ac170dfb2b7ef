"""The facts of the agenda: the meeting opens and closes, items are taken and left, breaks."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ItemId
from models.kinds import Waiting


class MeetingOpened(Struct, frozen=True):
    item: ItemId | None


class MeetingClosed(Struct, frozen=True):
    """`since` is when it ended, if that is told afterwards."""

    since: datetime | None = None


class ItemStarted(Struct, frozen=True):
    """`waiting` is about those who wait on the item that is left for this one."""

    item: ItemId
    waiting: Waiting = Waiting.CARRY


class ItemClosed(Struct, frozen=True):
    """The current item is done, and none follows yet."""

    waiting: Waiting = Waiting.CARRY


class ItemSuspended(Struct, frozen=True):
    """The current item is set aside, to be taken up again in this meeting."""

    waiting: Waiting = Waiting.KEEP


class ItemDeferred(Struct, frozen=True):
    item: ItemId
    waiting: Waiting = Waiting.CARRY


class ItemDropped(Struct, frozen=True):
    item: ItemId
    waiting: Waiting = Waiting.CARRY


class BreakBegun(Struct, frozen=True):
    """A break that is on no agenda: the item stands still, whoever speaks is suspended."""


class BreakEnded(Struct, frozen=True):
    pass


class ClockCorrected(Struct, frozen=True):
    """The clock of the computer was wrong: the time of day is later by so much."""

    by: timedelta


AgendaFact = (
    MeetingOpened
    | MeetingClosed
    | ItemStarted
    | ItemClosed
    | ItemSuspended
    | ItemDeferred
    | ItemDropped
    | BreakBegun
    | BreakEnded
    | ClockCorrected
)
