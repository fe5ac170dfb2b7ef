"""The hall shows the second that the desk shows: an hour of speeches, every beat. BEHAVIOURS 37."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from models.acts import agenda, floor
from models.desk import Desk
from models.refusals import Refused
from tests.models.table import HandClock, Kept, begin, prepare
from ui.desk.table_canvas import TableCanvas
from ui.hall.hall_window import HallWindow
from ui.hall.setting import Slot
from ui.language import Words
from ui.palette import LIGHT
from ui.views.floor import Phase, floor_view
from ui.views.hall import HallOrders, hall_view

BEAT = timedelta(milliseconds=250)
BEATS = 4 * 3600
ACTS: tuple[Callable[[Desk, int], None], ...] = (
    lambda desk, who: desk.do(floor.give_floor, who),
    lambda desk, who: desk.do(floor.give_floor, who),
    lambda desk, _who: desk.do(floor.pause_speech),
    lambda desk, _who: desk.do(floor.resume_speech),
    lambda desk, who: desk.do(floor.point_of_order, who),
    lambda desk, _who: desk.do(floor.return_floor),
    lambda desk, _who: desk.do(floor.extend_limit),
    lambda desk, _who: desk.do(floor.change_limit, None),
    lambda desk, _who: desk.do(floor.end_speech),
    lambda desk, _who: desk.do(agenda.start_break),
    lambda desk, _who: desk.do(agenda.end_break),
)


@pytest.fixture
def screens(qtbot: QtBot) -> tuple[TableCanvas, HallWindow]:
    """Of the desk and of the hall; one is far larger than the other."""
    desk, hall = TableCanvas(LIGHT), HallWindow(Words("en"))
    desk.resize(697, 337)
    hall.resize(1920, 1080)
    for one in (desk, hall):
        qtbot.addWidget(one)
        one.show()
    return desk, hall


def test_at_every_beat_of_an_hour(screens: tuple[TableCanvas, HallWindow]) -> None:
    table, hall = screens
    clock, chance = HandClock(), Random(37)
    desk = Desk(clock, Kept())
    prepare(desk)
    begin(desk)
    seen: dict[Phase, int] = {}
    for beat in range(BEATS):
        clock.at += BEAT
        if beat % 97 == 0:
            with suppress(Refused):
                chance.choice(ACTS)(desk, chance.randint(1, 9))
        view = floor_view(desk.meeting, clock.at)
        table.show_floor(view)
        hall.show_view(hall_view(desk.meeting, clock.at, HallOrders()))
        if view.left and view.phase is not Phase.BREAK:
            shown = [line.text for line in hall.lines() if line.slot is Slot.CLOCK]
            assert shown == [view.left]
            assert view.left in {line.text for line in table.centre_lines()}
            seen[view.phase] = seen.get(view.phase, 0) + 1
    assert min(seen.values()) > 40
    assert set(seen) == {Phase.CALM, Phase.WARNING, Phase.OVERTIME, Phase.SUSPENDED}
