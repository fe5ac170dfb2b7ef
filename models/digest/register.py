"""The register: what can be found in the meetings of a folder, overdue assignments first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from models.digest.gathering import ReadMeeting, Skipped
from models.digest.rows import MeetingRows, rows_of
from models.exchange.reading_data import BadData
from models.ids import NoteId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.papers.decided import was_rejected
from models.readings.decisions import decision_numbers, is_open
from models.readings.typed_words import readings_of, words_of
from models.store.trouble import StoreError


class Kind(StrEnum):
    MEETING = "meeting"
    PERSON = "person"
    DECISION = "decision"
    ASSIGNMENT = "assignment"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something of a meeting that can be found; `who` are executors, the author, or organisation
    and post; `note` is where it stands in the meeting, None for the meeting and its people."""

    kind: Kind
    text: str
    who: str = ""
    number: str = ""
    note: NoteId | None = None
    due: date | None = None
    due_words: str = ""
    done: bool = False

    def is_overdue(self, today: date) -> bool:
        late = self.due is not None and self.due < today
        return self.kind is Kind.ASSIGNMENT and late and not self.done


@dataclass(frozen=True, slots=True)
class Registered:
    """A meeting of the register: its file, what a digest would keep, what can be found in it, and
    the words of each entry to find it by, each behind a blank."""

    path: Path
    rows: MeetingRows
    entries: tuple[Entry, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that fits, and the meeting it is of."""

    entry: Entry
    meeting: Registered
    overdue: bool


def registered_from(path: Path, read: ReadMeeting) -> Registered | Skipped:
    """One file of the register; a file that cannot be read is told and is no end."""
    try:
        meeting = read(path)
    except (StoreError, BadData) as problem:
        return Skipped(path, problem)
    entries = tuple(_entries(meeting))
    return Registered(path, rows_of(meeting), entries, tuple(map(_words, entries)))


def search(meetings: Iterable[Registered], typed: str, today: date) -> tuple[Found, ...]:
    """What has every typed word, or its beginning, in either keyboard layout.

    Overdue assignments first, the longest overdue on top; then by kind, the latest meeting first.
    With nothing typed: what is overdue, and the meetings.
    """
    readings = readings_of(typed)
    found = [
        Found(entry, meeting, entry.is_overdue(today))
        for meeting in meetings
        for entry, words in zip(meeting.entries, meeting.words, strict=True)
        if _fits(entry, words, readings, today)
    ]
    return tuple(sorted(found, key=_place))


def meetings_of(found: Sequence[Found]) -> tuple[Registered, ...]:
    """Each meeting of which something was found, once, in the order of their days."""
    once = {one.meeting.path: one.meeting for one in found}
    return tuple(sorted(once.values(), key=lambda one: (_day(one), one.rows.created)))


def _fits(entry: Entry, words: str, readings: Sequence[list[str]], today: date) -> bool:
    if not readings:
        return entry.kind is Kind.MEETING or entry.is_overdue(today)
    return any(all(f" {part}" in words for part in typed) for typed in readings)


def _words(entry: Entry) -> str:
    return "".join(f" {word}" for word in words_of(f"{entry.text} {entry.who} {entry.number}"))


def _place(found: Found) -> tuple[bool, date, int, int]:
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
            yield _entry_of(note, kind, numbers.get(note.id, ""))


def _entry_of(note: Note, kind: Kind, number: str) -> Entry:
    author = note.author_person.short_name if note.author_person else ""
    return Entry(
        kind=kind,
        text=note.text,
        who=", ".join(note.executors) if kind is Kind.ASSIGNMENT else author,
        number=number,
        note=note.id,
        due=note.due,
        due_words=note.due_words,
        done=note.done,
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
