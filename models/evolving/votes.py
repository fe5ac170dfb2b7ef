"""How voting changes the meeting."""

from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.kinds import DECIDED
from models.meeting import Meeting
from models.notes import Note
from models.votes import Vote


def evolve_votes(meeting: Meeting, fact: facts.VoteFact, at: datetime) -> Meeting:
    note = meeting.notes[fact.note]
    match fact:
        case facts.PutToVote(_, motion):
            put = replace(note, motion=motion, set_aside=None)
            return replace(meeting, notes=meeting.notes.put(put))
        case facts.VoteTaken():
            return replace(meeting, notes=meeting.notes.put(_voted(note, _vote(fact, at))))
        case _:
            assert_never(fact)


def _vote(fact: facts.VoteTaken, at: datetime) -> Vote:
    return Vote(
        taken=fact.taken or at,
        in_favour=fact.in_favour,
        against=fact.against,
        abstained=fact.abstained,
        present=fact.present,
        quorum=fact.quorum,
        consensus=fact.consensus,
        majority=fact.majority,
        members=fact.members,
        people=fact.people,
        voices=fact.voices,
    )


def _voted(note: Note, vote: Vote) -> Note:
    """What was carried over from an earlier meeting is decided on anew by a vote."""
    decided = (note.decided or vote.taken) if note.kind in DECIDED else None
    return replace(note, vote=vote, decided=decided, set_aside=None)
