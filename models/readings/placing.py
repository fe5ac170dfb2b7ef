"""Placing everybody at the table: the chair at the head, groups together or mixed, opponents apart.

Customs of the table: the chair sits at the head with the moderator and the secretary on either
side; free seats are left opposite the head, in rows at the back.
"""

from collections.abc import Iterable
from enum import StrEnum

from models.ids import ParticipantId
from models.kinds import TableShape
from models.meeting import Meeting
from models.people import Participant, Person, SeatOf
from models.readings.attendance import at_the_table
from models.readings.keeping_apart import Arrangement, kept_apart
from models.readings.seating import HEAD, neighbours
from models.readings.speaking import groups, is_of_the_chair
from models.readings.table_plan import chosen_size, table_size
from models.spreadsheets.matching import Sameness, same_person

Seats = dict[int, ParticipantId]


class Placing(StrEnum):
    BY_GROUP = "by_group"
    MIXED = "mixed"


def place(meeting: Meeting, order: Placing, *, keep: bool = False) -> tuple[SeatOf, ...]:
    """A seat for everybody at the table, in list order; none for whoever a deputy stands in for.

    `keep`: seats that are given stay; only the others are placed. Named opponents are no
    neighbours if that can be had; for their sake first those without an office move, then
    moderator and secretary, the head last.
    """
    size = table_size(meeting) if keep else chosen_size(meeting)
    beside = neighbours(meeting.seating.shape, size)
    kept = _kept(meeting, size) if keep else {}
    offices = {**kept}
    _put(offices, [HEAD], _head(meeting))
    head = {seat for seat in offices if seat not in kept}
    for official in (meeting.details.moderator, meeting.details.secretary):
        _put(offices, beside.get(HEAD, ()), _named(meeting, official))
    beside_head = {seat for seat in offices if seat not in kept} - head
    seats = _filled(meeting, order, offices, size)
    others = set(beside) - set(offices)
    movable = (others, others | beside_head, others | beside_head | head)
    apart = frozenset(frozenset((one.one, one.other)) for one in meeting.seating.apart)
    groups_of = {one.id: one.group for one in at_the_table(meeting)}
    arranged = kept_apart(Arrangement(beside, apart, groups_of), seats, movable)
    found = {participant: seat for seat, participant in arranged.items()}
    return tuple(SeatOf(one.id, found.get(one.id)) for one in meeting.listed)


def _kept(meeting: Meeting, size: int) -> Seats:
    seated = ((one.seat, one.id) for one in at_the_table(meeting) if one.seat is not None)
    return {seat: key for seat, key in seated if seat <= size}


def _head(meeting: Meeting) -> Participant | None:
    """The chair; without one on the list, the moderator."""
    found = _named(meeting, meeting.details.chair)
    leading = (one for one in at_the_table(meeting) if is_of_the_chair(meeting, one))
    return found or next(leading, None)


def _named(meeting: Meeting, person: Person | None) -> Participant | None:
    if person is None:
        return None
    people = at_the_table(meeting)
    same = (one for one in people if same_person(one.person, person) is Sameness.SAME)
    return next(same, None)


def _put(seats: Seats, wanted: Iterable[int], who: Participant | None) -> None:
    """On the first of the wanted seats that is free."""
    free = (seat for seat in wanted if seat not in seats)
    seat = next(free, None)
    if who is not None and seat is not None and who.id not in seats.values():
        seats[seat] = who.id


def _filled(meeting: Meeting, order: Placing, offices: Seats, size: int) -> Seats:
    placed = set(offices.values())
    waiting = [one for one in at_the_table(meeting) if one.id not in placed]
    free = [seat for seat in range(1, size + 1) if seat not in offices]
    spare = len(free) - len(waiting)
    middle = len(waiting) if meeting.seating.shape is TableShape.ROWS else (len(waiting) + 1) // 2
    used = free[:middle] + free[middle + spare :]
    ordered = _ordered(meeting, waiting, order)
    return {**offices, **dict(zip(used, (one.id for one in ordered), strict=True))}


def _ordered(meeting: Meeting, people: list[Participant], order: Placing) -> list[Participant]:
    """Group after group, or every group in its turn, the larger ones more often."""
    rank = {name: place for place, name in enumerate((*groups(meeting), ""))}
    by_group = sorted(people, key=lambda one: rank[one.group])
    if order is Placing.BY_GROUP:
        return by_group
    sizes = {name: sum(one.group == name for one in people) for name in rank}
    counted: dict[str, int] = dict.fromkeys(rank, 0)
    turns: dict[ParticipantId, float] = {}
    for one in by_group:
        turns[one.id] = (counted[one.group] + 0.5) / sizes[one.group]
        counted[one.group] += 1
    return sorted(by_group, key=lambda one: turns[one.id])
