"""The facts of going over what was written down: merged, split, put under a title, prolonged."""

from dataclasses import dataclass
from datetime import date

from models.ids import ItemId, NoteId
from models.notes import Note


@dataclass(frozen=True, slots=True)
class NotesMerged:
    """`merged` is the new note, made of those it names in `merged_from`."""

    merged: Note


@dataclass(frozen=True, slots=True)
class NoteSplit:
    """The note keeps `text`; `rest` is the new one."""

    note: NoteId
    text: str
    rest: Note


@dataclass(frozen=True, slots=True)
class NoteFiled:
    """No title: it stands under its item alone."""

    note: NoteId
    section: str


@dataclass(frozen=True, slots=True)
class SectionsArranged:
    """All titles under the item in their new order."""

    item: ItemId | None
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SectionRenamed:
    item: ItemId | None
    section: str
    title: str


@dataclass(frozen=True, slots=True)
class AssignmentProlonged:
    note: NoteId
    due: date


EditingFact = (
    NotesMerged | NoteSplit | NoteFiled | SectionsArranged | SectionRenamed | AssignmentProlonged
)
