"""The facts of the queue: hands raised, withdrawn, held and moved; the list closed."""

from datetime import timedelta

from msgspec import Struct

from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import SpeechKind
from models.request import StandsAs


class FloorRequested(Struct, frozen=True):
    request: RequestId
    participant: ParticipantId
    kind: SpeechKind
    to: SpeechId | None


class RequestWithdrawn(Struct, frozen=True):
    request: RequestId


class RequestHeld(Struct, frozen=True):
    request: RequestId


class RequestReleased(Struct, frozen=True):
    request: RequestId


class RequestMoved(Struct, frozen=True):
    """`place` counts from 0 in the order of the queue; from now on it `stands_as` its new
    neighbours do."""

    request: RequestId
    place: int
    stands_as: StandsAs


class WaitingLimited(Struct, frozen=True):
    """Everybody of these has `limit` for their speech, unless they have less left already."""

    requests: tuple[RequestId, ...]
    limit: timedelta


class ListClosed(Struct, frozen=True):
    pass


class ListReopened(Struct, frozen=True):
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
