"""The journal: numbered entries, each with both clocks and one fact. Undo is a fact, too."""

from datetime import datetime

from msgspec import Struct

from models.clock import Stamp
from models.facts import MeetingFact


class Undone(Struct, frozen=True):
    """The effective fact with this number is taken back."""

    number: int


class Redone(Struct, frozen=True):
    """The undone fact with this number stands again."""

    number: int


Fact = MeetingFact | Undone | Redone


class Entry(Struct, frozen=True):
    """One line of the journal: running number, both clocks, the fact, and the last id given.

    `off_since` is in the first one after the program was off: its last sign of life before.
    """

    number: int
    stamp: Stamp
    fact: Fact
    last_id: int
    off_since: datetime | None = None
