"""Everything that can happen, one frozen dataclass each, in the past tense.

A fact carries what was decided then (the limit, the name as spoken), never today's settings.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.ids import ItemId, NoteId, ParticipantId, RequestId, SpeechId
from models.kinds import NoteKind, SpeechKind
from models.people import Person
from models.preparation_facts import (
    AgendaImported as AgendaImported,
)
from models.preparation_facts import (
    DetailsChanged as DetailsChanged,
)
from models.preparation_facts import (
    EarlierMeetingCarriedOver as EarlierMeetingCarriedOver,
)
from models.preparation_facts import (
    FrameFact as FrameFact,
)
from models.preparation_facts import (
    GroupColoured as GroupColoured,
)
from models.preparation_facts import (
    ItemAdded as ItemAdded,
)
from models.preparation_facts import (
    ItemChanged as ItemChanged,
)
from models.preparation_facts import (
    ItemMoved as ItemMoved,
)
from models.preparation_facts import (
    ItemRemoved as ItemRemoved,
)
from models.preparation_facts import (
    LimitsChanged as LimitsChanged,
)
from models.preparation_facts import (
    ListFact as ListFact,
)
from models.preparation_facts import (
    MeetingCreated as MeetingCreated,
)
from models.preparation_facts import (
    ParticipantAdded as ParticipantAdded,
)
from models.preparation_facts import (
    ParticipantChanged as ParticipantChanged,
)
from models.preparation_facts import (
    ParticipantMoved as ParticipantMoved,
)
from models.preparation_facts import (
    ParticipantRemoved as ParticipantRemoved,
)
from models.preparation_facts import (
    ParticipantsImported as ParticipantsImported,
)
from models.preparation_facts import (
    PlanFact as PlanFact,
)
from models.preparation_facts import (
    PreparationFact as PreparationFact,
)
from models.preparation_facts import (
    RulesChanged as RulesChanged,
)
from models.preparation_facts import (
    SeatingChanged as SeatingChanged,
)
from models.preparation_facts import (
    SeatsAssigned as SeatsAssigned,
)


@dataclass(frozen=True, slots=True)
class MeetingOpened:
    item: ItemId | None


@dataclass(frozen=True, slots=True)
class MeetingClosed:
    pass


@dataclass(frozen=True, slots=True)
class ItemStarted:
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemDeferred:
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemDropped:
    item: ItemId


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
class FloorRequested:
    request: RequestId
    participant: ParticipantId
    kind: SpeechKind
    to: SpeechId | None


@dataclass(frozen=True, slots=True)
class RequestWithdrawn:
    request: RequestId


@dataclass(frozen=True, slots=True)
class ListClosed:
    pass


@dataclass(frozen=True, slots=True)
class ListReopened:
    pass


@dataclass(frozen=True, slots=True)
class FloorGiven:
    """`suspends`: whoever had the floor is suspended, not ended; `clock_goes_on`: their time, too,
    is counted on meanwhile."""

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
class SpeechEnded:
    pass


@dataclass(frozen=True, slots=True)
class NoteTaken:
    note: NoteId
    kind: NoteKind
    text: str
    item: ItemId | None
    author: ParticipantId | None
    author_person: Person | None
    speech: SpeechId | None
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str
    about: NoteId | None


@dataclass(frozen=True, slots=True)
class NoteChanged:
    note: NoteId
    kind: NoteKind
    text: str
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str


@dataclass(frozen=True, slots=True)
class NoteRemoved:
    note: NoteId


@dataclass(frozen=True, slots=True)
class AssignmentMarked:
    note: NoteId
    done: bool


@dataclass(frozen=True, slots=True)
class VoteTaken:
    note: NoteId
    in_favour: int
    against: int
    abstained: int
    present: int
    quorum: int | None


AgendaFact = MeetingOpened | MeetingClosed | ItemStarted | ItemDeferred | ItemDropped
AttendanceFact = ParticipantArrived | EveryoneArrived | ParticipantLeft
QueueFact = FloorRequested | RequestWithdrawn | ListClosed | ListReopened
FloorFact = FloorGiven | FloorReturned | SpeechPaused | SpeechResumed | LimitExtended | SpeechEnded
NoteFact = NoteTaken | NoteChanged | NoteRemoved | AssignmentMarked | VoteTaken
MeetingFact = PreparationFact | AgendaFact | AttendanceFact | QueueFact | FloorFact | NoteFact
