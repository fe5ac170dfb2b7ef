"""Where a name that is set right stood in the record, counted, and where it stays."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.people import Person
from models.privacy.name_finder import NameFinder
from models.text import plain_letters


class NamedIn(StrEnum):
    """A place of the record in which people are named."""

    SPEECHES = "speeches"
    PROPOSALS = "proposals"
    NOTES = "notes"
    RESPONSIBLE = "responsible"
    VOTES = "votes"
    AGENDA = "agenda"
    DETAILS = "details"
    PAPERS = "papers"


def places_of(before: Meeting, after: Meeting) -> Mapping[NamedIn, int]:
    """How often the two call somebody differently, place by place; those without are left out."""
    found = Counter(_places(before, after))
    return {one: found[one] for one in NamedIn if found[one]}


def left_in_texts(meeting: Meeting, earlier: Iterable[Person], now: Person) -> int:
    """How many notes have a surname in their text, in any case, that this one has no longer."""
    finder = NameFinder()
    for was in earlier:
        if was.surname != now.surname:
            finder.learn(Person(was.surname), 1)
    present = plain_letters(now.surname)
    return sum(
        any(plain_letters(note.text[begin:end]) != present for begin, end, _ in found)
        for note in meeting.notes
        if not note.removed
        if (found := tuple(finder.found(note.text)))
    )


def _places(before: Meeting, after: Meeting) -> Iterator[NamedIn]:
    pairs: tuple[tuple[NamedIn, Iterable[Any], Iterable[Any]], ...] = (
        (NamedIn.SPEECHES, before.speeches, after.speeches),
        (NamedIn.AGENDA, before.items, after.items),
        (NamedIn.DETAILS, _officials(before), _officials(after)),
        (NamedIn.PAPERS, (before.paper_settings,), (after.paper_settings,)),
    )
    for place, old, new in pairs:
        yield from (place for one, other in zip(old, new, strict=True) if one != other)
    for note, reworded in zip(before.notes, after.notes, strict=True):
        if not note.removed:
            yield from _of_note(note, reworded)


def _of_note(note: Note, reworded: Note) -> Iterator[NamedIn]:
    if note.author_person != reworded.author_person:
        proposal = note.kind is NoteKind.PROPOSAL
        yield NamedIn.PROPOSALS if proposal else NamedIn.NOTES
    if note.executors != reworded.executors:
        yield NamedIn.RESPONSIBLE
    if (note.vote, note.motion) != (reworded.vote, reworded.motion):
        yield NamedIn.VOTES


def _officials(meeting: Meeting) -> tuple[Person | None, ...]:
    details = meeting.details
    return (details.chair, details.moderator, details.secretary)
