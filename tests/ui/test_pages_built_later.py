"""The first picture is the table alone; the other pages are there before anybody misses them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from models.acts.people import arrive
from tests.models.table import ABAKUMOV
from tests.ui.conftest import Seat
from tests.ui.round_table import RoundTable, busy, prepared
from ui.connections import pages
from ui.main_window import MainWindow
from ui.outcomes.outcomes_page import OutcomesPage
from ui.palette import LIGHT
from ui.prepare.prepare_page import PreparePage


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    return busy(tmp_path)


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for the pages waits in vain."""
    monkeypatch.setattr(pages, "AFTER_THE_FIRST_PICTURE", 1_000_000)


def pages_of(window: MainWindow) -> set[type]:
    return {type(window.pages.widget(place)) for place in range(window.pages.count())}


@pytest.mark.usefixtures("never")
def test_at_first_there_is_the_table_alone(table: RoundTable, seat: Seat) -> None:
    window = seat(table.desk)
    assert window.page == "desk"
    assert not pages_of(window) & {PreparePage, OutcomesPage}


@pytest.mark.usefixtures("never")
@pytest.mark.parametrize(
    ("way", "page"), [("show_prepare", PreparePage), ("show_outcomes", OutcomesPage)]
)
def test_the_key_of_a_page_need_not_wait_for_it(
    table: RoundTable, seat: Seat, way: str, page: type
) -> None:
    window = seat(table.desk)
    action = window.findChild(QAction, way)
    assert isinstance(action, QAction)
    action.trigger()
    assert type(window.pages.currentWidget()) is page
    assert window.page == way.removeprefix("show_")


def test_after_the_first_picture_the_others_come_by_themselves(
    table: RoundTable, seat: Seat, qtbot: QtBot
) -> None:
    window = seat(table.desk)
    qtbot.waitUntil(lambda: pages_of(window) >= {PreparePage, OutcomesPage})
    assert window.page == "desk"


def test_a_meeting_begins_where_its_work_is(tmp_path: Path, qtbot: QtBot) -> None:
    """Before anybody came it is prepared; whoever comes is registered at the table."""
    table = prepared(tmp_path)
    assert first_page(table, qtbot) == "prepare"
    table.desk.do(arrive, ABAKUMOV)
    assert first_page(table, qtbot) == "desk"


def first_page(table: RoundTable, qtbot: QtBot) -> str:
    window = MainWindow(table.desk, LIGHT)
    qtbot.addWidget(window)
    return window.page


@pytest.mark.usefixtures("never")
def test_a_window_that_goes_before_its_pages_were_built_goes_quietly(
    table: RoundTable, seat: Seat
) -> None:
    window = seat(table.desk)
    window.close()
    assert not pages_of(window) & {PreparePage, OutcomesPage}


def test_whoever_acts_meanwhile_is_not_kept_waiting_for_them(
    table: RoundTable, seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "AFTER_THE_FIRST_PICTURE", 500)
    window = seat(table.desk)
    for _ in range(14):
        qtbot.wait(50)
        assert table.desk.undo() or table.desk.redo()
    assert not pages_of(window) & {PreparePage, OutcomesPage}
    qtbot.waitUntil(lambda: pages_of(window) >= {PreparePage, OutcomesPage})
