"""Readings of what was decided: numbers item.point, and what is still open."""

from collections.abc import Iterable

from models.ids import ItemId, NoteId
from models.kinds import DECIDED, NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.people import Person
from models.readings.agenda import item_numbers
from models.readings.sections import section_places
from models.spreadsheets.matching import Sameness, same_person
from models.spreadsheets.names import split_full_name


def notes_of(meeting: Meeting, item: ItemId | None, *kinds: NoteKind) -> tuple[Note, ...]:
    """What was written down under the item, of these kinds (of any, if none is named)."""
    return tuple(
        one
        for one in meeting.notes
        if one.item == item and not one.removed and (not kinds or one.kind in kinds)
    )


def decision_numbers(meeting: Meeting) -> dict[NoteId, str]:
    """«1.1», «1.2», … for public decisions and assignments, in the order decided.

    What was decided under no item, or in a break, is numbered «1», «2», … alone. What was rejected
    is no decision and has no number.
    """
    numbers = item_numbers(meeting)
    counts: dict[str, int] = {}
    found = {}
    for note in decided_notes(meeting):
        if was_rejected(note):
            continue
        item = numbers.get(note.item, "") if note.item is not None else ""
        counts[item] = counts.get(item, 0) + 1
        found[note.id] = f"{item}.{counts[item]}" if item else str(counts[item])
    return found


def decided_notes(meeting: Meeting) -> tuple[Note, ...]:
    """Public decisions and assignments, in the order of an item."""
    public = [one for one in meeting.notes if not (one.removed or one.private)]
    decided = [one for one in public if one.kind in DECIDED and not is_promise(one)]
    return in_the_order_of_an_item(meeting, decided)


def in_the_order_of_an_item(meeting: Meeting, notes: Iterable[Note]) -> tuple[Note, ...]:
    """What stands under no title first, then title by title; in each what was decided when it was
    decided, all else when it was written down."""
    places = section_places(meeting)
    return tuple(
        sorted(
            notes,
            key=lambda one: (
                places.get((one.item, one.section), 0),
                one.decided or one.taken,
                one.id,
            ),
        )
    )


def is_promise(note: Note) -> bool:
    """An assignment of an earlier meeting about which nothing new was decided."""
    carried = note.kind is NoteKind.ASSIGNMENT and note.origin is not None
    return carried and note.decided is None


def is_controlled(note: Note) -> bool:
    """Somebody has to carry it out: an assignment, or a decision that says who or by when."""
    if note.kind is NoteKind.DECISION:
        return bool(note.executors or note.due or note.due_words)
    return note.kind is NoteKind.ASSIGNMENT


def stays_carried_out(old: Note, new: Note) -> bool:
    """Whether what was carried out is so still, worded otherwise: somebody has to carry it out,
    and not only others than before."""
    if not old.done or not is_controlled(new):
        return False
    before, now = ([split_full_name(one) for one in note.executors] for note in (old, new))
    return not before or any(
        same_person(one, other) is not Sameness.DIFFERENT for one in before for other in now
    )


def was_proposed(note: Note) -> bool:
    """A proposal, or what began as one."""
    return note.kind is NoteKind.PROPOSAL or bool(note.proposed)


def proposed(meeting: Meeting, item: ItemId | None) -> tuple[Note, ...]:
    """Public proposals under the item, and what began as one. Those merged into a proposal are told
    by it, those merged into a decision or an assignment for themselves."""
    return tuple(
        one
        for one in meeting.notes
        if one.item == item and not one.private and was_proposed(one) and _is_told(meeting, one)
    )


def _is_told(meeting: Meeting, note: Note) -> bool:
    whole = whole_of(meeting, note)
    return not whole.removed and (whole is note or not was_proposed(whole))


def whole_of(meeting: Meeting, note: Note) -> Note:
    """What it was merged into at last, or itself."""
    while note.merged_into is not None:
        note = meeting.notes[note.merged_into]
    return note


def was_rejected(note: Note) -> bool:
    """Put to the vote and not adopted: no paper may tell it as decided."""
    return note.vote is not None and not note.vote.adopted


def is_open(note: Note) -> bool:
    """A proposal on which nothing was decided: no vote, no decision made of it."""
    return note.kind is NoteKind.PROPOSAL and note.vote is None


def is_undecided(note: Note) -> bool:
    """An open proposal that was not expressly deferred or left open either."""
    return is_open(note) and note.set_aside is None


def is_adopted_alone(note: Note) -> bool:
    """A proposal that was adopted, of which neither a decision nor an assignment was made."""
    adopted = note.vote is not None and note.vote.adopted
    return note.kind is NoteKind.PROPOSAL and adopted and note.set_aside is None


def measures_of(meeting: Meeting, promise: Note) -> tuple[Note, ...]:
    """What was decided, in public, about an assignment of an earlier meeting."""
    return tuple(one for one in decided_notes(meeting) if one.about == promise.id)


def authors_of(meeting: Meeting, note: Note) -> tuple[Person, ...]:
    """Whose words it is: its author, or those of the notes it was merged from, each once."""
    if note.author_person is not None:
        return (note.author_person,)
    parts = (meeting.notes.find(key) for key in note.merged_from)
    people = [person for one in parts if one for person in authors_of(meeting, one)]
    return tuple(dict.fromkeys(people))
