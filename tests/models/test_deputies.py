"""Deputies and excuses. BEHAVIOURS 27, 28."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import start_item
from models.acts.floor import give_floor
from models.acts.notes import take_note, take_vote
from models.acts.people import (
    add_participant,
    arrive,
    change_participant,
    everyone_arrives,
    excuse,
    import_participants,
    leave,
    remove_participant,
    send_deputy,
)
from models.acts.queue import request_floor
from models.desk import Desk
from models.earlier.sequel import earlier_meeting
from models.ids import ParticipantId
from models.kinds import NoteKind, Role, Waiting
from models.papers.minutes import minutes_of
from models.people import Participant, Person
from models.readings.attendance import voters
from models.readings.speaking import time_by_group, time_spoken
from models.readings.table_plan import table_plan
from models.refusals import Refusal
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    SUPPORT,
    HandClock,
    english,
    last_note_id,
    minutes,
    refused,
    speaker,
)

ZIMIN = Person("Зимин", "Олег", "Павлович", post="заместитель директора")


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Everybody is here; after ten minutes Lebedev is replaced by Zimin."""
    desk.do(everyone_arrives)
    desk.do(request_floor, LEBEDEV)
    clock.advance(minutes=10)
    desk.do(send_deputy, LEBEDEV, ZIMIN)
    return desk


def deputy(desk: Desk) -> Participant:
    return next(one for one in desk.meeting.listed if one.deputy_for == LEBEDEV)


def test_a_deputy_takes_seat_group_and_organisation(table: Desk) -> None:
    sent, before = deputy(table), table.meeting.participant(LEBEDEV)
    assert sent.person.surname == "Зимин"
    assert sent.person.organisation == before.person.organisation
    assert (sent.seat, sent.group, sent.present) == (11, before.group, True)
    assert (before.seat, before.present, before.has_left) == (None, False, True)


def test_whoever_is_replaced_has_no_seat_of_their_own_until_they_are_back(table: Desk) -> None:
    seated = [one.participant for one in table_plan(table.meeting)]
    assert len(seated) == 30
    assert table.meeting.participant(LEBEDEV) not in seated
    table.do(leave, deputy(table).id)
    assert len(table_plan(table.meeting)) == 31


def test_the_hand_that_was_raised_is_the_deputys(table: Desk) -> None:
    assert [one.participant for one in table.meeting.queue] == [deputy(table).id]


def test_a_hand_that_waits_for_another_item_too(desk: Desk) -> None:
    desk.do(request_floor, LEBEDEV)
    desk.do(start_item, SUPPORT, Waiting.KEEP)
    desk.do(send_deputy, LEBEDEV, ZIMIN)
    assert [one.participant for one in desk.meeting.kept] == [deputy(desk).id]
    desk.do(remove_participant, deputy(desk).id)
    assert desk.meeting.kept == ()


def test_who_is_replaced_while_speaking_speaks_to_the_end(desk: Desk, clock: HandClock) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(send_deputy, LEBEDEV, ZIMIN)
    clock.advance(minutes=1)
    assert speaker(desk).participant == LEBEDEV
    assert speaker(desk).running


def test_the_time_of_both_counts_for_their_group(table: Desk, clock: HandClock) -> None:
    table.do(give_floor, deputy(table).id)
    clock.advance(minutes=2)
    assert time_spoken(table.meeting, clock.at)[deputy(table).id] == minutes(2)
    assert time_by_group(table.meeting, clock.at) == {deputy(table).group: minutes(2)}
    assert speaker(table).person.surname == "Зимин"


def test_a_deputy_votes_in_place_of_whoever_is_away(table: Desk) -> None:
    assert len(voters(table.meeting)) == 30
    table.do(take_note, "Принять", NoteKind.DECISION)
    table.do(take_vote, last_note_id(table), 30)
    with refused(Refusal.VOTES_EXCEED_PRESENT):
        table.do(take_vote, last_note_id(table), 31)


def test_who_comes_back_has_seat_and_vote_and_the_deputy_is_free(
    table: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=5)
    table.do(arrive, LEBEDEV)
    assert table.meeting.participant(LEBEDEV).seat == 11
    assert (deputy(table).seat, deputy(table).present) == (None, False)
    assert len(voters(table.meeting)) == 30


def test_who_came_back_and_goes_out_for_a_while_keeps_the_seat(
    table: Desk, clock: HandClock
) -> None:
    table.do(arrive, LEBEDEV)
    table.do(leave, LEBEDEV)
    clock.advance(minutes=5)
    table.do(arrive, LEBEDEV)
    assert table.meeting.participant(LEBEDEV).seat == 11
    assert (deputy(table).seat, deputy(table).present) == (None, False)


def test_a_deputy_of_another_organisation_speaks_for_their_own(desk: Desk) -> None:
    desk.do(send_deputy, LEBEDEV, replace(ZIMIN, organisation="Союз машиностроителей"))
    assert deputy(desk).person.organisation == "Союз машиностроителей"


def test_a_deputy_has_no_more_rights_than_whoever_is_replaced(desk: Desk) -> None:
    desk.do(arrive, GULYAEV)
    known = desk.meeting.participant(LEBEDEV)
    desk.do(change_participant, replace(known, role=Role.OBSERVER, votes=False))
    desk.do(send_deputy, LEBEDEV, ZIMIN)
    assert (deputy(desk).role, deputy(desk).votes) == (Role.OBSERVER, False)
    assert [one.id for one in voters(desk.meeting)] == [GULYAEV]


def test_both_in_the_room_have_one_vote(table: Desk) -> None:
    table.do(arrive, LEBEDEV)
    table.do(arrive, deputy(table).id)
    assert len(table.meeting.present) == 31
    assert len(voters(table.meeting)) == 30


def test_a_second_deputy_replaces_the_first(table: Desk) -> None:
    first = deputy(table).id
    table.do(send_deputy, first, Person("Яшина"))
    second = next(one for one in table.meeting.listed if one.deputy_for == first)
    assert (second.seat, second.person.organisation) == (11, deputy(table).person.organisation)


def test_a_deputy_needs_a_name(desk: Desk) -> None:
    with refused(Refusal.NO_NAME):
        desk.do(send_deputy, LEBEDEV, Person(" "))
    with refused(Refusal.UNKNOWN_PARTICIPANT):
        desk.do(send_deputy, ParticipantId(999), ZIMIN)


def test_what_was_learnt_of_the_deputy_later_leaves_them_a_deputy(table: Desk) -> None:
    sent = deputy(table)
    table.do(change_participant, Participant(sent.id, Person("Зимин", "Олег"), seat=11))
    assert deputy(table).person.name == "Олег"


def test_a_deputy_comes_to_the_next_meeting_in_their_own_name(table: Desk) -> None:
    people = earlier_meeting(table.meeting).participants
    assert not any(one.deputy_for for one in people)
    assert "Зимин" in [one.person.surname for one in people]


def test_excused_is_not_absent(desk: Desk) -> None:
    desk.do(excuse, BELOZEROV)
    assert desk.meeting.participant(BELOZEROV).excused
    with refused(Refusal.NOTHING_NEW):
        desk.do(excuse, BELOZEROV)
    desk.do(excuse, BELOZEROV, False)
    assert not desk.meeting.participant(BELOZEROV).excused


def test_whoever_comes_after_all_is_not_excused(desk: Desk) -> None:
    desk.do(excuse, BELOZEROV)
    desk.do(arrive, BELOZEROV)
    assert not desk.meeting.participant(BELOZEROV).excused
    with refused(Refusal.ALREADY_PRESENT):
        desk.do(excuse, BELOZEROV)


def test_whoever_is_in_the_room_has_no_excuse_to_be_taken_back(desk: Desk) -> None:
    desk.do(arrive, BELOZEROV)
    with refused(Refusal.NOTHING_NEW):
        desk.do(excuse, BELOZEROV, False)


def test_whoever_is_put_on_the_list_is_expected(desk: Desk) -> None:
    desk.do(add_participant, Person("Яшина"))
    assert not desk.meeting.listed[-1].excused
    desk.do(excuse, desk.meeting.listed[-1].id)


def test_whoever_was_taken_off_another_list_is_on_this_one(desk: Desk) -> None:
    desk.do(import_participants, [Participant(ParticipantId(0), ZIMIN, removed=True)])
    assert desk.meeting.listed[-1].person == ZIMIN


def test_whoever_left_early_may_be_excused_for_it(desk: Desk) -> None:
    desk.do(arrive, GULYAEV)
    desk.do(leave, GULYAEV)
    desk.do(excuse, GULYAEV)
    assert desk.meeting.participant(GULYAEV).excused


def test_new_words_for_somebody_leave_their_excuse(desk: Desk) -> None:
    desk.do(excuse, BELOZEROV)
    desk.do(change_participant, Participant(BELOZEROV, Person("Белозёров", "Пётр")))
    assert desk.meeting.participant(BELOZEROV).excused


def test_an_import_brings_nobody_as_excused_or_a_deputy(desk: Desk) -> None:
    odd = Participant(ParticipantId(0), ZIMIN, excused=True, deputy_for=LEBEDEV)
    desk.do(import_participants, [odd])
    newest = desk.meeting.listed[-1]
    assert (newest.excused, newest.deputy_for) == (False, None)
    desk.do(add_participant, Person("Яшина"))


def test_the_list_of_participants_says_in_whose_place_somebody_came(table: Desk) -> None:
    annex = minutes_of(table.meeting, english, "en").annex
    assert annex is not None
    (row,) = (
        row for group in annex.groups for row in group.rows if "Олег Павлович" in row.full_name
    )
    assert row.remark.startswith("in place of: Лебедев\u00a0")
