"""Readings of the titles under which notes stand within an item."""

from models.ids import ItemId
from models.meeting import Meeting
from models.notes import Note


def section_titles(meeting: Meeting, item: ItemId | None) -> tuple[str, ...]:
    """Those under which something stands, in their order."""
    used = [one.section for one in meeting.notes if _stands(one, item)]
    arranged = [one.title for one in meeting.sections if one.item == item and one.title in used]
    return tuple(dict.fromkeys((*arranged, *used)))


def section_places(meeting: Meeting) -> dict[tuple[ItemId | None, str], int]:
    """The place of every title within its item, from 1; what stands under no title has none."""
    items = {one.item for one in meeting.notes if one.section}
    return {
        (item, title): place
        for item in items
        for place, title in enumerate(section_titles(meeting, item), start=1)
    }


def _stands(note: Note, item: ItemId | None) -> bool:
    return bool(note.section) and note.item == item and not note.removed
