"""Everything that can happen, one frozen dataclass each, in the past tense.

A fact carries what was decided then (the limit, the name as spoken), never today's settings.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.ids import ItemId, NoteId, ParticipantId, RequestId, SpeechId
from models.kinds import Limits, NoteKind, SpeechKind
from models.meeting import AgendaItem, Details
from models.people import Participant, Person


@dataclass(frozen=True, slots=True)
class MeetingCreated:
    details: Details
    limits: Limits


@dataclass(frozen=True, slots=True)
class DetailsChanged:
    details: Details


@dataclass(frozen=True, slots=True)
class LimitsChanged:
    limits: Limits


@dataclass(frozen=True, slots=True)
class ParticipantAdded:
    participant: Participant


@dataclass(frozen=True, slots=True)
class ParticipantChanged:
    participant: Participant


@dataclass(frozen=True, slots=True)
class ParticipantRemoved:
    participant: ParticipantId


@dataclass(frozen=True, slots=True)
class ParticipantMoved:
    participant: ParticipantId
    place: int


@dataclass(frozen=True, slots=True)
class ParticipantsImported:
    added: tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class ItemAdded:
    item: AgendaItem


@dataclass(frozen=True, slots=True)
class ItemChanged:
    item: AgendaItem


@dataclass(frozen=True, slots=True)
class ItemRemoved:
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemMoved:
    item: ItemId
    place: int


@dataclass(frozen=True, slots=True)
class AgendaImported:
    added: tuple[AgendaItem, ...]


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
    """`suspends`: whoever had the floor is suspended, not ended."""

    speech: SpeechId
    participant: ParticipantId
    person: Person
    group: str
    kind: SpeechKind
    limit: timedelta | None
    request: RequestId | None
    to: SpeechId | None
    suspends: bool


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
class VoteTaken:
    note: NoteId
    in_favour: int
    against: int
    abstained: int
    present: int
    quorum: int | None


PreparationFact = (
    MeetingCreated
    | DetailsChanged
    | LimitsChanged
    | ParticipantAdded
    | ParticipantChanged
    | ParticipantRemoved
    | ParticipantMoved
    | ParticipantsImported
    | ItemAdded
    | ItemChanged
    | ItemRemoved
    | ItemMoved
    | AgendaImported
)
AgendaFact = MeetingOpened | MeetingClosed | ItemStarted | ItemDeferred | ItemDropped
AttendanceFact = ParticipantArrived | EveryoneArrived | ParticipantLeft
QueueFact = FloorRequested | RequestWithdrawn | ListClosed | ListReopened
FloorFact = FloorGiven | FloorReturned | SpeechPaused | SpeechResumed | LimitExtended | SpeechEnded
NoteFact = NoteTaken | NoteChanged | NoteRemoved | VoteTaken
MeetingFact = PreparationFact | AgendaFact | AttendanceFact | QueueFact | FloorFact | NoteFact
