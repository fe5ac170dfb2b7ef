"""Acts of voting beyond raised hands: put to the vote by a rule, and by name."""

from collections.abc import Sequence

from models import facts
from models.acts.situation import Situation
from models.ids import NoteId, ParticipantId
from models.kinds import VOTABLE, Majority
from models.people import Person
from models.readings.voting import asked_by_name, corrected_vote, majority_for, named_vote
from models.refusals import Refusal, refuse_if, refuses
from models.votes import Cast, Motion, Vote


@refuses(
    Refusal.UNKNOWN_NOTE,
    Refusal.NOT_TO_BE_VOTED,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.SECONDED_BY_MOVER,
    Refusal.NOTHING_NEW,
)
def put_to_vote(
    now: Situation,
    note: NoteId,
    majority: Majority | None = None,
    mover: ParticipantId | None = None,
    seconder: ParticipantId | None = None,
) -> facts.PutToVote:
    """By which rule it is voted on, and who moved and seconded it, where a body wants that said.

    Without a rule, that of the meeting.
    """
    old = now.note(note)
    refuse_if(old.kind not in VOTABLE, Refusal.NOT_TO_BE_VOTED)
    refuse_if(mover is not None and mover == seconder, Refusal.SECONDED_BY_MOVER)
    rule = majority or now.meeting.rules.majority
    motion = Motion(rule, _person(now, mover), _person(now, seconder))
    refuse_if(motion == old.motion, Refusal.NOTHING_NEW)
    return facts.PutToVote(note, motion)


@refuses(
    Refusal.UNKNOWN_NOTE,
    Refusal.NOT_TO_BE_VOTED,
    Refusal.MAY_NOT_VOTE,
    Refusal.OUT_OF_RANGE,
)
def take_vote_by_name(
    now: Situation,
    note: NoteId,
    voices: Sequence[Cast],
    majority: Majority | None = None,
    corrects: bool = False,
) -> facts.VoteTaken:
    """Who voted how, with the weight each has; whoever is present and not named did not vote.

    Without a rule, the one it was put to the vote by; without that, the one of the meeting.
    `corrects`, and always after the close: the vote that is recorded is set right, and those who
    were present then are asked.
    """
    old = now.note(note)
    refuse_if(old.kind not in VOTABLE, Refusal.NOT_TO_BE_VOTED)
    said = {one.participant: one.voice for one in voices}
    refuse_if(len(said) < len(voices), Refusal.OUT_OF_RANGE)
    corrected = corrected_vote(now.meeting, old, corrects=corrects)
    asked = {one.participant for one in asked_by_name(now.meeting, corrected)}
    refuse_if(not said.keys() <= asked, Refusal.MAY_NOT_VOTE)
    rule = majority or majority_for(now.meeting, old)
    vote = named_vote(now.meeting, now.at, said, rule, corrected)
    return vote_taken(note, vote, corrected)


def vote_taken(note: NoteId, vote: Vote, corrected: Vote | None) -> facts.VoteTaken:
    """The fact that is made of a vote as it was computed."""
    return facts.VoteTaken(
        note=note,
        in_favour=vote.in_favour,
        against=vote.against,
        abstained=vote.abstained,
        present=vote.present,
        quorum=vote.quorum,
        consensus=vote.consensus,
        majority=vote.majority,
        members=vote.members,
        people=vote.people,
        voices=vote.voices,
        taken=corrected.taken if corrected else None,
    )


def _person(now: Situation, key: ParticipantId | None) -> Person | None:
    return None if key is None else now.participant(key).person
