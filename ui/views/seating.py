"""What the seating section shows: every seat, who has none, who sits apart. No Qt."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import Participant
from models.readings.attendance import at_the_table
from models.readings.seating import neighbours
from models.readings.speaking import groups
from models.readings.table_plan import Place, seat_numbers, table_plan, without_seat
from models.seating import Opponents, Seating


class Named(Struct, frozen=True):
    """Somebody to be chosen, by a short and a full name; `by_list` is the seat by the list of
    whoever has none that was given."""

    participant: ParticipantId
    name: str
    full_name: str
    by_list: int = 0


class PlaceView(Struct, frozen=True):
    """One seat; `group` counts from 0, -1 without a group; `quarrels`: an opponent sits beside."""

    number: int
    sits: Named | None = None
    post: str = ""
    group: int = -1
    quarrels: bool = False


class PairView(Struct, frozen=True):
    one: Named
    other: Named
    beside: bool


class SeatingView(Struct, frozen=True):
    """`places` in the order of the seats round the table; `unseated` have their seats by the list
    alone; `least` is a seat for everybody."""

    seating: Seating
    places: tuple[PlaceView, ...]
    unseated: tuple[Named, ...]
    people: tuple[Named, ...]
    apart: tuple[PairView, ...]
    least: int


def seating_view(meeting: Meeting) -> SeatingView:
    plan = table_plan(meeting, everybody=False)
    people = {one.id: _named(meeting, one) for one in meeting.listed}
    seats = seat_numbers(meeting)
    beside = _beside(meeting, plan)
    pairs = tuple(
        PairView(people[pair.one], people[pair.other], pair in beside)
        for pair in meeting.seating.apart
        if pair.one in people and pair.other in people
    )
    quarrelling = {who for pair in beside for who in (pair.one, pair.other)}
    names = groups(meeting)
    return SeatingView(
        seating=meeting.seating,
        places=tuple(_place(place, people, names, quarrelling) for place in plan),
        unseated=tuple(
            replace(people[one.id], by_list=seats[one.id]) for one in without_seat(meeting)
        ),
        people=tuple(people.values()),
        apart=pairs,
        least=len(at_the_table(meeting)),
    )


def _named(meeting: Meeting, participant: Participant) -> Named:
    person = participant.person
    return Named(participant.id, meeting.short_names.of(person), person.full_name)


def _place(
    place: Place,
    people: Mapping[ParticipantId, Named],
    names: tuple[str, ...],
    quarrelling: set[ParticipantId],
) -> PlaceView:
    one = place.participant
    if one is None:
        return PlaceView(place.number)
    return PlaceView(
        number=place.number,
        sits=people[one.id],
        post=one.person.post_and_organisation,
        group=names.index(one.group) if one.group in names else -1,
        quarrels=one.id in quarrelling,
    )


def _beside(meeting: Meeting, plan: tuple[Place, ...]) -> set[Opponents]:
    """The pairs that should be apart and are neighbours."""
    if not meeting.seating.apart:
        return set()
    near = neighbours(meeting.seating.shape, len(plan))
    seats = {place.participant.id: seat for seat, place in enumerate(plan, 1) if place.participant}
    return {
        pair
        for pair in meeting.seating.apart
        if pair.one in seats and seats.get(pair.other, 0) in near[seats[pair.one]]
    }
