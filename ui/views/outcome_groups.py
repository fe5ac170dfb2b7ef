"""What was written down, put together by item, theme, author, executor or status. No Qt."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from models.ids import ItemId
from models.meeting import Meeting
from models.notes import Note
from models.readings.agenda import item_numbers
from models.readings.decisions import authors_of, in_the_order_of_an_item
from models.readings.sections import section_titles
from models.readings.statuses import Status, status_of
from models.text import plain_letters


class Listing(StrEnum):
    ITEM = "item"
    THEME = "theme"
    AUTHOR = "author"
    EXECUTOR = "executor"
    STATUS = "status"


class Group(Struct, frozen=True):
    """Notes that stand together, in the order of the minutes: their numbers grow. No title: what
    belongs to no item, has no theme, no author and so on."""

    notes: tuple[Note, ...]
    title: str = ""
    number: str = ""
    item: ItemId | None = None
    section: str = ""
    status: Status | None = None


def groups(meeting: Meeting, listing: Listing, today: date) -> tuple[Group, ...]:
    """Only those in which something stands, and items with their titles. A note with two themes
    stands under both; what was merged is told by its status alone."""
    ordered = _item_by_item(meeting, in_the_order_of_an_item(meeting, meeting.notes))
    listed = [one for one in ordered if not one.removed]
    match listing:
        case Listing.ITEM:
            found = _by_item(meeting, listed)
        case Listing.STATUS:
            merged = [one for one in ordered if one.merged_into is not None]
            found = _by_status([*listed, *merged], today)
        case Listing.THEME:
            found = _by_name(listed, lambda note: note.themes)
        case Listing.AUTHOR:
            found = _by_name(listed, lambda note: authors_named(meeting, note))
        case Listing.EXECUTOR:
            found = _by_name(listed, lambda note: note.executors)
    return tuple(found)


def _item_by_item(meeting: Meeting, notes: Iterable[Note]) -> list[Note]:
    """As the agenda has them; what belongs to no item stands last."""
    places: dict[ItemId | None, int] = {one.id: at for at, one in enumerate(meeting.items)}
    return sorted(notes, key=lambda one: places.get(one.item, len(places)))


def _by_item(meeting: Meeting, notes: list[Note]) -> list[Group]:
    numbers = item_numbers(meeting)
    frame = [(one.id, numbers.get(one.id, ""), one.title) for one in meeting.items]
    found = []
    for item, number, title in [*frame, (None, "", "")]:
        under = [one for one in notes if one.item == item]
        if not under:
            continue
        found += [
            Group(tuple(one for one in under if one.section == name), title, number, item, name)
            for name in ("", *section_titles(meeting, item))
        ]
    return found


def _by_status(notes: list[Note], today: date) -> list[Group]:
    """In the order in which work is left: what is open first, mere words last."""
    found = [
        Group(tuple(one for one in notes if status_of(one, today) is status), status=status)
        for status in (*Status, None)
    ]
    return [one for one in found if one.notes]


def _by_name(notes: list[Note], names_of: Callable[[Note], Iterable[str]]) -> list[Group]:
    """By alphabet; what has no name at all stands last."""
    named: dict[str, list[Note]] = {}
    for note in notes:
        for name in dict.fromkeys(names_of(note)):
            named.setdefault(name, []).append(note)
    order = sorted(named, key=plain_letters)
    rest = tuple(one for one in notes if not list(names_of(one)))
    found = [Group(tuple(named[name]), name) for name in order]
    return [*found, Group(rest)] if rest else found


def authors_named(meeting: Meeting, note: Note) -> tuple[str, ...]:
    return tuple(meeting.short_names.of(one) for one in authors_of(meeting, note))
