"""What is still to be settled before an item is closed."""

from models.ids import ItemId
from models.kinds import ItemKind, NoteKind
from models.meeting import AgendaItem, Meeting
from models.notes import Note
from models.readings.agenda import coming_items
from models.readings.decisions import is_undecided, notes_of


def undecided_proposals(meeting: Meeting, item: ItemId | None) -> tuple[Note, ...]:
    """Public proposals of the item on which nothing is decided and nothing was said either."""
    proposals = notes_of(meeting, item, NoteKind.PROPOSAL)
    return tuple(one for one in proposals if is_undecided(one) and not one.private)


def all_undecided_proposals(meeting: Meeting) -> tuple[Note, ...]:
    """Those of all items, and those made under none."""
    return tuple(
        one for one in meeting.notes if is_undecided(one) and not (one.removed or one.private)
    )


def untaken_items(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """What is still to be taken, in the order of the agenda; breaks aside."""
    to_be_taken = coming_items(meeting)
    return tuple(one for one in meeting.items if one in to_be_taken and not one.is_break)


def lacks_conclusion(meeting: Meeting) -> bool:
    """The current item has none; the opening and a break need none."""
    item = meeting.current_item
    if item is None or item.is_break or item.kind is ItemKind.OPENING:
        return False
    return not notes_of(meeting, item.id, NoteKind.CONCLUSION)
