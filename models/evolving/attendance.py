"""How coming and going changes the meeting."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from models import facts
from models.ids import ParticipantId
from models.meeting import Meeting
from models.people import Span, close_last


def evolve_attendance(meeting: Meeting, fact: facts.AttendanceFact, at: datetime) -> Meeting:
    match fact:
        case facts.ParticipantArrived(participant):
            return arrive(meeting, (participant,), at)
        case facts.EveryoneArrived(participants):
            return arrive(meeting, participants, at)
        case facts.ParticipantLeft(participant):
            people = tuple(
                replace(one, attendance=close_last(one.attendance, at))
                if one.id == participant
                else one
                for one in meeting.participants
            )
            return replace(meeting, participants=people)
        case _:
            assert_never(fact)


def arrive(meeting: Meeting, who: tuple[ParticipantId, ...], at: datetime) -> Meeting:
    """Those named are in the room from `at`, unless they were already."""
    people = tuple(
        replace(one, attendance=(*one.attendance, Span(at)))
        if one.id in who and not one.present
        else one
        for one in meeting.participants
    )
    return replace(meeting, participants=people)
