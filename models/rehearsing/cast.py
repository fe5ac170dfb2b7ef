"""Who the people of a rehearsed room are: drawn once, from the meeting as it was prepared."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from msgspec import Struct

from models.ids import ItemId, ParticipantId
from models.meeting import Meeting
from models.people import Participant
from models.readings.agenda import planned_total
from models.readings.speaking import is_of_the_chair, presenters_of
from models.rehearsing.chance import Chance
from models.rehearsing.temper import Temper
from models.spreadsheets.matching import Sameness, same_person

LATE_AT_LEAST, LATE_AT_MOST = timedelta(minutes=3), timedelta(minutes=25)
FIRST_LEAVES, LAST_LEAVES = 0.25, 0.9
SHORTEST_MEETING = timedelta(minutes=30)


class Cast(Struct, frozen=True):
    """`late` is after which time from the opening somebody comes, `leaving` after which they go.

    `presenters` are those whom the agenda announces, `quiet` who runs the meeting or writes it
    down and asks for nothing. `proposals` are the words in which something is proposed.
    """

    chance: Chance
    temper: Temper
    opening: datetime
    late: Mapping[ParticipantId, timedelta]
    leaving: Mapping[ParticipantId, timedelta]
    presenters: Mapping[ItemId, tuple[ParticipantId, ...]]
    quiet: frozenset[ParticipantId]
    proposals: tuple[str, ...]


def cast(
    meeting: Meeting, seed: int, temper: Temper, opening: datetime, proposals: tuple[str, ...] = ()
) -> Cast:
    """`opening` is the instant for which the meeting is called."""
    chance = Chance(seed)
    presenters = {
        item.id: tuple(one.id for one in presenters_of(meeting, item)) for item in meeting.items
    }
    announced = {one for each in presenters.values() for one in each}
    quiet = frozenset(one.id for one in meeting.listed if _is_quiet(meeting, one))
    free = [one.id for one in meeting.listed if one.id not in announced | quiet]
    late = dict(_late(free, chance, temper))
    staying = [one for one in free if one not in late]
    length = max(planned_total(meeting), SHORTEST_MEETING)
    return Cast(
        chance=chance,
        temper=temper,
        opening=opening,
        late=MappingProxyType(late),
        leaving=MappingProxyType(dict(_leaving(staying, chance, temper, length))),
        presenters=MappingProxyType(presenters),
        quiet=quiet,
        proposals=proposals,
    )


def _late(
    people: list[ParticipantId], chance: Chance, temper: Temper
) -> Iterator[tuple[ParticipantId, timedelta]]:
    for one in people:
        if chance.of("late", one) < temper.late:
            yield one, chance.length(LATE_AT_LEAST, LATE_AT_MOST, "how late", one)


def _leaving(
    people: list[ParticipantId], chance: Chance, temper: Temper, length: timedelta
) -> Iterator[tuple[ParticipantId, timedelta]]:
    for one in people:
        if chance.of("leaves", one) < temper.leaving:
            yield one, length * chance.between(FIRST_LEAVES, LAST_LEAVES, "when", one)


def _is_quiet(meeting: Meeting, one: Participant) -> bool:
    secretary = meeting.details.secretary
    writes = secretary is not None and same_person(one.person, secretary) is Sameness.SAME
    return writes or is_of_the_chair(meeting, one)
