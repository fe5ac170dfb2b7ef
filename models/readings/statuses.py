"""What became of something written down, in one word."""

from datetime import date
from enum import StrEnum

from models.kinds import NoteKind, SetAside
from models.notes import Note
from models.readings.decisions import is_controlled, is_promise


class Status(StrEnum):
    OPEN = "open"
    PUT_TO_VOTE = "put_to_vote"
    ADOPTED = "adopted"
    NOT_ADOPTED = "not_adopted"
    DEFERRED = "deferred"
    LEFT_OPEN = "left_open"
    OVERDUE = "overdue"
    CARRIED_OUT = "carried_out"
    MERGED = "merged"


def status_of(note: Note, today: date) -> Status | None:
    """None: nothing is to become of it (a note, a conclusion, a dissent).

    An assignment, or a decision that says who or by when, is adopted until it is carried out or
    overdue; but an assignment of an earlier meeting, on which nothing was decided here, is open.
    """
    if note.merged_into is not None:
        return Status.MERGED
    if is_controlled(note) and note.done:
        return Status.CARRIED_OUT
    if note.vote is not None:
        adopted = Status.OVERDUE if _is_overdue(note, today) else Status.ADOPTED
        return adopted if note.vote.adopted else Status.NOT_ADOPTED
    if note.motion is not None:
        return Status.PUT_TO_VOTE
    match note.kind:
        case NoteKind.PROPOSAL:
            return _of_proposal(note)
        case NoteKind.DECISION | NoteKind.ASSIGNMENT:
            return _of_decided(note, today)
        case _:
            return None


def _of_proposal(note: Note) -> Status:
    if note.set_aside is None:
        return Status.OPEN
    return {SetAside.DEFERRED: Status.DEFERRED, SetAside.LEFT_OPEN: Status.LEFT_OPEN}[
        note.set_aside
    ]


def _of_decided(note: Note, today: date) -> Status:
    if _is_overdue(note, today):
        return Status.OVERDUE
    return Status.OPEN if is_promise(note) else Status.ADOPTED


def _is_overdue(note: Note, today: date) -> bool:
    return is_controlled(note) and note.due is not None and note.due < today
