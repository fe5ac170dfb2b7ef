"""Digits mean the same person for the whole meeting, whoever comes, goes or sends a deputy."""

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st
from msgspec.structs import replace

from models.acts.agenda import open_meeting
from models.acts.details import create_meeting
from models.acts.floor import end_speech, give_floor
from models.acts.people import (
    add_participant,
    arrive,
    change_participant,
    everyone_arrives,
    leave,
    remove_participant,
    send_deputy,
)
from models.acts.seating import take_seat
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import Limits
from models.meeting import Details
from models.people import Participant, Person
from models.readings.attendance import member_of
from models.readings.table_plan import seat_numbers, table_plan
from tests.models.table import HandClock, Kept, reopened

ABAKUMOV, BELOZEROV, VORONTSOV = map(ParticipantId, (1, 2, 3))
YASHINA = Person("Яшина", "Ольга")
Act = Callable[[Desk, Participant], object]


def comes_or_goes(desk: Desk, who: Participant) -> None:
    desk.do(leave if who.present else arrive, who.id)


def sends_a_deputy(desk: Desk, who: Participant) -> None:
    desk.do(send_deputy, who.id, Person("Замов"))


def guest_comes(desk: Desk, _who: Participant) -> None:
    desk.do(add_participant, Person("Гостев"))
    desk.do(arrive, newest(desk).id)


def goes_off_the_list(desk: Desk, who: Participant) -> None:
    if len(desk.meeting.listed) > 1:
        desk.do(remove_participant, who.id)


STEPS = st.tuples(
    st.sampled_from((comes_or_goes, sends_a_deputy, guest_comes)), st.integers(0, 1000)
)
STEPS_OF_AN_OPEN_MEETING = st.one_of(
    STEPS, st.tuples(st.just(goes_off_the_list), st.integers(0, 1000))
)
SEATS = st.sampled_from(((None,) * 4, (1, 2, 3, None), (4, None, 2, None), (3, None, None)))


def seated(*seats: int | None) -> Desk:
    """Everybody is here."""
    desk = Desk(HandClock(), Kept())
    desk.do(create_meeting, Details(title="Стол"), Limits())
    for number, seat in enumerate(seats, start=1):
        desk.do(add_participant, Person(f"Участник{number}"), seat=seat)
    desk.do(everyone_arrives)
    return desk


@pytest.fixture
def table() -> Desk:
    """Five people, no seats given; a deputy sits in the place of number 2."""
    desk = seated(*(None,) * 5)
    desk.do(send_deputy, BELOZEROV, Person("Зотов"))
    return desk


def newest(desk: Desk) -> Participant:
    return desk.meeting.participants[-1]


def numbers_of_members(desk: Desk) -> list[int]:
    seats = seat_numbers(desk.meeting)
    return [seats[one.id] for one in desk.meeting.listed if one.deputy_for is None]


def test_a_deputy_has_the_number_of_who_is_away(table: Desk) -> None:
    assert seat_numbers(table.meeting)[newest(table).id] == 2


def test_a_deputy_who_stays_as_a_guest_has_a_number_at_the_end(table: Desk) -> None:
    table.do(arrive, BELOZEROV)
    table.do(arrive, newest(table).id)
    assert numbers_of_members(table) == [1, 2, 3, 4, 5]
    assert seat_numbers(table.meeting)[newest(table).id] == 6


def test_guests_keep_their_numbers_in_whatever_order_they_come(table: Desk) -> None:
    zotov = newest(table).id
    table.do(send_deputy, VORONTSOV, Person("Яшина"))
    yashina = newest(table).id
    for one in (VORONTSOV, yashina, BELOZEROV, zotov):
        table.do(arrive, one)
    table.do(add_participant, Person("Гость"))
    seats = seat_numbers(table.meeting)
    assert (seats[zotov], seats[yashina], seats[newest(table).id]) == (6, 7, 8)


def test_a_guest_keeps_the_number_when_another_deputy_is_sent(table: Desk) -> None:
    zotov = newest(table).id
    table.do(arrive, BELOZEROV)
    table.do(arrive, zotov)
    table.do(send_deputy, BELOZEROV, Person("Яшина"))
    seats = seat_numbers(table.meeting)
    assert (seats[newest(table).id], seats[zotov]) == (2, 6)


def test_a_deputy_keeps_the_number_of_a_member_who_is_taken_off_the_list(table: Desk) -> None:
    table.do(add_participant, Person("Гость"))
    before = seat_numbers(table.meeting)
    table.do(remove_participant, BELOZEROV)
    after = seat_numbers(table.meeting)
    assert after == {key: number for key, number in before.items() if key != BELOZEROV}


@pytest.fixture
def open_table() -> Desk:
    """Five people, no seats given; number 2 did not come."""
    desk = seated(*(None,) * 5)
    desk.do(leave, BELOZEROV)
    desk.do(open_meeting)
    return desk


def test_numbers_close_up_before_the_opening_and_stay_from_then_on(open_table: Desk) -> None:
    open_table.undo()
    open_table.do(remove_participant, ABAKUMOV)
    assert [*seat_numbers(open_table.meeting).values()] == [1, 2, 3, 4]
    open_table.do(open_meeting)
    open_table.do(remove_participant, BELOZEROV)
    assert [*seat_numbers(open_table.meeting).values()] == [2, 3, 4]


def test_who_is_taken_off_the_list_of_an_open_meeting_leaves_an_empty_seat(
    open_table: Desk,
) -> None:
    before = table_plan(open_table.meeting)
    open_table.do(remove_participant, BELOZEROV)
    after = table_plan(open_table.meeting)
    assert [(one.number, one.participant) for one in after] == [
        (one.number, None if one.number == 2 else one.participant) for one in before
    ]
    again = reopened(open_table, HandClock()).meeting
    assert seat_numbers(again) == seat_numbers(open_table.meeting)
    open_table.undo()
    assert table_plan(open_table.meeting) == before


def test_a_guest_may_be_given_the_empty_seat_and_nobody_moves(open_table: Desk) -> None:
    open_table.do(remove_participant, BELOZEROV)
    before = seat_numbers(open_table.meeting)
    open_table.do(add_participant, Person("Гость"))
    assert seat_numbers(open_table.meeting) == {**before, newest(open_table).id: 6}
    open_table.do(take_seat, newest(open_table).id, 2)
    assert seat_numbers(open_table.meeting) == {**before, newest(open_table).id: 2}


@pytest.fixture
def heard_and_gone() -> Desk:
    """Five people, no seats given; number 2 was heard and taken off the list."""
    desk = seated(*(None,) * 5)
    desk.do(change_participant, replace(desk.meeting.listed[1], person=YASHINA))
    desk.do(open_meeting)
    desk.do(give_floor, BELOZEROV)
    desk.do(end_speech)
    desk.do(remove_participant, BELOZEROV)
    return desk


def test_whoever_is_on_the_list_again_has_the_number_of_before(heard_and_gone: Desk) -> None:
    heard_and_gone.do(add_participant, YASHINA)
    assert [*seat_numbers(heard_and_gone.meeting).values()] == [1, 2, 3, 4, 5]


def test_but_not_the_seat_that_somebody_else_has_by_now(heard_and_gone: Desk) -> None:
    """Nor does anybody else move for them."""
    heard_and_gone.do(add_participant, Person("Гость"), seat=2)
    guest = newest(heard_and_gone).id
    heard_and_gone.do(add_participant, YASHINA)
    assert seat_numbers(heard_and_gone.meeting) == {1: 1, 2: 6, 3: 3, 4: 4, 5: 5, guest: 2}


def test_a_seat_given_after_they_were_gone_is_theirs(heard_and_gone: Desk) -> None:
    heard_and_gone.do(add_participant, YASHINA)
    who = heard_and_gone.meeting.participant(BELOZEROV)
    heard_and_gone.do(change_participant, replace(who, seat=8))
    assert seat_numbers(heard_and_gone.meeting)[BELOZEROV] == 8


def test_added_with_another_seat_they_sit_there() -> None:
    desk = seated(4, 2, 3)
    desk.do(change_participant, replace(desk.meeting.listed[1], person=YASHINA))
    desk.do(open_meeting)
    desk.do(give_floor, BELOZEROV)
    desk.do(end_speech)
    desk.do(remove_participant, BELOZEROV)
    desk.do(add_participant, YASHINA, seat=5)
    assert [*seat_numbers(desk.meeting).values()] == [4, 5, 3]


@given(seats=SEATS, steps=st.lists(STEPS, max_size=12))
def test_nobody_elses_number_ever_moves(
    seats: tuple[int | None, ...], steps: list[tuple[Act, int]]
) -> None:
    """And whoever is of the list from the first has their own whenever they are here."""
    nobody_else_moves(seated(*seats), steps)


@given(seats=SEATS, steps=st.lists(STEPS_OF_AN_OPEN_MEETING, max_size=12))
def test_in_an_open_meeting_nor_when_somebody_is_taken_off_the_list(
    seats: tuple[int | None, ...], steps: list[tuple[Act, int]]
) -> None:
    desk = seated(*seats)
    desk.do(open_meeting)
    nobody_else_moves(desk, steps)


def nobody_else_moves(desk: Desk, steps: list[tuple[Act, int]]) -> None:
    own = seat_numbers(desk.meeting)
    for act, place in steps:
        before = seat_numbers(desk.meeting)
        who = desk.meeting.listed[place % len(desk.meeting.listed)]
        act(desk, who)
        after = seat_numbers(desk.meeting)
        moved = {
            member_of(desk.meeting, desk.meeting.participant(key)).id
            for key, number in before.items()
            if after.get(key, number) != number
        }
        assert moved <= {member_of(desk.meeting, who).id}
        assert len({*after.values()}) == len(after)
        assert all(after[one.id] == own[one.id] for one in desk.meeting.present if one.id in own)
