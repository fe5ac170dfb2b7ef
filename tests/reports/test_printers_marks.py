"""What a typist types is set as a printer would, where it is plain what is meant."""

import pytest
from hypothesis import given, strategies as st

from reports.printers_marks import printers_marks


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('АО "Амурский завод"', "АО «Амурский завод»"),
        ('"Амурский завод", АО', "«Амурский завод», АО"),
        ('ООО "Завод "Амур""', "ООО «Завод „Амур“»"),
        ('Программа «Кадры "Амура"»', "Программа «Кадры „Амура“»"),
        ('«Амур» и "Заря"', "«Амур» и «Заря»"),
        ('(АО "Заря")', "(АО «Заря»)"),
        ('Форум ("Амур")', "Форум («Амур»)"),
        ('Silinsky Works "Zarya" JSC', "Silinsky Works “Zarya” JSC"),
        ("Зал «Амур» - второй этаж", "Зал «Амур» – второй этаж"),
        ("Цех -- склад", "Цех – склад"),
    ],
)
def test_straight_quotes_and_hyphens_between_blanks_are_set_as_printed(
    typed: str, printed: str
) -> None:
    assert printers_marks(typed) == printed


@pytest.mark.parametrize(
    "typed",
    [
        '<img src="x">',
        'alert("x")',
        'экран 15"',
        'труба 5", "Амур"',
        '"Амур',
        "- первый пункт",
        "2026-2027 гг.",
        "Сухэ-Батор",
        "ключ --force",
    ],
)
def test_what_may_mean_something_else_prints_as_typed(typed: str) -> None:
    assert printers_marks(typed) == typed


@given(st.text('абв "«»„“”()=-', max_size=40))
def test_nothing_but_quotes_and_hyphens_between_blanks_is_changed(typed: str) -> None:
    def bare(text: str) -> list[str]:
        return [one for one in text if one not in '"«»„“”‘’-–']

    assert bare(printers_marks(typed)) == bare(typed)


@given(st.text('абв "«»()=-', max_size=40))
def test_what_is_set_is_not_set_anew(typed: str) -> None:
    assert printers_marks(printers_marks(typed)) == printers_marks(typed)
