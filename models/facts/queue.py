"""The facts of the queue: hands raised, withdrawn, held and moved; the list closed."""

from dataclasses import dataclass
from datetime import timedelta

from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import SpeechKind
from models.meeting import StandsAs


@dataclass(frozen=True, slots=True)
class FloorRequested:
    request: RequestId
    participant: ParticipantId
    kind: SpeechKind
    to: SpeechId | None


@dataclass(frozen=True, slots=True)
class RequestWithdrawn:
    request: RequestId


@dataclass(frozen=True, slots=True)
class RequestHeld:
    request: RequestId


@dataclass(frozen=True, slots=True)
class RequestReleased:
    request: RequestId


@dataclass(frozen=True, slots=True)
class RequestMoved:
    """`place` counts from 0 in the order of the queue; from now on it `stands_as` its new
    neighbours do."""

    request: RequestId
    place: int
    stands_as: StandsAs


@dataclass(frozen=True, slots=True)
class WaitingLimited:
    """Everybody of these has `limit` for their speech, unless they have less left already."""

    requests: tuple[RequestId, ...]
    limit: timedelta


@dataclass(frozen=True, slots=True)
class ListClosed:
    pass


@dataclass(frozen=True, slots=True)
class ListReopened:
    pass


QueueFact = (
    FloorRequested
    | RequestWithdrawn
    | RequestHeld
    | RequestReleased
    | RequestMoved
    | WaitingLimited
    | ListClosed
    | ListReopened
)
