"""How preparing changes the meeting: details, limits, the list and the agenda."""

from dataclasses import replace
from typing import Protocol, TypeVar, assert_never

from models import facts
from models.meeting import AgendaItem, Meeting
from models.people import Participant


class _Listed(Protocol):
    @property
    def id(self) -> int: ...


Entry = TypeVar("Entry", bound=_Listed)


def evolve_preparation(meeting: Meeting, fact: facts.PreparationFact) -> Meeting:
    match fact:
        case facts.MeetingCreated(details, limits):
            return replace(meeting, details=details, limits=limits)
        case facts.DetailsChanged(details):
            return replace(meeting, details=details)
        case facts.LimitsChanged(limits):
            return replace(meeting, limits=limits)
        case facts.ParticipantAdded(participant):
            return _with_participants(meeting, (*meeting.participants, participant))
        case facts.ParticipantsImported(added):
            return _with_participants(meeting, (*meeting.participants, *added))
        case facts.ParticipantChanged(participant):
            return _with_participants(meeting, replaced(meeting.participants, participant))
        case facts.ParticipantMoved(participant, place):
            return _with_participants(meeting, moved(meeting.participants, participant, place))
        case facts.ParticipantRemoved(participant):
            return _without_participant(meeting, meeting.participant(participant))
        case facts.ItemAdded(item):
            return _with_items(meeting, (*meeting.items, item))
        case facts.AgendaImported(added):
            return _with_items(meeting, (*meeting.items, *added))
        case facts.ItemChanged(item):
            return _with_items(meeting, replaced(meeting.items, item))
        case facts.ItemMoved(item, place):
            return _with_items(meeting, moved(meeting.items, item, place))
        case facts.ItemRemoved(item):
            return _with_items(meeting, tuple(one for one in meeting.items if one.id != item))
        case _:
            assert_never(fact)


def replaced(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    return tuple(entry if one.id == entry.id else one for one in entries)


def moved(entries: tuple[Entry, ...], key: int, place: int) -> tuple[Entry, ...]:
    """With the entry of this id at `place`, counted from 0 after it was taken out."""
    rest = [one for one in entries if one.id != key]
    rest[place:place] = [one for one in entries if one.id == key]
    return tuple(rest)


def _with_participants(meeting: Meeting, participants: tuple[Participant, ...]) -> Meeting:
    return replace(meeting, participants=participants)


def _with_items(meeting: Meeting, items: tuple[AgendaItem, ...]) -> Meeting:
    return replace(meeting, items=items)


def _without_participant(meeting: Meeting, gone: Participant) -> Meeting:
    """Off the list and the queue; the value stays, so that the record can still name them."""
    queue = tuple(one for one in meeting.queue if one.participant != gone.id)
    participants = replaced(meeting.participants, replace(gone, removed=True))
    return replace(meeting, participants=participants, queue=queue)
