"""The finder: a seat or a few letters, in whichever keyboard layout the hands are."""

import pytest

from models.ids import ParticipantId
from models.people import Participant, Person
from models.readings.finder import Findable, How, find, findable, the_one


def person(seat: int, surname: str, name: str, patronymic: str, organisation: str) -> Findable:
    who = Person(surname, name, patronymic, organisation)
    return Findable(ParticipantId(100 + seat), seat, who)


PEOPLE = (
    person(1, "Калашников-Стрельцов", "Константин", "Вениаминович", "АО «Приборостроение»"),
    person(2, "Иванов", "Илья", "Петрович", "Министерство промышленности края"),
    person(3, "Иваненко", "Ольга", "Ивановна", "ООО «Лизинговая компания „Юг“»"),
    person(10, "Ёлкина", "Анна", "Сергеевна", "Фонд «Развитие»"),
    person(12, "Ким", "Олег", "Львович", "BASF SE"),
    person(21, "Кимаев", "Пётр", "Олегович", "ПАО «Завод „Пример“»"),
)


def seats(text: str) -> list[int]:
    return [match.who.seat for match in find(PEOPLE, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2", [2, 21]),
        ("12", [12]),
        ("012", [12]),
        ("1", [1, 10, 12]),
        ("ива", [2, 3]),
        ("ИВАНОВ", [2, 3]),
        ("bdf", [2, 3]),
        ("BDFYJD", [2, 3]),
        ("елк", [10]),
        ("ёлк", [10]),
        ("`kr", [10]),
        ("~KR", [10]),
        ("tkr", [10]),
        ("стрел", [1]),
        ("cnhtk", [1]),
        ("калашников стрел", [1]),
        ("иванов и", [2]),
        ("иванов и.п.", [2]),
        ("ким", [12, 21]),
        ("прибор", [1]),
        ("ghb,jh", [1]),
        ("ао «приб", [1]),
        ("завод", [21]),
        ("завод прим", [21]),
        ("basf", [12]),
        ("ифыа", [12]),
        ("лизинг", [3]),
        ("юг", [3]),
        (">u", [3]),
        ("ольг", [3]),
        ("олег", [12, 21]),
        ("", []),
        ("  ", []),
        ("«»", []),
        ("ъъъ", []),
        ("99", []),
    ],
)
def test_people_are_found_by_what_was_typed(text: str, found: list[int]) -> None:
    assert seats(text) == found


def test_a_legal_form_alone_finds_nobody_by_its_second_word() -> None:
    people = (person(5, "Петров", "Олег", "", "Завод ООО «Мир»"),)
    assert find(people, "ооо") == ()


def test_a_surname_goes_before_an_organisation_and_that_before_a_name() -> None:
    people = (
        person(1, "Петров", "Роман", "", ""),
        person(2, "Сидоров", "", "", "АО «Ромашка»"),
        person(3, "Романов", "", "", ""),
    )
    assert [match.how for match in find(people, "ром")] == [
        How.SURNAME,
        How.ORGANISATION,
        How.NAME,
    ]


def test_the_seat_itself_goes_before_those_that_begin_with_its_number() -> None:
    assert [match.how for match in find(PEOPLE, "2")] == [How.SEAT, How.SEAT_BEGINS]


def test_found_alike_they_come_by_seat_however_the_list_goes() -> None:
    found = find(PEOPLE[::-1], "ива")
    assert [match.who.seat for match in found] == [2, 3]


def test_who_fits_in_both_layouts_is_found_by_the_better_way() -> None:
    people = (
        person(1, "Ким", "", "", "BASF SE"),
        person(2, "Ифыанов", "", "", "BASF SE"),
    )
    assert [match.who.seat for match in find(people, "basf")] == [2, 1]


def test_a_number_with_a_word_behind_it_is_no_seat() -> None:
    people = (
        person(5, "Петров", "", "", "АО «7 континент»"),
        person(7, "Сидоров", "", "", "Завод «Мир»"),
    )
    assert [match.who.seat for match in find(people, "7 конт")] == [5]


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("2", 2),
        ("иванов", 2),
        ("лиз", 3),
        ("ким", 12),
        ("rbv", 12),
        ("кима", 21),
        ("ива", None),
        ("ъъ", None),
    ],
)
def test_one_match_cannot_be_mistaken_or_none_is_taken(text: str, seat: int | None) -> None:
    certain = the_one(find(PEOPLE, text))
    assert (certain.who.seat if certain else None) == seat


def test_two_of_one_surname_are_left_to_the_moderator() -> None:
    people = (person(4, "Ким", "Олег", "", ""), person(5, "Ким", "Анна", "", ""))
    assert the_one(find(people, "ким")) is None


def test_everybody_is_found_under_the_seat_shown() -> None:
    walk_in = Participant(ParticipantId(7), Person("Петров"))
    assert findable([walk_in], {ParticipantId(7): 31}) == (
        Findable(ParticipantId(7), 31, Person("Петров")),
    )
