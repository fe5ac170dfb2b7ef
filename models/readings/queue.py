"""Readings of the queue: who stands where, why, and who is next."""

from dataclasses import dataclass
from enum import StrEnum

from models.ids import ParticipantId, RequestId, SpeechId
from models.kinds import STANDINGS, ItemKind, SpeechKind
from models.meeting import AgendaItem, Meeting, Request
from models.readings.speaking import presenters_of


class Place(StrEnum):
    """Why a request stands where it stands."""

    BY_RANK = "by_rank"
    BY_TIME = "by_time"


@dataclass(frozen=True, slots=True)
class Upcoming:
    """Who gets the floor on «next»; `request` is None without a raised hand."""

    participant: ParticipantId
    kind: SpeechKind
    request: RequestId | None
    to: SpeechId | None


def queue_order(meeting: Meeting) -> tuple[Request, ...]:
    """By rank of the kind; first come, first served within a rank.

    Where the rules say so, those who have not spoken yet come first within a rank.
    """
    spoke: set[ParticipantId] = set()
    if meeting.rules.first_timers_first:
        spoke = {one.participant for one in meeting.speeches}
    return tuple(
        sorted(
            meeting.queue,
            key=lambda one: (STANDINGS[one.kind].rank, one.participant in spoke, one.made),
        )
    )


def place_of(meeting: Meeting, request: Request) -> Place:
    """BY_RANK if somebody who asked earlier stands behind this request."""
    order = queue_order(meeting)
    behind = order[order.index(request) + 1 :]
    return Place.BY_RANK if any(one.made < request.made for one in behind) else Place.BY_TIME


def next_up(meeting: Meeting) -> Upcoming | None:
    """Interruptions first, then the presenters of the current item, then the queue."""
    order = queue_order(meeting)
    first = order[0] if order else None
    if first is not None and STANDINGS[first.kind].interrupts:
        return _of(first)
    return announced(meeting) or (_of(first) if first else None)


def announced(meeting: Meeting) -> Upcoming | None:
    """The presenter whom the agenda announces on the current item and who has not spoken on it."""
    item = meeting.current_item
    if item is None or item.is_break:
        return None
    spoke = {
        one.participant
        for one in meeting.speeches
        if one.item == item.id and not STANDINGS[one.kind].interrupts
    }
    for place, presenter in enumerate(presenters_of(meeting, item)):
        if presenter.id not in spoke and not presenter.has_left:
            kind = _announced_kind(item, place)
            return Upcoming(presenter.id, kind, _raised(meeting, presenter.id, kind), None)
    return None


def _raised(meeting: Meeting, participant: ParticipantId, kind: SpeechKind) -> RequestId | None:
    """The hand they raised for what the agenda announces anyway."""
    hands = (one for one in meeting.queue if (one.participant, one.kind) == (participant, kind))
    return next((one.id for one in hands), None)


def _announced_kind(item: AgendaItem, place: int) -> SpeechKind:
    if item.kind in (ItemKind.OPENING, ItemKind.OTHER):
        return SpeechKind.SPEECH
    if item.kind is ItemKind.CLOSING:
        return SpeechKind.CLOSING_WORD
    return SpeechKind.REPORT if place == 0 else SpeechKind.CO_REPORT


def _of(request: Request) -> Upcoming:
    return Upcoming(request.participant, request.kind, request.id, request.to)
