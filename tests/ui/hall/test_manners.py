"""While a meeting runs the computer stays awake; over the hall no news of others appear."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.acts.agenda import close_meeting, open_meeting
from models.acts.people import everyone_arrives
from tests.ui.conftest import Seat
from tests.ui.round_table import RoundTable, busy, prepared
from ui.hall.screens import Box, FullScreen, Screen
from ui.live_desk import LiveDesk
from ui.main_window import MainWindow
from ui.manners import BusFavour, Call, Manners, awake_calls, quiet_calls
from ui.session_bus import SessionBus
from ui.window_place import keep_on_screens

AWAKE, QUIET = "roundtable_meeting", "roundtable_hall"


class FakeBus:
    """Remembers which connections are open, and what was ever asked over them."""

    def __init__(self) -> None:
        self.open: dict[str, list[Call]] = {}
        self.asked: list[str] = []

    def send(self, connection: str, calls: Sequence[Call]) -> None:
        assert connection not in self.open
        self.open[connection] = list(calls)
        self.asked.append(connection)

    def leave(self, connection: str) -> None:
        del self.open[connection]


@pytest.fixture
def bus() -> FakeBus:
    return FakeBus()


@pytest.fixture
def manners(bus: FakeBus) -> Manners:
    return Manners(BusFavour(bus, AWAKE, awake_calls()), BusFavour(bus, QUIET, quiet_calls()))


def watched(manners: Manners, desk: LiveDesk, seat: Seat) -> MainWindow:
    window = seat(desk)
    manners.watch(desk, window.hall.placing)
    return window


def test_from_the_opening_to_the_closing_the_computer_stays_awake(
    bus: FakeBus, manners: Manners, tmp_path: Path, seat: Seat
) -> None:
    table = prepared(tmp_path)
    watched(manners, table.desk, seat)
    assert not bus.open
    table.desk.do(everyone_arrives)
    table.desk.do(open_meeting)
    assert list(bus.open) == [AWAKE]
    table.desk.do(close_meeting)
    assert not bus.open
    table.desk.undo()
    assert list(bus.open) == [AWAKE]


def test_leaving_the_meeting_lets_it_sleep_and_nothing_asks_again(
    bus: FakeBus, manners: Manners, tmp_path: Path, seat: Seat
) -> None:
    table: RoundTable = busy(tmp_path)
    window = watched(manners, table.desk, seat)
    manners.rest()
    window.close()
    assert not bus.open
    assert bus.asked == [AWAKE]


def test_news_are_held_back_while_the_hall_fills_a_screen(
    bus: FakeBus, manners: Manners, tmp_path: Path, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = watched(manners, prepared(tmp_path).desk, seat)
    placing = window.hall.placing
    projector = FullScreen(Screen("Projector", "", Box(1366, 0, 1024, 768)))
    monkeypatch.setattr(placing, "_place", projector)
    placing.placed.emit()
    assert list(bus.open) == [QUIET]
    monkeypatch.undo()
    placing.placed.emit()
    assert not bus.open


def test_the_screen_saver_is_asked_in_the_words_that_desktops_know() -> None:
    (call, _older) = awake_calls()
    assert (call.service, call.method) == ("org.freedesktop.ScreenSaver", "Inhibit")
    assert call.arguments[0] == "roundtable"
    (news,) = quiet_calls()
    assert (news.service, news.method) == ("org.freedesktop.Notifications", "Inhibit")


def test_where_there_is_no_bus_nothing_happens(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    favour = BusFavour(SessionBus(), "roundtable_nowhere", awake_calls())
    favour.ask()
    favour.withdraw()


def test_a_window_of_a_screen_that_is_gone_comes_back_onto_one_that_is_there(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(5000, 4000, 400, 300))
    keep_on_screens(window)
    assert QApplication.primaryScreen().geometry().contains(window.geometry())
