"""What is written down at the table, where it came from and what became of it."""

from datetime import date, datetime

from msgspec import Struct

from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import NoteKind, SetAside
from models.people import Person
from models.votes import Motion, Vote as Vote


class Origin(Struct, frozen=True):
    """The meeting an assignment was first given at: its title, the number of its minutes and its
    day; `due` is the first due date."""

    meeting: str
    number: str
    due: date | None = None
    day: date | None = None


class Was(Struct, frozen=True):
    """What kind of note it was, and until when."""

    kind: NoteKind
    until: datetime


class Section(Struct, frozen=True):
    """A part with a title of its own under an item; None: outside the agenda."""

    item: ItemId | None
    title: str


class Note(Struct, frozen=True):
    """What was written down: a note, proposal, decision, assignment, conclusion or dissent.

    `typed` keeps the words of the table when `text` is edited later, `proposed` the words of the
    proposal that a decision came from; `decided` is when it became a decision or an assignment.
    `about` is the decision a dissent belongs to. `origin` is the earlier meeting an assignment
    was carried over from, `done` that it is carried out. `set_aside` is what was said of a
    proposal on which nothing is decided. `motion` is that it was put to the vote.

    `merged_from` are the notes it was made of, each of which keeps its words and is left out of
    every list since, and `merged_into` is what one of them became; `split_from` is the note it was
    a part of. `was` are the kinds it had before. `due_before` are the dates it was to be done by
    before it was prolonged. `section` is the title it stands under.
    """

    id: NoteId
    kind: NoteKind
    text: str
    taken: datetime
    item: ItemId | None = None
    author: ParticipantId | None = None
    author_person: Person | None = None
    speech: SpeechId | None = None
    private: bool = False
    executors: tuple[str, ...] = ()
    due: date | None = None
    due_words: str = ""
    about: NoteId | None = None
    typed: str = ""
    decided: datetime | None = None
    proposed: str = ""
    vote: Vote | None = None
    removed: bool = False
    origin: Origin | None = None
    done: bool = False
    themes: tuple[str, ...] = ()
    set_aside: SetAside | None = None
    motion: Motion | None = None
    merged_from: tuple[NoteId, ...] = ()
    merged_into: NoteId | None = None
    split_from: NoteId | None = None
    was: tuple[Was, ...] = ()
    due_before: tuple[date, ...] = ()
    section: str = ""


def told_of(notes: tuple[Note, ...]) -> set[ParticipantId | Person | None]:
    """Who wrote them, voted on them by name, moved or seconded them; these as people."""
    told = set[ParticipantId | Person | None](note.author for note in notes)
    for note in notes:
        if note.vote is not None:
            told.update(one.participant for one in note.vote.voices)
        if note.motion is not None:
            told.update((note.motion.mover, note.motion.seconder))
    return told
