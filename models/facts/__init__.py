"""Everything that can happen, one frozen value each, in the past tense.

A fact carries what was decided then (the limit, the name as spoken), never today's settings.
"""

from models.facts.agenda import (
    AgendaFact as AgendaFact,
    BreakBegun as BreakBegun,
    BreakEnded as BreakEnded,
    ClockCorrected as ClockCorrected,
    ItemClosed as ItemClosed,
    ItemDeferred as ItemDeferred,
    ItemDropped as ItemDropped,
    ItemStarted as ItemStarted,
    ItemSuspended as ItemSuspended,
    MeetingClosed as MeetingClosed,
    MeetingOpened as MeetingOpened,
)
from models.facts.attendance import (
    AttendanceFact as AttendanceFact,
    DeputySent as DeputySent,
    EveryoneArrived as EveryoneArrived,
    ParticipantArrived as ParticipantArrived,
    ParticipantExcused as ParticipantExcused,
    ParticipantLeft as ParticipantLeft,
)
from models.facts.editing import (
    AssignmentProlonged as AssignmentProlonged,
    EditingFact as EditingFact,
    NoteFiled as NoteFiled,
    NoteMoved as NoteMoved,
    NotesMerged as NotesMerged,
    NoteSplit as NoteSplit,
    SectionRenamed as SectionRenamed,
    SectionsArranged as SectionsArranged,
)
from models.facts.exchange import (
    ExchangeFact as ExchangeFact,
    OutcomesBroughtIn as OutcomesBroughtIn,
)
from models.facts.floor import (
    BeginCorrected as BeginCorrected,
    CorrectionFact as CorrectionFact,
    EndCorrected as EndCorrected,
    FloorFact as FloorFact,
    FloorGiven as FloorGiven,
    FloorReturned as FloorReturned,
    GapDiscarded as GapDiscarded,
    KindCorrected as KindCorrected,
    LimitChanged as LimitChanged,
    LimitExtended as LimitExtended,
    SpeakerCorrected as SpeakerCorrected,
    SpeechEnded as SpeechEnded,
    SpeechPaused as SpeechPaused,
    SpeechResumed as SpeechResumed,
    SpeechReturned as SpeechReturned,
)
from models.facts.naming import (
    NameSetRight as NameSetRight,
    NamesSetRight as NamesSetRight,
    NamingFact as NamingFact,
    NamingReworded as NamingReworded,
    PersonReworded as PersonReworded,
)
from models.facts.notes import (
    AssignmentMarked as AssignmentMarked,
    NoteChanged as NoteChanged,
    NoteFact as NoteFact,
    NoteRemoved as NoteRemoved,
    NoteTaken as NoteTaken,
    ProposalSetAside as ProposalSetAside,
)
from models.facts.papers import (
    EmblemChanged as EmblemChanged,
    MeetingReadBack as MeetingReadBack,
    PaperFact as PaperFact,
    PaperFinalised as PaperFinalised,
    PaperReopened as PaperReopened,
    PaperSettingsChanged as PaperSettingsChanged,
)
from models.facts.preparation import (
    AgendaImported as AgendaImported,
    DetailsChanged as DetailsChanged,
    EarlierMeetingCarriedOver as EarlierMeetingCarriedOver,
    FrameFact as FrameFact,
    GroupColoured as GroupColoured,
    ItemAdded as ItemAdded,
    ItemChanged as ItemChanged,
    ItemMoved as ItemMoved,
    ItemRemoved as ItemRemoved,
    LimitsChanged as LimitsChanged,
    ListFact as ListFact,
    MeetingCreated as MeetingCreated,
    ParticipantAdded as ParticipantAdded,
    ParticipantChanged as ParticipantChanged,
    ParticipantMoved as ParticipantMoved,
    ParticipantRemoved as ParticipantRemoved,
    ParticipantsImported as ParticipantsImported,
    ParticipantsRemoved as ParticipantsRemoved,
    PlanFact as PlanFact,
    PreparationFact as PreparationFact,
    RulesChanged as RulesChanged,
    SeatingChanged as SeatingChanged,
    SeatsAssigned as SeatsAssigned,
)
from models.facts.privacy import (
    ContactsErased as ContactsErased,
    MadeAnonymous as MadeAnonymous,
    PrivacyFact as PrivacyFact,
)
from models.facts.queue import (
    FloorRequested as FloorRequested,
    ListClosed as ListClosed,
    ListReopened as ListReopened,
    QueueFact as QueueFact,
    RequestHeld as RequestHeld,
    RequestMoved as RequestMoved,
    RequestReleased as RequestReleased,
    RequestWithdrawn as RequestWithdrawn,
    WaitingLimited as WaitingLimited,
)
from models.facts.votes import (
    PutToVote as PutToVote,
    VoteFact as VoteFact,
    VoteTaken as VoteTaken,
)

MeetingFact = (
    PreparationFact
    | AgendaFact
    | AttendanceFact
    | QueueFact
    | FloorFact
    | NoteFact
    | EditingFact
    | VoteFact
    | PaperFact
    | PrivacyFact
    | ExchangeFact
    | NamingFact
)
LASTING = (
    *(MeetingCreated, MeetingReadBack, PaperFinalised, PaperReopened),
    *(ContactsErased, MadeAnonymous),
)
"""What undo never takes back, nor anything before it."""
OF_FINAL_PAPERS = (PaperFinalised, PaperReopened)
"""Of these: what says that a paper is or was final."""
