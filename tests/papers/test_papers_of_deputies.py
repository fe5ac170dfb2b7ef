"""A deputy sent before the opening: the papers are laid out for them, not for the one replaced."""

import pytest

from models.acts.details import create_meeting
from models.acts.people import add_participant, arrive, leave, send_deputy
from models.acts.seating import place_everybody
from models.desk import Desk
from models.ids import ParticipantId
from models.kinds import Limits
from models.meeting import Details
from models.papers.before.people import participants_of, registration_of, tent_cards_of
from models.papers.before.seating_plan import seating_plan_of
from models.people import Person
from models.readings.table_plan import table_plan, without_seat
from tests.models.table import HandClock, english
from tests.papers.plain_words import plain
from ui.views.seating import seating_view
from ui.views.table import table_view

SEATED = {"1": "Иванов И.", "2": "Замов И.", "3": "Сидоров С.", "4": "Орлова А."}


@pytest.fixture
def four(empty_desk: Desk) -> Desk:
    """Four people; nobody has a seat on the plan."""
    empty_desk.do(create_meeting, Details(title="Стол"), Limits())
    for surname, name in (
        ("Иванов", "Иван"),
        ("Петров", "Пётр"),
        ("Сидоров", "Семён"),
        ("Орлова", "Анна"),
    ):
        empty_desk.do(add_participant, Person(surname, name))
    return empty_desk


@pytest.fixture
def replaced(four: Desk) -> Desk:
    """Замов comes in place of Петров, the second of the list."""
    four.do(send_deputy, of(four, "Петров"), Person("Замов", "Илья"))
    return four


def of(desk: Desk, surname: str) -> ParticipantId:
    return next(one.id for one in desk.meeting.listed if one.person.surname == surname)


def seated(desk: Desk) -> dict[str, str]:
    plan = seating_plan_of(desk.meeting, english, "en")
    return {one.number: plain(one.name) for one in plan.seats}


def surnames(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    return [row[1].split()[0] for row in rows]


def at_the_window(desk: Desk) -> dict[str, str]:
    return {
        str(place.number): plain(place.participant.person.short_name)
        for place in table_plan(desk.meeting)
        if place.participant
    }


def test_a_deputy_has_the_seat_the_one_replaced_would_have_by_the_list(replaced: Desk) -> None:
    assert seated(replaced) == SEATED
    assert at_the_window(replaced) == SEATED


def test_a_deputy_has_the_seat_the_one_replaced_had_on_the_plan(four: Desk) -> None:
    four.do(place_everybody)
    before = seated(four)
    four.do(send_deputy, of(four, "Петров"), Person("Замов", "Илья"))
    named = {"Петров П.": "Замов И."}
    assert seated(four) == {seat: named.get(name, name) for seat, name in before.items()}


def test_nothing_is_prepared_for_who_is_replaced(replaced: Desk) -> None:
    signing = registration_of(replaced.meeting, english, "en").rows
    cards = tent_cards_of(replaced.meeting, english, "en").cards
    assert surnames(signing) == ["Иванов", "Сидоров", "Орлова", "Замов"]
    assert [one.surname for one in cards] == ["Иванов", "Сидоров", "Орлова", "Замов"]


def test_the_list_of_participants_names_who_is_replaced_beside_the_deputy(replaced: Desk) -> None:
    rows = participants_of(replaced.meeting, english, "en").rows
    assert surnames(rows) == ["Иванов", "Сидоров", "Орлова", "Замов"]
    assert plain(rows[-1][3]) == "in place of: Петров П."


def test_a_deputy_who_went_out_again_keeps_the_seat_on_paper(
    replaced: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=1)
    replaced.do(leave, of(replaced, "Замов"))
    assert seated(replaced) == SEATED
    assert len(at_the_window(replaced)) == 5


def test_who_comes_after_all_is_prepared_for_instead_of_the_deputy(
    replaced: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=1)
    replaced.do(arrive, of(replaced, "Петров"))
    assert seated(replaced) == SEATED | {"2": "Петров П."}
    rows = registration_of(replaced.meeting, english, "en").rows
    assert surnames(rows) == ["Иванов", "Петров", "Сидоров", "Орлова"]


def test_the_window_counts_one_place_for_both(replaced: Desk) -> None:
    assert table_view(replaced.meeting).expected == 4
    assert seating_view(replaced.meeting).least == 4
    assert of(replaced, "Петров") not in [one.id for one in without_seat(replaced.meeting)]
