"""The journal: numbered entries, each with both clocks and one fact. Undo is a fact, too."""

from dataclasses import dataclass

from models.clock import Stamp
from models.facts import MeetingFact


@dataclass(frozen=True, slots=True)
class Undone:
    """The effective fact with this number is taken back."""

    number: int


@dataclass(frozen=True, slots=True)
class Redone:
    """The undone fact with this number stands again."""

    number: int


Fact = MeetingFact | Undone | Redone


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: running number, both clocks, the fact, and the last id given."""

    number: int
    stamp: Stamp
    fact: Fact
    last_id: int
