"""One executor, however it is written at the tables."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from models.people import Person
from models.readings.speaking import fold
from models.spreadsheets.matching import Sameness, same_person
from models.spreadsheets.names import has_patronymic_or_initials, split_full_name


def one_name_each(written: Iterable[str]) -> Mapping[str, str]:
    """For every name the one under which all of it stands.

    «С. А. Гуляев», «гуляев с.а.» and «Гуляев Семён Аркадьевич» are «Гуляев С.А.». Where the
    initials are those of two people, whoever is named in full keeps the full name. Of others,
    organisations above all, the first spelling counts.
    """
    told: dict[str, str] = {}
    first: dict[str, str] = {}
    people: dict[str, list[tuple[str, Person]]] = {}
    for name in dict.fromkeys(written):
        person = _person(name)
        if person is None:
            told[name] = first.setdefault(fold(name), name)
        else:
            people.setdefault(fold(person.short_name), []).append((name, person))
    for spellings in people.values():
        told |= _of_initials(spellings)
    return told


def _person(name: str) -> Person | None:
    """None for an organisation, also where it is named together with a person."""
    if not has_patronymic_or_initials(name):
        return None
    parts = split_full_name(name)
    alone = len(parts.surname.split()) == 1
    return Person(parts.surname, parts.name, parts.patronymic) if alone else None


def _of_initials(spellings: Sequence[tuple[str, Person]]) -> dict[str, str]:
    several = any(
        same_person(one, other) is Sameness.DIFFERENT
        for (_, one), (_, other) in combinations(spellings, 2)
    )
    short = spellings[0][1].short_name
    return {
        name: person.full_name if several and _is_in_full(person) else short
        for name, person in spellings
    }


def _is_in_full(person: Person) -> bool:
    return len(person.name.rstrip(".")) > 1
