"""The facts of preparing: what the meeting is, who comes, what is on the agenda, who sits where."""

from dataclasses import dataclass

from models.ids import ItemId, ParticipantId
from models.kinds import Limits, Rules
from models.meeting import AgendaItem, Details, GroupColour, Seating
from models.notes import Note, Origin
from models.people import Participant, SeatOf


@dataclass(frozen=True, slots=True)
class MeetingCreated:
    details: Details
    limits: Limits
    rules: Rules = Rules()


@dataclass(frozen=True, slots=True)
class DetailsChanged:
    details: Details


@dataclass(frozen=True, slots=True)
class LimitsChanged:
    limits: Limits


@dataclass(frozen=True, slots=True)
class RulesChanged:
    """`limits` are those of a preset that was chosen with the rules; None: they stay."""

    rules: Rules
    limits: Limits | None = None


@dataclass(frozen=True, slots=True)
class SeatingChanged:
    seating: Seating


@dataclass(frozen=True, slots=True)
class SeatsAssigned:
    """Who sits where from now on; those not named keep their seats."""

    seats: tuple[SeatOf, ...]


@dataclass(frozen=True, slots=True)
class GroupColoured:
    """`colour` counts from 0 in the palette of groups."""

    group: str
    colour: int


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
    """`changed` are whole new values of people who were on the list already."""

    added: tuple[Participant, ...]
    changed: tuple[Participant, ...] = ()


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
    changed: tuple[AgendaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierMeetingCarriedOver:
    """What a sequel takes from an earlier meeting; `assignments` stand under the new `item`.

    `details` are those of the sequel, where it had gaps filled; None: they stay.
    """

    participants: tuple[Participant, ...]
    limits: Limits
    rules: Rules
    seating: Seating
    item: AgendaItem | None
    assignments: tuple[Note, ...]
    group_colours: tuple[GroupColour, ...] = ()
    details: Details | None = None
    earlier: Origin | None = None


FrameFact = (
    MeetingCreated
    | DetailsChanged
    | LimitsChanged
    | RulesChanged
    | SeatingChanged
    | GroupColoured
    | EarlierMeetingCarriedOver
)
ListFact = (
    ParticipantAdded
    | ParticipantChanged
    | ParticipantRemoved
    | ParticipantMoved
    | ParticipantsImported
    | SeatsAssigned
)
PlanFact = ItemAdded | ItemChanged | ItemRemoved | ItemMoved | AgendaImported
PreparationFact = FrameFact | ListFact | PlanFact
