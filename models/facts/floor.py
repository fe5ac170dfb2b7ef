"""The facts of the floor: given, suspended, returned, ended, and set right afterwards."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import SpeechKind
from models.people import Person


class FloorGiven(Struct, frozen=True):
    """`suspends`: whoever had the floor is suspended, not ended; `clock_goes_on`: their time, too,
    is counted on meanwhile. `continues` is the speech of which this is a new fragment."""

    speech: SpeechId
    participant: ParticipantId
    person: Person
    group: str
    kind: SpeechKind
    limit: timedelta | None
    request: RequestId | None
    to: SpeechId | None
    suspends: bool
    clock_goes_on: bool = False
    continues: SpeechId | None = None


class FloorReturned(Struct, frozen=True):
    pass


class SpeechPaused(Struct, frozen=True):
    """`since` is the moment of the pause; after a crash, the last sign of life."""

    since: datetime


class SpeechResumed(Struct, frozen=True):
    pass


class LimitExtended(Struct, frozen=True):
    by: timedelta


class LimitChanged(Struct, frozen=True):
    """Of the running speech; None: no limit."""

    limit: timedelta | None


class SpeechEnded(Struct, frozen=True):
    pass


class SpeechReturned(Struct, frozen=True):
    """Whoever has the floor goes back into the queue; `rest` limits their next fragment."""

    request: RequestId
    rest: timedelta | None


class GapDiscarded(Struct, frozen=True):
    """Between the two no time is counted, neither for a speech nor for an item."""

    since: datetime
    until: datetime


class BeginCorrected(Struct, frozen=True):
    """`speech` began at `begin`; `earlier`, if named, ended then to make room."""

    speech: SpeechId
    begin: datetime
    earlier: SpeechId | None = None


class EndCorrected(Struct, frozen=True):
    speech: SpeechId
    end: datetime


class SpeakerCorrected(Struct, frozen=True):
    speech: SpeechId
    participant: ParticipantId
    person: Person
    group: str


class KindCorrected(Struct, frozen=True):
    speech: SpeechId
    kind: SpeechKind
    limit: timedelta | None
    to: SpeechId | None


CorrectionFact = GapDiscarded | BeginCorrected | EndCorrected | SpeakerCorrected | KindCorrected
FloorFact = (
    FloorGiven
    | FloorReturned
    | SpeechPaused
    | SpeechResumed
    | LimitExtended
    | LimitChanged
    | SpeechEnded
    | SpeechReturned
    | CorrectionFact
)
