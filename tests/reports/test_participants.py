"""The list of participants on paper."""

import pytest

from reports.participants import participants_pdf
from tests.reports.reading import Printed, letters
from tests.reports.samples_before import participants


def test_three_hundred_people_are_all_on_the_list() -> None:
    printed = Printed(participants_pdf(participants(300)))
    text = printed.letters
    assert all(letters(f"Фамилия{n} Имя") in text for n in range(1, 301))
    assert all("Должность" in printed.text(page) for page in printed.pages)


def test_remarks_have_a_column_only_if_there_are_any() -> None:
    assert "Примечание" not in Printed(participants_pdf(participants(3))).text(0)
    printed = Printed(participants_pdf(participants(3, remark="эксперт")))
    assert "Примечание" in printed.text(0)
    assert printed.text(0).count("эксперт") == 3


@pytest.mark.parametrize("word", ["Председательствующий", "председательствующего,"])
def test_a_remark_is_not_cut_within_its_word(word: str) -> None:
    printed = Printed(participants_pdf(participants(3, remark=f"{word} до 12:00")))
    assert printed.text(0).count(word) == 3


def test_an_empty_list_is_a_head_alone() -> None:
    assert "БУМАГА" in Printed(participants_pdf(participants(0))).text(0)
