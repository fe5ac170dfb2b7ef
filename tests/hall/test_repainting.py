"""A running clock repaints its figures alone; nobody can see that it was painted in pieces."""

from collections.abc import Iterator
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from tests.hall.samples import views
from tests.ui.desk.repainting import Region, a_second_later, differs
from tests.ui.desk.watching import settle
from ui.hall.composition import HallPicture
from ui.hall.hall_window import HallWindow
from ui.language import Words
from ui.views.hall import HallView

VIEWS = views("en")
CLOCKS = ("calm", "warning", "overtime", "interrupted", "no-limit", "message", "reading")


@pytest.fixture
def hall(qapp: object) -> Iterator[HallWindow]:
    del qapp
    made = HallWindow(Words("en"))
    made.resize(1023, 767)
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()


def later(view: HallView) -> HallView:
    return replace(view, floor=a_second_later(view.floor))


@pytest.mark.parametrize("name", CLOCKS)
def test_a_second_paints_the_figures_and_the_bar_alone(hall: HallWindow, name: str) -> None:
    hall.show_view(VIEWS[name])
    settle()
    region = Region(hall)
    hall.show_view(later(VIEWS[name]))
    settle()
    assert 0 < region.area < 0.35 * hall.width() * hall.height()
    assert hall.picture() == at_once(later(VIEWS[name]))


def at_once(view: HallView) -> HallPicture:
    made = HallWindow(Words("en"))
    made.resize(1023, 767)
    made.show_view(view)
    return made.picture()


def test_a_beat_that_changes_nothing_paints_nothing(hall: HallWindow) -> None:
    hall.show_view(VIEWS["calm"])
    settle()
    region = Region(hall)
    hall.show_view(replace(VIEWS["calm"]))
    settle()
    assert region.area == 0


@pytest.mark.parametrize("name", VIEWS)
def test_painted_in_pieces_it_is_pixel_for_pixel_the_same_picture(
    hall: HallWindow, name: str
) -> None:
    view = VIEWS[name]
    assert not differs(hall, partial(hall.show_view, view), partial(hall.show_view, later(view)))
    other = VIEWS["warning"]
    assert not differs(hall, partial(hall.show_view, other), partial(hall.show_view, view))


def test_another_size_lays_it_out_anew(hall: HallWindow) -> None:
    hall.show_view(VIEWS["calm"])
    before = {line.font.pixelSize() for line in hall.lines()}
    hall.resize(2046, 1534)
    settle()
    assert max(line.font.pixelSize() for line in hall.lines()) > max(before)
