"""Acts of writing down: notes, proposals, decisions, assignments, conclusions, votes."""

from collections.abc import Sequence
from datetime import date

from models import facts
from models.acts.situation import Situation
from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import VOTABLE, NoteKind
from models.meeting import Meeting
from models.readings.decisions import decided_notes
from models.refusals import Refusal, refuse_if, refuses
from models.text import clean, clean_line


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
) -> facts.NoteTaken:
    """Writes down what was said: under the current item and whoever has the floor, unless named."""
    meeting = now.meeting
    refuse_if(meeting.opened is None, Refusal.NOT_OPEN)
    refuse_if(not clean(text), Refusal.NO_TEXT)
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
) -> facts.NoteChanged:
    """Other words, another kind, other executors or another deadline; the typed words are kept."""
    old = now.note(note)
    refuse_if(not clean(text), Refusal.NO_TEXT)
    new = facts.NoteChanged(
        note, kind, clean(text), private, _names(executors), due, clean_line(due_words)
    )
    same = (old.kind, old.text, old.private) == (new.kind, new.text, new.private) and (
        old.executors,
        old.due,
        old.due_words,
    ) == (new.executors, new.due, new.due_words)
    refuse_if(same, Refusal.NOTHING_NEW)
    return new


@refuses(Refusal.UNKNOWN_NOTE)
def remove_note(now: Situation, note: NoteId) -> facts.NoteRemoved:
    """Strikes out something written down."""
    return facts.NoteRemoved(now.note(note).id)


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOT_AN_ASSIGNMENT, Refusal.NOTHING_NEW)
def mark_done(now: Situation, note: NoteId, done: bool = True) -> facts.AssignmentMarked:
    """An assignment is carried out, and stays behind in a sequel; or it is open again."""
    old = now.note(note)
    refuse_if(old.kind is not NoteKind.ASSIGNMENT, Refusal.NOT_AN_ASSIGNMENT)
    refuse_if(old.done == done, Refusal.NOTHING_NEW)
    return facts.AssignmentMarked(note, done)


@refuses(
    Refusal.UNKNOWN_NOTE,
    Refusal.NOT_TO_BE_VOTED,
    Refusal.OUT_OF_RANGE,
    Refusal.VOTES_EXCEED_PRESENT,
)
def take_vote(
    now: Situation, note: NoteId, in_favour: int, against: int = 0, abstained: int = 0
) -> facts.VoteTaken:
    """A vote by show of hands on a proposal, decision or assignment; the result is computed."""
    refuse_if(now.note(note).kind not in VOTABLE, Refusal.NOT_TO_BE_VOTED)
    refuse_if(min(in_favour, against, abstained) < 0, Refusal.OUT_OF_RANGE)
    present = sum(one.votes for one in now.meeting.present)
    refuse_if(in_favour + against + abstained > present, Refusal.VOTES_EXCEED_PRESENT)
    quorum = now.meeting.details.quorum
    return facts.VoteTaken(note, in_favour, against, abstained, present, quorum)


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
    decided = [one.id for one in decided_notes(meeting) if one.item == item]
    return decided[-1] if decided else None


def _names(executors: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for one in executors if (name := clean_line(one)))
