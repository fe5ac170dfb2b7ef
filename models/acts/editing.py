"""Acts of going over what was written down: merge, split, put under a title, prolong."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from models import facts
from models.acts.situation import Situation
from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.notes import Note
from models.readings.sections import section_titles
from models.refusals import Refusal, refuse_if, refuses
from models.text import clean, clean_line


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOT_TO_BE_MERGED)
def merge_notes(
    now: Situation, notes: Sequence[NoteId], kind: NoteKind | None = None, text: str = ""
) -> facts.NotesMerged:
    """One note out of several, which keep their words and are listed as merged with it.

    Without a kind, that of the first; without a text, the texts of all, each on a line. What was
    carried over from an earlier meeting stays by itself, and private words do not mix with others.
    """
    parts = [now.note(one) for one in dict.fromkeys(notes)]
    refuse_if(len(parts) < 2, Refusal.NOT_TO_BE_MERGED)
    refuse_if(any(one.origin for one in parts), Refusal.NOT_TO_BE_MERGED)
    refuse_if(len({one.private for one in parts}) > 1, Refusal.NOT_TO_BE_MERGED)
    words = clean(text) or clean("\n".join(one.text for one in parts))
    merged = replace(_common(parts), id=NoteId(now.ids()), taken=now.at, text=words, typed=words)
    return facts.NotesMerged(replace(merged, kind=kind or parts[0].kind))


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOT_TO_BE_SPLIT)
def split_note(now: Situation, note: NoteId, before: str, after: str) -> facts.NoteSplit:
    """Two notes out of one: it keeps the words before, and the words after become a new one that
    is the same in everything else."""
    old = now.note(note)
    first, second = clean(before), clean(after)
    refuse_if(not (first and second), Refusal.NOT_TO_BE_SPLIT)
    refuse_if(old.origin is not None, Refusal.NOT_TO_BE_SPLIT)
    new = NoteId(now.ids())
    rest = replace(
        old, id=new, text=second, typed=second, proposed="", merged_from=(), split_from=old.id
    )
    return facts.NoteSplit(note, first, rest)


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOTHING_NEW)
def file_note(now: Situation, note: NoteId, section: str) -> facts.NoteFiled:
    """Puts it under a title within its item; a new title stands last, an empty one takes it out."""
    title = clean_line(section)
    refuse_if(title == now.note(note).section, Refusal.NOTHING_NEW)
    return facts.NoteFiled(note, title)


@refuses(Refusal.UNKNOWN_SECTION, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def move_section(
    now: Situation, item: ItemId | None, section: str, place: int
) -> facts.SectionsArranged:
    """Another place for a title among those of its item, counted from 1."""
    titles = list(section_titles(now.meeting, item))
    refuse_if(section not in titles, Refusal.UNKNOWN_SECTION)
    refuse_if(not 1 <= place <= len(titles), Refusal.OUT_OF_RANGE)
    refuse_if(titles.index(section) == place - 1, Refusal.NOTHING_NEW)
    titles.remove(section)
    titles.insert(place - 1, section)
    return facts.SectionsArranged(item, tuple(titles))


@refuses(Refusal.UNKNOWN_SECTION, Refusal.NO_TITLE, Refusal.NOTHING_NEW)
def rename_section(
    now: Situation, item: ItemId | None, section: str, title: str
) -> facts.SectionRenamed:
    """Other words for a title; those of another title of the item put the two together."""
    refuse_if(section not in section_titles(now.meeting, item), Refusal.UNKNOWN_SECTION)
    new = clean_line(title)
    refuse_if(not new, Refusal.NO_TITLE)
    refuse_if(new == section, Refusal.NOTHING_NEW)
    return facts.SectionRenamed(item, section, new)


@refuses(Refusal.UNKNOWN_NOTE, Refusal.NOT_AN_ASSIGNMENT, Refusal.NOT_LATER)
def prolong(now: Situation, note: NoteId, due: date) -> facts.AssignmentProlonged:
    """An assignment gets more time; the date it was to be done by is kept."""
    old = now.note(note)
    refuse_if(old.kind is not NoteKind.ASSIGNMENT, Refusal.NOT_AN_ASSIGNMENT)
    refuse_if(old.due is not None and due <= old.due, Refusal.NOT_LATER)
    return facts.AssignmentProlonged(note, due)


def _common(parts: Sequence[Note]) -> Note:
    """What all say alike, and whoever was named by any of them."""
    first = parts[0]
    authors = {(one.author, one.author_person) for one in parts}
    author, person = authors.pop() if len(authors) == 1 else (None, None)
    speeches = {one.speech for one in parts}
    dated = [one for one in parts if one.due is not None or one.due_words]
    due = dated[0] if dated else first
    return Note(
        id=first.id,
        kind=first.kind,
        text=first.text,
        taken=first.taken,
        item=first.item,
        author=author,
        author_person=person,
        speech=speeches.pop() if len(speeches) == 1 else None,
        private=first.private,
        executors=_all_of(one.executors for one in parts),
        due=due.due,
        due_words=due.due_words,
        themes=_all_of(one.themes for one in parts),
        section=first.section,
        merged_from=tuple(one.id for one in parts),
    )


def _all_of(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in names for name in one))
