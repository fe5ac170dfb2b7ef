"""Who was not heard yet, and whose time it is: against those present. BEHAVIOURS 12."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import start_item, suspend_item
from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.people import arrive, everyone_arrives, leave
from models.acts.queue import request_floor
from models.desk import Desk
from models.ids import ParticipantId
from models.readings.balance import (
    GroupShare,
    Scope,
    group_shares,
    silent_voices,
    to_be_invited,
)
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    DETAILS,
    GULYAEV,
    LEBEDEV,
    SUPPORT,
    HandClock,
    minutes,
)

KIM = ParticipantId(30)
POWER, INDUSTRY, INSTITUTES = "Органы власти", "Промышленные предприятия", "Институты поддержки"


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """All thirty are here; Belozerov spoke for six minutes, Lebedev for two."""
    desk.do(everyone_arrives)
    clock.advance(minutes=5)
    for who, length in ((BELOZEROV, 6), (LEBEDEV, 2)):
        desk.do(give_floor, who)
        clock.advance(minutes=length)
        desk.do(end_speech)
    return desk


def share(desk: Desk, clock: HandClock, group: str, scope: Scope = Scope.MEETING) -> GroupShare:
    return next(one for one in group_shares(desk.meeting, clock.at, scope) if one.group == group)


def silent(desk: Desk, clock: HandClock, scope: Scope = Scope.MEETING) -> list[int]:
    return [one.participant for one in silent_voices(desk.meeting, clock.at, scope)]


def test_time_is_shared_by_group_and_held_against_those_present(
    table: Desk, clock: HandClock
) -> None:
    power = share(table, clock, POWER)
    assert (power.time, power.share, power.present) == (minutes(6), 0.75, 9)
    assert power.fair == pytest.approx(9 / 30)
    assert share(table, clock, INSTITUTES).share == 0


def test_whoever_left_does_not_count_as_present(table: Desk, clock: HandClock) -> None:
    table.do(leave, GULYAEV)
    assert (share(table, clock, POWER).present, share(table, clock, POWER).silent) == (8, 6)
    assert share(table, clock, POWER).fair == pytest.approx(8 / 29)


def test_before_anybody_spoke_there_is_no_share(desk: Desk, clock: HandClock) -> None:
    assert share(desk, clock, POWER).share is None
    assert share(desk, clock, POWER).fair == 0


def test_the_item_has_its_own_shares_and_its_own_silence(table: Desk, clock: HandClock) -> None:
    table.do(start_item, SUPPORT)
    assert share(table, clock, POWER, Scope.ITEM).share is None
    assert BELOZEROV in silent(table, clock, Scope.ITEM)
    assert BELOZEROV not in silent(table, clock)


def test_silent_are_those_present_who_neither_spoke_nor_wait(table: Desk, clock: HandClock) -> None:
    table.do(request_floor, GULYAEV)
    found = silent(table, clock)
    assert GULYAEV not in found
    assert LEBEDEV not in found
    assert len(found) == 30 - 3 - 2


def test_the_chair_and_the_secretary_are_not_meant_to_be_heard(
    table: Desk, clock: HandClock
) -> None:
    assert ABAKUMOV not in silent(table, clock)
    assert KIM not in silent(table, clock)
    table.do(change_details, replace(DETAILS, chair=None, secretary=None))
    assert ABAKUMOV in silent(table, clock)
    assert KIM in silent(table, clock)


def test_the_longest_silent_come_first(table: Desk, clock: HandClock) -> None:
    late = ParticipantId(12)
    table.do(leave, late)
    table.do(arrive, late)
    clock.advance(minutes=1)
    voices = silent_voices(table.meeting, clock.at)
    assert voices[-1].participant == late
    assert voices[-1].silent_for == minutes(1)
    assert voices[0].silent_for == minutes(14)


def test_on_an_item_silence_begins_with_the_item(table: Desk, clock: HandClock) -> None:
    table.do(start_item, SUPPORT)
    clock.advance(minutes=3)
    assert silent_voices(table.meeting, clock.at, Scope.ITEM)[0].silent_for == minutes(3)


def test_over_the_whole_meeting_silence_does_not_begin_with_the_item(
    table: Desk, clock: HandClock
) -> None:
    before = silent_voices(table.meeting, clock.at)[0].silent_for
    table.do(start_item, SUPPORT)
    clock.advance(minutes=3)
    assert silent_voices(table.meeting, clock.at)[0].silent_for == before + minutes(3)


def test_on_an_item_taken_up_again_silence_begins_anew(table: Desk, clock: HandClock) -> None:
    table.do(start_item, SUPPORT)
    clock.advance(minutes=3)
    table.do(suspend_item)
    clock.advance(minutes=4)
    table.do(start_item, SUPPORT)
    clock.advance(minutes=2)
    assert silent_voices(table.meeting, clock.at, Scope.ITEM)[0].silent_for == minutes(2)


def test_before_any_item_silence_on_it_is_that_of_the_meeting(
    table: Desk, clock: HandClock
) -> None:
    assert silent(table, clock, Scope.ITEM)[0] == silent(table, clock)[0]


def test_of_a_group_whoever_is_silent_longest_is_invited(table: Desk, clock: HandClock) -> None:
    first = to_be_invited(table.meeting, clock.at)
    assert first is not None
    table.do(leave, first.participant)
    clock.advance(minutes=1)
    table.do(arrive, first.participant)
    later = to_be_invited(table.meeting, clock.at)
    assert later is not None
    assert (later.group, later.silent_for) == (first.group, minutes(14))
    assert later.participant != first.participant


def test_alone_in_the_room_one_group_has_its_whole_fair_share(desk: Desk, clock: HandClock) -> None:
    desk.do(arrive, LEBEDEV)
    assert share(desk, clock, desk.meeting.participant(LEBEDEV).group).fair == 1


def test_invited_is_the_longest_silent_of_the_group_that_lacks_most(
    table: Desk, clock: HandClock
) -> None:
    invited = to_be_invited(table.meeting, clock.at)
    assert invited is not None
    assert invited.group == INSTITUTES
    table.do(give_floor, ParticipantId(23))
    clock.advance(minutes=40)
    table.do(end_speech)
    invited = to_be_invited(table.meeting, clock.at)
    assert invited is not None
    assert invited.group == INDUSTRY


def test_when_all_were_heard_nobody_is_invited(desk: Desk, clock: HandClock) -> None:
    desk.do(arrive, LEBEDEV)
    desk.do(request_floor, LEBEDEV)
    assert to_be_invited(desk.meeting, clock.at) is None
