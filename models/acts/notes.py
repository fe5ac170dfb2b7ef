"""Acts of writing down: notes, proposals, decisions, assignments, conclusions, votes."""

from collections.abc import Sequence
from datetime import date

from models import facts
from models.acts.situation import Situation
from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import VOTABLE, Majority, NoteKind, SetAside
from models.meeting import Meeting
from models.readings.attendance import voters
from models.readings.decisions import decided_notes, is_controlled
from models.readings.voting import majority_for, members
from models.refusals import Refusal, refuse_if, refuses
from models.text import clean, clean_line

SIGNS_ALONE = "@# \n"
"""Of marks that were begun and named nobody and nothing."""


@refuses(
    Refusal.NOT_OPEN,
    Refusal.NO_TEXT,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.UNKNOWN_ITEM,
    Refusal.UNKNOWN_NOTE,
)
def take_note(
    now: Situation,
    text: str,
    kind: NoteKind = NoteKind.NOTE,
    *,
    private: bool = False,
    participant: ParticipantId | None = None,
    item: ItemId | None = None,
    executors: Sequence[str] = (),
    due: date | None = None,
    due_words: str = "",
    about: NoteId | None = None,
    themes: Sequence[str] = (),
) -> facts.NoteTaken:
    """Writes down what was said: under the current item and whoever has the floor, unless named."""
    meeting = now.meeting
    refuse_if(meeting.opened is None, Refusal.NOT_OPEN)
    refuse_if(not clean(text).strip(SIGNS_ALONE), Refusal.NO_TEXT)
    author = now.participant(participant).person if participant is not None else None
    if participant is None and meeting.speaking is not None:
        participant, author = meeting.speaking.participant, meeting.speaking.person
    under = now.item(item).id if item is not None else meeting.current
    if about is not None:
        now.note(about)
    elif kind is NoteKind.DISSENT:
        about = _last_decision(meeting, under)
    return facts.NoteTaken(
        note=NoteId(now.ids()),
        kind=kind,
        text=clean(text),
        item=under,
        author=participant,
        author_person=author,
        speech=_speech_of(meeting, participant, under),
        private=private,
        executors=_names(executors),
        due=due,
        due_words=clean_line(due_words),
        about=about,
        themes=_names(themes),
    )


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NO_TEXT, Refusal.NOTHING_NEW)
def change_note(
    now: Situation,
    note: NoteId,
    text: str,
    kind: NoteKind,
    *,
    private: bool = False,
    executors: Sequence[str] = (),
    due: date | None = None,
    due_words: str = "",
    themes: Sequence[str] | None = None,
) -> facts.NoteChanged:
    """Other words, another kind, other executors or another deadline; the typed words are kept.

    Without `themes` it keeps those it has.
    """
    old = now.note(note)
    refuse_if(not clean(text), Refusal.NO_TEXT)
    new = facts.NoteChanged(
        note=note,
        kind=kind,
        text=clean(text),
        private=private,
        executors=_names(executors),
        due=due,
        due_words=clean_line(due_words),
        themes=old.themes if themes is None else _names(themes),
    )
    told = [name for name in facts.NoteChanged.__struct_fields__ if name != "note"]
    same = all(getattr(old, name) == getattr(new, name) for name in told)
    refuse_if(same, Refusal.NOTHING_NEW)
    return new


@refuses(Refusal.UNKNOWN_NOTE)
def remove_note(now: Situation, note: NoteId) -> facts.NoteRemoved:
    """Strikes out something written down."""
    return facts.NoteRemoved(now.note(note).id)


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOT_AN_ASSIGNMENT, Refusal.NOTHING_NEW)
def mark_done(now: Situation, note: NoteId, done: bool = True) -> facts.AssignmentMarked:
    """An assignment, or a decision that says who or by when, is carried out, and stays behind in a
    sequel; or it is open again."""
    old = now.note(note)
    refuse_if(not is_controlled(old), Refusal.NOT_AN_ASSIGNMENT)
    refuse_if(old.done == done, Refusal.NOTHING_NEW)
    return facts.AssignmentMarked(note, done)


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOT_A_PROPOSAL, Refusal.NOTHING_NEW)
def set_aside(now: Situation, note: NoteId, how: SetAside | None) -> facts.ProposalSetAside:
    """A proposal is deferred or left open, expressly; `null`: it is to be decided again."""
    old = now.note(note)
    refuse_if(old.kind is not NoteKind.PROPOSAL, Refusal.NOT_A_PROPOSAL)
    refuse_if(old.set_aside is how, Refusal.NOTHING_NEW)
    return facts.ProposalSetAside(note, how)


@refuses(
    Refusal.UNKNOWN_NOTE,
    Refusal.NOT_TO_BE_VOTED,
    Refusal.OUT_OF_RANGE,
    Refusal.VOTES_EXCEED_PRESENT,
)
def take_vote(
    now: Situation,
    note: NoteId,
    in_favour: int = 0,
    against: int = 0,
    abstained: int = 0,
    consensus: bool = False,
    majority: Majority | None = None,
) -> facts.VoteTaken:
    """A vote by show of hands on a proposal, decision or assignment; the result is computed.

    `consensus`: nobody objects, and no hands are counted. Without a rule, the one it was put to
    the vote by; without that, the one of the meeting.
    """
    old = now.note(note)
    refuse_if(old.kind not in VOTABLE, Refusal.NOT_TO_BE_VOTED)
    refuse_if(min(in_favour, against, abstained) < 0, Refusal.OUT_OF_RANGE)
    counted = in_favour + against + abstained
    refuse_if(consensus and counted > 0, Refusal.OUT_OF_RANGE)
    present = len(voters(now.meeting))
    refuse_if(counted > present, Refusal.VOTES_EXCEED_PRESENT)
    return facts.VoteTaken(
        note=note,
        in_favour=in_favour,
        against=against,
        abstained=abstained,
        present=present,
        quorum=now.meeting.details.quorum,
        consensus=consensus,
        majority=majority or majority_for(now.meeting, old),
        members=len(members(now.meeting)),
    )


def _speech_of(
    meeting: Meeting, participant: ParticipantId | None, item: ItemId | None
) -> SpeechId | None:
    """Of this participant under this item: on the floor, suspended, or the last that ended."""
    of_theirs = (
        one.id
        for one in meeting.speeches.backwards()
        if (one.participant, one.item) == (participant, item)
    )
    return next(of_theirs, None)


def _last_decision(meeting: Meeting, item: ItemId | None) -> NoteId | None:
    decided = [one for one in decided_notes(meeting) if one.item == item]
    last = max(decided, key=lambda one: (one.decided or one.taken, one.id), default=None)
    return last.id if last else None


def _names(executors: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for one in executors if (name := clean_line(one)))
