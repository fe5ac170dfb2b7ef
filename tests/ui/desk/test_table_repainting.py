"""A running clock repaints only what changed; nobody can see that it was painted in pieces."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.kinds import TableShape
from tests.ui.desk import table_samples
from tests.ui.desk.repainting import Region, a_second_later, shown_table
from tests.ui.desk.watching import settle
from ui.desk.table_canvas import TableCanvas
from ui.views.floor import Phase

ROOT = Path(__file__).resolve().parents[3]
RUNNING = (Phase.CALM, Phase.WARNING, Phase.OVERTIME)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[TableCanvas]:
    window, made = shown_table()
    qtbot.addWidget(window)
    made.show_table(table_samples.table())
    made.show_floor(table_samples.FLOORS[Phase.CALM])
    settle()
    yield made
    window.close()


@pytest.fixture
def region(table: TableCanvas) -> Region:
    return Region(table)


def share_of(region: Region, table: TableCanvas) -> float:
    return region.area / (table.width() * table.height())


@pytest.mark.parametrize("shape", TableShape)
@pytest.mark.parametrize("phase", RUNNING)
def test_a_second_touches_no_seat_and_little_of_the_table(
    table: TableCanvas, region: Region, shape: TableShape, phase: Phase
) -> None:
    table.show_table(table_samples.table(60, shape))
    table.show_floor(table_samples.FLOORS[phase])
    settle()
    region.forget()
    table.show_floor(a_second_later(table_samples.FLOORS[phase]))
    settle()
    assert 0 < share_of(region, table) < 0.2
    for seat in table_samples.table(60, shape).seats:
        at = table.seat_centre(seat.participant)
        assert at is not None
        assert not region.painted.contains(at)


def test_a_tick_that_changes_nothing_paints_nothing(table: TableCanvas, region: Region) -> None:
    view = table_samples.table()
    speaker = replace(view.seats[0], spoken="2:16")
    table.show_table(replace(view, seats=(speaker, *view.seats[1:])))
    table.show_floor(replace(table_samples.FLOORS[Phase.CALM]))
    settle()
    assert region.area == 0


def test_a_raised_hand_paints_its_seat_alone(table: TableCanvas, region: Region) -> None:
    view = table_samples.table()
    queued = replace(view.seats[4], waits=(6,), waits_for=view.seats[5].waits_for)
    table.show_table(replace(view, seats=(*view.seats[:4], queued, *view.seats[5:])))
    settle()
    assert region.painted.contains(table.seat_centre(105))
    assert 0 < share_of(region, table) < 0.03


def test_moving_the_focus_paints_two_seats(table: TableCanvas, region: Region) -> None:
    table.activateWindow()
    table.setFocus()
    settle()
    region.forget()
    QTest.keyClick(table, Qt.Key.Key_Right)
    settle()
    assert 0 < share_of(region, table) < 0.06


def test_another_phase_paints_the_rim_and_the_face(table: TableCanvas, region: Region) -> None:
    table.show_floor(table_samples.FLOORS[Phase.WARNING])
    settle()
    assert 0.4 < share_of(region, table) < 0.8


def test_another_shape_paints_everything(table: TableCanvas, region: Region) -> None:
    table.show_table(table_samples.table(30, TableShape.ROUND))
    settle()
    assert share_of(region, table) == 1


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_painted_in_pieces_it_is_pixel_for_pixel_the_same_picture(scale: str) -> None:
    around = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.desk.repainting"],
        cwd=ROOT,
        env=around,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (ran.stdout.strip(), ran.returncode) == ("", 0), ran.stderr
