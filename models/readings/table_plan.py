"""Who sits on which seat: what the window and the seating plan draw."""

from collections.abc import Set
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import Participant, SeatOf
from models.readings.attendance import (
    at_the_table,
    in_their_places,
    member_of,
    place_holders,
)


class Place(Struct, frozen=True):
    """One seat of the table: the number on it, and who sits there if anybody does."""

    number: int
    participant: Participant | None


def chosen_size(meeting: Meeting) -> int:
    """As many seats as were chosen, at least one for everybody at the table."""
    return max(meeting.seating.seats, len(at_the_table(meeting)))


def table_size(meeting: Meeting) -> int:
    """How many seats there are: as many as chosen, and those whose numbers are given. A number
    more than twice as high is a label, not a count of seats."""
    whole = _whole(meeting)
    size = chosen_size(whole)
    given = (one.seat for one in whole.listed if one.seat is not None)
    return max(size, *(seat for seat in given if seat <= 2 * size), 0)


def seat_numbers(meeting: Meeting) -> dict[ParticipantId, int]:
    """A seat for everybody: the one on the plan, else the free ones in list order. Whoever sits in
    the place of a member has the number of the member, who has theirs: all others keep their own,
    whoever comes, goes, sends a deputy, or is taken off the list of an open meeting."""
    whole = _whole(meeting)
    taken = {one.seat for one in whole.listed}
    free = (number for number in count(1) if number not in taken)
    sits = _in_exchange(whole)
    kept = (one for one in whole.participants if not one.removed or one.id in sits)
    ordered = (sits.get(one.id, one) for one in kept)
    numbers = {one.id: next(free) if one.seat is None else one.seat for one in ordered}
    return {one.id: numbers[one.id] for one in meeting.listed}


def newly_vacated(meeting: Meeting, gone: Set[ParticipantId]) -> tuple[SeatOf, ...]:
    """The seats of those who are about to be taken off the list; None for a place that is shared
    with a deputy, who may come and go on it."""
    numbers = seat_numbers(meeting)
    deputies = [one for one in meeting.participants if one.deputy_for is not None]
    shared = {key for one in deputies for key in (one.id, one.deputy_for)}
    return tuple(
        SeatOf(one.id, None if one.id in shared else numbers[one.id])
        for one in meeting.listed
        if one.id in gone
    )


def _whole(meeting: Meeting) -> Meeting:
    """With those who were taken off the list since the opening; whoever is on it again sits where
    it says, else on the seat they had while that is free, else behind all others."""
    if not meeting.vacated:
        return meeting
    back = {one.participant: one.seat for one in meeting.vacated}
    given = {one.seat for one in meeting.listed}
    seated, behind = [], []
    for one in meeting.participants:
        seat = back.get(one.id)
        if one.removed and one.id in back:
            seated.append(replace(one, removed=False, seat=seat or one.seat))
        elif one.seat is not None or seat is None:
            seated.append(one)
        elif seat not in given:
            given.add(seat)
            seated.append(replace(one, seat=seat))
        else:
            behind.append(one)
    return replace(meeting, participants=(*seated, *behind))


def _in_exchange(meeting: Meeting) -> dict[ParticipantId, Participant]:
    """Members and those who sit in their place, each by the id of the other. A seat that is given
    tells who sits in the place."""
    members = [member_of(meeting, one) for one in meeting.listed if one.deputy_for is not None]
    if not members:
        return {}
    given = (one for one in meeting.listed if one.seat is not None)
    sitting = (*place_holders(meeting), *in_their_places(meeting), *given)
    holders = {member_of(meeting, one).id: one for one in sitting}
    pairs = [(one, holders[one.id]) for one in members if holders[one.id].id != one.id]
    return {
        **{member.id: holder for member, holder in pairs},
        **{holder.id: member for member, holder in pairs},
    }


def table_plan(meeting: Meeting, *, everybody: bool = True) -> tuple[Place, ...]:
    """All seats in the order of `seat_positions`, `table_size` of them.

    `everybody`: those without a seat are shown on free ones; otherwise they are left out.
    """
    numbers = seat_numbers(meeting)
    seated = [one for one in at_the_table(meeting) if everybody or one.seat is not None]
    size = table_size(meeting)
    sits = {numbers[one.id]: one for one in seated if numbers[one.id] <= size}
    beyond = {numbers[one.id]: one for one in seated if numbers[one.id] > size}
    free = (seat for seat in range(1, size + 1) if seat not in sits)
    labelled = {next(free): Place(number, beyond[number]) for number in sorted(beyond)}
    return tuple(labelled.get(seat) or Place(seat, sits.get(seat)) for seat in range(1, size + 1))


def without_seat(meeting: Meeting) -> tuple[Participant, ...]:
    """Those at the table who have none on the plan."""
    return tuple(one for one in at_the_table(meeting) if one.seat is None)
