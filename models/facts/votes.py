"""The facts of voting."""

from datetime import datetime

from msgspec import Struct

from models.ids import NoteId
from models.kinds import Majority
from models.votes import Motion, NamedVoice


class PutToVote(Struct, frozen=True):
    note: NoteId
    motion: Motion


class VoteTaken(Struct, frozen=True):
    """`consensus`: nobody objected, and no hands were counted.

    By name the figures are sums of weights, and `people` says how many were present. `taken` is the
    moment of the vote that this one corrects.
    """

    note: NoteId
    in_favour: int
    against: int
    abstained: int
    present: int
    quorum: int | None
    consensus: bool = False
    majority: Majority = Majority.OF_PRESENT
    members: int = 0
    people: int = 0
    voices: tuple[NamedVoice, ...] = ()
    taken: datetime | None = None


VoteFact = PutToVote | VoteTaken
