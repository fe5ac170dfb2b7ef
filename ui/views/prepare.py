"""What the preparing page shows and gives back: details, limits, participants, agenda. No Qt."""

from collections import Counter
from datetime import datetime

from msgspec import Struct

from models.kinds import Limits, Rules
from models.meeting import AgendaItem, Details, ItemStatus, Meeting
from models.notes import Origin
from models.people import Participant
from models.readings.agenda import (
    begun_too_early,
    forecast,
    item_numbers,
    plan_ends,
    planned_total,
)
from models.readings.group_colours import group_colours
from models.readings.table_plan import seat_numbers
from ui.views.clock_text import minutes, time_of_day


class ParticipantRow(Struct, frozen=True):
    """`group` is a colour of the palette, counted from 0; -1 without a group."""

    participant: Participant
    number: int
    seat: int
    group: int


class ItemRow(Struct, frozen=True):
    """`start` is the start by plan; `locked` items were already taken and cannot be removed."""

    item: AgendaItem
    number: str
    start: str
    minutes: int
    locked: bool


class PrepareView(Struct, frozen=True):
    """`over` are the minutes by which the plan exceeds the planned end (0 or less: it fits);
    `too_early` the titles of items that begin by plan before the one above ends;
    `people` complete the presenters."""

    details: Details
    limits: Limits
    participants: tuple[ParticipantRow, ...]
    groups: tuple[tuple[str, int], ...]
    items: tuple[ItemRow, ...]
    total: int
    over: int
    started: bool
    too_early: tuple[str, ...] = ()
    rules: Rules = Rules()
    sequel_of: Origin | None = None
    people: tuple[str, ...] = ()


def prepare_view(meeting: Meeting, now: datetime) -> PrepareView:
    colours, seats, numbers = group_colours(meeting), seat_numbers(meeting), item_numbers(meeting)
    sizes = Counter(one.group for one in meeting.listed)
    planned = forecast(meeting, now)
    last = max((row.planned_start + row.item.planned for row in planned), default=None)
    return PrepareView(
        details=meeting.details,
        limits=meeting.limits,
        participants=tuple(
            ParticipantRow(one, place, seats[one.id], colours.get(one.group, -1))
            for place, one in enumerate(meeting.listed, start=1)
        ),
        groups=tuple((name, sizes[name]) for name in colours),
        items=tuple(
            ItemRow(
                row.item,
                numbers.get(row.item.id, ""),
                time_of_day(row.planned_start),
                minutes(row.item.planned),
                locked=row.item.status is ItemStatus.CURRENT or bool(row.item.spans),
            )
            for row in planned
        ),
        total=minutes(planned_total(meeting)),
        over=minutes(last - plan_ends(meeting, now)) if last else 0,
        started=meeting.opened is not None,
        too_early=tuple(one.title for one in begun_too_early(planned)),
        rules=meeting.rules,
        sequel_of=meeting.sequel_of,
        people=tuple(meeting.short_names.of(one.person) for one in meeting.listed),
    )
