"""Readings of a vote before it is recorded: who may vote, by what rule, with what weight."""

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

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


def corrected_vote(meeting: Meeting, note: Note, *, corrects: bool = False) -> Vote | None:
    """The vote that another one on this note sets right: the one that is recorded, if that is meant
    or the meeting is over; else nothing, and it is a vote of its own."""
    return note.vote if corrects or meeting.closed is not None else None


def is_recorded(note: Note, *, by_name: bool) -> bool:
    """Whether a vote of this sort is recorded: then what is written over it sets it right."""
    return note.vote is not None and bool(note.vote.voices) == by_name


def present_with_a_vote(meeting: Meeting, corrected: Vote | None = None) -> int:
    """How many people can vote now, or could when the vote that is corrected was taken."""
    if corrected is None:
        return len(voters(meeting))
    return corrected.people if corrected.voices else corrected.present


def asked_by_name(meeting: Meeting, corrected: Vote | None = None) -> tuple[NamedVoice, ...]:
    """Everybody who can vote now, or could when the vote that is corrected was taken; then those of
    now, if it was taken at a colleague's table."""
    if corrected is not None and corrected.voices:
        return tuple(replace(one, voice=None) for one in corrected.voices)
    then = voters(meeting, corrected.taken) if corrected else ()
    return tuple(
        NamedVoice(one.id, one.person, None, weight_of(meeting, one))
        for one in then or voters(meeting)
    )


def vote_by_hands(
    meeting: Meeting,
    at: datetime,
    hands: tuple[int, int, int],
    majority: Majority,
    *,
    consensus: bool = False,
    corrected: Vote | None = None,
) -> Vote:
    """As it would be recorded now, judged by those of now or of the vote that is corrected; `hands`
    are those for, against and abstaining."""
    return Vote(
        corrected.taken if corrected else at,
        *hands,
        present_with_a_vote(meeting, corrected),
        corrected.quorum if corrected else meeting.details.quorum,
        consensus,
        majority,
        members=_members_judged_by(meeting, corrected, by_name=False),
    )


def named_vote(
    meeting: Meeting,
    at: datetime,
    voices: Mapping[ParticipantId, Voice],
    majority: Majority,
    corrected: Vote | None = None,
) -> Vote:
    """As it would be recorded now, judged by those of now or of the vote that is corrected; whoever
    is asked and not named does not vote."""
    named = tuple(
        replace(one, voice=voices.get(one.participant)) for one in asked_by_name(meeting, corrected)
    )
    whole = _members_judged_by(meeting, corrected, by_name=True)
    if corrected is None:
        return vote_by_name(at, named, meeting.details.quorum, majority, whole)
    return vote_by_name(corrected.taken, named, corrected.quorum, majority, whole)


def _members_judged_by(meeting: Meeting, corrected: Vote | None, *, by_name: bool) -> int:
    """The members of now, or of the vote that is corrected, unless it counted them and this one
    their weights, or the other way round."""
    people = members(meeting)
    now = sum(weight_of(meeting, one) for one in people) if by_name else len(people)
    if corrected is None:
        return now
    if bool(corrected.voices) is by_name:
        return corrected.members
    weighed = corrected.weighted or has_weights(meeting)
    return now if weighed else corrected.members or now
