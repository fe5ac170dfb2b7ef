"""Acts on the table: its shape and seats, who sits where, who sits apart."""

from msgspec.structs import replace

from models.acts.people import HIGHEST_SEAT
from models.acts.situation import Situation
from models.facts import SeatingChanged, SeatsAssigned
from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import SeatOf
from models.readings.placing import Placing, place
from models.refusals import Refusal, refuse_if, refuses
from models.seating import Opponents, Seating


@refuses(Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def change_seating(now: Situation, seating: Seating) -> SeatingChanged:
    """Another table: its shape, its number of seats (0: one for everybody), who sits apart."""
    refuse_if(not 0 <= seating.seats <= HIGHEST_SEAT, Refusal.OUT_OF_RANGE)
    refuse_if(any(pair.one == pair.other for pair in seating.apart), Refusal.OUT_OF_RANGE)
    return _changed(now, replace(seating, apart=_of_the_list(now.meeting, seating.apart)))


@refuses(Refusal.NOTHING_NEW)
def place_everybody(
    now: Situation, order: Placing = Placing.BY_GROUP, keep: bool = False
) -> SeatsAssigned:
    """A seat for everybody: the chair at the head, opponents apart; kept are the seats given."""
    return _assigned(now, place(now.meeting, order, keep=keep))


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def take_seat(now: Situation, participant: ParticipantId, seat: int | None = None) -> SeatsAssigned:
    """Somebody changes to this seat; who sat there takes theirs. `null`: they give it up."""
    who = now.participant(participant)
    refuse_if(seat is not None and not 1 <= seat <= HIGHEST_SEAT, Refusal.OUT_OF_RANGE)
    sat_there = [one for one in now.meeting.listed if seat is not None and one.seat == seat]
    swapped = (SeatOf(one.id, who.seat) for one in sat_there)
    return _assigned(now, (SeatOf(who.id, seat), *swapped))


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def keep_apart(now: Situation, one: ParticipantId, other: ParticipantId) -> SeatingChanged:
    """Two people are not to be placed as neighbours."""
    refuse_if(now.participant(one).id == now.participant(other).id, Refusal.OUT_OF_RANGE)
    apart = (*now.meeting.seating.apart, Opponents(one, other))
    return _changed(now, replace(now.meeting.seating, apart=_of_the_list(now.meeting, apart)))


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.NOTHING_NEW)
def let_together(now: Situation, one: ParticipantId, other: ParticipantId) -> SeatingChanged:
    """Two people may be neighbours again."""
    pair = {now.participant(one).id, now.participant(other).id}
    apart = tuple(each for each in now.meeting.seating.apart if {each.one, each.other} != pair)
    return _changed(now, replace(now.meeting.seating, apart=apart))


def _changed(now: Situation, seating: Seating) -> SeatingChanged:
    refuse_if(seating == now.meeting.seating, Refusal.NOTHING_NEW)
    return SeatingChanged(seating)


def _assigned(now: Situation, seats: tuple[SeatOf, ...]) -> SeatsAssigned:
    """Only what changes."""
    old = {one.id: one.seat for one in now.meeting.listed}
    new = tuple(one for one in seats if old[one.participant] != one.seat)
    refuse_if(not new, Refusal.NOTHING_NEW)
    return SeatsAssigned(new)


def _of_the_list(meeting: Meeting, apart: tuple[Opponents, ...]) -> tuple[Opponents, ...]:
    """Every pair once; who is no longer on the list falls away."""
    listed = {one.id for one in meeting.listed}
    known = [pair for pair in apart if {pair.one, pair.other} <= listed]
    return tuple({frozenset((pair.one, pair.other)): pair for pair in reversed(known)}.values())[
        ::-1
    ]
