"""One place, one seat, one vote, however many deputies were sent for it. BEHAVIOURS 27."""

import pytest
from msgspec.structs import replace

from models.acts.details import create_meeting
from models.acts.people import (
    add_participant,
    arrive,
    change_participant,
    everyone_arrives,
    leave,
    move_participant,
    remove_participant,
    send_deputy,
)
from models.acts.queue import request_floor
from models.desk import Desk
from models.facts import DeputySent
from models.ids import ParticipantId
from models.kinds import Limits
from models.meeting import Details
from models.people import Participant, Person
from models.readings.attendance import at_the_table, voters
from models.readings.table_plan import seat_numbers
from models.readings.voting import has_weights, members, weight_of
from tests.models.deputies import ZOTOV, lebedev, of, replaced as replaced, state
from tests.models.table import (
    LEBEDEV,
    HandClock,
    waiting,
    with_also,
)

YASHINA = Person("Яшина")


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Everybody is here; Lebedev of seat 11 and ten votes is replaced by Zotov."""
    desk.do(everyone_arrives)
    desk.do(change_participant, replace(desk.meeting.participant(LEBEDEV), weight=10))
    clock.advance(minutes=10)
    desk.do(send_deputy, LEBEDEV, ZOTOV)
    clock.advance(minutes=10)
    return desk


def test_another_deputy_for_the_same_person_takes_the_place_of_the_first(table: Desk) -> None:
    table.do(request_floor, of(table, ZOTOV).id)
    table.do(send_deputy, LEBEDEV, YASHINA)
    assert state(of(table, ZOTOV)) == (None, False)
    assert state(of(table, YASHINA)) == (11, True)
    assert waiting(table.meeting) == [of(table, YASHINA).id]
    assert (len(table.meeting.present), len(at_the_table(table.meeting))) == (30, 30)


def test_whoever_sent_two_deputies_has_their_seat_again(table: Desk) -> None:
    table.do(send_deputy, LEBEDEV, YASHINA)
    table.do(arrive, LEBEDEV)
    assert state(lebedev(table)) == (11, True)
    assert state(of(table, YASHINA)) == (None, False)
    assert len(at_the_table(table.meeting)) == 30


def test_a_deputy_who_left_gives_the_seat_back_too(table: Desk) -> None:
    table.do(leave, of(table, ZOTOV).id)
    table.do(arrive, LEBEDEV)
    assert state(lebedev(table)) == (11, True)
    assert of(table, ZOTOV).seat is None


def test_a_seat_of_their_own_is_kept_by_whoever_is_back(table: Desk) -> None:
    table.do(change_participant, replace(lebedev(table), seat=40))
    table.do(arrive, LEBEDEV)
    assert (lebedev(table).seat, of(table, ZOTOV).seat) == (40, None)


def test_a_seat_that_was_given_away_is_not_given_back(table: Desk) -> None:
    table.do(remove_participant, of(table, ZOTOV).id)
    table.do(add_participant, YASHINA, seat=11)
    table.do(arrive, LEBEDEV)
    assert (lebedev(table).seat, of(table, YASHINA).seat) == (None, 11)


def test_a_deputy_of_somebody_who_was_back_is_a_guest_and_stays(table: Desk) -> None:
    table.do(arrive, LEBEDEV)
    table.do(arrive, of(table, ZOTOV).id)
    table.do(send_deputy, LEBEDEV, YASHINA)
    assert of(table, ZOTOV).present
    assert of(table, ZOTOV) not in voters(table.meeting)
    assert of(table, YASHINA) in voters(table.meeting)


def test_a_deputy_of_a_deputy_has_the_weight_of_the_member(table: Desk) -> None:
    table.do(send_deputy, of(table, ZOTOV).id, YASHINA)
    assert weight_of(table.meeting, of(table, YASHINA)) == 10
    assert sum(weight_of(table.meeting, one) for one in voters(table.meeting)) == 39
    assert (len(members(table.meeting)), len(at_the_table(table.meeting))) == (30, 30)


def test_the_member_who_is_back_frees_the_deputy_of_the_deputy(table: Desk) -> None:
    table.do(send_deputy, of(table, ZOTOV).id, YASHINA)
    table.do(arrive, LEBEDEV)
    assert state(lebedev(table)) == (11, True)
    assert state(of(table, YASHINA)) == (None, False)
    assert len(voters(table.meeting)) == 30


def test_the_deputy_who_is_back_frees_theirs(table: Desk) -> None:
    table.do(send_deputy, of(table, ZOTOV).id, YASHINA)
    table.do(arrive, of(table, ZOTOV).id)
    assert state(of(table, ZOTOV)) == (11, True)
    assert state(of(table, YASHINA)) == (None, False)
    assert not lebedev(table).present


def test_of_two_deputies_in_the_room_the_one_sent_last_votes(table: Desk) -> None:
    table.do(send_deputy, LEBEDEV, YASHINA)
    table.do(arrive, of(table, ZOTOV).id)
    table.do(move_participant, of(table, YASHINA).id, 1)
    assert of(table, YASHINA) in voters(table.meeting)
    assert len(voters(table.meeting)) == 30


def test_a_deputy_taken_off_the_list_leaves_one_member(table: Desk) -> None:
    table.do(send_deputy, of(table, ZOTOV).id, YASHINA)
    table.do(remove_participant, of(table, ZOTOV).id)
    assert (len(members(table.meeting)), len(voters(table.meeting))) == (30, 30)


def test_the_weight_stays_when_the_member_is_taken_off_the_list(table: Desk) -> None:
    table.do(remove_participant, LEBEDEV)
    assert len(members(table.meeting)) == 30
    assert has_weights(table.meeting)


def test_an_old_journal_with_two_deputies_is_read_with_one(table: Desk) -> None:
    sent = Participant(ParticipantId(998), YASHINA)
    meeting = with_also(table, DeputySent(LEBEDEV, sent))
    assert [one.seat for one in meeting.present if one.deputy_for] == [11]
    assert len(voters(meeting)) == 30


def test_deputies_of_each_other_are_read_without_end(replaced: Desk) -> None:
    circle = replace(of(replaced, ZOTOV), id=LEBEDEV, deputy_for=of(replaced, ZOTOV).id)
    meeting = with_also(replaced, DeputySent(of(replaced, ZOTOV).id, circle))
    assert len(voters(meeting)) <= len(members(meeting))


def test_where_no_seats_are_given_deputies_keep_the_places_they_took(empty_desk: Desk) -> None:
    """However many are sent, in whatever order."""
    desk = empty_desk
    desk.do(create_meeting, Details(title="Стол"), Limits())
    for number in range(30):
        desk.do(add_participant, Person(f"Участник{number}"))
    desk.do(everyone_arrives)
    before = seat_numbers(desk.meeting)
    sent = {}
    for replaced_one in [desk.meeting.listed[place] for place in (25, 23, 19)]:
        desk.do(send_deputy, replaced_one.id, Person(f"Замена{replaced_one.id}"))
        sent[desk.meeting.listed[-1].id] = before[replaced_one.id]
    seats = seat_numbers(desk.meeting)
    assert {key: seats[key] for key in sent} == sent
