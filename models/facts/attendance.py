"""The facts of coming and going."""

from dataclasses import dataclass

from models.ids import ParticipantId
from models.people import Participant


@dataclass(frozen=True, slots=True)
class ParticipantArrived:
    participant: ParticipantId


@dataclass(frozen=True, slots=True)
class EveryoneArrived:
    participants: tuple[ParticipantId, ...]


@dataclass(frozen=True, slots=True)
class ParticipantLeft:
    participant: ParticipantId


@dataclass(frozen=True, slots=True)
class ParticipantExcused:
    """`excused` false: what was said of an excuse is taken back."""

    participant: ParticipantId
    excused: bool


@dataclass(frozen=True, slots=True)
class DeputySent:
    """`participant` is replaced from now on by `deputy`, who takes their seat."""

    participant: ParticipantId
    deputy: Participant


AttendanceFact = (
    ParticipantArrived | EveryoneArrived | ParticipantLeft | ParticipantExcused | DeputySent
)
