"""The facts of the agenda: the meeting opens and closes, items are taken and left, breaks."""

from dataclasses import dataclass
from datetime import timedelta

from models.ids import ItemId
from models.kinds import Waiting


@dataclass(frozen=True, slots=True)
class MeetingOpened:
    item: ItemId | None


@dataclass(frozen=True, slots=True)
class MeetingClosed:
    pass


@dataclass(frozen=True, slots=True)
class ItemStarted:
    """`waiting` is about those who wait on the item that is left for this one."""

    item: ItemId
    waiting: Waiting = Waiting.CARRY


@dataclass(frozen=True, slots=True)
class ItemClosed:
    """The current item is done, and none follows yet."""

    waiting: Waiting = Waiting.CARRY


@dataclass(frozen=True, slots=True)
class ItemSuspended:
    """The current item is set aside, to be taken up again in this meeting."""

    waiting: Waiting = Waiting.KEEP


@dataclass(frozen=True, slots=True)
class ItemDeferred:
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemDropped:
    item: ItemId


@dataclass(frozen=True, slots=True)
class BreakBegun:
    """A break that is on no agenda: the item stands still, whoever speaks is suspended."""


@dataclass(frozen=True, slots=True)
class BreakEnded:
    pass


@dataclass(frozen=True, slots=True)
class ClockCorrected:
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
