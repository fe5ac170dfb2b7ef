"""The facts of what is written down."""

from datetime import date

from msgspec import Struct

from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import NoteKind, SetAside
from models.people import Person


class NoteTaken(Struct, frozen=True):
    note: NoteId
    kind: NoteKind
    text: str
    item: ItemId | None
    author: ParticipantId | None
    author_person: Person | None
    speech: SpeechId | None
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str
    about: NoteId | None
    themes: tuple[str, ...] = ()


class NoteChanged(Struct, frozen=True):
    note: NoteId
    kind: NoteKind
    text: str
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str
    themes: tuple[str, ...] = ()


class NoteRemoved(Struct, frozen=True):
    note: NoteId


class AssignmentMarked(Struct, frozen=True):
    note: NoteId
    done: bool


class ProposalSetAside(Struct, frozen=True):
    """None: it is to be decided again."""

    note: NoteId
    how: SetAside | None


NoteFact = NoteTaken | NoteChanged | NoteRemoved | AssignmentMarked | ProposalSetAside
