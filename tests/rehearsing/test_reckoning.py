"""Where seconds were lost is read off the facts."""

import pytest
from msgspec.structs import replace

from models.acts.floor import end_speech, give_floor
from models.acts.people import everyone_arrives
from models.acts.queue import request_floor
from models.rehearsing.happening import HappeningKind
from models.rehearsing.reckoning import SLOWEST, KindReckoning, Reckoning
from models.rehearsing.temper import USUAL
from tests.models.table import ABAKUMOV, STAFF, begin, minutes, seconds
from tests.rehearsing.rehearsed import ORDERLY, RehearsedTable, rehearsed

KIND = HappeningKind


@pytest.fixture
def table() -> RehearsedTable:
    table = rehearsed(replace(ORDERLY, overrunning=1))
    table.wait(minutes=1)
    table.desk.do(everyone_arrives)
    begin(table.desk, STAFF)
    return table


def of_kind(reckoning: Reckoning, kind: HappeningKind) -> KindReckoning:
    return next(one for one in reckoning.kinds if one.kind is kind)


def notice_hands(table: RehearsedTable, *after: float) -> None:
    for count in after:
        hand = table.wait_for(KIND.HAND)
        table.wait(seconds=count)
        table.desk.do(request_floor, hand.participant)
        table.desk.do(give_floor, hand.participant)
        table.desk.do(end_speech)


def test_of_each_kind_the_median_the_worst_and_the_sum_are_told(table: RehearsedTable) -> None:
    notice_hands(table, 2, 9, 4)
    hands = of_kind(table.reckon(), KIND.HAND)
    assert (hands.answered, hands.missed) == (3, 0)
    assert (hands.median, hands.worst, hands.total) == (seconds(4), seconds(9), seconds(15))


def test_the_median_of_two_lies_between_them(table: RehearsedTable) -> None:
    notice_hands(table, 2, 5)
    assert of_kind(table.reckon(), KIND.HAND).median == seconds(3.5)


def test_the_slowest_moments_stand_first(table: RehearsedTable) -> None:
    notice_hands(table, 3, 1, 8, 2)
    first = table.reckon().slowest[:2]
    assert [one.lost for one in first] == [seconds(55), seconds(8)]
    assert first[0].happening.kind is KIND.SEATED


def test_at_ten_times_the_speed_a_tenth_was_lost(table: RehearsedTable) -> None:
    notice_hands(table, 20)
    assert of_kind(table.reckon(speed=10), KIND.HAND).total == seconds(2)


def test_a_hand_nobody_noticed_is_missed_and_costs_nothing(table: RehearsedTable) -> None:
    table.wait_for(KIND.HAND)
    table.wait(minutes=3)
    hands = of_kind(table.reckon(), KIND.HAND)
    assert hands.missed >= 1
    assert hands.total == seconds(0)


def test_what_is_still_open_does_not_count(table: RehearsedTable) -> None:
    table.wait_for(KIND.HAND)
    assert KIND.HAND not in {one.kind for one in table.reckon().kinds}


def test_overtime_that_was_let_run_is_told_with_who_ran(table: RehearsedTable) -> None:
    table.desk.do(give_floor, ABAKUMOV)
    table.wait_for(KIND.TIME_IS_UP)
    table.wait(seconds=42)
    table.desk.do(end_speech)
    (overrun,) = table.reckon().overruns
    assert overrun.speech.participant == ABAKUMOV
    assert overrun.over == table.reckon().overtime == seconds(42)


def test_nobody_who_kept_to_the_limit_is_named(table: RehearsedTable) -> None:
    table.desk.do(give_floor, ABAKUMOV)
    table.wait(minutes=5)
    table.desk.do(end_speech)
    assert table.reckon().overruns == ()


@pytest.mark.parametrize("seed", range(3))
def test_the_sums_of_a_whole_meeting_add_up(seed: int) -> None:
    table = rehearsed(USUAL, seed)
    table.play(every=3, apart_from=(KIND.PROPOSAL, KIND.LEAVES))
    whole = table.reckon()
    assert whole.total == sum((one.total for one in whole.kinds), minutes(0))
    assert whole.answered == sum(one.answered for one in whole.kinds)
    assert len(whole.missed) == sum(one.missed for one in whole.kinds) > 0
    assert len(whole.slowest) == SLOWEST
    assert whole.lasted == whole.own == table.now - table.rehearsal.begin
