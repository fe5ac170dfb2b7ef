"""What the seats around the table show. No Qt."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from models.ids import ParticipantId
from models.kinds import SpeechKind, TableShape
from models.meeting import Meeting
from models.people import Participant
from models.readings.attendance import at_the_table
from models.readings.finder import Findable, findable
from models.readings.group_colours import group_colours
from models.readings.queue import queue_order
from models.readings.speaking import time_ended
from models.readings.table_plan import seat_numbers, table_plan
from models.request import Request
from ui.views.clock_text import elapsed


class Presence(StrEnum):
    EXPECTED = "expected"
    PRESENT = "present"
    LEFT = "left"
    EXCUSED = "excused"


class SeatView(Struct, frozen=True):
    """One seat. `group` is a colour of the palette or -1; `waits` are the places in the queue,
    `passed_over` those of them that are held. `deputy_for` is in whose place somebody sits.
    `spoken` is for how long, of somebody who has the floor until then."""

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
    passed_over: tuple[int, ...] = ()
    deputy_for: str = ""
    short_name: str = ""

    @property
    def turn(self) -> int | None:
        """The first place in the queue at which «next» will call them."""
        return next((place for place in self.waits if place not in self.passed_over), None)

    @property
    def held(self) -> bool:
        """Waits, but «next» passes them over."""
        return bool(self.waits) and self.turn is None


class TableView(Struct, frozen=True):
    """`seats` are those that are taken; `empty` are the places of the others, counted from 0.

    `people` are the same, as a finder looks for them.
    """

    seats: tuple[SeatView, ...]
    present: int
    expected: int
    registering: bool
    shape: TableShape = TableShape.OVAL
    empty: tuple[int, ...] = ()
    people: tuple[Findable, ...] = ()

    @property
    def size(self) -> int:
        return len(self.seats) + len(self.empty)


class _Readings(Struct, frozen=True):
    """What is read from the meeting once for all seats."""

    colours: Mapping[str, int]
    times: Mapping[ParticipantId, timedelta]
    waiting: Mapping[ParticipantId, list[tuple[int, Request]]]
    floor: tuple[ParticipantId, ...]
    speaker: ParticipantId | None
    names: Mapping[ParticipantId, str]


def table_view(meeting: Meeting) -> TableView:
    """No clock changes it."""
    plan, readings = table_plan(meeting), _readings(meeting)
    return TableView(
        seats=tuple(
            _seat(place.number, place.participant, readings) for place in plan if place.participant
        ),
        present=len(meeting.present),
        expected=len(at_the_table(meeting)),
        registering=meeting.opened is None,
        shape=meeting.seating.shape,
        empty=tuple(index for index, place in enumerate(plan) if place.participant is None),
        people=findable(meeting.listed, seat_numbers(meeting)),
    )


def _readings(meeting: Meeting) -> _Readings:
    """In a break nobody speaks: whoever had the floor is suspended."""
    floor = tuple(meeting.speeches[key].participant for key in meeting.floor)
    short = meeting.short_names
    return _Readings(
        colours=group_colours(meeting),
        times=time_ended(meeting),
        waiting=_waiting(meeting),
        floor=floor,
        speaker=floor[-1] if floor and meeting.break_since is None else None,
        names={one.id: short.of(one.person) for one in meeting.participants},
    )


def _waiting(meeting: Meeting) -> Mapping[ParticipantId, list[tuple[int, Request]]]:
    """The places in the queue, counted from 1, with the requests there."""
    places = defaultdict[ParticipantId, list[tuple[int, Request]]](list)
    for turn, ask in enumerate(queue_order(meeting), start=1):
        places[ask.participant].append((turn, ask))
    return places


def _seat(number: int, one: Participant, seen: _Readings) -> SeatView:
    asks = seen.waiting.get(one.id, [])
    speaks = seen.speaker == one.id
    return SeatView(
        participant=one.id,
        label=str(number),
        name=one.person.full_name,
        post=one.person.post_and_organisation,
        group=seen.colours.get(one.group, -1),
        group_name=one.group,
        presence=_presence(one),
        speaking=speaks,
        suspended=one.id in seen.floor and not speaks,
        waits=tuple(turn for turn, _ask in asks),
        waits_for=tuple(ask.kind for _turn, ask in asks),
        has_spoken=one.id in seen.times and not speaks,
        spoken=elapsed(seen.times[one.id]) if one.id in seen.times else "",
        passed_over=tuple(turn for turn, ask in asks if ask.held),
        deputy_for="" if one.deputy_for is None else seen.names[one.deputy_for],
        short_name=seen.names[one.id],
    )


def _presence(participant: Participant) -> Presence:
    if participant.present:
        return Presence.PRESENT
    if participant.excused:
        return Presence.EXCUSED
    return Presence.LEFT if participant.has_left else Presence.EXPECTED
