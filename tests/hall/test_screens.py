"""Where the hall goes, for any screens there may be. BEHAVIOURS 37."""

import pytest
from hypothesis import given, strategies as st
from msgspec.structs import replace

from ui.hall.screens import (
    Box,
    FullScreen,
    Hidden,
    Home,
    Screen,
    Window,
    home_of,
    kept_on,
    place_of,
)

LAPTOP = Screen("eDP-1", "", Box(0, 0, 1366, 768), primary=True)
PROJECTOR = Screen("HDMI-1", "P7", Box(1366, 0, 1024, 768))
TELEVISION = Screen("DP-2", "T1", Box(-1920, 0, 1920, 1080))
HOME = home_of(PROJECTOR)

boxes = st.builds(
    Box, *(st.integers(-9, 9).map(lambda n: 500 * n),) * 2, *(st.sampled_from((640, 1920)),) * 2
)
screens = st.builds(Screen, st.sampled_from("ABC"), st.sampled_from(("", "1")), boxes)


def test_with_one_screen_it_is_a_window() -> None:
    assert place_of([LAPTOP], LAPTOP, None, stays=False) == Window()


def test_so_it_is_where_the_screen_of_last_week_is_not_there() -> None:
    assert place_of([LAPTOP], LAPTOP, HOME, stays=False) == Window()


def test_with_two_it_fills_the_other_one_whichever_is_the_primary() -> None:
    assert place_of([LAPTOP, PROJECTOR], LAPTOP, None, stays=False) == FullScreen(PROJECTOR)
    assert place_of([LAPTOP, PROJECTOR], PROJECTOR, None, stays=False) == FullScreen(LAPTOP)


def test_of_two_others_the_one_where_it_was_is_taken() -> None:
    three = [LAPTOP, TELEVISION, PROJECTOR]
    assert place_of(three, LAPTOP, HOME, stays=False) == FullScreen(PROJECTOR)
    assert place_of(three, LAPTOP, None, stays=False) == FullScreen(TELEVISION)


def test_once_it_was_on_a_screen_it_waits_for_that_one() -> None:
    assert place_of([LAPTOP], LAPTOP, HOME, stays=True) == Hidden()
    assert place_of([LAPTOP, TELEVISION], LAPTOP, HOME, stays=True) == Hidden()
    assert place_of([LAPTOP, PROJECTOR], LAPTOP, HOME, stays=True) == FullScreen(PROJECTOR)


def test_the_moderator_on_its_screen_sends_it_away() -> None:
    assert place_of([LAPTOP, PROJECTOR], PROJECTOR, HOME, stays=True) == Hidden()


def test_a_screen_that_shows_the_same_as_the_moderators_is_no_other_one() -> None:
    mirror = replace(PROJECTOR, box=LAPTOP.box)
    assert place_of([LAPTOP, mirror], LAPTOP, HOME, stays=False) == Window()
    assert place_of([LAPTOP, mirror], LAPTOP, HOME, stays=True) == Hidden()


def test_its_screen_is_known_again_set_to_another_size() -> None:
    finer = replace(PROJECTOR, box=Box(1366, 0, 1920, 1080))
    assert place_of([LAPTOP, finer], LAPTOP, HOME, stays=True) == FullScreen(finer)


def test_and_plugged_into_another_socket() -> None:
    moved = replace(PROJECTOR, name="DP-1")
    assert place_of([LAPTOP, moved], LAPTOP, HOME, stays=True) == FullScreen(moved)


def test_another_device_in_the_same_socket_is_not_its_screen() -> None:
    other = replace(PROJECTOR, serial="P8")
    assert place_of([LAPTOP, other], LAPTOP, HOME, stays=True) == Hidden()


def test_of_two_that_tell_the_same_of_themselves_the_size_decides() -> None:
    twin = replace(PROJECTOR, box=Box(2390, 0, 1280, 720))
    home = Home("HDMI-1", "P7", 1280, 720)
    assert place_of([LAPTOP, PROJECTOR, twin], LAPTOP, home, stays=True) == FullScreen(twin)


@given(st.lists(screens, max_size=4), screens, st.none() | screens.map(home_of), st.booleans())
def test_it_never_covers_the_moderators_screen(
    others: list[Screen], moderators: Screen, home: Home | None, stays: bool
) -> None:
    place = place_of([moderators, *others], moderators, home, stays=stays)
    if isinstance(place, FullScreen):
        assert place.screen in others
        assert not place.screen.box.overlap(moderators.box)
    assert not (stays and place == Window())


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (Box(10, 20, 300, 200), Box(10, 20, 300, 200)),
        (Box(1400, 100, 800, 600), Box(566, 100, 800, 600)),
        (Box(-50, -80, 800, 600), Box(0, 0, 800, 600)),
        (Box(9000, 9000, 4000, 3000), Box(0, 0, 1366, 768)),
    ],
)
def test_a_window_is_kept_on_the_screens_that_are_there(box: Box, kept: Box) -> None:
    assert kept_on(box, [LAPTOP]) == kept


def test_it_stays_on_the_screen_that_it_covers_most_of() -> None:
    assert kept_on(Box(1200, 100, 800, 400), [LAPTOP, PROJECTOR]) == Box(1366, 100, 800, 400)
