"""One colour a group, everywhere the same: list, live table, shares of time."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.meeting import Meeting
from models.seating import GroupColour
from tests.ui.prepare import samples
from tests.ui.stage import stage
from ui.prepare.participants_model import Part
from ui.views.prepare import prepare_view
from ui.views.shares import shares_view
from ui.views.table import table_view

ORANGE = 3


def coloured() -> Meeting:
    group = samples.participants()[0].group
    return replace(samples.meeting(), group_colours=(GroupColour(group, ORANGE),))


def test_the_list_of_participants_shows_the_chosen_colour() -> None:
    assert prepare_view(coloured(), samples.NOW).participants[0].group == ORANGE


def test_the_live_table_shows_the_chosen_colour() -> None:
    first = samples.participants()[0]
    seats = table_view(coloured()).seats
    assert {seat.group for seat in seats if seat.group_name == first.group} == {ORANGE}


def test_the_shares_show_the_chosen_colour_and_keep_their_order() -> None:
    before = shares_view(samples.meeting(), samples.NOW).rows
    after = shares_view(coloured(), samples.NOW).rows
    assert [row.name for row in after] == [row.name for row in before]
    assert [row.group for row in after] == [ORANGE, 1, 2]


def test_in_the_window_a_colour_is_an_act_that_undo_takes_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    on_stage = stage(tmp_path)
    window = on_stage.window()
    qtbot.addWidget(window)
    window.show_page("prepare")
    people = window.prepare.participants
    people.table.setCurrentIndex(people.table.model().index(0, Part.GROUP))
    people.findChild(QMenu, "colour_group").actions()[ORANGE].trigger()
    assert on_stage.meeting.group_colours == (
        GroupColour(on_stage.meeting.listed[0].group, ORANGE),
    )
    on_stage.desk.undo()
    assert on_stage.meeting.group_colours == ()
