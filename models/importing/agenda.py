"""From the rows of a list to items of the agenda: what is new, what is changed."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from msgspec.structs import replace

from models.acts.agenda import LONGEST_ITEM
from models.ids import ItemId
from models.importing.found import Difference, FoundItem, Part, RowState
from models.kinds import ItemKind
from models.meeting import AgendaItem, Details, Meeting
from models.readings.agenda import DAY
from models.readings.speaking import fold
from models.spreadsheets.agenda import AgendaList, AgendaRow
from models.text import clean_line

UNNUMBERED = ItemId(0)
SOME_DAY = date(2000, 1, 1)
LONGEST_OVER_MIDNIGHT = timedelta(hours=6)


def found_items(meeting: Meeting, agenda: AgendaList) -> tuple[FoundItem, ...]:
    """One for each row, in the order of the file. A title stands as often as the file has it.

    Where every row has a start, only those after a gap are fixed; the first never is.
    """
    items = _items(agenda.rows)
    there = _there_already(items, meeting.items)
    return tuple(
        _known_already(row, item, there[place])
        if place in there
        else FoundItem(row, RowState.NEW, item)
        for place, (row, item) in enumerate(zip(agenda.rows, items, strict=True))
    )


def with_times_of(details: Details, agenda: AgendaList, items: Sequence[AgendaItem]) -> Details:
    """The details with start and end as the agenda tells them, where they were still empty."""
    first = agenda.rows[0].start if agenda.rows else None
    start = details.planned_start or first
    if start is None:
        return details
    total = sum((one.planned for one in items), timedelta())
    end = _on_some_day(start)
    for one in items:
        end = max(end, _on_some_day(one.fixed_start or start)) + one.planned
    return replace(
        details,
        planned_start=start,
        planned_end=details.planned_end or (end.time() if total else None),
    )


def _items(rows: Sequence[AgendaRow]) -> list[AgendaItem]:
    followers = (*rows[1:], None)
    items = [
        _item(row, _length(row, next_row)) for row, next_row in zip(rows, followers, strict=False)
    ]
    starts = [row.start for row in rows if row.start]
    if len(starts) == len(rows) > 1:
        return list(_fixed_after_gaps(items, starts))
    return [_loose(item) if place == 0 else item for place, item in enumerate(items)]


def _fixed_after_gaps(items: Sequence[AgendaItem], starts: Sequence[time]) -> Iterator[AgendaItem]:
    """Whatever begins when the item before ends runs on, and whatever comes after a night."""
    clock, before, is_first_day = _on_some_day(starts[0]), starts[0], True
    for item, start in zip(items, starts, strict=True):
        is_first_day = is_first_day and start >= before
        is_after_a_gap = is_first_day and _on_some_day(start) > clock
        yield item if is_after_a_gap else _loose(item)
        clock = (_on_some_day(start) if is_after_a_gap else clock) + item.planned
        before = start


def _loose(item: AgendaItem) -> AgendaItem:
    """Only a break keeps its time of day."""
    return item if item.is_break else replace(item, fixed_start=None)


def _length(row: AgendaRow, following: AgendaRow | None) -> timedelta:
    """The minutes given, else what lies between this start and the next one; nothing otherwise.

    A start after midnight is one of the next day, if that is no night's rest away.
    """
    if row.minutes is not None:
        length = timedelta(minutes=row.minutes)
    elif row.start and following and following.start:
        length = _on_some_day(following.start) - _on_some_day(row.start)
        length += DAY if length + DAY <= LONGEST_OVER_MIDNIGHT else timedelta()
    else:
        length = timedelta()
    return length if timedelta() <= length <= LONGEST_ITEM else timedelta()


def _on_some_day(clock: time) -> datetime:
    return datetime.combine(SOME_DAY, clock)


def _item(row: AgendaRow, planned: timedelta) -> AgendaItem:
    return AgendaItem(
        id=UNNUMBERED,
        title=row.title,
        kind=ItemKind(row.kind) if row.kind else ItemKind.DISCUSSION,
        planned=planned,
        fixed_start=row.start,
        presenters=row.presenters,
        private_note=row.note,
    )


def _there_already(
    items: Sequence[AgendaItem], agenda: Sequence[AgendaItem]
) -> dict[int, AgendaItem]:
    """The items of the agenda meant by those of the file, by their places in the file.

    The title and start alike are asked for first, then the title, then the start of a break.
    """
    left = [(_keys(one), one) for one in agenda]
    sought = list(map(_keys, items))
    found: dict[int, AgendaItem] = {}
    for rank in range(len(_keys(AgendaItem(UNNUMBERED, "")))):
        for place, keys in enumerate(sought):
            key = None if place in found else keys[rank]
            same = next((one for one in left if key is not None and one[0][rank] == key), None)
            if same is not None:
                left.remove(same)
                found[place] = same[1]
    return found


def _keys(item: AgendaItem) -> tuple[Hashable, Hashable, Hashable]:
    title = fold(item.title)
    return (title, item.fixed_start), title, item.fixed_start if item.is_break else None


def _known_already(row: AgendaRow, item: AgendaItem, old: AgendaItem) -> FoundItem:
    new = replace(
        old,
        planned=item.planned or old.planned,
        fixed_start=item.fixed_start or old.fixed_start,
        presenters=clean_line(item.presenters) or old.presenters,
        private_note=old.private_note or item.private_note,
    )
    differences = tuple(_differences(old, new))
    return FoundItem(row, RowState.CHANGED if differences else RowState.SAME, new, differences)


def _differences(old: AgendaItem, new: AgendaItem) -> Iterator[Difference]:
    parts = (
        (Part.MINUTES, _minutes(old.planned), _minutes(new.planned)),
        (Part.START, _clock(old.fixed_start), _clock(new.fixed_start)),
        (Part.PRESENTERS, old.presenters, new.presenters),
        (Part.NOTE, old.private_note, new.private_note),
    )
    return (Difference(part, before, after) for part, before, after in parts if before != after)


def _minutes(length: timedelta) -> str:
    return str(round(length / timedelta(minutes=1))) if length else ""


def _clock(start: time | None) -> str:
    return f"{start:%H:%M}" if start else ""
