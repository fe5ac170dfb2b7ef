"""The register: what can be found in the meetings of a folder, overdue assignments first.

An assignment that is told at several meetings is one: it is found where it was told last.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from models.digest.gathering import InFile, Invented, ReadMeeting, Skipped
from models.digest.rows import AssignmentRow, assignment_row, rows_of
from models.digest.threads import threads_of
from models.exchange.reading_data import BadData
from models.ids import NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.readings.decisions import (
    authors_of,
    decision_numbers,
    is_controlled,
    is_open,
    was_rejected,
)
from models.readings.typed_words import readings_of, words_of
from models.store.trouble import StoreError


class Kind(StrEnum):
    MEETING = "meeting"
    PERSON = "person"
    DECISION = "decision"
    ASSIGNMENT = "assignment"
    PROPOSAL = "proposal"


class Entry(Struct, frozen=True):
    """Something of a meeting that can be found; `who` are executors, the author, or organisation
    and post; `note` is where it stands in the meeting, None for the meeting and its people;
    `assignment` is what a digest keeps of one."""

    kind: Kind
    text: str
    who: str = ""
    number: str = ""
    note: NoteId | None = None
    due: date | None = None
    due_words: str = ""
    done: bool = False
    assignment: AssignmentRow | None = None
    themes: tuple[str, ...] = ()


class Registered(InFile, frozen=True):
    """A meeting of the register: its file, what a digest would keep, what can be found in it, and
    the words of each entry to find it by, each behind a blank."""

    entries: tuple[Entry, ...]
    words: tuple[str, ...]


Place = tuple[Path, NoteId | None]
"""A file, and what is told in it."""


class Stop(Struct, frozen=True):
    """A meeting at which an assignment was told, and how."""

    entry: Entry
    meeting: Registered


Chains = Mapping[Place, tuple[Stop, ...]]
"""The stops of every assignment in the order of their days, at the place of the last; none
as long as not all meetings are read."""


class Found(Struct, frozen=True):
    """An entry that fits, the meeting it is of, and for an assignment all its stops."""

    entry: Entry
    meeting: Registered
    stops: tuple[Stop, ...]
    overdue: bool

    @property
    def done(self) -> bool:
        """What was carried out once stays so, whatever is told of it later."""
        return self.entry.done or any(one.entry.done for one in self.stops)


def registered_from(path: Path, read: ReadMeeting) -> Registered | Skipped:
    """One file of the register; one that cannot be read, or is a sample, is told and is no end."""
    try:
        found = read(path)
    except (StoreError, BadData) as problem:
        return Skipped(path, problem)
    meeting = found.meeting
    if meeting.details.sample:
        return Skipped(path, Invented())
    entries = tuple(_entries(meeting))
    return Registered(path, rows_of(meeting, found.changed), entries, tuple(map(_words, entries)))


def chains_of(meetings: Iterable[Registered]) -> Chains:
    told = (
        [Stop(one, meeting) for one in meeting.entries if one.assignment is not None]
        for meeting in sorted(meetings, key=lambda one: (_day(one), one.rows.created))
    )
    threads = threads_of(told, _told)
    return {(one[-1].meeting.path, one[-1].entry.note): tuple(one) for one in threads}


def search(
    meetings: Iterable[Registered], chains: Chains, typed: str, today: date
) -> tuple[Found, ...]:
    """What has every typed word, or its beginning, in either keyboard layout.

    Overdue assignments first, the longest overdue on top; then by kind, the latest meeting first.
    With nothing typed: what is overdue, and the meetings.
    """
    readings = readings_of(typed)
    found = [
        one
        for meeting in meetings
        for entry, words in zip(meeting.entries, meeting.words, strict=True)
        if not readings or _fits(words, readings)
        if (one := _found(entry, meeting, chains, today)) is not None
        if readings or one.overdue or entry.kind is Kind.MEETING
    ]
    return tuple(sorted(found, key=_rank))


def meetings_of(found: Sequence[Found]) -> tuple[Registered, ...]:
    """Each meeting of which something was found, once, in the order of their days."""
    once = {one.meeting.path: one.meeting for one in found}
    return tuple(sorted(once.values(), key=lambda one: (_day(one), one.rows.created)))


def _found(entry: Entry, meeting: Registered, chains: Chains, today: date) -> Found | None:
    """None for an assignment that is told again at a later meeting; a decision stays, but it is
    late there and not here."""
    stops = chains.get((meeting.path, entry.note), ())
    told_again = bool(chains) and entry.assignment is not None and not stops
    if told_again and entry.kind is Kind.ASSIGNMENT:
        return None
    watched = entry.assignment is not None and not told_again
    late = watched and entry.due is not None and entry.due < today
    found = Found(entry, meeting, stops, overdue=False)
    return replace(found, overdue=late and not found.done)


def _told(stop: Stop) -> AssignmentRow:
    assert stop.entry.assignment is not None
    return stop.entry.assignment


def _fits(words: str, readings: Sequence[list[str]]) -> bool:
    return any(all(f" {part}" in words for part in typed) for typed in readings)


def _words(entry: Entry) -> str:
    told = " ".join((entry.text, entry.who, entry.number, *entry.themes))
    return "".join(f" {word}" for word in words_of(told))


def _rank(found: Found) -> tuple[bool, date, int, int]:
    entry = found.entry
    first = entry.due if found.overdue and entry.due else date.min
    latest = -_day(found.meeting).toordinal()
    return not found.overdue, first, list(Kind).index(entry.kind), latest


def _day(meeting: Registered) -> date:
    return meeting.rows.day or date.min


def _entries(meeting: Meeting) -> Iterable[Entry]:
    details = meeting.details
    where = " · ".join(part for part in (details.place, details.congress) if part)
    yield Entry(Kind.MEETING, details.title, where, details.number)
    for one in meeting.listed:
        yield Entry(Kind.PERSON, one.person.full_name, one.person.post_and_organisation)
    numbers = decision_numbers(meeting)
    for note in meeting.notes:
        kind = _kind(note)
        if kind is not None:
            yield _entry_of(meeting, note, kind, numbers.get(note.id, ""))


def _entry_of(meeting: Meeting, note: Note, kind: Kind, number: str) -> Entry:
    authors = ", ".join(meeting.short_names.of(one) for one in authors_of(meeting, note))
    return Entry(
        kind=kind,
        text=note.text,
        who=", ".join(note.executors) if is_controlled(note) else authors,
        number=number,
        note=note.id,
        due=note.due,
        due_words=note.due_words,
        done=note.done,
        assignment=assignment_row(meeting, note, number) if is_controlled(note) else None,
        themes=note.themes,
    )


def _kind(note: Note) -> Kind | None:
    """Nothing private is in the register: its window may be seen by many."""
    if note.private or note.removed or was_rejected(note):
        return None
    match note.kind:
        case NoteKind.DECISION:
            return Kind.DECISION
        case NoteKind.ASSIGNMENT:
            return Kind.ASSIGNMENT
        case NoteKind.PROPOSAL if is_open(note):
            return Kind.PROPOSAL
        case _:
            return None
