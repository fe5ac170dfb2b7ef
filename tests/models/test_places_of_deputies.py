"""One place, one seat, one vote, however many deputies were sent for it. BEHAVIOURS 27."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item, start_item
from models.acts.corrections import correct_speaker
from models.acts.floor import end_speech, give_floor, next_speaker, point_of_order
from models.acts.people import (
    add_participant,
    arrive,
    change_participant,
    everyone_arrives,
    excuse,
    leave,
    move_participant,
    remove_participant,
    send_deputy,
)
from models.acts.queue import request_floor
from models.clock import Stamp
from models.desk import Desk
from models.facts import DeputySent, EveryoneArrived, FloorGiven
from models.history import History
from models.ids import ParticipantId, SpeechId
from models.journal import Entry, Fact
from models.kinds import ItemKind, SpeechKind
from models.meeting import Meeting
from models.people import Participant, Person
from models.readings.attendance import at_the_table, voters
from models.readings.queue import next_up
from models.readings.voting import has_weights, members, weight_of
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEAN,
    LEBEDEV,
    HandClock,
    refused,
    speech_of,
    waiting,
)

ZOTOV, YASHINA = Person("Зотов"), Person("Яшина")


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Everybody is here; Lebedev of seat 11 and ten votes is replaced by Zotov."""
    desk.do(everyone_arrives)
    desk.do(change_participant, replace(desk.meeting.participant(LEBEDEV), weight=10))
    clock.advance(minutes=10)
    desk.do(send_deputy, LEBEDEV, ZOTOV)
    clock.advance(minutes=10)
    return desk


@pytest.fixture
def replaced(desk: Desk) -> Desk:
    """Nobody is here but Zotov, in place of Lebedev."""
    desk.do(send_deputy, LEBEDEV, ZOTOV)
    return desk


def of(desk: Desk, person: Person) -> Participant:
    return next(one for one in desk.meeting.participants if one.person.surname == person.surname)


def state(who: Participant) -> tuple[int | None, bool]:
    return who.seat, who.present


def lebedev(desk: Desk) -> Participant:
    return desk.meeting.participant(LEBEDEV)


def with_also(desk: Desk, *also: Fact) -> Meeting:
    """As a journal of an earlier version, which let these facts happen, is read."""
    entries = list(desk.entries)
    for fact in also:
        stamp = Stamp(entries[-1].stamp.at, entries[-1].stamp.at)
        entries.append(Entry(len(entries) + 1, stamp, fact, 999))
    return History(entries).meeting


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


def test_who_is_replaced_does_not_come_with_all(replaced: Desk) -> None:
    replaced.do(everyone_arrives)
    assert not lebedev(replaced).present
    assert state(of(replaced, ZOTOV)) == (11, True)
    assert (len(replaced.meeting.present), len(voters(replaced.meeting))) == (30, 30)
    with refused(Refusal.ALREADY_PRESENT):
        replaced.do(everyone_arrives)


def test_of_those_who_share_a_place_the_last_one_comes_with_all(
    replaced: Desk, clock: HandClock
) -> None:
    replaced.do(leave, of(replaced, ZOTOV).id)
    replaced.do(everyone_arrives)
    assert (of(replaced, ZOTOV).present, lebedev(replaced).present) == (True, False)
    clock.advance(minutes=5)
    replaced.do(arrive, LEBEDEV)
    replaced.do(leave, LEBEDEV)
    replaced.do(everyone_arrives)
    assert (of(replaced, ZOTOV).present, lebedev(replaced).present) == (False, True)


def test_the_excused_do_not_come_with_all(desk: Desk) -> None:
    desk.do(excuse, BELOZEROV)
    desk.do(everyone_arrives)
    absent = desk.meeting.participant(BELOZEROV)
    assert (absent.present, absent.excused) == (False, True)
    assert len(desk.meeting.present) == 29


@pytest.mark.parametrize("act", [give_floor, point_of_order, request_floor])
def test_who_is_replaced_before_they_came_does_not_speak(replaced: Desk, act: object) -> None:
    with refused(Refusal.IS_REPLACED):
        replaced.do(act, LEBEDEV)  # type: ignore[arg-type]
    replaced.do(arrive, LEBEDEV)
    replaced.do(act, LEBEDEV)  # type: ignore[arg-type]
    assert not of(replaced, ZOTOV).present


def test_who_is_replaced_after_they_came_is_told_so_too(table: Desk) -> None:
    with refused(Refusal.IS_REPLACED):
        table.do(give_floor, LEBEDEV)


def test_a_presenter_who_is_replaced_is_not_announced(replaced: Desk) -> None:
    item = replace(replaced.meeting.item(LEAN), kind=ItemKind.REPORT, presenters="Лебедев")
    replaced.do(change_item, item)
    replaced.do(start_item, LEAN)
    assert next_up(replaced.meeting) is None
    replaced.do(arrive, LEBEDEV)
    replaced.do(next_speaker)
    assert speech_of(replaced, LEBEDEV)


def test_who_comes_to_speak_after_the_deputy_left_has_their_seat(replaced: Desk) -> None:
    replaced.do(leave, of(replaced, ZOTOV).id)
    replaced.do(request_floor, LEBEDEV)
    assert state(lebedev(replaced)) == (11, True)


def test_who_had_spoken_before_they_were_replaced_does_not_come_back_by_it(table: Desk) -> None:
    table.do(give_floor, GULYAEV)
    table.do(end_speech)
    table.do(correct_speaker, LEBEDEV)
    assert speech_of(table, LEBEDEV)
    assert not lebedev(table).present


def test_an_old_journal_with_two_deputies_is_read_with_one(table: Desk) -> None:
    sent = Participant(ParticipantId(998), YASHINA)
    meeting = with_also(table, DeputySent(LEBEDEV, sent))
    assert [one.seat for one in meeting.present if one.deputy_for] == [11]
    assert len(voters(meeting)) == 30


def test_an_old_journal_in_which_all_came_keeps_one_vote_a_place(replaced: Desk) -> None:
    everybody = tuple(one.id for one in replaced.meeting.listed if not one.present)
    meeting = with_also(replaced, EveryoneArrived(everybody))
    assert (len(meeting.present), len(voters(meeting))) == (31, 30)


def test_an_old_journal_in_which_the_replaced_spoke_has_them_here(replaced: Desk) -> None:
    who, key = lebedev(replaced), SpeechId(997)
    given = FloorGiven(
        key, LEBEDEV, who.person, "", SpeechKind.SPEECH, None, None, None, suspends=False
    )
    meeting = with_also(replaced, given)
    assert [one.id for one in meeting.present] == [LEBEDEV]
    assert meeting.participant(LEBEDEV).seat == 11


def test_deputies_of_each_other_are_read_without_end(replaced: Desk) -> None:
    circle = replace(of(replaced, ZOTOV), id=LEBEDEV, deputy_for=of(replaced, ZOTOV).id)
    meeting = with_also(replaced, DeputySent(of(replaced, ZOTOV).id, circle))
    assert len(voters(meeting)) <= len(members(meeting))
