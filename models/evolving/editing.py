"""How merging, splitting, filing and prolonging change the meeting."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.ids import ItemId
from models.kinds import DECIDED
from models.meeting import Meeting
from models.notes import Note, Section


def evolve_editing(meeting: Meeting, fact: facts.EditingFact, at: datetime) -> Meeting:
    match fact:
        case facts.NotesMerged(merged):
            return _merged(meeting, merged, at)
        case facts.NoteSplit(note, text, rest):
            shorter = replace(meeting.notes[note], text=text)
            return _with(meeting, (shorter, rest))
        case facts.NoteFiled(note, section):
            return _filed(meeting, replace(meeting.notes[note], section=section))
        case facts.NoteMoved(note, item, speech, about):
            old = meeting.notes[note]
            taken_out = _filed(meeting, replace(old, section=""))
            moved = replace(old, item=item, speech=speech, about=about, section="")
            return _with(taken_out, (moved,))
        case facts.SectionsArranged(item, titles):
            others = [one for one in meeting.sections if one.item != item]
            arranged = [Section(item, title) for title in titles]
            return replace(meeting, sections=(*others, *arranged))
        case facts.SectionRenamed():
            return _renamed(meeting, fact)
        case facts.AssignmentProlonged(note, due):
            return _with(meeting, (_prolonged(meeting.notes[note], due),))
        case _:
            assert_never(fact)


def _merged(meeting: Meeting, merged: Note, at: datetime) -> Meeting:
    """A dissent follows its decision into what it was merged with."""
    gone = {*merged.merged_from}
    new = replace(merged, taken=at, decided=at if merged.kind in DECIDED else None)
    left = [
        replace(meeting.notes[key], removed=True, merged_into=merged.id)
        for key in merged.merged_from
    ]
    led = [
        replace(one, about=merged.id)
        for one in meeting.notes
        if one.about in gone and one.id not in gone
    ]
    return _filed(_with(meeting, (*left, *led)), new)


def _filed(meeting: Meeting, note: Note) -> Meeting:
    """A title that is new stands last; one under which nothing is left goes."""
    noted = _with(meeting, (note,))
    wanted = Section(note.item, note.section)
    sections = noted.sections
    if note.section and wanted not in sections:
        sections = (*sections, wanted)
    used = _sections_in(noted, note.item)
    kept = (one for one in sections if one.item != note.item or one.title in used)
    return replace(noted, sections=tuple(kept))


def _sections_in(meeting: Meeting, item: ItemId | None) -> set[str]:
    return {one.section for one in meeting.notes if one.item == item and not one.removed}


def _renamed(meeting: Meeting, fact: facts.SectionRenamed) -> Meeting:
    old = Section(fact.item, fact.section)
    filed = [
        replace(one, section=fact.title)
        for one in meeting.notes
        if (one.item, one.section) == (fact.item, fact.section)
    ]
    sections = tuple(
        Section(fact.item, fact.title) if one == old else one for one in meeting.sections
    )
    return replace(_with(meeting, filed), sections=tuple(dict.fromkeys(sections)))


def _prolonged(note: Note, due: date) -> Note:
    before = (*note.due_before, note.due) if note.due else note.due_before
    return replace(note, due=due, due_before=before)


def _with(meeting: Meeting, notes: Iterable[Note]) -> Meeting:
    register = meeting.notes
    for note in notes:
        register = register.put(note)
    return replace(meeting, notes=register)
