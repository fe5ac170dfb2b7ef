"""What the outcomes page shows: everything written down, as it is to be listed. No Qt."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from models.ids import ItemId, NoteId
from models.kinds import Majority, NoteKind, SetAside
from models.meeting import Meeting
from models.notes import Note, Origin, Vote
from models.people import Person
from models.readings.decisions import decision_numbers, is_controlled, measures_of
from models.readings.sections import section_titles
from models.readings.statuses import Status, status_of
from models.readings.voting import (
    asked_by_name,
    corrected_vote,
    has_weights,
    is_recorded,
    majority_for,
    present_with_a_vote,
)
from models.short_names import ShortNames
from models.votes import Motion
from ui.views.notes import NoteRow, note_row, note_rows
from ui.views.outcome_groups import Group, Listing, authors_named, groups


class Quoted(Struct, frozen=True):
    """Another note that this one came from or went into: its number, words, author."""

    number: str
    text: str
    author: str = ""


class Life(Struct, frozen=True):
    """Where a note came from and what became of it.

    `was` are the kinds it had before; `measures` were decided about it, for an assignment of an
    earlier meeting; `merged_into` is where its words went.
    """

    was: tuple[NoteKind, ...] = ()
    proposed: str = ""
    merged_from: tuple[Quoted, ...] = ()
    merged_into: Quoted | None = None
    split_from: Quoted | None = None
    due_before: tuple[date, ...] = ()
    measures: tuple[Quoted, ...] = ()


class VoterRow(Struct, frozen=True):
    """Somebody with the right to vote, now or in the vote that is corrected; `key` is the id of the
    participant."""

    key: int
    name: str
    person: Person
    weight: int = 1


class OutcomeRow(Struct, frozen=True):
    """`number` is «2.1» for decisions and assignments, else empty; `typed` if edited since.

    `origin` is the meeting an assignment was carried over from, `done` that it is carried out;
    `controlled`: it may be.
    `authors` are those of all that it was merged from. `titles` are those of its item. `majority`
    is the rule of a vote that is not taken yet. `present` could vote in the count that would be
    corrected, `voters` in the vote by name; None: it would be a vote of now. `names` are those of
    all who moved or voted.
    """

    row: NoteRow
    number: str
    typed: str
    vote: Vote | None
    done: bool = False
    controlled: bool = False
    origin: Origin | None = None
    status: Status | None = None
    motion: Motion | None = None
    majority: Majority = Majority.OF_PRESENT
    present: int | None = None
    voters: tuple[VoterRow, ...] | None = None
    set_aside: SetAside | None = None
    section: str = ""
    authors: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    life: Life = Life()
    names: ShortNames = ShortNames(())

    @property
    def merged(self) -> bool:
        """Its words live on in another note; nothing is done with it any more."""
        return self.status is Status.MERGED


class OutcomeSection(Struct, frozen=True):
    """`title` is that of the item, theme, person or group; a named section of an item has the
    item and `within` of how many at which `place` it stands, from 1."""

    item: ItemId | None
    number: str
    title: str
    rows: tuple[OutcomeRow, ...]
    listing: Listing = Listing.ITEM
    status: Status | None = None
    named: bool = False
    place: int = 0
    within: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from the others of a view."""
        return self.listing, self.item, self.status, self.named, self.title


class OutcomesView(Struct, frozen=True):
    """Only groups in which something was written down. `people` complete executors; `voters` are
    those who may vote now, whose weights count if `weighted`."""

    sections: tuple[OutcomeSection, ...]
    people: tuple[str, ...]
    present: int
    empty: bool
    voters: tuple[VoterRow, ...] = ()
    weighted: bool = False


class _Reading(Struct, frozen=True):
    """What is read off the meeting once for all rows."""

    meeting: Meeting
    rows: Mapping[NoteId, NoteRow]
    numbers: Mapping[NoteId, str]
    titles: Mapping[ItemId | None, tuple[str, ...]]
    today: date


def outcomes_view(meeting: Meeting, today: date, listing: Listing = Listing.ITEM) -> OutcomesView:
    items = {one.item for one in meeting.notes if one.section}
    titles = {item: section_titles(meeting, item) for item in items}
    reading = _Reading(meeting, note_rows(meeting), decision_numbers(meeting), titles, today)
    sections = tuple(_section(reading, one, listing) for one in groups(meeting, listing, today))
    people = tuple(meeting.short_names.of(one.person) for one in meeting.listed)
    asked = _voters(meeting)
    empty = all(one.removed for one in meeting.notes)
    return OutcomesView(sections, people, len(asked), empty, asked, has_weights(meeting))


def _section(reading: _Reading, group: Group, listing: Listing) -> OutcomeSection:
    titles = reading.titles.get(group.item, ()) if group.section else ()
    return OutcomeSection(
        item=group.item,
        number=group.number,
        title=group.section or group.title,
        rows=tuple(_row(reading, one) for one in group.notes),
        listing=listing,
        status=group.status,
        named=bool(group.section),
        place=titles.index(group.section) + 1 if group.section else 0,
        within=len(titles),
    )


def _row(reading: _Reading, note: Note) -> OutcomeRow:
    meeting = reading.meeting
    return OutcomeRow(
        row=reading.rows.get(note.id) or note_row(note, meeting.ahead, meeting.short_names),
        number=reading.numbers.get(note.id, ""),
        typed=note.typed if note.typed != note.text else "",
        vote=note.vote,
        done=note.done,
        controlled=is_controlled(note),
        origin=note.origin,
        status=status_of(note, reading.today),
        motion=note.motion,
        majority=majority_for(meeting, note),
        present=_present(meeting, note),
        voters=_asked(meeting, note),
        set_aside=note.set_aside,
        section=note.section,
        authors=authors_named(meeting, note),
        titles=reading.titles.get(note.item, ()),
        life=_life(meeting, note, reading.numbers),
        names=meeting.short_names,
    )


def _present(meeting: Meeting, note: Note) -> int | None:
    corrects = is_recorded(note, by_name=False)
    corrected = corrected_vote(meeting, note, corrects=corrects)
    return None if corrected is None else present_with_a_vote(meeting, corrected)


def _asked(meeting: Meeting, note: Note) -> tuple[VoterRow, ...] | None:
    corrects = is_recorded(note, by_name=True)
    corrected = corrected_vote(meeting, note, corrects=corrects)
    return None if corrected is None else _voters(meeting, corrected)


def _voters(meeting: Meeting, corrected: Vote | None = None) -> tuple[VoterRow, ...]:
    return tuple(
        VoterRow(one.participant, meeting.short_names.of(one.person), one.person, one.weight)
        for one in asked_by_name(meeting, corrected)
    )


def _life(meeting: Meeting, note: Note, numbers: Mapping[NoteId, str]) -> Life:
    def quoted(key: NoteId | None) -> Quoted | None:
        other = None if key is None else meeting.notes.find(key)
        if other is None:
            return None
        author = meeting.short_names.of(other.author_person) if other.author_person else ""
        return Quoted(numbers.get(other.id, ""), other.text, author)

    sources = (quoted(key) for key in note.merged_from)
    about = measures_of(meeting, note) if note.origin else ()
    measures = (quoted(one.id) for one in about)
    return Life(
        was=tuple(one.kind for one in note.was),
        proposed=note.proposed if note.proposed not in (note.text, note.typed) else "",
        merged_from=tuple(one for one in sources if one),
        merged_into=quoted(note.merged_into),
        split_from=quoted(note.split_from),
        due_before=note.due_before,
        measures=tuple(one for one in measures if one),
    )
