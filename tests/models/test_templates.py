import pytest

from models.acts.agenda import import_agenda
from models.desk import Desk
from models.earlier.templates import (
    Template,
    from_rows,
    house_templates,
    removed_row,
    template_of,
    to_row,
)
from models.kinds import ItemKind
from tests.models.table import minutes
from ui.language import LANGUAGES, Language, Words


def total(template: Template) -> float:
    return sum(one.planned.total_seconds() for one in template.items) / 60


def test_the_round_table_takes_two_hours_and_a_half() -> None:
    assert [total(one) for one in house_templates(Words("en"))] == [150, 60, 120]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_begins_and_ends_with_words(language: Language) -> None:
    for template in house_templates(Words(language)):
        assert all(one.title for one in template.items)
        assert template.items[-1].kind is ItemKind.CLOSING


def test_a_template_is_applied_in_one_act_and_one_undo_takes_it_back(prepared: Desk) -> None:
    (round_table, *_) = house_templates(Words("en"))
    prepared.do(import_agenda, round_table.items)
    assert len(prepared.meeting.items) == 8 + 7
    assert prepared.meeting.items[8].planned == minutes(10)
    prepared.undo()
    assert len(prepared.meeting.items) == 8


def test_an_agenda_kept_as_a_template_leaves_its_people_behind(prepared: Desk) -> None:
    template = template_of(" Наш  стол ", prepared.meeting.items)
    (kept,) = from_rows([to_row(template)])
    assert kept.name == "Наш стол"
    assert [one.title for one in kept.items] == [one.title for one in prepared.meeting.items]
    assert not any(one.presenters or one.private_note for one in kept.items)


def test_the_template_kept_last_under_a_name_counts(prepared: Desk) -> None:
    items = prepared.meeting.items
    rows = [to_row(template_of("Стол", items)), to_row(template_of("Стол", items[:2]))]
    (kept,) = from_rows(rows)
    assert len(kept.items) == 2
    assert from_rows([*rows, removed_row("Стол")]) == ()


def test_a_row_that_is_no_template_is_passed_over() -> None:
    assert from_rows([{"name": "x"}, {"items": 3}, {"name": "y", "items": [{"id": "?"}]}]) == ()
