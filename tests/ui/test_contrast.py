"""Every word of the window stands out from its ground: WCAG 2.2, 1.4.3 and 1.4.11."""

import pytest

from ui.hall import look
from ui.palette import DARK, LIGHT, Colours

TEXT, SHAPE = 4.5, 3.0
PALETTES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
WORDS = ("text", "muted", "accent", "warning", "danger", "done")
GROUNDS = ("ground", "panel", "raised", "accent_ground", "warning_ground")


def brightness(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((brightness(one), brightness(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_black_on_white_is_the_highest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@PALETTES
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_are_read_on_every_ground(colours: Colours, words: str, ground: str) -> None:
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= TEXT


@PALETTES
@pytest.mark.parametrize("ground", ["accent", "warning"])
def test_words_are_read_on_filled_signs(colours: Colours, ground: str) -> None:
    assert contrast(colours.on_accent, getattr(colours, ground)) >= TEXT


@PALETTES
def test_the_number_of_a_seat_that_was_left_is_read(colours: Colours) -> None:
    assert contrast(colours.muted, colours.faint) >= TEXT


@PALETTES
@pytest.mark.parametrize("ground", ["ground", "panel", "raised"])
def test_the_frame_of_the_focus_is_seen(colours: Colours, ground: str) -> None:
    assert contrast(colours.accent, getattr(colours, ground)) >= SHAPE


@PALETTES
def test_the_colours_of_the_groups_are_seen_on_the_table(colours: Colours) -> None:
    assert min(contrast(one, colours.panel) for one in colours.groups) >= SHAPE


@pytest.mark.parametrize("ground", [look.GROUND, look.PANEL])
@pytest.mark.parametrize(
    "words", [look.TEXT, look.SOFT, look.MUTED, look.ACCENT, look.WARNING, look.DANGER]
)
def test_the_hall_is_read_from_the_last_row(words: str, ground: str) -> None:
    assert contrast(words, ground) >= 7
