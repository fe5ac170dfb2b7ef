"""People who are named where people are named, as presenter or executor, and on no list."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from models.paper_settings import Approval
from models.people import Person
from models.privacy.name_forms import forms_of
from models.rewriting import naming_in
from models.spreadsheets.names import (
    has_patronymic_or_initials,
    looks_like_full_name,
    split_full_name,
)
from models.spreadsheets.vocabulary import is_organisation, is_post
from models.text import plain_letters

_INITIALS = r"(?:[A-ZА-ЯЁ]\.\s?){1,2}"
_SURNAME = r"[A-ZА-ЯЁ][^\W\d_]+(?:-[^\W\d_]+)*"
_NAMED = re.compile(rf"{_SURNAME}\s{_INITIALS}|{_INITIALS}{_SURNAME}")
_BETWEEN = re.compile(r"(\s*;\s*|(?:,\s*|\s+(?:и|and)\s+)(?=[«\"]?[A-ZА-ЯЁ]))")
_WORD = re.compile(r"[^\W\d_]{2,}")


def unlisted(value: Any) -> Iterator[tuple[Person, bool]]:
    """Whoever stands in such a field of a value, and whether that is surely a name: one with
    initials or a patronymic. What names an organisation is nobody; who is named in it, is."""
    for text in (*naming_in(value), *((value.name,) if isinstance(value, Approval) else ())):
        for part in _BETWEEN.split(text)[::2]:
            for name in _NAMED.findall(part):
                yield _person(name), True
            if not is_nobody(part):
                sure = looks_like_full_name(part) and has_patronymic_or_initials(part)
                yield whoever(part), sure


def each_named(text: str, put: Callable[[str], str]) -> str:
    """The text of such a field with every name, or what stands for one, as `put` gives it."""
    parts = _BETWEEN.split(text)
    parts[::2] = map(put, parts[::2])
    return "".join(parts)


def is_nobody(part: str) -> bool:
    """An organisation, as far as a word or quotation marks tell, or no word at all."""
    return not _WORD.search(part) or (is_organisation(part) and not is_post(part))


def whoever(part: str) -> Person:
    """One name of such a field as a person."""
    named = _NAMED.search(part)
    return _person(named[0] if named else part)


def ordinary_words(texts: Iterator[str]) -> frozenset[str]:
    """What stands in small letters somewhere in the texts, as no name does."""
    words = (word for text in texts for word in _WORD.findall(text))
    return frozenset(plain_letters(word) for word in words if word.islower())


def is_ordinary(person: Person, words: frozenset[str]) -> bool:
    """Whether a surname, in whatever case, is among these words, or a word of it is."""
    return any(forms_of(word) & words for word in _WORD.findall(person.surname))


def _person(name: str) -> Person:
    if not looks_like_full_name(name):
        return Person(name)
    split = split_full_name(name)
    return Person(split.surname, split.name, split.patronymic)
