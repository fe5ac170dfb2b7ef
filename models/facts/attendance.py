"""The facts of coming and going."""

from msgspec import Struct

from models.ids import ParticipantId
from models.people import Participant


class ParticipantArrived(Struct, frozen=True):
    participant: ParticipantId


class EveryoneArrived(Struct, frozen=True):
    participants: tuple[ParticipantId, ...]


class ParticipantLeft(Struct, frozen=True):
    participant: ParticipantId


class ParticipantExcused(Struct, frozen=True):
    """`excused` false: what was said of an excuse is taken back."""

    participant: ParticipantId
    excused: bool


class DeputySent(Struct, frozen=True):
    """`participant` is replaced from now on by `deputy`, who takes their seat."""

    participant: ParticipantId
    deputy: Participant


AttendanceFact = (
    ParticipantArrived | EveryoneArrived | ParticipantLeft | ParticipantExcused | DeputySent
)
