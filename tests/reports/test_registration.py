"""The sheet that everybody signs."""

from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QRectF

from reports.registration import ROOM_TO_SIGN, registration_pdf
from tests.reports.reading import MM, Printed, letters, overlaps
from tests.reports.samples_before import registration


def test_three_hundred_people_find_their_row() -> None:
    printed = Printed(registration_pdf(registration(300)))
    text = printed.letters
    assert all(letters(f"Фамилия{n} Имя") in text for n in range(1, 301))
    assert all("Подпись" in printed.text(page) for page in printed.pages)
    assert not any(overlaps(printed.boxes(page)) for page in printed.pages)


def test_there_is_room_to_sign_in_every_row() -> None:
    rows = tuple((str(n), "Ли Ен Сун", "", "") for n in range(1, 6))
    printed = Printed(registration_pdf(replace(registration(0), rows=rows)))
    numbers = [printed.place(f"{n} Ли", 0).top() for n in range(1, 6)]
    gaps = [later - earlier for earlier, later in pairwise(numbers)]
    assert min(gaps) >= ROOM_TO_SIGN * MM


def test_walk_ins_have_empty_rows() -> None:
    full, bare = (
        Printed(registration_pdf(replace(registration(3), empty_rows=count))).ink(
            0, QRectF(0, 0, 210, 270)
        )
        for count in (5, 0)
    )
    assert full.bottom() - bare.bottom() >= 5 * ROOM_TO_SIGN * MM


def test_contacts_have_a_column_of_their_own() -> None:
    sheet = registration(1)
    columns = (*sheet.columns[:3], "Контакты", "Подпись")
    row = ("1", "Ли Ен Сун", "директор", "+7 900 000-00-00\nlong.address@example.org", "")
    printed = Printed(registration_pdf(replace(sheet, columns=columns, rows=(row,))))
    assert "Контакты" in printed.text(0)
    assert "+7900000-00-00long.address@example.org" in printed.letters
    assert not overlaps(printed.boxes(0))
