"""Where people are named in a text: in any case, with initials or names before or behind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec import Struct
from msgspec.structs import replace

from models.people import Person
from models.privacy.name_forms import forms_of, stem_of
from models.text import plain_letters

_WORD = re.compile(r"[^\W\d_]+(?:['’]s)?")
_BETWEEN = re.compile(r"[\s.\-–]{0,3}")
_SURELY_A_NAME = 5
"""A surname with a stem of so many letters is found though it begins with a small one."""


class Found(Struct, frozen=True):
    """A stretch of the text in which one of `whose` is named, or, if not `named`, may be."""

    begin: int
    end: int
    whose: frozenset[int]
    named: bool = False
    initials: bool = False


@dataclass(slots=True)
class NameFinder:
    """Knows people by numbers; whoever was learnt first is meant where several may be."""

    _surnames: dict[str, set[int]] = field(default_factory=dict)
    _small: set[str] = field(default_factory=set)
    _given: dict[str, set[int]] = field(default_factory=dict)
    _patronymics: dict[str, set[int]] = field(default_factory=dict)
    _initials: dict[str, set[int]] = field(default_factory=dict)

    def learn(self, person: Person, number: int) -> None:
        for words, of in (
            (self._surnames, person.surname),
            (self._given, person.name),
            (self._patronymics, person.patronymic),
        ):
            for word in _WORD.findall(of):
                for form in forms_of(word):
                    words.setdefault(form, set()).add(number)
        for word in _WORD.findall(person.surname):
            if len(stem_of(plain_letters(word))) >= _SURELY_A_NAME:
                self._small |= forms_of(word)
        for initial in plain_letters(person.initials.replace(".", "")):
            self._initials.setdefault(initial, set()).add(number)

    def found(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Begin, end and number of everybody named, from the first word of the name to the last.

        A surname or a patronymic names somebody; a first name or initials only beside them.
        """
        last: Found | None = None
        for word in self._words(text):
            joined = _joined(last, word, text) if last else None
            if last and last.named and joined is None:
                yield last.begin, last.end, min(last.whose)
            last = joined or word
        if last and last.named:
            yield last.begin, last.end, min(last.whose)

    def _words(self, text: str) -> Iterator[Found]:
        for found in _WORD.finditer(text):
            plain, begin, end = plain_letters(found[0]), found.start(), found.end()
            capital = found[0][0].isupper()
            if len(plain) == 1:
                if capital and text[end : end + 1] == ".":
                    whose = frozenset(self._initials.get(plain, ()))
                    yield Found(begin, end + 1, whose, initials=True)
                continue
            by_surname = self._surnames.get(plain, set()) if self._may_be(plain, capital) else set()
            naming = by_surname | self._patronymics.get(plain, set())
            whose = frozenset(naming | (self._given.get(plain, set()) if capital else set()))
            if whose:
                yield Found(begin, end, whose, named=bool(naming))

    def _may_be(self, plain: str, capital: bool) -> bool:
        return capital or plain in self._small


def _joined(one: Found, other: Found, text: str) -> Found | None:
    """Both as parts of one name; initials that fit nobody belong to the name they stand at."""
    if not _BETWEEN.fullmatch(text, one.end, other.begin):
        return None
    whose = one.whose & other.whose
    if not whose and not (one.initials or other.initials):
        return None
    return replace(
        one,
        end=other.end,
        whose=whose or (other if one.initials else one).whose,
        named=one.named or other.named,
        initials=one.initials and other.initials,
    )
