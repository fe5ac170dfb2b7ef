"""Whoever is replaced comes and speaks in person only. BEHAVIOURS 27, 28."""

import pytest
from msgspec.structs import replace

from models.acts.agenda import change_item, start_item
from models.acts.corrections import correct_speaker
from models.acts.floor import end_speech, give_floor, next_speaker, point_of_order
from models.acts.people import (
    arrive,
    everyone_arrives,
    excuse,
    leave,
    send_deputy,
)
from models.acts.queue import request_floor
from models.desk import Desk
from models.facts import EveryoneArrived, FloorGiven
from models.ids import SpeechId
from models.kinds import ItemKind, SpeechKind
from models.readings.attendance import voters
from models.readings.queue import next_up
from models.refusals import Refusal
from tests.models.deputies import ZOTOV, lebedev, of, replaced as replaced, state
from tests.models.table import (
    BELOZEROV,
    GULYAEV,
    LEAN,
    LEBEDEV,
    HandClock,
    refused,
    speech_of,
    with_also,
)


@pytest.fixture
def table(desk: Desk, clock: HandClock) -> Desk:
    """Everybody is here; Lebedev of seat 11 is replaced by Zotov."""
    desk.do(everyone_arrives)
    clock.advance(minutes=10)
    desk.do(send_deputy, LEBEDEV, ZOTOV)
    clock.advance(minutes=10)
    return desk


def test_who_is_replaced_does_not_come_with_all(replaced: Desk) -> None:
    replaced.do(everyone_arrives)
    assert not lebedev(replaced).present
    assert state(of(replaced, ZOTOV)) == (11, True)
    assert (len(replaced.meeting.present), len(voters(replaced.meeting))) == (30, 30)
    with refused(Refusal.NOBODY_AWAITED):
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


def test_who_was_back_comes_with_all_and_a_guest_does_not(table: Desk, clock: HandClock) -> None:
    table.do(arrive, LEBEDEV)
    table.do(leave, LEBEDEV)
    table.do(everyone_arrives)
    assert (of(table, ZOTOV).present, lebedev(table).present) == (False, True)
    clock.advance(minutes=5)
    table.do(arrive, of(table, ZOTOV).id)
    table.do(leave, of(table, ZOTOV).id)
    table.do(leave, GULYAEV)
    table.do(everyone_arrives)
    assert (of(table, ZOTOV).present, lebedev(table).present) == (False, True)


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
