"""The order of the queue by rank, and why somebody stands where they stand. BEHAVIOURS 2."""

import pytest

from models.acts.details import change_rules
from models.acts.floor import end_speech, give_floor
from models.acts.queue import request_floor
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import KindRank, Rules, SpeechKind
from models.readings.queue import Place, place_of, queue_order
from models.refusals import Refusal
from tests.models.table import (
    ABAKUMOV,
    BELOZEROV,
    GULYAEV,
    LEBEDEV,
    VORONTSOV,
    HandClock,
    refused,
)

ANSWER, QUESTION, SPEECH = SpeechKind.ANSWER, SpeechKind.QUESTION, SpeechKind.SPEECH
BY_RANK = (
    SpeechKind.POINT_OF_ORDER,
    SpeechKind.QUESTION,
    SpeechKind.REPLY,
    SpeechKind.REPORT,
    SpeechKind.CO_REPORT,
    SpeechKind.SPEECH,
    SpeechKind.CLOSING_WORD,
)


def order(desk: Desk) -> list[int]:
    return [one.participant for one in queue_order(desk.meeting)]


def why(desk: Desk, who: ParticipantId) -> Place:
    request = next(one for one in desk.meeting.queue if one.participant == who)
    return place_of(desk.meeting, request)


def test_every_kind_has_its_rank_whoever_came_first(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    for number, kind in enumerate(reversed(BY_RANK), start=1):
        desk.do(request_floor, ParticipantId(number), kind)
    assert tuple(one.kind for one in queue_order(desk.meeting)) == BY_RANK


def test_an_answer_stands_with_the_questions_and_before_them(desk: Desk) -> None:
    desk.do(change_rules, Rules(ranks=(KindRank(QUESTION, 7),)))
    for who, kind in ((GULYAEV, QUESTION), (VORONTSOV, ANSWER), (ABAKUMOV, SPEECH)):
        desk.do(request_floor, who, kind)
    assert order(desk) == [ABAKUMOV, VORONTSOV, GULYAEV]


def test_who_came_second_stands_there_by_time_too(desk: Desk) -> None:
    for who in (ABAKUMOV, BELOZEROV, VORONTSOV):
        desk.do(request_floor, who)
    assert [why(desk, who) for who in (ABAKUMOV, BELOZEROV, VORONTSOV)] == [Place.BY_TIME] * 3


def test_who_overtook_one_by_rank_and_another_by_first_time_did_so_by_rank(desk: Desk) -> None:
    desk.do(change_rules, Rules(first_timers_first=True))
    desk.do(give_floor, ABAKUMOV)
    desk.do(end_speech)
    for who, kind in ((ABAKUMOV, QUESTION), (BELOZEROV, SPEECH), (GULYAEV, QUESTION)):
        desk.do(request_floor, who, kind)
    assert order(desk) == [GULYAEV, ABAKUMOV, BELOZEROV]
    assert why(desk, GULYAEV) is Place.BY_RANK


def test_first_timers_go_first_where_the_rules_say_so_and_the_queue_says_why(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(change_rules, Rules(first_timers_first=True))
    desk.do(give_floor, ABAKUMOV)
    desk.do(request_floor, ABAKUMOV)
    clock.advance(seconds=1)
    desk.do(request_floor, GULYAEV)
    assert order(desk) == [GULYAEV, ABAKUMOV]
    assert why(desk, GULYAEV) is Place.BY_FIRST_TIME


def test_ranks_are_settings_of_the_meeting_changeable_while_it_runs(desk: Desk) -> None:
    desk.do(request_floor, ABAKUMOV, QUESTION)
    desk.do(request_floor, BELOZEROV)
    desk.do(change_rules, Rules(ranks=(KindRank(SpeechKind.SPEECH, 1),)))
    assert order(desk) == [BELOZEROV, ABAKUMOV]
    assert why(desk, BELOZEROV) is Place.BY_RANK


@pytest.mark.parametrize(
    ("kind", "rank"), [(SpeechKind.POINT_OF_ORDER, 1), (SpeechKind.CLOSING_WORD, 7)]
)
def test_kinds_of_one_rank_are_served_as_they_came(desk: Desk, kind: SpeechKind, rank: int) -> None:
    desk.do(change_rules, Rules(ranks=(KindRank(SPEECH, rank),)))
    for who, said in ((ABAKUMOV, SPEECH), (GULYAEV, kind), (BELOZEROV, SPEECH)):
        desk.do(request_floor, who, said)
    assert order(desk) == [ABAKUMOV, GULYAEV, BELOZEROV]


@pytest.mark.parametrize("rank", [0, 10])
def test_a_rank_is_between_one_and_nine(desk: Desk, rank: int) -> None:
    with refused(Refusal.OUT_OF_RANGE):
        desk.do(change_rules, Rules(ranks=(KindRank(SpeechKind.SPEECH, rank),)))
