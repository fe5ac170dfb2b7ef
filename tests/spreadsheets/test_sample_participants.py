from collections import Counter

import pytest

from models.spreadsheets.reading import read_sheet
from models.spreadsheets.skipping import SkipReason
from tests.spreadsheets.lists import FIXTURES, participants_in

THIRTY = (
    "participants.csv",
    "participants-cp1251.csv",
    "participants-ministry.xlsx",
    "participants-registration.xlsx",
)


@pytest.mark.parametrize("name", THIRTY)
def test_every_list_of_the_thirty_gives_the_same_thirty_names(name: str) -> None:
    people = participants_in(name).rows
    known = participants_in("participants.csv").rows
    assert len(people) == 30
    assert [(p.surname, p.name, p.patronymic) for p in people] == [
        (p.surname, p.name, p.patronymic) for p in known
    ]


@pytest.mark.parametrize("name", ["participants.csv", "participants-ministry.xlsx"])
def test_a_group_column_and_section_rows_give_the_same_groups(name: str) -> None:
    assert Counter(person.group for person in participants_in(name).rows) == {
        "Органы власти": 9,
        "Промышленные предприятия": 13,
        "Институты поддержки": 8,
    }


def test_post_and_organisation_in_one_cell_are_told_apart() -> None:
    from_ministry = participants_in("participants-ministry.xlsx").rows
    known = participants_in("participants.csv").rows
    assert [(p.post, p.organisation) for p in from_ministry] == [
        (p.post, p.organisation) for p in known
    ]


def test_titles_header_sections_and_the_footnote_are_skipped_with_their_reason() -> None:
    skipped = participants_in("participants-ministry.xlsx").skipped
    assert [(row.row, row.reason) for row in skipped] == [
        (1, SkipReason.TITLE),
        (2, SkipReason.TITLE),
        (3, SkipReason.EMPTY),
        (4, SkipReason.HEADER),
        (5, SkipReason.SECTION),
        (15, SkipReason.SECTION),
        (29, SkipReason.SECTION),
        (38, SkipReason.EMPTY),
        (39, SkipReason.FOOTNOTE),
    ]


def test_a_double_without_yo_and_in_capitals_is_skipped_and_names_its_row() -> None:
    double = participants_in("participants-registration.xlsx").skipped[-1]
    assert (double.row, double.reason, double.double_of) == (32, SkipReason.DOUBLE, 3)


def test_phone_and_email_of_the_registration_are_kept() -> None:
    person = participants_in("participants-registration.xlsx").rows[0]
    assert (person.phone, person.email) == ("+7 900 000-00-01", "user01@example.org")


def test_pasted_rows_without_a_header_are_told_by_their_content() -> None:
    people = participants_in("participants-paste.tsv").rows
    known = participants_in("participants.csv").rows[:12]
    assert [(p.surname, p.name, p.patronymic, p.organisation, p.post) for p in people] == [
        (p.surname, p.name, p.patronymic, p.organisation, p.post) for p in known
    ]


def test_encoding_and_delimiter_are_found_and_told() -> None:
    sheet = read_sheet((FIXTURES / "participants-cp1251.csv").read_bytes(), "список.csv")
    assert (sheet.encoding, sheet.delimiter) == ("cp1251", ",")
