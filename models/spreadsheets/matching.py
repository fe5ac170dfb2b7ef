"""Whether two names mean one person, however they are written."""

import re
from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import Protocol

from models.spreadsheets.names import looks_like_full_name, split_full_name

_LOOKALIKES = str.maketrans("aeopcyxkmtbhё", "аеорсухкмтвне")
_CYRILLIC = re.compile("[а-яё]")
_HYPHENS = re.compile(r"[\s\-‐‑‒–—−]+")
_INITIALS = re.compile(r"[^\W\d_](?:(?:\. ?| )[^\W\d_])*\.?")
_PARTS_KEPT = 10_000
_BETWEEN_PEOPLE = re.compile(r"\s*[;\n]\s*|\s*,\s*|\s+(?:и|and|&)\s+")


class Named(Protocol):
    """Anything with the three parts of a name."""

    @property
    def surname(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def patronymic(self) -> str: ...


class Described(Named, Protocol):
    """A name and what distinguishes two of one name."""

    @property
    def organisation(self) -> str: ...
    @property
    def post(self) -> str: ...


class Sameness(Enum):
    """How far two names agree: to the letter, by initials or missing parts, or not."""

    SAME = auto()
    DOUBTFUL = auto()
    DIFFERENT = auto()


def person_key(person: Named) -> str:
    """Equal for one name written with ё or е, in capitals, with any hyphen or stray spaces."""
    parts = (_plain(part) for part in (person.surname, person.name, person.patronymic))
    return "|".join(parts)


def same_person(one: Named, other: Named) -> Sameness:
    """SAME for equal keys, DOUBTFUL where initials or missing parts leave it open; a double name
    may have both its initials, «Ж.-П.», «Ж.П.», or the first."""
    if _plain(one.surname) != _plain(other.surname):
        return Sameness.DIFFERENT
    if person_key(one) == person_key(other):
        return Sameness.SAME
    by_parts = _may_agree(one.name, other.name) and _may_agree(one.patronymic, other.patronymic)
    if by_parts or _agree_in_initials(_given(one), _given(other)):
        return Sameness.DOUBTFUL
    return Sameness.DIFFERENT


def are_namesakes(one: Described, other: Described) -> bool:
    """One name, but of both an organisation and a post are known, and neither is the same."""
    pairs = ((one.organisation, other.organisation), (one.post, other.post))
    is_other_work = all(
        first and second and _plain(first) != _plain(second) for first, second in pairs
    )
    return is_other_work and person_key(one) == person_key(other)


def find_person(text: str, people: Sequence[Named]) -> int | None:
    """The index of the one person meant by «Абакумов А.С.»; None when nobody or several fit."""
    if not text.strip():
        return None
    return find_named(split_full_name(text), people)


def find_named(sought: Named, people: Sequence[Named]) -> int | None:
    """The index of the one person whose name this is; None when nobody or several fit."""
    found = [same_person(sought, person) for person in people]
    for sameness in (Sameness.SAME, Sameness.DOUBTFUL):
        if found.count(sameness) == 1:
            return found.index(sameness)
        if sameness in found:
            return None
    return None


def find_people(text: str, people: Sequence[Named]) -> tuple[int, ...]:
    """Indices of the people named in «Абакумов А.С., министр; Белозёров П.И.», in that order."""
    whole = find_person(text, people) if looks_like_full_name(text) else None
    if whole is not None:
        return (whole,)
    found = (find_person(part, people) for part in _BETWEEN_PEOPLE.split(text))
    return tuple(dict.fromkeys(index for index in found if index is not None))


def each_person(text: str, people: Sequence[Named], put: Callable[[int, str], str]) -> str:
    """The text with whoever of these is named in it as `put` words it, which is given their index
    and what stands there."""
    pieces, end = [], 0
    for between in (*_BETWEEN_PEOPLE.finditer(text), None):
        begin, after = between.span() if between else (len(text), len(text))
        part = text[end:begin]
        index = find_person(part, people)
        pieces += [part if index is None else put(index, part), text[begin:after]]
        end = after
    return "".join(pieces)


@lru_cache(maxsize=_PARTS_KEPT)
def _plain(part: str) -> str:
    text = _HYPHENS.sub(" ", part.casefold()).strip()
    if _CYRILLIC.search(text):
        text = text.translate(_LOOKALIKES)
    return text


def _may_agree(one: str, other: str) -> bool:
    first, second = _plain(one), _plain(other)
    if not first or not second or first == second:
        return True
    return _agree_in_initials(first, second)


def _agree_in_initials(first: str, second: str) -> bool:
    """One has initials alone, which are those of the other as far as both go."""
    if not _INITIALS.fullmatch(first) and not _INITIALS.fullmatch(second):
        return False
    pairs = zip(_words_of(first), _words_of(second), strict=False)
    return all(one[0] == other[0] for one, other in pairs)


def _words_of(given: str) -> list[str]:
    return given.replace(".", " ").split()


def _given(person: Named) -> str:
    return _plain(f"{person.name} {person.patronymic}")
