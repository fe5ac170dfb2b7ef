"""Readings of what was decided: numbers item.point, and what is still open."""

from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.meeting import Meeting, Note
from models.readings.agenda import item_numbers

DECIDED = (NoteKind.DECISION, NoteKind.ASSIGNMENT)


def notes_of(meeting: Meeting, item: ItemId | None, *kinds: NoteKind) -> tuple[Note, ...]:
    """What was written down under the item, of these kinds (of any, if none is named)."""
    return tuple(
        one
        for one in meeting.notes
        if one.item == item and not one.removed and (not kinds or one.kind in kinds)
    )


def decision_numbers(meeting: Meeting) -> dict[NoteId, str]:
    """«1.1», «1.2», … for decisions and assignments, in the order taken under their item.

    What was decided under no item, or in a break, is numbered «1», «2», … alone.
    """
    numbers = item_numbers(meeting)
    counts: dict[str, int] = {}
    found = {}
    for note in meeting.notes:
        if note.kind in DECIDED and not note.removed:
            item = numbers.get(note.item, "") if note.item is not None else ""
            counts[item] = counts.get(item, 0) + 1
            found[note.id] = f"{item}.{counts[item]}" if item else str(counts[item])
    return found
