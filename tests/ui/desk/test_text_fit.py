"""Words on the face of the table: as large as there is room, the clock largest."""

import pytest
from PySide6.QtGui import QFont

from ui.desk.table_centre import BODY, CLOCK, SMALL
from ui.desk.text_fit import Face, Fitted, Words, fit, is_inside

pytestmark = pytest.mark.usefixtures("dressed")

FACE = Face(235, 97)
WORDS = (
    Words("заседание не открыто", BODY, "#000"),
    Words("28", CLOCK, "#000", bold=True, digits=True),
    Words("на месте из 30 ожидаемых", BODY, "#000"),
)


def letters(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font


def heights(fitted: Fitted) -> list[int]:
    return [line.font.pixelSize() for line in fitted.lines]


def test_words_grow_with_the_letters_of_the_window_as_far_as_the_face_has_room() -> None:
    usual, large = fit(WORDS, letters(10), FACE), fit(WORDS, letters(20), FACE)
    assert heights(large)[0] >= 1.5 * heights(usual)[0]
    assert all(is_inside(line, FACE) for line in large.lines)


def test_the_clock_stays_the_largest() -> None:
    above, clock, below = heights(fit(WORDS, letters(20), FACE))
    assert clock > max(above, below)


def test_where_more_is_to_be_said_than_fits_in_large_letters_nothing_is_cut() -> None:
    many = (*WORDS, *(Words("исполнительный директор завода", SMALL, "#000") for _ in range(5)))
    fitted = fit(many, letters(20), FACE)
    assert not fitted.cut
    assert min(heights(fitted)) >= min(heights(fit(many, letters(10), FACE)))


def test_a_second_later_the_words_are_fitted_as_they_were() -> None:
    before = fit(WORDS, letters(20), FACE)
    again = fit(
        (WORDS[0], Words("29", CLOCK, "#000", bold=True, digits=True), WORDS[2]),
        letters(20),
        FACE,
        before,
    )
    assert heights(again) == heights(before)
