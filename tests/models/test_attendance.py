"""Who is on the list and who is in the room. BEHAVIOURS 27-29."""

import pytest
from msgspec.structs import replace

from models.acts.floor import end_speech, give_floor, point_of_order
from models.acts.people import (
    add_participant,
    arrive,
    change_participant,
    everyone_arrives,
    import_participants,
    leave,
    move_participant,
    remove_participant,
    remove_participants,
)
from models.desk import Desk
from models.ids import ParticipantId
from models.people import Participant, Person, total_length
from models.readings.speaking import groups, time_by_group, time_spoken
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    minutes,
    refused,
)

NOBODY = ParticipantId(999)


def listed(desk: Desk) -> list[int]:
    return [one.id for one in desk.meeting.listed]


def test_attendance_is_a_list_of_intervals(desk: Desk, clock: HandClock) -> None:
    desk.do(arrive, GULYAEV)
    clock.advance(minutes=10)
    desk.do(leave, GULYAEV)
    clock.advance(minutes=5)
    desk.do(arrive, GULYAEV)
    first, second = desk.meeting.participant(GULYAEV).attendance
    assert total_length((first,), clock.at) == minutes(10)
    assert second.end is None
    assert desk.meeting.participant(GULYAEV).present


def test_nobody_arrives_twice_or_leaves_without_having_come(desk: Desk) -> None:
    with refused(Refusal.NOT_PRESENT):
        desk.do(leave, GULYAEV)
    desk.do(arrive, GULYAEV)
    with refused(Refusal.ALREADY_PRESENT):
        desk.do(arrive, GULYAEV)


def test_who_never_came_has_not_left(desk: Desk) -> None:
    assert not desk.meeting.participant(GULYAEV).has_left
    desk.do(arrive, GULYAEV)
    desk.do(leave, GULYAEV)
    assert desk.meeting.participant(GULYAEV).has_left


def test_one_click_registers_all_who_are_not_there_yet(desk: Desk, clock: HandClock) -> None:
    desk.do(arrive, GULYAEV)
    earlier = clock.at
    clock.advance(minutes=5)
    desk.do(everyone_arrives)
    assert len(desk.meeting.present) == 30
    assert desk.meeting.participant(GULYAEV).attendance[0].begin == earlier
    with refused(Refusal.NOBODY_AWAITED):
        desk.do(everyone_arrives)


@pytest.mark.parametrize("act", [arrive, leave, remove_participant])
def test_somebody_nobody_knows_does_not_come_or_go(desk: Desk, act: object) -> None:
    with refused(Refusal.UNKNOWN_PARTICIPANT):
        desk.do(act, NOBODY)  # type: ignore[arg-type]


def test_a_walk_in_speaks_after_a_name_alone_was_typed(desk: Desk) -> None:
    desk.do(add_participant, Person("Сидоров"))
    walk_in = desk.meeting.listed[-1]
    desk.do(give_floor, walk_in.id)
    assert desk.meeting.participant(walk_in.id).present
    assert walk_in.person.short_name == "Сидоров"


def test_a_name_is_needed(desk: Desk) -> None:
    with refused(Refusal.NO_NAME):
        desk.do(add_participant, Person(" \t", "Иван"))


def test_two_people_do_not_share_a_seat(prepared: Desk) -> None:
    with refused(Refusal.SEAT_TAKEN):
        prepared.do(add_participant, Person("Сидоров"), seat=7)
    prepared.do(remove_participant, ParticipantId(7))
    prepared.do(add_participant, Person("Сидоров"), seat=7)


@pytest.mark.parametrize("seat", [0, -1, 1000])
def test_there_is_no_such_seat(prepared: Desk, seat: int) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        prepared.do(add_participant, Person("Сидоров"), seat=seat)


def test_filling_in_later_keeps_where_somebody_was(desk: Desk) -> None:
    desk.do(arrive, GULYAEV)
    known = desk.meeting.participant(GULYAEV)
    desk.do(change_participant, replace(known, remark=" эксперт ", attendance=(), removed=True))
    assert desk.meeting.participant(GULYAEV) == replace(known, remark="эксперт")
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_participant, desk.meeting.participant(GULYAEV))


def test_one_keeps_ones_own_seat(prepared: Desk) -> None:
    known = prepared.meeting.participant(GULYAEV)
    prepared.do(change_participant, replace(known, group=""))
    with refused(Refusal.SEAT_TAKEN):
        prepared.do(change_participant, replace(known, seat=7))


def test_removing_somebody_who_spoke_keeps_what_they_said(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=2)
    desk.do(end_speech)
    desk.do(remove_participant, GULYAEV)
    assert GULYAEV not in listed(desk)
    assert time_spoken(desk.meeting, clock.at)[GULYAEV] == minutes(2)
    assert desk.meeting.participant(GULYAEV).person.surname == "Гуляев"


def test_several_are_taken_off_the_list_by_one_act_and_one_undo_brings_them_back(
    prepared: Desk,
) -> None:
    gone = [ParticipantId(7), ParticipantId(9), ParticipantId(30)]
    prepared.do(remove_participants, gone)
    assert [one.id for one in prepared.meeting.participants if one.removed] == gone
    prepared.undo()
    assert not any(one.removed for one in prepared.meeting.participants)


def test_of_several_one_of_whom_speaks_nobody_is_taken_off(desk: Desk) -> None:
    desk.do(give_floor, ABAKUMOV)
    with refused(Refusal.IS_SPEAKING):
        desk.do(remove_participants, [BELOZEROV, ABAKUMOV])
    assert not any(one.removed for one in desk.meeting.participants)


def test_nobody_is_removed_while_speaking_or_suspended(desk: Desk) -> None:
    desk.do(give_floor, BELOZEROV)
    desk.do(point_of_order, VORONTSOV)
    for who in (BELOZEROV, VORONTSOV):
        with refused(Refusal.IS_SPEAKING):
            desk.do(remove_participant, who)


def test_who_was_removed_is_no_longer_known_to_the_desk(desk: Desk) -> None:
    desk.do(remove_participant, GULYAEV)
    for act in (arrive, give_floor, remove_participant):
        with refused(Refusal.UNKNOWN_PARTICIPANT):
            desk.do(act, GULYAEV)


@pytest.mark.parametrize("place", [1, 2, 5, 28, 29])
def test_list_numbers_count_those_still_on_the_list(prepared: Desk, place: int) -> None:
    prepared.do(remove_participant, VORONTSOV)
    others = [one for one in listed(prepared) if one != LEBEDEV]
    if listed(prepared)[place - 1] != LEBEDEV:
        prepared.do(move_participant, LEBEDEV, place)
    assert listed(prepared) == [*others[: place - 1], LEBEDEV, *others[place - 1 :]]


def test_nobody_moves_off_the_list_nor_onto_themselves(prepared: Desk) -> None:
    for place in (0, 31):
        with refused(Refusal.OUT_OF_RANGE):
            prepared.do(move_participant, LEBEDEV, place)
    with refused(Refusal.NOTHING_NEW):
        prepared.do(move_participant, LEBEDEV, 11)


def test_an_imported_list_takes_no_seat_twice_and_no_row_without_a_name(prepared: Desk) -> None:
    newcomer = Participant(ParticipantId(1), Person("Сидоров"), seat=7)
    free = replace(newcomer, seat=40)
    nameless = replace(newcomer, person=Person(""), seat=41)
    nowhere = replace(newcomer, seat=0)
    prepared.do(import_participants, [newcomer, free, free, nameless, nowhere])
    assert [one.seat for one in prepared.meeting.listed[30:]] == [None, 40, None, None]
    assert listed(prepared)[:30] == list(range(1, 31))
    assert len(set(listed(prepared))) == 34


def test_an_empty_list_imports_nothing(prepared: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        prepared.do(import_participants, [])


def test_time_goes_to_the_group_the_speaker_had_then(desk: Desk, clock: HandClock) -> None:
    for who, length in ((GULYAEV, 2), (LEBEDEV, 3), (GULYAEV, 1)):
        desk.do(give_floor, who)
        clock.advance(minutes=length)
    desk.do(end_speech)
    desk.do(change_participant, replace(desk.meeting.participant(GULYAEV), group="Прочие"))
    assert time_by_group(desk.meeting, clock.at) == {
        "Органы власти": minutes(3),
        "Промышленные предприятия": minutes(3),
    }
    assert time_spoken(desk.meeting, clock.at) == {GULYAEV: minutes(3), LEBEDEV: minutes(3)}


def test_groups_stand_in_the_order_of_the_list(prepared: Desk) -> None:
    assert groups(prepared.meeting) == (
        "Органы власти",
        "Промышленные предприятия",
        "Институты поддержки",
    )
