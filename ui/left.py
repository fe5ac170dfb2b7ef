"""What one window of a meeting leaves to the next, in another language or other colours."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from models.ids import NoteId
from models.kinds import Majority, Voice
from ui.desk.questions import Renew
from ui.views.hall import HallOrders

if TYPE_CHECKING:
    from ui.outcomes.new_outcome import Draft


class LeftAtTable(Struct, frozen=True):
    """A note half typed, whether it is not for the minutes and whether the keys are there; whom the
    finder is to find; what is asked and not answered yet, and what of the answer is typed."""

    note: str
    private: bool
    writing: bool
    sought: str
    asked: tuple[Renew, ...] = ()
    answer: str = ""


class LeftAmongOutcomes(Struct, frozen=True):
    """What was missed at the table, and the answers of votes by name, by note, that were not
    recorded; `voting` is the one in front."""

    draft: "Draft | None"
    voices: Mapping[int, Mapping[int, Voice]]
    voting: tuple[NoteId, Majority] | None


class Left(Struct, frozen=True):
    """Its page and the section of the preparation, counted from 0, what the hall was told to show,
    and what was half done."""

    page: str
    section: int
    orders: HallOrders
    table: LeftAtTable
    outcomes: LeftAmongOutcomes | None
