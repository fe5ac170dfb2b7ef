import pytest

from models.spreadsheets.matching import Sameness, find_people, find_person, person_key, same_person
from models.spreadsheets.names import PersonName
from tests.spreadsheets.lists import participants_in

ABAKUMOV = PersonName("Абакумов", "Андрей", "Сергеевич")
TABLE = (
    ABAKUMOV,
    PersonName("Абакумов", "Пётр", "Ильич"),
    PersonName("Ли", "Ен Сун"),
    PersonName("Smith", "John"),
)


@pytest.mark.parametrize(
    "other",
    [
        PersonName("АБАКУМОВ", "андрей", "Сергеевич "),
        PersonName("Aбакумoв", "Aндpeй", "Cepгeeвич"),
    ],
)
def test_capitals_spaces_and_latin_lookalikes_make_no_other_person(other: PersonName) -> None:
    assert same_person(ABAKUMOV, other) is Sameness.SAME


def test_yo_and_hyphens_make_no_other_person() -> None:
    one = PersonName("Соловьёв-Седой", "Пётр", "Фёдорович")
    other = PersonName("Соловьев – Седой", "Петр", "Федорович")
    assert person_key(one) == person_key(other)


@pytest.mark.parametrize(
    "other",
    [
        PersonName("Абакумов", "А.", "С."),
        PersonName("Абакумов", "А."),
        PersonName("Абакумов", "Андрей"),
        PersonName("Абакумов"),
    ],
)
def test_initials_and_missing_parts_leave_a_doubt(other: PersonName) -> None:
    assert same_person(ABAKUMOV, other) is Sameness.DOUBTFUL
    assert same_person(other, ABAKUMOV) is Sameness.DOUBTFUL


@pytest.mark.parametrize(
    "other",
    [
        PersonName("Абакумов", "Пётр", "Сергеевич"),
        PersonName("Абакумов", "А.", "И."),
        PersonName("Абакумова", "А.", "С."),
    ],
)
def test_another_name_or_initial_is_another_person(other: PersonName) -> None:
    assert same_person(ABAKUMOV, other) is Sameness.DIFFERENT


@pytest.mark.parametrize(
    "typed",
    [
        "Соловьёв Ж.-П.Ж.-Ж.",
        "Соловьёв Ж.-П.Ж.",
        "Ж.-П. Ж. Соловьёв",
        "Соловьёв Ж.-П.",
        "Соловьёв Ж.П.Ж.",
        "Соловьёв Ж.П.",
        "Соловьёв Ж.Ж.",
        "Соловьёв Ж.",
    ],
)
def test_a_double_name_is_recognised_by_both_initials_or_the_first(typed: str) -> None:
    people = (PersonName("Соловьёв", "Жан-Поль", "Жан-Жакович"), *TABLE)
    assert find_person(typed, people) == 0


@pytest.mark.parametrize("typed", ["Müller H.-J.", "H.-J. Müller", "Müller H.J.", "Müller H."])
def test_a_double_name_without_patronymic_too(typed: str) -> None:
    assert find_person(typed, (*TABLE, PersonName("Müller", "Hans-Jürgen"))) == len(TABLE)


@pytest.mark.parametrize("typed", ["Müller H.-K.", "Müller J.", "Müller Hans-Karl"])
def test_another_second_initial_is_another_person(typed: str) -> None:
    assert find_person(typed, (PersonName("Müller", "Hans-Jürgen"),)) is None


def test_initials_find_the_one_they_fit() -> None:
    assert find_person("Абакумов А.С.", TABLE) == 0
    assert find_person("П. И. Абакумов", TABLE) == 1
    assert find_person("John Smith", TABLE) == 3


def test_a_name_that_fits_two_finds_nobody() -> None:
    assert find_person("Абакумов", TABLE) is None
    assert find_person("", TABLE) is None


def test_several_presenters_are_found_in_their_order() -> None:
    assert find_people("Ли Ен Сун и Абакумов П.И., начальник отдела", TABLE) == (2, 1)
    assert find_people("Smith, John", TABLE) == (3,)


def test_the_same_list_twice_adds_nobody() -> None:
    known = {person_key(person) for person in participants_in("participants.csv").rows}
    again = participants_in("participants-ministry.xlsx").rows
    assert not [person for person in again if person_key(person) not in known]
