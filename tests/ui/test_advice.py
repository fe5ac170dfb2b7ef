"""Advice: what fits, who was not heard; one key does it, nothing by itself. BEHAVIOURS 12, 13."""

from datetime import time, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from models.acts.details import change_details
from models.acts.queue import request_floor, withdraw_request
from models.ids import ParticipantId
from models.kinds import SpeechKind
from tests.models.table import DETAILS
from tests.ui.conftest import Seat
from tests.ui.keyboard import Key, press
from tests.ui.round_table import RoundTable, busy
from ui.main_window import MainWindow


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    """Abakumov speaks, Belozerov, Vorontsov and two others wait; half an hour is left for them."""
    made = busy(tmp_path)
    for seat in (4, 5):
        made.desk.do(request_floor, ParticipantId(seat))
    return made


def strip(window: MainWindow) -> str:
    return window.desk.strip.view().text


def link(window: MainWindow, name: str) -> QPushButton:
    found = window.desk.shares.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_advice_alone_changes_nothing(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    acts = table.desk.last_number
    table.clock.advance(hours=2)
    window.beat()
    assert window.desk.advice.isVisible()
    assert table.desk.last_number == acts


def test_f8_gives_all_who_wait_the_limit_that_fits(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    said = window.desk.advice.accessibleName()
    press(Key.Key_F8)
    limits = {one.limit for one in table.meeting.queue}
    (limit,) = limits
    assert limit is not None
    assert f"{limit // timedelta(minutes=1)}:00 each fits" in said
    table.clock.advance(seconds=1)
    press(Key.Key_F2)
    assert table.speech.limit == limit


def test_before_a_plan_that_begins_in_hours_there_is_nothing_to_advise(
    table: RoundTable, seat: Seat
) -> None:
    earlier = replace(DETAILS, planned_start=time(16), planned_end=time(19))
    table.desk.do(change_details, earlier)
    window = seat(table.desk)
    assert not window.desk.advice.isVisible()
    press(Key.Key_F8)
    assert "time enough" in strip(window)
    assert {one.limit for one in table.meeting.queue} == {None}


def test_f8_says_so_when_no_time_is_left(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    table.clock.advance(hours=5)
    press(Key.Key_F8)
    assert "No time is left" in strip(window)


def test_f8_says_so_when_nobody_waits(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    for request in table.meeting.queue:
        table.desk.do(withdraw_request, request.id)
    assert not window.desk.advice.isVisible()
    press(Key.Key_F8)
    assert "Nobody is waiting" in strip(window)


def test_f9_queues_whoever_is_named(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    invite = link(window, "invite")
    named = invite.text()
    press(Key.Key_F9)
    newest = table.meeting.queue[-1]
    assert newest.kind is SpeechKind.SPEECH
    assert table.meeting.participant(newest.participant).person.short_name in named
    assert invite.text() != named


def test_whoever_waits_or_spoke_is_not_invited(table: RoundTable, seat: Seat) -> None:
    seat(table.desk)
    heard = {1, 2, 3, 4, 5}
    for _ in range(5):
        press(Key.Key_F9)
    invited = [one.participant for one in table.meeting.queue[4:]]
    assert len(set(invited)) == 5
    assert not heard & set(invited)


def test_the_scope_of_the_shares_is_changed_by_its_link(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    window.desk.shares.scope_requested.emit()
    window.beat()
    assert link(window, "share_scope").text() == "this item ▾"
