"""Everybody finds a seat: the head, the groups, the opponents, the acts that move people."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given, strategies as st
from msgspec.structs import replace

from models.acts.people import remove_participant
from models.acts.seating import (
    change_seating,
    keep_apart,
    let_together,
    place_everybody,
    take_seat,
)
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import TableShape
from models.meeting import Meeting
from models.people import Participant, Person
from models.readings.placing import Placing, place
from models.readings.seating import neighbours
from models.readings.speaking import groups
from models.readings.table_plan import table_plan, table_size, without_seat
from models.refusals import Refusal
from models.seating import Opponents, Seating
from tests.models.table import ABAKUMOV, BELOZEROV, DETAILS, GULYAEV, VORONTSOV, refused

KIM = ParticipantId(30)


def round_table(people: int, *, of: int = 3, **seating: object) -> Meeting:
    listed = tuple(
        Participant(ParticipantId(number), Person(f"Ли{number}"), "АБВГ"[number % of])
        for number in range(1, people + 1)
    )
    return Meeting(participants=listed, seating=Seating(**seating))


def placed(meeting: Meeting, order: Placing = Placing.BY_GROUP) -> dict[int, ParticipantId]:
    return {one.seat: one.participant for one in place(meeting, order) if one.seat is not None}


def quarrels(meeting: Meeting, seats: dict[int, ParticipantId]) -> list[Opponents]:
    beside = neighbours(meeting.seating.shape, table_size(meeting))
    sides = {who: {seats.get(near) for near in beside[seat]} for seat, who in seats.items()}
    return [pair for pair in meeting.seating.apart if pair.other in sides[pair.one]]


def seats_of(desk: Desk) -> dict[ParticipantId, int | None]:
    return {one.id: one.seat for one in desk.meeting.listed}


@pytest.mark.parametrize("shape", TableShape)
def test_the_chair_sits_at_the_head_with_the_secretary_beside(
    prepared: Desk, shape: TableShape
) -> None:
    seats = placed(replace(prepared.meeting, seating=Seating(shape)), Placing.MIXED)
    assert (seats[1], seats[2]) == (ABAKUMOV, KIM)


def test_the_moderator_leads_where_no_chair_is_named(prepared: Desk) -> None:
    moderator = prepared.meeting.participant(GULYAEV).person
    details = replace(DETAILS, chair=None, moderator=moderator)
    assert placed(replace(prepared.meeting, details=details))[1] == GULYAEV


def test_everybody_sits_once(prepared: Desk) -> None:
    seats = placed(prepared.meeting)
    assert sorted(seats.values()) == [one.id for one in prepared.meeting.listed]
    assert sorted(seats) == list(range(1, 31))


def test_groups_sit_together(prepared: Desk) -> None:
    meeting = replace(prepared.meeting, details=replace(DETAILS, secretary=None))
    order = [meeting.participant(who).group for _seat, who in sorted(placed(meeting).items())]
    changes = sum(one != other for one, other in pairwise(order))
    assert changes == len(groups(meeting)) - 1


def test_mixed_groups_take_turns() -> None:
    meeting = round_table(30)
    order = [
        meeting.participant(who).group for _, who in sorted(placed(meeting, Placing.MIXED).items())
    ]
    assert all(one != other for one, other in pairwise(order))


def test_free_seats_are_left_opposite_the_head() -> None:
    seats = placed(round_table(10, seats=14))
    assert [seat for seat in range(1, 15) if seat not in seats] == [6, 7, 8, 9]


def test_in_rows_free_seats_are_left_at_the_back() -> None:
    assert sorted(placed(round_table(10, seats=14, shape=TableShape.ROWS))) == list(range(1, 11))


@pytest.mark.parametrize("shape", TableShape)
def test_opponents_are_no_neighbours(shape: TableShape) -> None:
    meeting = round_table(30, shape=shape)
    seats = placed(meeting)
    apart = tuple(Opponents(seats[seat], seats[seat + 1]) for seat in (4, 9, 10, 20, 28))
    quarrelling = replace(meeting, seating=replace(meeting.seating, apart=apart))
    assert quarrels(quarrelling, seats)
    assert quarrels(quarrelling, placed(quarrelling)) == []


def test_for_opponents_groups_are_not_torn_without_need() -> None:
    meeting = round_table(30)
    seats = placed(meeting)
    apart = (Opponents(seats[4], seats[5]),)
    again = placed(replace(meeting, seating=Seating(apart=apart)))
    order = [meeting.participant(who).group for _, who in sorted(again.items())]
    assert order == [meeting.participant(who).group for _, who in sorted(seats.items())]


def test_the_secretary_moves_when_the_chair_cannot_bear_them(prepared: Desk) -> None:
    desk_people = prepared.meeting.listed
    chair, secretary = desk_people[0], desk_people[24]
    meeting = replace(
        prepared.meeting,
        details=replace(DETAILS, chair=chair.person, secretary=secretary.person),
        seating=Seating(apart=(Opponents(chair.id, secretary.id),)),
    )
    seats = placed(meeting)
    assert seats[1] == chair.id
    assert quarrels(meeting, seats) == []


@given(
    people=st.integers(2, 6),
    spare=st.integers(0, 1),
    shape=st.sampled_from(TableShape),
    pairs=st.sets(st.frozensets(st.integers(1, 6), min_size=2, max_size=2), max_size=9),
)
def test_opponents_are_apart_whenever_that_is_possible(
    people: int, spare: int, shape: TableShape, pairs: set[frozenset[int]]
) -> None:
    known = [sorted(pair) for pair in pairs if max(pair) <= people]
    apart = tuple(
        Opponents(ParticipantId(one), ParticipantId(other)) for one, other in sorted(known)
    )
    meeting = round_table(people, shape=shape, seats=people + spare, apart=apart)
    if quarrels(meeting, placed(meeting)):
        everybody = [one.id for one in meeting.listed]
        tables = permutations(range(1, people + spare + 1), people)
        assert all(quarrels(meeting, dict(zip(each, everybody, strict=True))) for each in tables)


def test_a_table_where_all_are_opponents_is_placed_as_well_as_it_goes() -> None:
    people = [ParticipantId(one) for one in range(1, 31)]
    apart = tuple(Opponents(one, other) for one in people for other in people if one < other)
    meeting = round_table(30, apart=apart)
    assert len(placed(meeting)) == 30


def test_the_same_meeting_is_placed_the_same_way(prepared: Desk) -> None:
    assert place(prepared.meeting, Placing.MIXED) == place(prepared.meeting, Placing.MIXED)


def test_seats_given_by_hand_are_kept_if_asked(prepared: Desk) -> None:
    prepared.do(place_everybody, Placing.MIXED)
    prepared.do(take_seat, VORONTSOV, 17)
    prepared.do(take_seat, GULYAEV)
    before = seats_of(prepared)
    prepared.do(place_everybody, Placing.BY_GROUP, keep=True)
    assert {**before, GULYAEV: seats_of(prepared)[GULYAEV]} == seats_of(prepared)
    assert seats_of(prepared)[GULYAEV] is not None


def test_who_takes_a_seat_swaps_with_who_sat_there(prepared: Desk) -> None:
    prepared.do(take_seat, ABAKUMOV, 2)
    assert (seats_of(prepared)[ABAKUMOV], seats_of(prepared)[BELOZEROV]) == (2, 1)
    prepared.undo()
    assert (seats_of(prepared)[ABAKUMOV], seats_of(prepared)[BELOZEROV]) == (1, 2)


def test_who_had_no_seat_sends_the_other_looking_for_one(prepared: Desk) -> None:
    prepared.do(take_seat, ABAKUMOV)
    prepared.do(take_seat, ABAKUMOV, 2)
    assert [one.id for one in without_seat(prepared.meeting)] == [BELOZEROV]


def test_a_seat_can_be_taken_once_only(prepared: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        prepared.do(take_seat, ABAKUMOV, 1)
    with refused(Refusal.OUT_OF_RANGE):
        prepared.do(take_seat, ABAKUMOV, 0)


def test_two_are_kept_apart_and_let_together_again(prepared: Desk) -> None:
    prepared.do(keep_apart, ABAKUMOV, BELOZEROV)
    with refused(Refusal.NOTHING_NEW):
        prepared.do(keep_apart, BELOZEROV, ABAKUMOV)
    prepared.do(let_together, BELOZEROV, ABAKUMOV)
    assert prepared.meeting.seating.apart == ()


def test_nobody_is_their_own_opponent(prepared: Desk) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        prepared.do(keep_apart, ABAKUMOV, ABAKUMOV)


def test_who_left_the_list_is_nobodys_opponent_any_more(prepared: Desk) -> None:
    prepared.do(keep_apart, ABAKUMOV, BELOZEROV)
    prepared.do(remove_participant, BELOZEROV)
    prepared.do(change_seating, replace(prepared.meeting.seating, shape=TableShape.ROUND))
    assert prepared.meeting.seating == Seating(TableShape.ROUND)


@pytest.mark.parametrize("seats", [-1, 1000])
def test_a_table_has_no_impossible_number_of_seats(prepared: Desk, seats: int) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        prepared.do(change_seating, Seating(seats=seats))


def test_a_removed_person_leaves_an_empty_seat(prepared: Desk) -> None:
    prepared.do(remove_participant, VORONTSOV)
    plan = table_plan(prepared.meeting)
    assert [place.number for place in plan] == list(range(1, 31))
    assert [place.number for place in plan if place.participant is None] == [3]


def test_more_seats_than_people_stand_empty(prepared: Desk) -> None:
    prepared.do(change_seating, Seating(seats=34))
    assert sum(place.participant is None for place in table_plan(prepared.meeting)) == 4


def test_a_far_number_is_a_label_on_a_seat_that_is_free(prepared: Desk) -> None:
    prepared.do(take_seat, VORONTSOV, 305)
    plan = table_plan(prepared.meeting)
    assert [place.number for place in plan][:4] == [1, 2, 305, 4]
    assert len(plan) == 30


def test_who_has_no_seat_is_shown_on_a_free_one_only_if_asked(prepared: Desk) -> None:
    prepared.do(take_seat, VORONTSOV)
    assert all(place.participant for place in table_plan(prepared.meeting))
    assert table_plan(prepared.meeting, everybody=False)[2].participant is None


def test_an_empty_list_needs_no_table() -> None:
    assert place(Meeting(), Placing.BY_GROUP) == ()
    assert table_plan(Meeting()) == ()
