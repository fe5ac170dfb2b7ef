"""One colour a group, everywhere the same: list, live table, shares of time."""

from dataclasses import replace

from models.meeting import GroupColour, Meeting
from tests.ui.prepare import samples
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
    seats = table_view(coloured(), samples.NOW).seats
    assert {seat.group for seat in seats if seat.group_name == first.group} == {ORANGE}


def test_the_shares_show_the_chosen_colour_and_keep_their_order() -> None:
    before = shares_view(samples.meeting(), samples.NOW).rows
    after = shares_view(coloured(), samples.NOW).rows
    assert [row.name for row in after] == [row.name for row in before]
    assert [row.group for row in after] == [ORANGE, 1, 2]
