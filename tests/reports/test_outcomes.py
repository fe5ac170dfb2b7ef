"""The sheet that is handed out at the door."""

from datetime import date

import pytest
from msgspec.structs import replace

from models.papers.requisites import until_words
from models.papers.values import OutcomeList, Outcomes
from reports.outcomes import outcomes_pdf
from tests.models.table import english
from tests.reports.reading import Printed, letters, overlaps, strings
from tests.reports.samples import ENGLISH_OUTCOMES, OUTCOMES


def with_decisions(count: int) -> Outcomes:
    rows = tuple(
        (f"1.{number}", f"Принять к сведению сообщение {number} и продолжить работу.")
        for number in range(1, count + 1)
    )
    return replace(OUTCOMES, decisions=OutcomeList("Решения", rows))


@pytest.mark.parametrize("outcomes", [OUTCOMES, ENGLISH_OUTCOMES])
def test_a_normal_meeting_needs_one_page_and_loses_no_word(outcomes: Outcomes) -> None:
    printed = Printed(outcomes_pdf(outcomes))
    assert len(printed.pages) == 1
    metadata = set(strings(outcomes.metadata))
    for words in set(strings(outcomes)) - metadata:
        assert letters(words).upper() in printed.letters.upper()


def test_the_type_shrinks_until_one_page_holds_all() -> None:
    roomy, tight = Printed(outcomes_pdf(OUTCOMES)), Printed(outcomes_pdf(with_decisions(28)))
    assert len(tight.pages) == 1
    assert line_distance(tight, "1.1.", "1.2.") < line_distance(roomy, "1.1.", "2.1.")
    assert not overlaps(tight.boxes(0))


def test_what_no_size_fits_on_one_page_flows_on_and_loses_nothing() -> None:
    printed = Printed(outcomes_pdf(with_decisions(80)))
    assert len(printed.pages) == 2
    assert all(letters(f"сообщение {number} и") in printed.letters for number in range(1, 81))
    assert not any(overlaps(printed.boxes(page)) for page in printed.pages)


def test_empty_parts_are_left_out() -> None:
    bare = replace(
        OUTCOMES,
        assignments=replace(OUTCOMES.assignments, rows=()),
        proposals=OutcomeList("Предложения, оставшиеся открытыми", ()),
    )
    printed = Printed(outcomes_pdf(bare))
    assert "Поручения" not in printed.text(0)
    assert "Предложения" not in printed.text(0)


def test_decisions_come_first_then_who_does_what_then_what_is_open() -> None:
    text = Printed(outcomes_pdf(OUTCOMES)).text(0)
    places = [text.index(word) for word in ("ИТОГИ", "Решения", "Поручения", "Предложения")]
    assert places == sorted(places)


def test_a_deadline_stays_on_one_line_beside_a_column_with_room_to_spare() -> None:
    due = until_words(date(2025, 9, 17), english)
    table = replace(OUTCOMES.assignments, rows=(("1.2", "Вызвать мастера", "Орлова", due),))
    printed = Printed(outcomes_pdf(replace(OUTCOMES, assignments=table)))
    assert any(line.endswith("by 17 September 2025") for line in printed.lines(0))


def line_distance(printed: Printed, one: str, other: str) -> float:
    return printed.place(other, 0).top() - printed.place(one, 0).top()
