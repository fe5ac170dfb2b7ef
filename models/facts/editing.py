"""The facts of going over what was written down: merged, split, put under a title, prolonged."""

from datetime import date

from msgspec import Struct

from models.ids import ItemId, NoteId, SpeechId
from models.notes import Note


class NotesMerged(Struct, frozen=True):
    """`merged` is the new note, made of those it names in `merged_from`."""

    merged: Note


class NoteSplit(Struct, frozen=True):
    """The note keeps `text`; `rest` is the new one."""

    note: NoteId
    text: str
    rest: Note


class NoteFiled(Struct, frozen=True):
    """No title: it stands under its item alone."""

    note: NoteId
    section: str


class NoteMoved(Struct, frozen=True):
    """To another item; `speech` is its author's on that item, `about` the decision it dissents
    from there."""

    note: NoteId
    item: ItemId | None
    speech: SpeechId | None
    about: NoteId | None


class SectionsArranged(Struct, frozen=True):
    """All titles under the item in their new order."""

    item: ItemId | None
    titles: tuple[str, ...]


class SectionRenamed(Struct, frozen=True):
    item: ItemId | None
    section: str
    title: str


class AssignmentProlonged(Struct, frozen=True):
    note: NoteId
    due: date


EditingFact = (
    NotesMerged
    | NoteSplit
    | NoteFiled
    | NoteMoved
    | SectionsArranged
    | SectionRenamed
    | AssignmentProlonged
)
