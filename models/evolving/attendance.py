"""How coming and going changes the meeting."""

from collections.abc import Collection
from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.evolving.ordered import replaced
from models.ids import ParticipantId
from models.meeting import Meeting, Request
from models.people import Participant, Span, close_last


def evolve_attendance(meeting: Meeting, fact: facts.AttendanceFact, at: datetime) -> Meeting:
    match fact:
        case facts.ParticipantArrived(participant):
            return arrive(_deputy_goes(meeting, participant, at), (participant,), at)
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
    """The deputy comes, takes the seat and the raised hands; the one replaced is not there."""
    replaced_ones = (replace(one, seat=None) for one in _leaving(meeting, (participant,), at))
    sent = replace(deputy, attendance=(Span(at),), deputy_for=participant)
    people = (*replaced(meeting.participants, *replaced_ones), sent)
    return replace(
        meeting,
        participants=people,
        queue=_handed_over(meeting.queue, participant, deputy.id),
        kept=_handed_over(meeting.kept, participant, deputy.id),
    )


def _handed_over(
    requests: tuple[Request, ...], old: ParticipantId, new: ParticipantId
) -> tuple[Request, ...]:
    return tuple(
        replace(one, participant=new) if one.participant == old else one for one in requests
    )


def _deputy_goes(meeting: Meeting, participant: ParticipantId, at: datetime) -> Meeting:
    """Whoever was replaced and is here again takes their seat back; the deputy is free to go."""
    deputies = [
        one for one in meeting.participants if one.deputy_for == participant and one.present
    ]
    if not deputies or any(one.id == participant and one.present for one in meeting.participants):
        return meeting
    seat = deputies[-1].seat
    gone = (replace(one, seat=None) for one in _leaving(meeting, [one.id for one in deputies], at))
    back = (replace(one, seat=seat) for one in meeting.participants if one.id == participant)
    return _with_people(meeting, *gone, *back)


def _with_people(meeting: Meeting, *changed: Participant) -> Meeting:
    return replace(meeting, participants=replaced(meeting.participants, *changed))
