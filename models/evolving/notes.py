"""How writing down and changing what was written changes the meeting."""

from datetime import date, datetime
from typing import assert_never

from msgspec.structs import replace

from models import facts
from models.kinds import DECIDED, VOTABLE, NoteKind
from models.meeting import Meeting
from models.notes import Note, Was
from models.readings.decisions import stays_carried_out


def evolve_notes(meeting: Meeting, fact: facts.NoteFact, at: datetime) -> Meeting:
    match fact:
        case facts.NoteTaken():
            return _with(meeting, _taken(fact, at))
        case facts.NoteChanged():
            return _with(meeting, _changed(meeting.notes[fact.note], fact, at))
        case facts.NoteRemoved(note):
            return _with(meeting, replace(meeting.notes[note], removed=True))
        case facts.AssignmentMarked(note, done):
            return _with(meeting, replace(meeting.notes[note], done=done))
        case facts.ProposalSetAside(note, how):
            return _with(meeting, replace(meeting.notes[note], set_aside=how))
        case _:
            assert_never(fact)


def _taken(fact: facts.NoteTaken, at: datetime) -> Note:
    return Note(
        id=fact.note,
        kind=fact.kind,
        text=fact.text,
        taken=at,
        item=fact.item,
        author=fact.author,
        author_person=fact.author_person,
        speech=fact.speech,
        private=fact.private,
        executors=fact.executors,
        due=fact.due,
        due_words=fact.due_words,
        about=fact.about,
        typed=fact.text,
        decided=at if fact.kind in DECIDED else None,
        themes=fact.themes,
    )


def _changed(note: Note, fact: facts.NoteChanged, at: datetime) -> Note:
    decided = (note.decided or at) if fact.kind in DECIDED else None
    leaves = note.kind is NoteKind.PROPOSAL and fact.kind is not NoteKind.PROPOSAL
    was = note.was if fact.kind is note.kind else (*note.was, Was(note.kind, at))
    new = replace(
        note,
        kind=fact.kind,
        text=fact.text,
        private=fact.private,
        executors=fact.executors,
        due=fact.due,
        due_words=fact.due_words,
        decided=decided,
        vote=note.vote if fact.kind in VOTABLE else None,
        motion=note.motion if fact.kind in VOTABLE else None,
        proposed=note.text if leaves else note.proposed,
        themes=fact.themes,
        set_aside=None if leaves else note.set_aside,
        was=was,
        due_before=_due_before(note, fact.due),
    )
    return replace(new, done=stays_carried_out(note, new))


def _due_before(note: Note, due: date | None) -> tuple[date, ...]:
    """An assignment of an earlier meeting that gets another date is prolonged."""
    if note.origin is None or note.due is None or note.due == due:
        return note.due_before
    return (*note.due_before, note.due)


def _with(meeting: Meeting, note: Note) -> Meeting:
    return replace(meeting, notes=meeting.notes.put(note))
