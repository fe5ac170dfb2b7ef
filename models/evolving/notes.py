"""How writing down, editing and voting changes the meeting."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from models import facts
from models.kinds import DECIDED, VOTABLE, NoteKind
from models.meeting import Meeting
from models.notes import Note, Vote


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
        case facts.VoteTaken():
            vote = Vote(
                taken=at,
                in_favour=fact.in_favour,
                against=fact.against,
                abstained=fact.abstained,
                present=fact.present,
                quorum=fact.quorum,
                consensus=fact.consensus,
            )
            return _with(meeting, _voted(meeting.notes[fact.note], vote))
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
    return replace(
        note,
        kind=fact.kind,
        text=fact.text,
        private=fact.private,
        executors=fact.executors,
        due=fact.due,
        due_words=fact.due_words,
        decided=decided,
        vote=note.vote if fact.kind in VOTABLE else None,
        proposed=note.text if leaves else note.proposed,
        themes=fact.themes,
        set_aside=None if leaves else note.set_aside,
    )


def _voted(note: Note, vote: Vote) -> Note:
    """What was carried over from an earlier meeting is decided on anew by a vote."""
    decided = (note.decided or vote.taken) if note.kind in DECIDED else None
    return replace(note, vote=vote, decided=decided, set_aside=None)


def _with(meeting: Meeting, note: Note) -> Meeting:
    return replace(meeting, notes=meeting.notes.put(note))
