"""A person typed into one field: the name, and behind commas the post and the organisation."""

import re

from models.people import Person
from models.spreadsheets.names import (
    PersonName,
    is_patronymic,
    is_surname_with_particles,
    looks_like_part_of_name,
    names_nobody,
    recased,
    split_full_name,
    split_given_names,
)
from models.spreadsheets.people import post_and_organisation_of
from models.spreadsheets.quoted import split_at_commas
from models.spreadsheets.vocabulary import is_organisation, is_post

_LATIN_PATRONYMIC = re.compile(r"[a-z]{2,}(ovich|evich|yich|ovna|evna|ichna)", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-ZА-ЯЁ]{3,}")
_MOST_INITIALS = 2


def typed_person(text: str, *, surname_first: bool = False) -> Person:
    """Who is meant by «Surname Name Patronymic, post, organisation»; commas may part the name, too.

    Where the field asks for it `surname_first`, another order is read only if a patronymic,
    initials or capitals leave no doubt.
    """
    before, *others = split_at_commas(text)
    called = _with_latin_patronymic(split_full_name(before, surname_first=surname_first))
    is_alone = not names_nobody(before) and _is_surname_alone(before, called)
    if others and is_alone and _is_given(others[0], before):
        surname = before if called.name else called.surname
        called, others = _with_given_names(surname, others)
    post, organisation = post_and_organisation_of(", ".join(filter(None, others)))
    return Person(called.surname, called.name, called.patronymic, organisation, post)


def _is_surname_alone(text: str, called: PersonName) -> bool:
    """«Sidorov», and with its particles «van Beethoven», «Van der Berg»."""
    begins_small = text[:1].islower() and not text.islower()
    return not called.name or begins_small or is_surname_with_particles(text)


def _is_given(text: str, surname: str) -> bool:
    if is_post(text) or is_organisation(text) or _is_abbreviated(text, surname):
        return False
    return looks_like_part_of_name(text) or (bool(text) and surname.islower())


def _is_abbreviated(text: str, surname: str) -> bool:
    """«РЖД» and «к.т.н.»; who writes «СИДОРОВ» or «сидоров» writes «ИВАН» or «и.п.»."""
    if text.islower() and "." in text:
        return text.count(".") > _MOST_INITIALS or not surname.islower()
    return not surname.isupper() and any(map(_CAPITALS.fullmatch, text.split()))


def _goes_on(text: str, surname: str) -> bool:
    """Behind a given name only what nothing else can be: a patronymic, or another initial."""
    if is_patronymic(text) or _LATIN_PATRONYMIC.fullmatch(text):
        return True
    return text.endswith(".") and _is_given(text, surname)


def _with_given_names(surname: str, others: list[str]) -> tuple[PersonName, list[str]]:
    """The whole name, and what is left of the parts behind the surname."""
    name, *left = others
    first, patronymic = split_given_names(name)
    if left and not patronymic and _goes_on(left[0], surname):
        patronymic, *left = left
    return _with_latin_patronymic(recased(PersonName(surname, first, patronymic))), left


def _with_latin_patronymic(called: PersonName) -> PersonName:
    """«Sidorov Ivan Petrovich», and «Ivan Petrovich Sidorov»."""
    words = called.name.split()
    if called.patronymic or len(words) < 2:
        return called
    if _LATIN_PATRONYMIC.fullmatch(words[-1]):
        return PersonName(called.surname, " ".join(words[:-1]), words[-1])
    if len(words) == 2 and _LATIN_PATRONYMIC.fullmatch(words[0]):
        return PersonName(words[1], called.surname, words[0])
    return called
