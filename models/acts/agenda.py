"""Acts on the agenda, before and during the meeting."""

from collections.abc import Sequence
from datetime import time, timedelta

from msgspec.structs import replace

from models import facts
from models.acts.situation import SECOND_PRESS, Situation
from models.ids import ItemId
from models.kinds import ItemKind, Waiting
from models.meeting import AgendaItem, ItemStatus
from models.readings.agenda import next_item as item_after_current
from models.readings.left_open import table_rests_since
from models.refusals import Refusal, Refused, refuse_if, refuses
from models.text import clean, clean_line

LONGEST_ITEM = timedelta(days=2)

_SETTING_ASIDE = (
    Refusal.NOT_OPEN,
    Refusal.CLOSED,
    Refusal.UNKNOWN_ITEM,
    Refusal.NOTHING_NEW,
    Refusal.ITEM_WAS_TAKEN,
)


@refuses(Refusal.NO_TITLE, Refusal.OUT_OF_RANGE)
def add_item(
    now: Situation,
    title: str,
    kind: ItemKind = ItemKind.DISCUSSION,
    planned: timedelta = timedelta(),
    fixed_start: time | None = None,
    presenters: str = "",
) -> facts.ItemAdded:
    """Puts an item at the end of the agenda."""
    new = AgendaItem(ItemId(now.ids()), title, kind, planned, fixed_start, presenters)
    return facts.ItemAdded(_checked(new))


@refuses(Refusal.UNKNOWN_ITEM, Refusal.NO_TITLE, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def change_item(now: Situation, item: AgendaItem) -> facts.ItemChanged:
    """A new plan for an item; what already happened under it stays."""
    old = now.item(item.id)
    new = _checked(replace(item, status=old.status, spans=old.spans))
    refuse_if(new == old, Refusal.NOTHING_NEW)
    return facts.ItemChanged(new)


@refuses(Refusal.UNKNOWN_ITEM, Refusal.ITEM_IS_CURRENT, Refusal.ITEM_WAS_TAKEN)
def remove_item(now: Situation, item: ItemId) -> facts.ItemRemoved:
    """Strikes an item off the plan; one that was already taken stays in the record."""
    old = now.item(item)
    refuse_if(old.status is ItemStatus.CURRENT, Refusal.ITEM_IS_CURRENT)
    refuse_if(bool(old.spans), Refusal.ITEM_WAS_TAKEN)
    refuse_if(any(note.item == item for note in now.meeting.notes), Refusal.ITEM_WAS_TAKEN)
    return facts.ItemRemoved(item)


@refuses(Refusal.UNKNOWN_ITEM, Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def move_item(now: Situation, item: ItemId, place: int) -> facts.ItemMoved:
    """Moves an item to agenda row `place`, counted from 1."""
    now.item(item)
    keys = [one.id for one in now.meeting.items]
    refuse_if(not 1 <= place <= len(keys), Refusal.OUT_OF_RANGE)
    refuse_if(keys[place - 1] == item, Refusal.NOTHING_NEW)
    return facts.ItemMoved(item, place - 1)


@refuses(Refusal.UNKNOWN_ITEM, Refusal.NOTHING_NEW)
def import_agenda(
    now: Situation, items: Sequence[AgendaItem], changed: Sequence[AgendaItem] = ()
) -> facts.AgendaImported:
    """Adds all of `items`, and replans those of `changed`, at once; a row without a title is left
    out, an impossible length too. What already happened under an item stays."""
    kept = _changed_by_import(now, changed)
    cleaned = (_cleaned(replace(one, status=ItemStatus.PLANNED, spans=())) for one in items)
    added = tuple(
        replace(
            one,
            id=ItemId(now.ids()),
            planned=one.planned if _is_possible(one.planned) else timedelta(),
        )
        for one in cleaned
        if one.title
    )
    refuse_if(not added and not kept, Refusal.NOTHING_NEW)
    return facts.AgendaImported(added, kept)


@refuses(Refusal.ALREADY_OPEN, Refusal.CLOSED)
def open_meeting(now: Situation) -> facts.MeetingOpened:
    """Opens the meeting and takes the first item of the agenda."""
    refuse_if(now.meeting.closed is not None, Refusal.CLOSED)
    refuse_if(now.meeting.opened is not None, Refusal.ALREADY_OPEN)
    first = item_after_current(now.meeting)
    return facts.MeetingOpened(first.id if first else None)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.OUT_OF_RANGE)
def close_meeting(now: Situation, ago: timedelta = timedelta()) -> facts.MeetingClosed:
    """Closes the meeting: whoever speaks ends, the queue is empty.

    It may be told afterwards that it ended so long `ago`, if the table has rested since.
    """
    now.must_be_open()
    if not ago:
        return facts.MeetingClosed()
    rested = now.at - table_rests_since(now.meeting)
    refuse_if(not timedelta() < ago <= rested, Refusal.OUT_OF_RANGE)
    return facts.MeetingClosed(now.at - ago)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.NO_MORE_ITEMS, Refusal.PRESSED_TWICE)
def next_item(now: Situation, waiting: Waiting = Waiting.CARRY) -> facts.ItemStarted:
    """Closes the current item and takes the next one that is still planned or suspended.

    `waiting` is about those who still wait: `carry` over, `keep` for this item, `thank`.
    """
    now.must_be_open()
    _not_just_taken(now)
    following = item_after_current(now.meeting)
    if following is None:
        raise Refused(Refusal.NO_MORE_ITEMS)
    return facts.ItemStarted(following.id, waiting)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.UNKNOWN_ITEM, Refusal.ITEM_IS_CURRENT)
def start_item(now: Situation, item: ItemId, waiting: Waiting = Waiting.CARRY) -> facts.ItemStarted:
    """Takes this item now, out of order, or once more if it was closed, suspended or deferred."""
    now.must_be_open()
    refuse_if(now.item(item).status is ItemStatus.CURRENT, Refusal.ITEM_IS_CURRENT)
    return facts.ItemStarted(item, waiting)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.NO_ITEM, Refusal.PRESSED_TWICE)
def close_item(now: Situation, waiting: Waiting = Waiting.CARRY) -> facts.ItemClosed:
    """The current item is done; none follows yet."""
    _current_item_settled(now)
    return facts.ItemClosed(waiting)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.NO_ITEM, Refusal.PRESSED_TWICE)
def suspend_item(now: Situation, waiting: Waiting = Waiting.KEEP) -> facts.ItemSuspended:
    """The current item is set aside and will be taken up again later in this meeting."""
    _current_item_settled(now)
    return facts.ItemSuspended(waiting)


@refuses(Refusal.NOT_OPEN, Refusal.CLOSED, Refusal.ON_BREAK)
def start_break(now: Situation) -> facts.BreakBegun:
    """A break that is on no agenda: whoever speaks is suspended, the item stands still."""
    now.must_be_open()
    refuse_if(now.meeting.break_since is not None, Refusal.ON_BREAK)
    return facts.BreakBegun()


@refuses(Refusal.NO_BREAK)
def end_break(now: Situation) -> facts.BreakEnded:
    """The item goes on; giving the floor or taking another item ends a break, too."""
    refuse_if(now.meeting.break_since is None, Refusal.NO_BREAK)
    return facts.BreakEnded()


@refuses(*_SETTING_ASIDE)
def defer_item(
    now: Situation, item: ItemId, waiting: Waiting = Waiting.CARRY
) -> facts.ItemDeferred:
    """Puts an item off to another meeting; the paper says so. `waiting` as for `next_item`."""
    _may_be_set_aside(now, item, ItemStatus.DEFERRED)
    return facts.ItemDeferred(item, waiting)


@refuses(*_SETTING_ASIDE)
def drop_item(now: Situation, item: ItemId, waiting: Waiting = Waiting.CARRY) -> facts.ItemDropped:
    """Takes an item off the agenda of the running meeting; the paper says so. `waiting` as for
    `next_item`."""
    _may_be_set_aside(now, item, ItemStatus.DROPPED)
    return facts.ItemDropped(item, waiting)


def _current_item_settled(now: Situation) -> None:
    now.must_be_open()
    refuse_if(now.meeting.current is None, Refusal.NO_ITEM)
    _not_just_taken(now)


def _not_just_taken(now: Situation) -> None:
    current = now.meeting.current_item
    just_taken = current is not None and now.at - current.spans[-1].begin < SECOND_PRESS
    refuse_if(just_taken, Refusal.PRESSED_TWICE)


def _may_be_set_aside(now: Situation, item: ItemId, status: ItemStatus) -> None:
    """What was heard to its end stays heard."""
    now.must_be_open()
    refuse_if(now.item(item).status is status, Refusal.NOTHING_NEW)
    refuse_if(now.item(item).status is ItemStatus.DONE, Refusal.ITEM_WAS_TAKEN)


def _changed_by_import(now: Situation, changed: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Those planned otherwise than before; an impossible length leaves the one that is there."""
    known = {one.id: (now.item(one.id), _cleaned(one)) for one in changed}
    settled = (
        (
            old,
            replace(
                new,
                planned=new.planned if _is_possible(new.planned) else old.planned,
                status=old.status,
                spans=old.spans,
            ),
        )
        for old, new in known.values()
    )
    return tuple(new for old, new in settled if new != old and new.title)


def _checked(item: AgendaItem) -> AgendaItem:
    new = _cleaned(item)
    refuse_if(not new.title, Refusal.NO_TITLE)
    refuse_if(not _is_possible(new.planned), Refusal.OUT_OF_RANGE)
    return new


def _is_possible(planned: timedelta) -> bool:
    return timedelta() <= planned <= LONGEST_ITEM


def _cleaned(item: AgendaItem) -> AgendaItem:
    return replace(
        item,
        title=clean_line(item.title),
        presenters=clean_line(item.presenters),
        private_note=clean(item.private_note),
    )
