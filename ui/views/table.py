"""What the seats around the table show. No Qt."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.ids import ParticipantId
from models.kinds import SpeechKind
from models.meeting import Meeting
from models.people import Participant
from models.readings.queue import queue_order
from models.readings.speaking import groups, time_spoken
from ui.views.clock_text import elapsed


class Presence(StrEnum):
    EXPECTED = "expected"
    PRESENT = "present"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class SeatView:
    """One seat. `group` counts from 0, -1 without a group; `waits` are the places in the queue."""

    participant: ParticipantId
    label: str
    name: str
    post: str
    group: int
    group_name: str
    presence: Presence
    speaking: bool
    suspended: bool
    waits: tuple[int, ...]
    waits_for: tuple[SpeechKind, ...]
    has_spoken: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class TableView:
    seats: tuple[SeatView, ...]
    present: int
    expected: int
    registering: bool


def seat_number(meeting: Meeting, participant: Participant) -> int:
    """The seat on the plan, else the list number."""
    return participant.seat or seat_numbers(meeting)[participant.id]


def seat_numbers(meeting: Meeting) -> dict[ParticipantId, int]:
    """A seat for everybody: the one on the plan, else the free ones in list order."""
    taken = {one.seat for one in meeting.listed}
    free = (number for number in range(1, 10_000) if number not in taken)
    return {one.id: one.seat if one.seat is not None else next(free) for one in meeting.listed}


def table_view(meeting: Meeting, now: datetime) -> TableView:
    numbers = seat_numbers(meeting)
    names = groups(meeting)
    times = time_spoken(meeting, now)
    order = queue_order(meeting)
    floor = [meeting.speeches[key].participant for key in meeting.floor]
    seats = []
    for one in sorted(meeting.listed, key=lambda each: numbers[each.id]):
        waiting = [place for place, ask in enumerate(order, start=1) if ask.participant == one.id]
        speaks = bool(floor) and floor[-1] == one.id
        seats.append(
            SeatView(
                participant=one.id,
                label=str(numbers[one.id]),
                name=one.person.full_name,
                post=one.person.post_and_organisation,
                group=names.index(one.group) if one.group in names else -1,
                group_name=one.group,
                presence=_presence(one),
                speaking=speaks,
                suspended=one.id in floor[:-1],
                waits=tuple(waiting),
                waits_for=tuple(order[place - 1].kind for place in waiting),
                has_spoken=one.id in times and not speaks,
                spoken="" if speaks or one.id not in times else elapsed(times[one.id]),
            )
        )
    present = sum(one.presence is Presence.PRESENT for one in seats)
    return TableView(tuple(seats), present, len(seats), registering=meeting.opened is None)


def _presence(participant: Participant) -> Presence:
    if participant.present:
        return Presence.PRESENT
    return Presence.LEFT if participant.has_left else Presence.EXPECTED
