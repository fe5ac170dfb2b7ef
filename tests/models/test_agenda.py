"""What was planned stays, what happened is stored beside it. BEHAVIOURS 23, 24."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from models.acts.agenda import (
    add_item,
    change_item,
    close_item,
    close_meeting,
    defer_item,
    drop_item,
    import_agenda,
    move_item,
    next_item,
    open_meeting,
    remove_item,
    start_item,
    suspend_item,
)
from models.acts.floor import give_floor, point_of_order
from models.acts.notes import remove_note, take_note
from models.desk import Desk
from models.ids import ItemId
from models.kinds import ItemKind
from models.meeting import AgendaItem, ItemStatus
from models.readings.agenda import item_numbers
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    BREAK,
    CHARTER,
    CLOSING,
    GULYAEV,
    LEAN,
    MACHINES,
    OPENING,
    STAFF,
    SUPPORT,
    HandClock,
    last_note_id,
    minutes,
    refused,
)

NOWHERE = ItemId(999)


def current(desk: Desk) -> ItemId | None:
    return desk.meeting.current


def order(desk: Desk) -> list[ItemId]:
    return [one.id for one in desk.meeting.items]


def test_opening_takes_the_first_item(prepared: Desk, clock: HandClock) -> None:
    prepared.do(open_meeting)
    assert prepared.meeting.opened == clock.at
    assert current(prepared) == OPENING
    assert prepared.meeting.item(OPENING).status is ItemStatus.CURRENT


def test_a_meeting_without_an_agenda_can_be_opened(empty_desk: Desk) -> None:
    empty_desk.do(open_meeting)
    assert empty_desk.meeting.running
    with refused(Refusal.NO_MORE_ITEMS):
        empty_desk.do(next_item)


def test_a_meeting_is_opened_once_and_closed_once(desk: Desk) -> None:
    with refused(Refusal.ALREADY_OPEN):
        desk.do(open_meeting)
    desk.do(close_meeting)
    with refused(Refusal.CLOSED):
        desk.do(open_meeting)
    with refused(Refusal.CLOSED):
        desk.do(close_meeting)


def test_next_closes_the_item_and_takes_the_one_after(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=20)
    desk.do(next_item)
    assert desk.meeting.item(STAFF).status is ItemStatus.DONE
    assert desk.meeting.item(STAFF).taken(clock.at) == minutes(20)
    assert current(desk) == BREAK


def test_next_goes_on_behind_an_item_taken_out_of_order_then_comes_back(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(start_item, CLOSING)
    clock.advance(seconds=1)
    desk.do(next_item)
    assert current(desk) == CHARTER


def test_next_passes_over_what_was_deferred_or_dropped(desk: Desk, clock: HandClock) -> None:
    desk.do(defer_item, BREAK)
    desk.do(drop_item, LEAN)
    clock.advance(seconds=1)
    desk.do(next_item)
    assert current(desk) == MACHINES


def test_at_the_end_of_the_agenda_there_is_no_next(desk: Desk, clock: HandClock) -> None:
    for _ in range(6):
        clock.advance(seconds=1)
        desk.do(next_item)
    assert {one.status for one in desk.meeting.items} == {ItemStatus.DONE, ItemStatus.CURRENT}
    clock.advance(seconds=1)
    with refused(Refusal.NO_MORE_ITEMS):
        desk.do(next_item)


def test_a_reopened_item_gets_a_second_interval(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=5)
    desk.do(next_item)
    clock.advance(minutes=15)
    desk.do(start_item, STAFF)
    clock.advance(minutes=2)
    staff = desk.meeting.item(STAFF)
    assert len(staff.spans) == 2
    assert staff.taken(clock.at) == minutes(7)
    assert staff.status is ItemStatus.CURRENT


def test_the_press_that_reopened_an_item_does_not_leave_it(desk: Desk, clock: HandClock) -> None:
    clock.advance(minutes=5)
    desk.do(next_item)
    clock.advance(minutes=5)
    desk.do(start_item, STAFF)
    with refused(Refusal.PRESSED_TWICE):
        desk.do(next_item)


def test_the_current_item_is_not_started_again(desk: Desk) -> None:
    with refused(Refusal.ITEM_IS_CURRENT):
        desk.do(start_item, STAFF)


@pytest.mark.parametrize(
    ("act", "status"), [(defer_item, ItemStatus.DEFERRED), (drop_item, ItemStatus.DROPPED)]
)
def test_setting_the_current_item_aside_ends_it_and_whoever_speaks(
    desk: Desk, clock: HandClock, act: object, status: ItemStatus
) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(point_of_order, GULYAEV)
    clock.advance(minutes=4)
    desk.do(act, STAFF)  # type: ignore[arg-type]
    staff = desk.meeting.item(STAFF)
    assert (staff.status, staff.taken(clock.at + minutes(9))) == (status, minutes(4))
    assert current(desk) is None
    assert desk.meeting.speaking is None


@pytest.mark.parametrize("act", [defer_item, drop_item])
def test_setting_another_item_aside_leaves_the_current_one_alone(desk: Desk, act: object) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(act, LEAN)  # type: ignore[arg-type]
    assert current(desk) == STAFF
    assert desk.meeting.speaking is not None
    with refused(Refusal.NOTHING_NEW):
        desk.do(act, LEAN)  # type: ignore[arg-type]


def test_a_deferred_item_can_be_taken_after_all(desk: Desk) -> None:
    desk.do(defer_item, LEAN)
    desk.do(start_item, LEAN)
    assert current(desk) == LEAN


@pytest.mark.parametrize("act", [start_item, defer_item, drop_item, remove_item])
def test_an_item_nobody_planned_is_unknown(desk: Desk, act: object) -> None:
    with refused(Refusal.UNKNOWN_ITEM):
        desk.do(act, NOWHERE)  # type: ignore[arg-type]


@pytest.mark.parametrize("act", [start_item, defer_item, drop_item])
def test_before_the_opening_nothing_is_taken_nor_set_aside(prepared: Desk, act: object) -> None:
    with refused(Refusal.NOT_OPEN):
        prepared.do(act, LEAN)  # type: ignore[arg-type]
    with refused(Refusal.NOT_OPEN):
        prepared.do(next_item)


@pytest.mark.parametrize("act", [close_item, suspend_item])
def test_before_the_opening_and_after_the_close_no_item_is_left(
    prepared: Desk, act: object
) -> None:
    with refused(Refusal.NOT_OPEN):
        prepared.do(act)  # type: ignore[arg-type]
    prepared.do(open_meeting)
    prepared.do(close_meeting)
    with refused(Refusal.CLOSED):
        prepared.do(act)  # type: ignore[arg-type]


@pytest.mark.parametrize("act", [defer_item, drop_item])
def test_what_was_heard_to_its_end_is_not_set_aside(desk: Desk, act: object) -> None:
    with refused(Refusal.ITEM_WAS_TAKEN):
        desk.do(act, OPENING)  # type: ignore[arg-type]
    assert desk.meeting.item(OPENING).status is ItemStatus.DONE


def test_an_item_deferred_may_be_dropped_after_all(desk: Desk) -> None:
    desk.do(defer_item, LEAN)
    desk.do(drop_item, LEAN)
    assert desk.meeting.item(LEAN).status is ItemStatus.DROPPED


def test_neither_the_current_item_nor_one_that_was_taken_is_struck_off(desk: Desk) -> None:
    with refused(Refusal.ITEM_IS_CURRENT):
        desk.do(remove_item, STAFF)
    with refused(Refusal.ITEM_WAS_TAKEN):
        desk.do(remove_item, OPENING)
    desk.do(remove_item, BREAK)
    assert BREAK not in order(desk)


def test_an_item_somebody_wrote_under_is_not_struck_off(desk: Desk) -> None:
    desk.do(take_note, "Вспомнили заранее", item=LEAN)
    with refused(Refusal.ITEM_WAS_TAKEN):
        desk.do(remove_item, LEAN)
    desk.do(remove_note, last_note_id(desk))
    with refused(Refusal.ITEM_WAS_TAKEN):
        desk.do(remove_item, LEAN)


@pytest.mark.parametrize(("place", "row"), [(1, 0), (4, 3), (8, 7)])
def test_an_item_moves_to_the_row_that_was_named(prepared: Desk, place: int, row: int) -> None:
    prepared.do(move_item, SUPPORT, place)
    assert order(prepared)[row] == SUPPORT
    assert sorted(order(prepared)) == list(range(31, 39))


def test_an_item_does_not_move_off_the_agenda_nor_onto_itself(prepared: Desk) -> None:
    for place in (0, 9):
        with refused(Refusal.OUT_OF_RANGE):
            prepared.do(move_item, SUPPORT, place)
    with refused(Refusal.NOTHING_NEW):
        prepared.do(move_item, SUPPORT, 3)


def test_a_new_plan_does_not_touch_what_happened(desk: Desk, clock: HandClock) -> None:
    staff = desk.meeting.item(STAFF)
    clock.advance(minutes=3)
    edited = replace(staff, title=" Кадры  ", planned=minutes(40), status=ItemStatus.DROPPED)
    desk.do(change_item, replace(edited, spans=()))
    assert desk.meeting.item(STAFF) == replace(staff, title="Кадры", planned=minutes(40))
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_item, desk.meeting.item(STAFF))


@pytest.mark.parametrize(
    ("title", "planned", "reason"),
    [
        (" \n", 10, Refusal.NO_TITLE),
        ("Разное", -1, Refusal.OUT_OF_RANGE),
        ("Разное", 2881, Refusal.OUT_OF_RANGE),
    ],
)
def test_an_item_has_a_title_and_a_length_that_can_be(
    desk: Desk, title: str, planned: int, reason: Refusal
) -> None:
    with refused(reason):
        desk.do(add_item, title, planned=minutes(planned))
    with refused(reason):
        desk.do(change_item, AgendaItem(LEAN, title, planned=minutes(planned)))


def test_an_item_added_while_running_comes_last_as_a_discussion(desk: Desk) -> None:
    desk.do(add_item, "Разное")
    added = desk.meeting.items[-1]
    assert (added.title, added.kind) == ("Разное", ItemKind.DISCUSSION)
    assert added.status is ItemStatus.PLANNED


def test_an_imported_agenda_begins_unspoilt_and_without_empty_rows(empty_desk: Desk) -> None:
    row = AgendaItem(ItemId(7), "Разное", planned=timedelta(days=-1), status=ItemStatus.DONE)
    empty_desk.do(import_agenda, [row, replace(row, title=" ")])
    (added,) = empty_desk.meeting.items
    assert (added.status, added.spans, added.planned) == (ItemStatus.PLANNED, (), timedelta())
    with refused(Refusal.NOTHING_NEW):
        empty_desk.do(import_agenda, [])


def test_importing_never_clears_what_is_there(prepared: Desk) -> None:
    prepared.do(import_agenda, [AgendaItem(ItemId(0), "Разное")])
    assert order(prepared)[:8] == list(range(31, 39))
    assert len(order(prepared)) == 9


def test_a_break_has_no_number(prepared: Desk) -> None:
    numbers = item_numbers(prepared.meeting)
    assert (numbers[STAFF], numbers[LEAN]) == ("4", "5")
    assert BREAK not in numbers
