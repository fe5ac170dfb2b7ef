"""Tent cards, measured by the ink on the sheet."""

import csv
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QRectF

from models.papers.before.values import TentCard
from reports.tent_cards import EDGE, FACE_HEIGHT, SIDE, tent_cards_pdf
from tests.reports.reading import Printed, letters
from tests.reports.samples_before import LONGEST, tent_cards

FIXTURE = Path(__file__).parent.parent / "fixtures" / "participants.csv"
SHORT = TentCard("Ли", "Ен Сун", "ректор", "Университет")
LOWER = QRectF(0, FACE_HEIGHT + 1, 297, FACE_HEIGHT - 1)
UPPER = QRectF(0, 0, 297, FACE_HEIGHT - 1)
MARGINS = QRectF(SIDE - 1, FACE_HEIGHT + EDGE - 3, 299 - 2 * SIDE, FACE_HEIGHT - 2 * EDGE + 6)


def printed(*cards: TentCard) -> Printed:
    return Printed(tent_cards_pdf(tent_cards(*cards)))


def from_the_list() -> list[TentCard]:
    with FIXTURE.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    return [
        TentCard(
            row["Фамилия"],
            f"{row['Имя']} {row['Отчество']}".strip(),
            row["Должность"],
            row["Организация"],
        )
        for row in rows
    ]


def test_a_card_is_an_a4_sheet_folded_to_two_equal_faces() -> None:
    assert printed(SHORT).size(0) == pytest.approx((297, 210), abs=0.1)


def test_both_faces_say_the_same_the_upper_one_turned() -> None:
    sheet = printed(SHORT)
    lower, upper = sheet.ink(0, LOWER), sheet.ink(0, UPPER)
    assert upper.left() == pytest.approx(297 - lower.right(), abs=1)
    assert upper.top() == pytest.approx(210 - lower.bottom(), abs=1)
    assert sheet.letters.count(letters("Ен Сун")) == 2


def test_the_fold_is_marked_from_edge_to_edge() -> None:
    fold = printed(SHORT).ink(0, QRectF(0, FACE_HEIGHT - 0.5, 297, 1))
    assert fold.width() > 290


def test_everybody_of_the_sample_list_fits_their_face() -> None:
    cards = from_the_list()
    sheets = printed(*cards)
    assert len(sheets.pages) == 30
    for page, card in enumerate(cards):
        assert MARGINS.contains(sheets.ink(page, LOWER)), card
        assert letters(card.surname.upper()) in letters(sheets.text(page)).replace("\ufffe", "-")


def test_the_longest_name_of_the_list_is_on_one_line_across_the_face() -> None:
    (card,) = (one for one in from_the_list() if one.surname == LONGEST)
    sheet = printed(card)
    assert LONGEST.upper() in sheet.text(0).replace("\ufffe", "-")
    assert sheet.ink(0, LOWER).width() > 240


@pytest.mark.parametrize(
    "card",
    [
        TentCard("Римский-Корсаков-Салтыков-Щедринский-Задунайский", "Константин", "", "Завод"),
        TentCard("Щ" * 60, "Ю" * 120, "п" * 500, "ж" * 500),
        TentCard("<b>Ли", "A & B <img src=x>", "</para>", "&nbsp; {0} %s"),
        TentCard("Ли", "", "слово " * 80, "слово " * 83),
    ],
)
def test_whatever_is_typed_stays_whole_within_the_face(card: TentCard) -> None:
    sheet = printed(card)
    assert MARGINS.contains(sheet.ink(0, LOWER))
    shown = letters(sheet.text(0)).replace("\ufffe", "-")
    for text in (card.surname.upper(), card.given_names, card.organisation):
        assert all(shown.count(word) >= text.split().count(word) for word in text.split())


def test_the_post_gives_way_where_it_would_be_illegible() -> None:
    assert "п" * 20 not in printed(TentCard("Ли", "Ен", "п" * 500, "Завод")).letters
    assert "ректор" in printed(SHORT).letters


def test_three_hundred_people_get_three_hundred_cards_without_page_numbers() -> None:
    cards = [TentCard(f"Ли-{'абвгдежзик'[n % 10]}", f"Имя{n}", "", "") for n in range(300)]
    sheets = printed(*cards)
    assert len(sheets.pages) == 300
    assert all(letters(f"Имя{n}") in letters(sheets.text(n)) for n in range(300))
    assert sheets.ink(299, QRectF(0, 0, 297, 15)).isEmpty()


def test_nobody_invited_is_one_empty_sheet() -> None:
    assert len(printed().pages) == 1


def test_a_card_has_embedded_fonts_only_and_is_the_same_twice() -> None:
    one, other = (tent_cards_pdf(tent_cards(SHORT)) for _ in range(2))
    assert one == other
    with pikepdf.open(BytesIO(one)) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
