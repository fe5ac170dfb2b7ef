"""How the table is set: its seats, who sits apart, and the colours of the groups."""

from msgspec import Struct

from models.ids import ParticipantId
from models.kinds import TableShape


class Opponents(Struct, frozen=True):
    """Two people who should not be neighbours."""

    one: ParticipantId
    other: ParticipantId


class GroupColour(Struct, frozen=True):
    group: str
    colour: int


class Seating(Struct, frozen=True):
    """The table: its shape, how many seats it has (at least one for everybody), who sits apart."""

    shape: TableShape = TableShape.OVAL
    seats: int = 0
    apart: tuple[Opponents, ...] = ()
