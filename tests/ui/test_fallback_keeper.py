"""The page to go on by pen with lies beside the meeting file while the meeting goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.acts.agenda import add_item, open_meeting
from models.acts.notes import take_note
from models.kinds import ItemKind, NoteKind
from tests.models.table import minutes
from tests.reports.reading import Printed
from tests.ui.conftest import Seat
from tests.ui.round_table import RoundTable, busy, prepared
from tests.ui.test_application import (
    Start,
    clock as clock,
    disk as disk,
    start as start,
    the,
)
from tests.ui.waiting import open_file
from ui import fallback_keeper
from ui.connections.fallback import keep_fallback
from ui.fallback_keeper import FallbackKeeper, fallback_path
from ui.main_window import MainWindow
from ui.press.thread_press import ThreadPress


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits five seconds."""
    monkeypatch.setattr(fallback_keeper, "WAIT", 1)


@pytest.fixture
def table(tmp_path: Path) -> RoundTable:
    return busy(tmp_path)


@pytest.fixture
def keeper(table: RoundTable, seat: Seat, qtbot: QtBot) -> Iterator[FallbackKeeper]:
    made = keep_fallback(seat(table.desk), table.desk)
    qtbot.waitSignal(made.kept).wait()
    yield made
    made.rest()


def words(path: Path) -> str:
    return " ".join(Printed(path.read_bytes()).text(0).split())


def test_it_says_where_the_meeting_stands_and_follows_it_behind_the_acts(
    keeper: FallbackKeeper, table: RoundTable, qtbot: QtBot
) -> None:
    assert keeper.path.name == f"{table.desk.path.name}.fallback.pdf"
    assert "10:01" in words(keeper.path)
    before = keeper.path.read_bytes()
    with qtbot.waitSignal(keeper.kept):
        table.desk.do(take_note, "Провести аудит", NoteKind.DECISION)
        assert keeper.path.read_bytes() == before
    assert "Провести аудит" in words(keeper.path)
    assert not [*keeper.path.parent.glob("*.part")]


def test_while_a_meeting_is_only_prepared_there_is_none(tmp_path: Path, qtbot: QtBot) -> None:
    desk = prepared(tmp_path).desk
    keeper = FallbackKeeper(desk, ThreadPress())
    with qtbot.assertNotEmitted(keeper.kept, wait=100):
        desk.do(add_item, "О разном", ItemKind.DISCUSSION, minutes(5))
    desk.do(open_meeting)
    qtbot.waitSignal(keeper.kept).wait()
    keeper.rest()
    assert keeper.path.is_file()


def test_what_is_only_looked_at_has_none(table: RoundTable, qtbot: QtBot) -> None:
    table.desk.sitting.close()
    looked = table.opening.desk_of(table.opening.read_to_look(table.desk.path))
    keeper = FallbackKeeper(looked, ThreadPress())
    with qtbot.assertNotEmitted(keeper.kept, wait=100):
        looked.changed.emit()
    assert not keeper.path.exists()


def test_a_page_that_cannot_be_written_is_told_in_the_strip_once_and_the_meeting_goes_on(
    keeper: FallbackKeeper, table: RoundTable, qtbot: QtBot
) -> None:
    window = keeper.parent()
    assert isinstance(window, MainWindow)
    keeper.path.unlink()
    in_the_way = keeper.path / "in the way"
    in_the_way.mkdir(parents=True)
    with qtbot.waitSignal(keeper.failed):
        assert table.desk.do(take_note, "Раз")
    assert window.desk.strip.view().text.startswith("The page to go on by pen could not be written")
    with qtbot.assertNotEmitted(keeper.failed, wait=400):
        assert table.desk.do(take_note, "Два")
    in_the_way.rmdir()
    keeper.path.rmdir()
    with qtbot.waitSignal(keeper.kept):
        table.desk.do(take_note, "Три")
    assert keeper.path.is_file()


def test_the_program_keeps_it_as_long_as_the_window_is_open(
    start: Start, table: RoundTable, qtbot: QtBot
) -> None:
    table.desk.sitting.close()
    program = start()
    open_file(program, table.desk.path)
    keeper = the(MainWindow).findChild(FallbackKeeper)
    assert isinstance(keeper, FallbackKeeper)
    qtbot.waitSignal(keeper.kept).wait()
    assert fallback_path(table.desk.path).is_file()
    the(MainWindow).close()
    assert program._desk is None
    with qtbot.assertNotEmitted(keeper.kept, wait=100):
        keeper._desk.changed.emit()
