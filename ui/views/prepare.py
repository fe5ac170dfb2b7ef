"""What the preparing page shows and gives back: details, limits, participants, agenda. No Qt."""

from dataclasses import dataclass
from datetime import datetime

from models.kinds import Limits
from models.meeting import AgendaItem, Details, ItemStatus, Meeting
from models.people import Participant
from models.readings.agenda import forecast, item_numbers, plan_ends, planned_total
from models.readings.speaking import groups
from ui.views.clock_text import minutes, time_of_day
from ui.views.table import seat_numbers


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    participant: Participant
    number: int
    seat: int
    group: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """`start` is the start by plan; `locked` items were already taken and cannot be removed."""

    item: AgendaItem
    number: str
    start: str
    minutes: int
    locked: bool


@dataclass(frozen=True, slots=True)
class PrepareView:
    """`over` are the minutes by which the plan exceeds the planned end (0 or less: it fits)."""

    details: Details
    limits: Limits
    participants: tuple[ParticipantRow, ...]
    groups: tuple[tuple[str, int], ...]
    items: tuple[ItemRow, ...]
    total: int
    over: int
    started: bool


def prepare_view(meeting: Meeting, now: datetime) -> PrepareView:
    names, seats, numbers = groups(meeting), seat_numbers(meeting), item_numbers(meeting)
    planned = forecast(meeting, now)
    last = max((row.planned_start + row.item.planned for row in planned), default=None)
    return PrepareView(
        details=meeting.details,
        limits=meeting.limits,
        participants=tuple(
            ParticipantRow(
                one, place, seats[one.id], names.index(one.group) if one.group in names else -1
            )
            for place, one in enumerate(meeting.listed, start=1)
        ),
        groups=tuple((name, sum(one.group == name for one in meeting.listed)) for name in names),
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
    )
