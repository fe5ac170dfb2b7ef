"""The papers laid out before the meeting, as values: the words are chosen, in order."""

from msgspec import Struct

from models.papers.values import Labelled, Metadata
from models.readings.table_edge import Point

Row = tuple[str, ...]
"""The texts of a row of a table; one text alone is the name of the group that follows."""


class Head(Struct, frozen=True):
    """What stands on top of a list. `sample` is a mark («ОБРАЗЕЦ») or empty."""

    metadata: Metadata
    sample: str
    organisation: tuple[str, ...]
    title: str
    heading: str
    day_and_place: str


class Programme(Struct, frozen=True):
    """Columns and rows are: time, length, what, who."""

    head: Head
    officials: tuple[Labelled, ...]
    columns: tuple[str, str, str, str]
    rows: tuple[Row, ...]


class Registration(Struct, frozen=True):
    """Number, name, post and organisation, contacts if asked for, and a column to sign in.

    `empty_rows` are for walk-ins.
    """

    head: Head
    columns: Row
    rows: tuple[Row, ...]
    empty_rows: int


class ParticipantsList(Struct, frozen=True):
    """Number, name, post and organisation, remark."""

    head: Head
    columns: tuple[str, str, str, str]
    rows: tuple[Row, ...]


class TentCard(Struct, frozen=True):
    surname: str
    given_names: str
    post: str
    organisation: str


class TentCards(Struct, frozen=True):
    metadata: Metadata
    sample: str
    cards: tuple[TentCard, ...]


class PlanSeat(Struct, frozen=True):
    """A seat in the middle of `place`; `name` is empty where nobody sits.

    `outwards` points from the table to where the name belongs, one unit long.
    """

    number: str
    name: str
    place: Point
    outwards: Point


class SeatingPlan(Struct, frozen=True):
    """The table seen from above, in a box one unit high and `aspect` wide, x and y from the top
    left corner; `radius` is of a seat. `unplaced` are those for whom the table has no seat."""

    head: Head
    aspect: float
    radius: float
    outline: tuple[Point, ...]
    seats: tuple[PlanSeat, ...]
    unplaced: tuple[str, ...]
