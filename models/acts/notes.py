"""Acts of writing down: notes, proposals, decisions, assignments, conclusions, votes."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from models import facts
from models.acts.situation import Situation
from models.acts.votes import vote_taken
from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import VOTABLE, Majority, NoteKind, SetAside
from models.meeting import Meeting
from models.people import Person
from models.readings.decisions import decided_notes, is_controlled
from models.readings.voting import corrected_vote, majority_for, vote_by_hands
from models.refusals import Refusal, Refused, refuse_if, refuses
from models.text import clean, clean_line

SIGNS_ALONE = "@# \n"
"""Of marks that were begun and named nobody and nothing."""


@refuses(
    Refusal.NOT_OPEN,
    Refusal.NO_TEXT,
    Refusal.UNKNOWN_PARTICIPANT,
    Refusal.UNKNOWN_ITEM,
    Refusal.UNKNOWN_NOTE,
    Refusal.UNKNOWN_SPEECH,
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
    speech: SpeechId | None = None,
) -> facts.NoteTaken:
    """Writes down what was said: under the current item and whoever has the floor, unless named;
    `speech`: by its speaker, under its item."""
    meeting = now.meeting
    refuse_if(meeting.opened is None, Refusal.NOT_OPEN)
    refuse_if(not clean(text).strip(SIGNS_ALONE), Refusal.NO_TEXT)
    under = now.item(item).id if item is not None else meeting.current
    said = _said(now, participant, under, speech)
    if about is not None:
        now.note(about)
    elif kind is NoteKind.DISSENT:
        about = _last_decision(meeting, said.item)
    return facts.NoteTaken(
        note=NoteId(now.ids()),
        kind=kind,
        text=clean(text),
        item=said.item,
        author=said.participant,
        author_person=said.person,
        speech=said.speech,
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


@refuses(Refusal.UNKNOWN_NOTE, Refusal.UNKNOWN_ITEM, Refusal.NOTHING_NEW)
def move_note(now: Situation, note: NoteId, item: ItemId | None) -> facts.NoteMoved:
    """Under another item, or with `null` under none; it belongs to what its author said there."""
    old, meeting = now.note(note), now.meeting
    under = now.item(item).id if item is not None else None
    refuse_if(under == old.item, Refusal.NOTHING_NEW)
    dissents = old.kind is NoteKind.DISSENT
    about = _last_decision(meeting, under) if dissents else old.about
    return facts.NoteMoved(note, under, _speech_of(meeting, old.author, under), about)


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
    corrects: bool = False,
) -> facts.VoteTaken:
    """A vote by show of hands on a proposal, decision or assignment; the result is computed.

    `consensus`: nobody objects, and no hands are counted. Without a rule, the one it was put to
    the vote by; without that, the one of the meeting. `corrects`, and always after the close: the
    vote that is recorded is set right, and is judged by those who were present then.
    """
    old = now.note(note)
    refuse_if(old.kind not in VOTABLE, Refusal.NOT_TO_BE_VOTED)
    refuse_if(min(in_favour, against, abstained) < 0, Refusal.OUT_OF_RANGE)
    counted = in_favour + against + abstained
    refuse_if(consensus and counted > 0, Refusal.OUT_OF_RANGE)
    hands, rule = (in_favour, against, abstained), majority or majority_for(now.meeting, old)
    corrected = corrected_vote(now.meeting, old, corrects=corrects)
    vote = vote_by_hands(now.meeting, now.at, hands, rule, consensus=consensus, corrected=corrected)
    refuse_if(vote.voting > vote.present, Refusal.VOTES_EXCEED_PRESENT)
    return vote_taken(note, vote, corrected)


class _Said(Struct, frozen=True):
    """By whom, in which speech, under which item."""

    participant: ParticipantId | None
    person: Person | None
    speech: SpeechId | None
    item: ItemId | None


def _said(
    now: Situation, who: ParticipantId | None, item: ItemId | None, key: SpeechId | None
) -> _Said:
    meeting = now.meeting
    if key is not None:
        speech = meeting.speeches.find(key)
        if speech is None:
            raise Refused(Refusal.UNKNOWN_SPEECH)
        return _Said(speech.participant, speech.person, speech.id, speech.item)
    person = now.participant(who).person if who is not None else None
    if who is None and meeting.speaking is not None:
        who, person = meeting.speaking.participant, meeting.speaking.person
    return _Said(who, person, _speech_of(meeting, who, item), item)


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
