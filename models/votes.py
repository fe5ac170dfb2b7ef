"""Votes: by show of hands or by name, and the rule by which the result is computed."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from models.ids import ParticipantId
from models.kinds import Majority, Voice
from models.people import Person


class Cast(Struct, frozen=True):
    """What somebody said when called upon by name."""

    participant: ParticipantId
    voice: Voice


class NamedVoice(Struct, frozen=True):
    """How somebody in the room voted; no voice: they did not. Name and weight are of then."""

    participant: ParticipantId
    person: Person
    voice: Voice | None = None
    weight: int = 1


class Motion(Struct, frozen=True):
    """That something is put to the vote: by which rule, moved and seconded by whom."""

    majority: Majority
    mover: Person | None = None
    seconder: Person | None = None


class Vote(Struct, frozen=True):
    """A vote with who was in the room at that moment; the result is computed, never typed.

    By show of hands every figure counts people; by name (`voices`) it sums their weights, and
    `people` says how many were present. `members` are all with the right to vote, in the room or
    not. `consensus`: nobody objected, and no hands were counted.
    """

    taken: datetime
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

    @property
    def not_voting(self) -> int:
        """Nobody, where nobody was asked to raise a hand."""
        return 0 if self.consensus else self.present - self.voting

    @property
    def voting(self) -> int:
        return self.in_favour + self.against + self.abstained

    @property
    def unanimous(self) -> bool:
        return self.in_favour > 0 and not (self.against or self.abstained or self.not_voting)

    @property
    def weighted(self) -> bool:
        """Some counted for more than one."""
        return any(one.weight != 1 for one in self.voices)

    @property
    def quorum_met(self) -> bool:
        """A quorum counts people, whatever weight they have."""
        return self.quorum is None or (self.people or self.present) >= self.quorum

    @property
    def adopted(self) -> bool:
        """Nobody objects or the majority that is asked for is in favour; the quorum is met."""
        if not self.quorum_met:
            return False
        if self.consensus:
            return self.majority is not Majority.OF_ALL or 2 * self.present > self.members
        return has_majority(self.majority, self.in_favour, self.base)

    @property
    def base(self) -> int:
        """What the majority is a part of."""
        return {
            Majority.OF_PRESENT: self.present,
            Majority.OF_VOTING: self.voting,
            Majority.TWO_THIRDS_OF_PRESENT: self.present,
            Majority.TWO_THIRDS_OF_VOTING: self.voting,
            Majority.OF_ALL: max(self.members, self.present),
        }[self.majority]


def has_majority(majority: Majority, in_favour: int, base: int) -> bool:
    """More than half of `base`, or two thirds of it; of nothing there is no majority."""
    if majority in (Majority.TWO_THIRDS_OF_PRESENT, Majority.TWO_THIRDS_OF_VOTING):
        return in_favour > 0 and 3 * in_favour >= 2 * base
    return 2 * in_favour > base


def summed(voices: Sequence[NamedVoice], voice: Voice | None) -> int:
    """The weight of all who voted like this; None: of those who did not."""
    return sum(one.weight for one in voices if one.voice is voice)


def vote_by_name(
    taken: datetime,
    voices: tuple[NamedVoice, ...],
    quorum: int | None,
    majority: Majority,
    members: int,
) -> Vote:
    """`voices` are all who are present with the right to vote; `members` the weight of all."""
    return Vote(
        taken=taken,
        in_favour=summed(voices, Voice.FOR),
        against=summed(voices, Voice.AGAINST),
        abstained=summed(voices, Voice.ABSTAINED),
        present=sum(one.weight for one in voices),
        quorum=quorum,
        majority=majority,
        members=members,
        people=len(voices),
        voices=voices,
    )
