"""Readings of a vote before it is taken: who may vote, by what rule, with what weight."""

from collections.abc import Mapping
from datetime import datetime

from models.ids import ParticipantId
from models.kinds import Majority, Voice
from models.meeting import Meeting
from models.notes import Note
from models.people import Participant
from models.readings.attendance import in_place_of, member_of, voters
from models.votes import NamedVoice, Vote, vote_by_name


def members(meeting: Meeting) -> tuple[Participant, ...]:
    """All with the right to vote, in the room or not; deputies count as the one replaced."""
    votes = [one for one in meeting.listed if one.votes]
    deputies_first = sorted(votes, key=lambda one: len(in_place_of(meeting, one)), reverse=True)
    return tuple({member_of(meeting, one).id: one for one in deputies_first}.values())


def weight_of(meeting: Meeting, one: Participant) -> int:
    """How many votes theirs counts for; a deputy has the weight of the member replaced."""
    return member_of(meeting, one).weight


def has_weights(meeting: Meeting) -> bool:
    """Some member's vote counts for more than one: then hands cannot be counted for a result."""
    return any(weight_of(meeting, one) != 1 for one in members(meeting))


def majority_for(meeting: Meeting, note: Note) -> Majority:
    """The rule said when the note was put to the vote, else that of the meeting."""
    return note.motion.majority if note.motion else meeting.rules.majority


def has_quorum(meeting: Meeting) -> bool:
    """Whether as many are present with a vote as are needed, if a number is."""
    quorum = meeting.details.quorum
    return quorum is None or len(voters(meeting)) >= quorum


def vote_by_hands(
    meeting: Meeting,
    at: datetime,
    hands: tuple[int, int, int],
    majority: Majority,
    *,
    consensus: bool = False,
) -> Vote:
    """As it would be recorded now; `hands` are those for, against and abstaining."""
    present, quorum = len(voters(meeting)), meeting.details.quorum
    count = len(members(meeting))
    return Vote(at, *hands, present, quorum, consensus, majority, members=count)


def named_vote(
    meeting: Meeting, at: datetime, voices: Mapping[ParticipantId, Voice], majority: Majority
) -> Vote:
    """As it would be recorded now; whoever is present and not named does not vote."""
    named = tuple(
        NamedVoice(one.id, one.person, voices.get(one.id), weight_of(meeting, one))
        for one in voters(meeting)
    )
    whole = sum(weight_of(meeting, one) for one in members(meeting))
    return vote_by_name(at, named, meeting.details.quorum, majority, whole)
