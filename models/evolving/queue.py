"""How raised hands change the meeting."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from models import facts
from models.evolving.attendance import arrive
from models.meeting import Meeting, Request


def evolve_queue(meeting: Meeting, fact: facts.QueueFact, at: datetime) -> Meeting:
    match fact:
        case facts.FloorRequested(request, participant, kind, to):
            made = Request(request, participant, kind, at, to)
            there = arrive(meeting, (participant,), at)
            return replace(there, queue=(*meeting.queue, made))
        case facts.RequestWithdrawn(request):
            queue = tuple(one for one in meeting.queue if one.id != request)
            return replace(meeting, queue=queue)
        case facts.ListClosed():
            return replace(meeting, list_closed=True)
        case facts.ListReopened():
            return replace(meeting, list_closed=False)
        case _:
            assert_never(fact)
