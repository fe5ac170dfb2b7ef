"""How coming and going changes the meeting."""

from collections.abc import Collection
from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.ordered import replaced
from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import Participant, Span, close_last
from models.readings.attendance import in_place_of
from models.request import Request


def evolve_attendance(meeting: Meeting, fact: facts.AttendanceFact, at: datetime) -> Meeting:
    match fact:
        case facts.ParticipantArrived(participant):
            return come(meeting, participant, at)
        case facts.EveryoneArrived(participants):
            return arrive(meeting, participants, at)
        case facts.ParticipantLeft(participant):
            return _with_people(meeting, *_leaving(meeting, (participant,), at))
        case facts.ParticipantExcused(participant, excused):
            changed = (
                replace(one, excused=excused)
                for one in meeting.participants
                if one.id == participant
            )
            return _with_people(meeting, *changed)
        case facts.DeputySent(participant, deputy):
            return _deputise(meeting, participant, deputy, at)
        case _:
            assert_never(fact)


def come(meeting: Meeting, participant: ParticipantId, at: datetime) -> Meeting:
    """In the room from `at`, unless they were already, and back on the seat of their deputy."""
    return arrive(_seat_given_back(meeting, participant, at), (participant,), at)


def arrive(meeting: Meeting, who: Collection[ParticipantId], at: datetime) -> Meeting:
    """Those named are in the room from `at`, unless they were already."""
    coming = (
        replace(one, attendance=(*one.attendance, Span(at)), excused=False)
        for one in meeting.participants
        if one.id in who and not one.present
    )
    return _with_people(meeting, *coming)


def _leaving(
    meeting: Meeting, who: Collection[ParticipantId], at: datetime
) -> tuple[Participant, ...]:
    return tuple(
        replace(one, attendance=close_last(one.attendance, at))
        for one in meeting.participants
        if one.id in who
    )


def _deputise(
    meeting: Meeting, participant: ParticipantId, deputy: Participant, at: datetime
) -> Meeting:
    """The deputy comes, takes the seat and the raised hands; the one replaced is not there, nor
    is whoever had been sent before."""
    sitting = {one.id for one in _standing_in(meeting, participant)}
    freed = _seat_given_back(meeting, participant, at)
    seats = (one.seat for one in freed.participants if one.id == participant)
    replaced_ones = (replace(one, seat=None) for one in _leaving(freed, (participant,), at))
    sent = replace(deputy, seat=next(seats, None), attendance=(Span(at),), deputy_for=participant)
    return replace(
        meeting,
        participants=(*replaced(freed.participants, *replaced_ones), sent),
        queue=_handed_over(meeting.queue, {participant, *sitting}, deputy.id),
        kept=_handed_over(meeting.kept, {participant, *sitting}, deputy.id),
    )


def _handed_over(
    requests: tuple[Request, ...], old: Collection[ParticipantId], new: ParticipantId
) -> tuple[Request, ...]:
    return tuple(
        replace(one, participant=new) if one.participant in old else one for one in requests
    )


def _seat_given_back(meeting: Meeting, participant: ParticipantId, at: datetime) -> Meeting:
    """Whoever was replaced has their seat again; those who came in their place are free to go."""
    deputies = _standing_in(meeting, participant)
    if not deputies:
        return meeting
    keys = {participant, *(one.id for one in deputies)}
    taken = {one.seat for one in meeting.listed if one.id not in keys}
    gone = [replace(one, seat=None) for one in _leaving(meeting, [one.id for one in deputies], at)]
    who = [one for one in meeting.participants if one.id == participant]
    seats = [one.seat for one in (*deputies, *who) if one.seat not in (None, *taken)]
    back = [replace(one, seat=seats[-1]) for one in who if seats]
    return _with_people(meeting, *gone, *back)


def _standing_in(meeting: Meeting, participant: ParticipantId) -> tuple[Participant, ...]:
    """Deputies of somebody who is away, and theirs; a deputy of somebody present is a guest."""
    if any(one.id == participant and one.present for one in meeting.participants):
        return ()
    return tuple(
        one
        for one in meeting.participants
        if participant in (above.id for above in in_place_of(meeting, one))
    )


def _with_people(meeting: Meeting, *changed: Participant) -> Meeting:
    return replace(meeting, participants=replaced(meeting.participants, *changed))
