"""The programme on paper."""

from msgspec.structs import replace

from reports.programme import programme_pdf
from tests.reports.reading import Printed, letters, overlaps, strings
from tests.reports.samples_before import PROGRAMME


def test_every_word_of_the_programme_is_on_one_page() -> None:
    printed = Printed(programme_pdf(PROGRAMME))
    assert len(printed.pages) == 1
    for words in set(strings(PROGRAMME)) - set(strings(PROGRAMME.head.metadata)):
        assert letters(words) in printed.letters


def test_a_programme_of_many_items_flows_on_and_repeats_its_columns() -> None:
    rows = tuple(("10:00", "1 мин.", f"вопрос {n}.", "кто-то") for n in range(150))
    printed = Printed(programme_pdf(replace(PROGRAMME, rows=rows)))
    assert len(printed.pages) > 2
    assert all("Выступающие" in printed.text(page) for page in printed.pages)
    text = printed.letters
    assert all(letters(f"вопрос {n}.") in text for n in range(150))


def test_a_fuller_programme_is_set_smaller_rather_than_on_a_second_page() -> None:
    rows = (PROGRAMME.rows[1],) * 12
    printed = Printed(programme_pdf(replace(PROGRAMME, rows=rows)))
    assert len(printed.pages) == 1
    assert not overlaps(printed.boxes(0))


def test_without_an_agenda_the_head_stands_alone() -> None:
    printed = Printed(programme_pdf(replace(PROGRAMME, rows=())))
    assert "Длит." not in printed.text(0)
    assert "БУМАГА" in printed.text(0)
