"""A deputy is typed surname first, as the field asks; a guest as names are written."""

import pytest

from models.people import Person
from models.spreadsheets.typed_person import typed_person


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sidorova Anna", ("Sidorova", "Anna")),
        ("Sidorov Ivan Petrovich", ("Sidorov", "Ivan", "Petrovich")),
        ("sidorov ivan petrovich", ("Sidorov", "Ivan", "Petrovich")),
        ("Smith Mary Ann", ("Smith", "Mary Ann")),
        ("van Beethoven Ludwig", ("van Beethoven", "Ludwig")),
        ("Sidorov", ("Sidorov",)),
        ("Sidorov I.P.", ("Sidorov", "I.", "P.")),
        ("Сидорова Анна", ("Сидорова", "Анна")),
        ("Ли Ен Сун", ("Ли", "Ен Сун")),
        ("", ("",)),
    ],
)
def test_the_surname_comes_first(text: str, parts: tuple[str, ...]) -> None:
    assert typed_person(text, surname_first=True) == Person(*parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sidorov, Ivan, Petrovich", ("Sidorov", "Ivan", "Petrovich")),
        ("sidorov, ivan", ("Sidorov", "Ivan")),
        ("Smith, John", ("Smith", "John")),
        ("Dr. Smith, Mary Ann", ("Smith", "Mary Ann")),
        ("Sidorov, Ivan Petrovich", ("Sidorov", "Ivan", "Petrovich")),
        ("de la Cruz, Juan", ("de la Cruz", "Juan")),
        ("Сидоров, Иван, Петрович", ("Сидоров", "Иван", "Петрович")),
        ("Сидоров, Иван Петрович", ("Сидоров", "Иван", "Петрович")),
        ("Сидоров, И., П.", ("Сидоров", "И.", "П.")),
        ("Sidorov,", ("Sidorov",)),
        (",", ("",)),
    ],
)
def test_commas_part_surname_name_and_patronymic(text: str, parts: tuple[str, ...]) -> None:
    assert typed_person(text, surname_first=True) == Person(*parts)


@pytest.mark.parametrize(
    ("text", "name", "post", "organisation"),
    [
        ("Sidorov Ivan Petrovich, deputy rector", "Sidorov Ivan Petrovich", "deputy rector", ""),
        ("Sidorov, Ivan, Petrovich, rector", "Sidorov Ivan Petrovich", "rector", ""),
        ("Sidorov, deputy rector", "Sidorov", "deputy rector", ""),
        ("Sidorov, rector", "Sidorov", "rector", ""),
        ("Sidorov Ivan, City Bank", "Sidorov Ivan", "", "City Bank"),
        (
            "Сидоров Иван Петрович, проректор, Университет",
            "Сидоров Иван Петрович",
            "проректор",
            "Университет",
        ),
        ("Сидоров Иван, инженер", "Сидоров Иван", "инженер", ""),
        ("Сидоров, Губернатор", "Сидоров", "Губернатор", ""),
        ("Сидоров, Мэр", "Сидоров", "Мэр", ""),
        ("Sidorov, Rector", "Sidorov", "Rector", ""),
        ("Представитель АО «Заря», Хабаровск", "Представитель АО «Заря»", "Хабаровск", ""),
        ("представитель АО «Заря», Иванов", "представитель АО «Заря»", "Иванов", ""),
        ("ООО «Ромашка», представитель", "ООО «Ромашка»", "представитель", ""),
        ("Делегация КНР, 3 человека", "Делегация КНР", "3 человека", ""),
    ],
)
def test_what_follows_the_name_is_the_post_and_the_organisation(
    text: str, name: str, post: str, organisation: str
) -> None:
    person = typed_person(text, surname_first=True)
    assert (person.full_name, person.post, person.organisation) == (name, post, organisation)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Anna Petrovna Sidorova", ("Sidorova", "Anna", "Petrovna")),
        ("Анна Петровна Сидорова", ("Сидорова", "Анна", "Петровна")),
        ("I.P. Sidorov", ("Sidorov", "I.", "P.")),
        ("John SMITH", ("Smith", "John")),
    ],
)
def test_a_patronymic_initials_or_capitals_leave_no_doubt_of_another_order(
    text: str, parts: tuple[str, ...]
) -> None:
    assert typed_person(text, surname_first=True) == Person(*parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("John Smith", ("Smith", "John")),
        ("Anna Maria Lopez", ("Lopez", "Anna Maria")),
        ("Ludwig van Beethoven", ("van Beethoven", "Ludwig")),
        ("Ivan Petrovich Sidorov", ("Sidorov", "Ivan", "Petrovich")),
        ("Smith, John", ("Smith", "John")),
        ("de la Cruz, Juan", ("de la Cruz", "Juan")),
        ("Сидорова Анна", ("Сидорова", "Анна")),
        ("Сидоров, Иван, Петрович", ("Сидоров", "Иван", "Петрович")),
    ],
)
def test_a_guest_is_read_as_names_are_written(text: str, parts: tuple[str, ...]) -> None:
    assert typed_person(text) == Person(*parts)


@pytest.mark.parametrize(
    ("text", "name", "post", "organisation"),
    [
        ("Сидоров, РЖД", "Сидоров", "РЖД", ""),
        ("Сидоров, ТОГУ Хабаровск", "Сидоров", "ТОГУ Хабаровск", ""),
        ("Smith, CEO", "Smith", "CEO", ""),
        ("Иванов, к.т.н., доцент", "Иванов", "к.т.н., доцент", ""),
        ("иванов, к.т.н.", "Иванов", "к.т.н.", ""),
        ("Иванов, д.э.н., профессор, ТОГУ", "Иванов", "д.э.н., профессор", "ТОГУ"),
        ("Сидоров, Иван, Росатом", "Сидоров Иван", "Росатом", ""),
        ("Сидоров, Иван, к.т.н.", "Сидоров Иван", "к.т.н.", ""),
        ("сидоров, иван, росатом", "Сидоров Иван", "росатом", ""),
        ("Smith, John, CEO", "Smith John", "CEO", ""),
        ("СИДОРОВ, ИВАН", "Сидоров Иван", "", ""),
        ("сидоров, и.п.", "Сидоров и. п.", "", ""),
        ("Алиев, Мамед, Гасан оглы", "Алиев Мамед Гасан оглы", "", ""),
    ],
)
def test_capitals_degrees_and_what_follows_a_given_name_are_no_names(
    text: str, name: str, post: str, organisation: str
) -> None:
    person = typed_person(text, surname_first=True)
    assert (person.full_name, person.post, person.organisation) == (name, post, organisation)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Иванов И.И., ООО «Ромашка, Лютик и Ко»", "ООО «Ромашка, Лютик и Ко»"),
        ("Иванов И.И., директор, ООО «Ромашка, Лютик»", "ООО «Ромашка, Лютик»"),
        ("Иванов И.И., АО «Фонд «Лес, Рыба» и Ко»", "АО «Фонд «Лес, Рыба» и Ко»"),
        ('Smith John, "Smith, Sons"', '"Smith, Sons"'),
    ],
)
def test_a_comma_in_quotation_marks_parts_nothing(text: str, organisation: str) -> None:
    assert typed_person(text, surname_first=True).organisation == organisation


@pytest.mark.parametrize("surname_first", [False, True])
@pytest.mark.parametrize("text", ["Van der Berg, Jan", "Фон Браун, Вернер", "Де Кастро, Ана"])
def test_a_particle_with_a_capital_is_of_the_surname(text: str, surname_first: bool) -> None:
    surname, _, name = text.partition(", ")
    assert typed_person(text, surname_first=surname_first) == Person(surname, name)
