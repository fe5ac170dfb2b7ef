"""What a user typed is printed as typed."""

from importlib.resources import files
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from msgspec import Struct
from msgspec.structs import replace
from reportlab.pdfbase.ttfonts import TTFont

from models.text import LONGEST_LINE
from reports.letters import has_letter
from reports.minutes import minutes_pdf
from reports.outcomes import outcomes_pdf
from reports.text import NO_BREAK, UNPRINTABLE, one_line, plain, unprintable
from tests.reports.reading import Printed, letters
from tests.reports.samples import ANNEX, MINUTES, OUTCOMES, item

HOSTILE = (
    "<b>не жирно",
    "</b></para>",
    "<i",
    "A & B",
    "&amp; &#0; &nbsp;",
    "<img src=/etc/passwd>",
    '<img src="file:///etc/passwd" width="99999"/>',
    '<font size="999" color="red">x</font>',
    '<a href="javascript:alert(1)">link</a>',
    "<onDraw name=x/><seq/><br>",
    "(скобки) \\n %s {sheets} {0}",
    "/JavaScript (app.alert(1))",
)


@pytest.mark.parametrize("face", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_the_letters_that_can_be_printed_are_those_of_every_face(face: str) -> None:
    file = files("reports") / "fonts" / f"Tinos-{face}.ttf"
    drawn = TTFont(face, BytesIO(file.read_bytes())).face.charToGlyph
    assert {point for point in range(0x110000) if has_letter(chr(point))} == set(drawn)


def test_what_cannot_be_printed_is_told_once_each_as_it_comes() -> None:
    assert unprintable("王伟 и 王 👍\u202e") == "王伟👍\u202e"
    assert unprintable("и\u0306 «№ 5» – ½\u00ad\t\r\n\u2003ё") == ""


def changed_everywhere(value: Any, text: str) -> Any:
    """The value with `text` in place of every string in it, the language aside."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(changed_everywhere(part, text) for part in value)
    if isinstance(value, Struct):
        names = [name for name in value.__struct_fields__ if name != "language"]
        return replace(
            value, **{name: changed_everywhere(getattr(value, name), text) for name in names}
        )
    return value


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_prints_as_typed_wherever_it_is_typed(text: str) -> None:
    items = (item("1", "О", heard=MINUTES.items[0].heard), MINUTES.items[0])
    annex = replace(ANNEX, groups=ANNEX.groups[:1])
    minutes = changed_everywhere(replace(MINUTES, items=items, annex=annex), text)
    for pdf in (minutes_pdf(minutes), outcomes_pdf(changed_everywhere(OUTCOMES, text))):
        assert Printed(pdf).letters.replace("\ufffe", "-").count(letters(text)) > 20
        assert b"/URI" not in pdf
        assert b"/Image" not in pdf


@pytest.mark.parametrize("text", ["\x00\x1b", "\u202e", "\ud800", "\U0001f600", "\u0628"])
def test_what_cannot_be_printed_shows_as_the_replacement_character(text: str) -> None:
    assert plain(f"до {text} после") == [f"до {UNPRINTABLE * len(text)} после"]
    minutes = changed_everywhere(MINUTES, f"до {text} после")
    assert UNPRINTABLE in Printed(minutes_pdf(minutes)).letters


def test_letters_of_other_alphabets_in_the_face_print_in_the_order_typed() -> None:
    assert (
        letters("שלום ўқ") in Printed(minutes_pdf(changed_everywhere(MINUTES, "שלום ўқ"))).letters
    )


def test_invisible_characters_of_pastes_are_dropped() -> None:
    assert plain("сло\u00adво\u200b \ufeffдва") == ["слово два"]


def test_letters_typed_with_combining_marks_are_whole_letters() -> None:
    assert plain("е\u0308лка и\u0306од") == ["ёлка йод"]


def test_line_ends_of_every_system_part_paragraphs() -> None:
    assert plain("а\r\nб\rв\nг\u2028д\n\n") == ["а", "б", "в", "г", "д"]


def test_a_long_paragraph_is_parted_behind_a_sentence() -> None:
    sentence = "Слово за словом. "
    parts = plain(sentence * 400)
    assert all(part.endswith("словом.") for part in parts)
    assert all(len(part) <= LONGEST_LINE for part in parts)
    assert letters("".join(parts)) == letters(sentence * 400)


@settings(max_examples=60)
@given(st.text(alphabet="абв .;<&\n", max_size=9000))
def test_parting_loses_no_letter(text: str) -> None:
    typed = letters("".join(plain(text)))
    assert typed == letters(text.replace("&", "&amp;").replace("<", "&lt;"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("№ 3", "№~3"),
        ("Иванов И.И. и Петров П. П.", "Иванов~И.И. и Петров~П.~П."),
        ("И.И. Иванов, П. П. Петров", "И.И.~Иванов, П.~П.~Петров"),
        ("слово Ж.-П. Соловьёву", "слово~Ж.-П.~Соловьёву"),
        ("Соловьёв Ж.-П. и Müller H.-J.", "Соловьёв~Ж.-П. и Müller~H.-J."),
        ("от 16 октября 2025 г. № 3", "от 16~октября~2025~г. №~3"),
        ("on 16 October 2025", "on 16~October~2025"),
        ("October 16, 2025", "October~16,~2025"),
        ('ООО "Радиоприбор-ДВ"', "ООО~«Радиоприбор-ДВ»"),
        ("АО «Завод имени Гагарина»", "АО~«Завод имени Гагарина»"),
        ("ИП Гуляев С.А.", "ИП~Гуляев~С.А."),
        ("г. Хабаровск", "г.~Хабаровск"),
        ("Рябов – против", "Рябов~– против"),
        ("«за» – 26, «против» – 0.", "«за»~–~26, «против»~–~0."),
        ("на 3 л. в 1 экз.", "на 3~л. в 1~экз."),
    ],
)
def test_what_belongs_together_is_never_parted(typed: str, kept: str) -> None:
    assert one_line(typed) == kept.replace("~", NO_BREAK)


def test_what_is_kept_together_is_parted_where_it_is_wider_than_its_column() -> None:
    annex = replace(ANNEX, columns=("№ 3 № 4 № 5", "И", "О", "П"))
    printed = Printed(minutes_pdf(replace(MINUTES, annex=annex)))
    assert "№ 3 И О П" in printed.text(printed.pages[-1]) or "№ 3" in printed.lines(
        printed.pages[-1]
    )
