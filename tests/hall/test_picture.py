"""Everything in the hall has its own place and is whole, in letters that are read from afar."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from tests.hall.samples import TEXTS, views
from ui.hall import look
from ui.hall.composition import HallPicture, compose
from ui.hall.look import Size
from ui.language import LANGUAGES, Language, Words
from ui.views.floor import Phase
from ui.views.hall import HallView

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = ((1024, 768), (1920, 1080), (3840, 2160))
SIZES_OF_LETTERS = {name: one for name, one in vars(look).items() if isinstance(one, Size)}
TEXT_COLOURS = ("TEXT", "SOFT", "MUTED", "ACCENT", "WARNING", "DANGER")


def picture(view: HallView, language: Language, size: tuple[int, int]) -> HallPicture:
    return compose(view, Words(language), QFont(), QSizeF(*size))


def every_picture() -> Iterator[tuple[str, HallPicture, tuple[int, int]]]:
    for language in LANGUAGES:
        for name, view in views(language).items():
            for size in SIZES:
                yield f"{name} {language} {size}", picture(view, language, size), size


@pytest.fixture(scope="module")
def pictures() -> list[tuple[str, HallPicture, tuple[int, int]]]:
    return list(every_picture())


Pictures = list[tuple[str, HallPicture, tuple[int, int]]]


def ink(picture: HallPicture) -> list[tuple[str, QRectF]]:
    """What is painted and where: each line as wide as its words and as high as a line must be."""
    bar = [("bar", picture.bar.box)] if picture.bar else []
    return [*((line.text, tight(line.box)) for line in picture.lines if line.text), *bar]


def tight(box: QRectF) -> QRectF:
    """Without the air of a line, in which nothing is painted that could touch its neighbour."""
    air = 0.12 * box.height()
    return box.adjusted(0, air, 0, -air)


def test_nothing_touches_anything_else(pictures: Pictures) -> None:
    touching = [
        (name, one, other)
        for name, picture, _size in pictures
        for (one, box), (other, other_box) in combinations(ink(picture), 2)
        if box.intersects(other_box)
    ]
    assert touching == []


def test_nothing_leaves_the_screen(pictures: Pictures) -> None:
    outside = [
        (name, text)
        for name, picture, size in pictures
        for text, box in ink(picture)
        if not QRectF(0, 0, *size).contains(box)
    ]
    assert outside == []


def test_the_longest_names_posts_titles_and_messages_are_whole(pictures: Pictures) -> None:
    cut = [
        (name, line.text)
        for name, picture, _size in pictures
        for line in picture.lines
        if line.text.endswith("…")
    ]
    assert cut == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_and_each_of_their_words_is_there(language: Language, size: tuple[int, int]) -> None:
    words = TEXTS[language]
    shown = {
        "long-speaking": (words.long_name, words.long_post),
        "long-message": (words.long_name, words.long_message),
        "long-reading": (words.long_decision, words.long_others[0]),
        "long-idle": (words.long_title, *words.long_others),
    }
    for name, texts in shown.items():
        lines = picture(views(language)[name], language, size).lines
        seen = " ".join(line.text for line in lines).replace("- ", "-")
        for text in texts:
            assert text.strip() in seen, name


def test_an_absurd_text_ends_in_dots_and_touches_nothing() -> None:
    absurd = replace(views("ru")["long-message"], message="Очень важное объявление. " * 80)
    found = picture(absurd, "ru", (1024, 768))
    assert any(line.text.endswith("…") for line in found.lines)
    boxes = [box for _text, box in ink(found)]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_no_letter_is_smaller_than_the_table_says(pictures: Pictures) -> None:
    least = min(one.least for one in SIZES_OF_LETTERS.values())
    small = [
        (name, line.text)
        for name, picture, (_width, height) in pictures
        for line in picture.lines
        if line.font.pixelSize() < int(least * height)
    ]
    assert small == []


@pytest.mark.parametrize("name", SIZES_OF_LETTERS)
def test_from_ten_metres_every_wished_size_is_read_on_a_picture_of_a_metre_and_a_half(
    name: str,
) -> None:
    capital = 0.7 * SIZES_OF_LETTERS[name].wished * 1500
    assert capital >= 10_000 / 200


@pytest.mark.parametrize("name", SIZES_OF_LETTERS)
def test_and_every_least_one_from_eight_metres_on_a_picture_of_two(name: str) -> None:
    size = SIZES_OF_LETTERS[name]
    metres = 8 if name in ("POST", "HEAD", "READING") else 10
    assert 0.7 * size.least * 2000 >= metres * 1000 / 200
    assert size.least <= size.wished


def test_a_capital_is_really_seven_tenths_of_its_letter() -> None:
    font = QFont()
    font.setPixelSize(1000)
    assert QFontMetricsF(font).capHeight() >= 700


@pytest.mark.parametrize("colour", TEXT_COLOURS)
@pytest.mark.parametrize("ground", ["GROUND", "PANEL"])
def test_every_text_stands_out_seven_to_one(colour: str, ground: str) -> None:
    light, dark = luminance(getattr(look, colour)), luminance(getattr(look, ground))
    assert (light + 0.05) / (dark + 0.05) >= 7


def luminance(colour: str) -> float:
    """As WCAG 2.2 defines it."""
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in map(float, parts)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_state_of_a_speech_has_a_word_or_a_shape_of_its_own() -> None:
    seen = set()
    for name in ("calm", "warning", "overtime", "paused"):
        found = picture(views("en")[name], "en", (1920, 1080))
        assert found.bar is not None
        words = frozenset(line.text for line in found.lines if line.slot is None)
        seen.add((found.bar.phase, words))
    assert len({phase for phase, _words in seen}) == 4
    assert len({words for _phase, words in seen}) == 4


@pytest.mark.parametrize("width", [640, 800, 1366])
def test_a_window_of_any_shape_holds_the_usual_words(width: int) -> None:
    for name, view in views("ru").items():
        if not name.startswith("long"):
            lines = picture(view, "ru", (width, 600)).lines
            assert not [line.text for line in lines if line.text.endswith("…")], name


def test_nothing_jumps_when_somebody_raises_a_hand() -> None:
    one, other = (
        picture(views("ru")[name], "ru", (1024, 768)) for name in ("calm", "nobody-waits")
    )
    assert placed(other) < placed(one)
    assert one.bar == other.bar


def placed(picture: HallPicture) -> set[tuple[str, float, float]]:
    return {(line.text, line.left, line.baseline) for line in picture.lines}


def test_nor_when_time_begins_to_run_out() -> None:
    calm = views("ru")["calm"]
    warning = replace(calm, floor=replace(calm.floor, phase=Phase.WARNING))
    before, after = (picture(one, "ru", (1024, 768)) for one in (calm, warning))
    assert {place[1:] for place in placed(before)} == {place[1:] for place in placed(after)}


def test_blank_is_nothing_at_all() -> None:
    assert picture(views("ru")["blank"], "ru", (1024, 768)) == HallPicture()
    assert set(HallPicture.__struct_fields__) == {"lines", "panels", "bar"}
