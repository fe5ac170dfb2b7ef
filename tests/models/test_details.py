"""What is known before: requisites and limits, changeable while the meeting runs."""

from datetime import timedelta

import pytest

from models.acts.details import change_details, change_limits, create_meeting
from models.desk import Desk
from models.kinds import Limits
from models.meeting import Details
from models.people import Person
from models.refusals import Refusal
from tests.models.table import DETAILS, HandClock, Kept, minutes, refused


def test_a_meeting_has_a_title(empty_desk: Desk) -> None:
    with refused(Refusal.NO_TITLE):
        empty_desk.do(create_meeting, Details(title=" \n "), Limits())
    empty_desk.do(create_meeting, Details(title=" Итоги\tгода "), Limits())
    assert empty_desk.meeting.details.title == "Итоги года"
    with refused(Refusal.NO_TITLE):
        empty_desk.do(change_details, Details())


def test_details_can_be_changed_while_the_meeting_runs(desk: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_details, DETAILS)
    desk.do(change_details, Details(title="Итоги", secretary=Person(" Ким ", "Марина")))
    assert desk.meeting.details == Details(title="Итоги", secretary=Person("Ким", "Марина"))


def test_an_official_without_a_surname_is_nobody(desk: Desk) -> None:
    desk.do(change_details, Details(title="Итоги", chair=Person(" ", "Андрей")))
    assert desk.meeting.details.chair is None


def test_the_same_limits_are_nothing_new(desk: Desk) -> None:
    with refused(Refusal.NOTHING_NEW):
        desk.do(change_limits, Limits())


@pytest.mark.parametrize("limit", [timedelta(microseconds=-1), minutes(24 * 60 + 1)])
def test_a_limit_is_neither_less_than_nothing_nor_more_than_a_day(
    desk: Desk, limit: timedelta
) -> None:
    for limits in (Limits(speech=limit), Limits(warning=limit)):
        with refused(Refusal.OUT_OF_RANGE):
            desk.do(change_limits, limits)
        with refused(Refusal.OUT_OF_RANGE):
            Desk(HandClock(), Kept()).do(create_meeting, DETAILS, limits)


@pytest.mark.parametrize("limit", [minutes(0), timedelta(days=1)])
def test_no_time_at_all_and_a_whole_day_are_limits(desk: Desk, limit: timedelta) -> None:
    desk.do(change_limits, Limits(speech=limit))
    assert desk.meeting.limits.speech == limit
