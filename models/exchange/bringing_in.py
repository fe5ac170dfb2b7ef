"""The outcomes of a colleague's meeting, compared with this one, and the act that takes them."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from models.acts.situation import Situation
from models.facts import OutcomesBroughtIn
from models.ids import ItemId, NoteId
from models.importing.found import RowState
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.people import Participant
from models.readings.speaking import fold
from models.refusals import Refusal, refuse_if, refuses
from models.spreadsheets.matching import person_key
from models.votes import Vote

OUTCOMES = (
    *(NoteKind.CONCLUSION, NoteKind.PROPOSAL, NoteKind.DECISION),
    *(NoteKind.ASSIGNMENT, NoteKind.DISSENT),
)


class FoundOutcome(Struct, frozen=True):
    """`note` as it would stand in this meeting: under the item of the same title and by the same
    person, if there are such; its id is still that of the other meeting."""

    note: Note
    state: RowState
    item: str


def found_outcomes(meeting: Meeting, other: Meeting) -> tuple[FoundOutcome, ...]:
    """One for each public outcome of the other meeting, in the order in which they were taken.

    What is here already in the same words, whatever became of it, is not new.
    """
    items = {fold(one.title): one.id for one in meeting.items}
    people = {person_key(one.person): one for one in meeting.participants}
    titles = {one.id: one.title for one in other.items}
    here = {fold(one.text) for one in meeting.notes if not one.removed}
    found = []
    for note in other.notes:
        if note.kind not in OUTCOMES or note.private or note.removed:
            continue
        title = titles.get(note.item, "") if note.item is not None else ""
        state = RowState.SAME if fold(note.text) in here else RowState.NEW
        here.add(fold(note.text))
        found.append(FoundOutcome(_here(note, items.get(fold(title)), people), state, title))
    return tuple(found)


@refuses(Refusal.NOT_OPEN, Refusal.NOTHING_NEW)
def bring_in_outcomes(now: Situation, outcomes: Sequence[FoundOutcome]) -> OutcomesBroughtIn:
    """Takes these, with ids of this meeting; a dissent stays with a decision that comes too."""
    refuse_if(now.meeting.opened is None, Refusal.NOT_OPEN)
    refuse_if(not outcomes, Refusal.NOTHING_NEW)
    new = {one.note.id: NoteId(now.ids()) for one in outcomes}
    return OutcomesBroughtIn(
        tuple(
            replace(
                one.note,
                id=new[one.note.id],
                about=new.get(one.note.about) if one.note.about is not None else None,
            )
            for one in outcomes
        )
    )


def _here(note: Note, item: ItemId | None, people: dict[str, Participant]) -> Note:
    """Without what refers to other things of the other meeting."""
    person = note.author_person
    author = people.get(person_key(person)) if person is not None else None
    return replace(
        note,
        item=item,
        author=author.id if author else None,
        speech=None,
        vote=_vote_here(note.vote, people),
        merged_from=(),
        merged_into=None,
        split_from=None,
        section="",
    )


def _vote_here(vote: Vote | None, people: dict[str, Participant]) -> Vote | None:
    """Who voted how is kept if all of them are known here; the counts are kept in any case."""
    if vote is None or not vote.voices:
        return vote
    known = [people.get(person_key(one.person)) for one in vote.voices]
    voices = tuple(
        replace(voice, participant=one.id)
        for voice, one in zip(vote.voices, known, strict=True)
        if one is not None
    )
    return replace(vote, voices=voices if len(voices) == len(known) else ())
