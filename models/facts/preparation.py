"""The facts of preparing: what the meeting is, who comes, what is on the agenda, who sits where."""

from msgspec import Struct

from models.ids import ItemId, ParticipantId
from models.kinds import Limits, Rules
from models.meeting import AgendaItem, Details
from models.notes import Note, Origin
from models.people import Participant, SeatOf
from models.seating import GroupColour, Seating


class MeetingCreated(Struct, frozen=True):
    details: Details
    limits: Limits
    rules: Rules = Rules()


class DetailsChanged(Struct, frozen=True):
    details: Details


class LimitsChanged(Struct, frozen=True):
    limits: Limits


class RulesChanged(Struct, frozen=True):
    """`limits` are those of a preset that was chosen with the rules; None: they stay."""

    rules: Rules
    limits: Limits | None = None


class SeatingChanged(Struct, frozen=True):
    seating: Seating


class SeatsAssigned(Struct, frozen=True):
    """Who sits where from now on; those not named keep their seats."""

    seats: tuple[SeatOf, ...]


class GroupColoured(Struct, frozen=True):
    """`colour` counts from 0 in the palette of groups."""

    group: str
    colour: int


class ParticipantAdded(Struct, frozen=True):
    participant: Participant


class ParticipantChanged(Struct, frozen=True):
    participant: Participant


class ParticipantRemoved(Struct, frozen=True):
    participant: ParticipantId


class ParticipantsRemoved(Struct, frozen=True):
    participants: tuple[ParticipantId, ...]


class ParticipantMoved(Struct, frozen=True):
    participant: ParticipantId
    place: int


class ParticipantsImported(Struct, frozen=True):
    """`changed` are whole new values of people who were on the list already."""

    added: tuple[Participant, ...]
    changed: tuple[Participant, ...] = ()


class ItemAdded(Struct, frozen=True):
    item: AgendaItem


class ItemChanged(Struct, frozen=True):
    item: AgendaItem


class ItemRemoved(Struct, frozen=True):
    item: ItemId


class ItemMoved(Struct, frozen=True):
    item: ItemId
    place: int


class AgendaImported(Struct, frozen=True):
    added: tuple[AgendaItem, ...]
    changed: tuple[AgendaItem, ...] = ()


class EarlierMeetingCarriedOver(Struct, frozen=True):
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
    | ParticipantsRemoved
    | ParticipantMoved
    | ParticipantsImported
    | SeatsAssigned
)
PlanFact = ItemAdded | ItemChanged | ItemRemoved | ItemMoved | AgendaImported
PreparationFact = FrameFact | ListFact | PlanFact
