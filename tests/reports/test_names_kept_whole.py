"""Names in narrow places: initials stay with their surname, and no surname breaks by the letter."""

import pytest
from msgspec.structs import replace

from models.papers.after.values import ListPaper
from models.papers.values import Signature
from reports.after.list_papers import proposals_pdf
from reports.minutes import minutes_pdf
from tests.reports.reading import Printed
from tests.reports.samples import MINUTES

HYPHEN_AT_A_LINE_END = "\ufffe"


def lines_of(printed: Printed) -> list[str]:
    lines = [line for page in printed.pages for line in printed.lines(page)]
    return [line.replace("\xa0", " ").replace(HYPHEN_AT_A_LINE_END, "-\n") for line in lines]


def signed_by(name: str) -> list[str]:
    signatures = (Signature("Секретарь", name), Signature("Председательствующий", "В.И. Ли"))
    paper = replace(MINUTES, annex=None, signatures=signatures)
    return "\n".join(lines_of(Printed(minutes_pdf(paper)))).split("\n")


@pytest.mark.parametrize(
    "name",
    ["К.В. Калашников-Стрельцов", "И.К. Барсуков-Вяземский", "А.К. Воскресенская-Преображенская"],
)
def test_a_double_surname_stands_on_one_line_with_its_initials(name: str) -> None:
    assert any(line.endswith(name) for line in signed_by(name))


def test_a_name_that_no_line_holds_is_parted_at_its_hyphen() -> None:
    lines = signed_by("А.К. Кржижановская-Преображенская-Александропольская")
    assert any(line.endswith("А.К. Кржижановская-") for line in lines)


def register_of(who: str) -> list[str]:
    rows = (("1", "Создать реестр отечественных комплектующих.", who, "решение 1.1"),)
    columns = ("№", "Предложение", "Кто внёс", "Итог")
    paper = ListPaper(MINUTES.head, columns, rows, "", ())
    return "\n".join(lines_of(Printed(proposals_pdf(paper)))).split("\n")


@pytest.mark.parametrize("who", ["Трубецкая В.О.", "Хабибуллин А.Р."])
def test_a_column_is_as_wide_as_its_names_need(who: str) -> None:
    assert any(who in line for line in register_of(who))


def test_a_name_wider_than_a_quarter_of_the_table_keeps_its_initials() -> None:
    lines = register_of("Новосильцева-Белозерская А.К.")
    assert any(line.endswith("Новосильцева-") for line in lines)
    assert any("Белозерская А.К." in line for line in lines)
