"""The facts of voting."""

from dataclasses import dataclass

from models.ids import NoteId
from models.kinds import Majority
from models.votes import Motion, NamedVoice


@dataclass(frozen=True, slots=True)
class PutToVote:
    note: NoteId
    motion: Motion


@dataclass(frozen=True, slots=True)
class VoteTaken:
    """`consensus`: nobody objected, and no hands were counted.

    By name the figures are sums of weights, and `people` says how many were present.
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


VoteFact = PutToVote | VoteTaken
