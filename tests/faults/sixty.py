"""Sixty people at an open table: twice the sample, the second thirty with other surnames."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from models.acts.agenda import add_item, import_agenda, open_meeting, start_item
from models.acts.people import everyone_arrives, import_participants
from models.ids import ItemId, ParticipantId
from models.people import Participant
from tests.models.table import DETAILS, MORNING, STAFF, agenda, thirty
from tests.ui.round_table import RoundTable, places
from tests.ui.stage import HandedClock
from ui.opening import Opening

PEOPLE = 60
ANNOUNCES_NOBODY = ItemId(STAFF + PEOPLE // 2)


def sixty(folder: Path) -> RoundTable:
    """All are there, and the item announces nobody."""
    clock = HandedClock(MORNING)
    opening = Opening(places(folder, clock))
    table = RoundTable(opening.new(DETAILS), clock, opening)
    first = thirty()
    others = [_other(one, seat) for seat, one in enumerate(first, start=len(first) + 1)]
    acts: tuple[Callable[[], bool], ...] = (
        lambda: table.desk.do(import_participants, (*first, *others)),
        lambda: table.desk.do(import_agenda, agenda()),
        lambda: table.desk.do(add_item, "О разном"),
        lambda: table.desk.do(everyone_arrives),
        lambda: table.desk.do(open_meeting),
        lambda: table.desk.do(start_item, ANNOUNCES_NOBODY),
    )
    assert all(act() for act in acts)
    return table


def _other(one: Participant, seat: int) -> Participant:
    person = replace(one.person, surname=f"{one.person.surname}-Дальний")
    return replace(one, id=ParticipantId(0), person=person, seat=seat)
