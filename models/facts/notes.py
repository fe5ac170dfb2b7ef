"""The facts of what is written down."""

from dataclasses import dataclass
from datetime import date

from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import NoteKind, SetAside
from models.people import Person


@dataclass(frozen=True, slots=True)
class NoteTaken:
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


@dataclass(frozen=True, slots=True)
class NoteChanged:
    note: NoteId
    kind: NoteKind
    text: str
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteRemoved:
    note: NoteId


@dataclass(frozen=True, slots=True)
class AssignmentMarked:
    note: NoteId
    done: bool


@dataclass(frozen=True, slots=True)
class ProposalSetAside:
    """None: it is to be decided again."""

    note: NoteId
    how: SetAside | None


NoteFact = NoteTaken | NoteChanged | NoteRemoved | AssignmentMarked | ProposalSetAside
