"""The facts of the floor: given, suspended, returned, ended, and set right afterwards."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import SpeechKind
from models.people import Person


@dataclass(frozen=True, slots=True)
class FloorGiven:
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


@dataclass(frozen=True, slots=True)
class FloorReturned:
    pass


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """`since` is the moment of the pause; after a crash, the last sign of life."""

    since: datetime


@dataclass(frozen=True, slots=True)
class SpeechResumed:
    pass


@dataclass(frozen=True, slots=True)
class LimitExtended:
    by: timedelta


@dataclass(frozen=True, slots=True)
class LimitChanged:
    """Of the running speech; None: no limit."""

    limit: timedelta | None


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    pass


@dataclass(frozen=True, slots=True)
class SpeechReturned:
    """Whoever has the floor goes back into the queue; `rest` limits their next fragment."""

    request: RequestId
    rest: timedelta | None


@dataclass(frozen=True, slots=True)
class GapDiscarded:
    """Between the two no time is counted, neither for a speech nor for an item."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class BeginCorrected:
    """`speech` began at `begin`; `earlier`, if named, ended then to make room."""

    speech: SpeechId
    begin: datetime
    earlier: SpeechId | None = None


@dataclass(frozen=True, slots=True)
class EndCorrected:
    speech: SpeechId
    end: datetime


@dataclass(frozen=True, slots=True)
class SpeakerCorrected:
    speech: SpeechId
    participant: ParticipantId
    person: Person
    group: str


@dataclass(frozen=True, slots=True)
class KindCorrected:
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
