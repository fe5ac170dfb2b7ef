"""Whom letters behind `@` mean: a name of the table as it is written, or the beginnings of one."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from models.people import Person
from models.readings.finder import Findable, How, Match, find, the_one
from models.short_names import ShortNames
from models.text import plain_letters

_QUOTES = "«»„“”\"'’"
_CLOSING = tuple('»“”"')
_WORD = re.compile(
    rf"(?:[^\S\n]|[{_QUOTES}]|(?<!\w\w)\.){{0,4}}(\w+|(?<=\w\w)\.|[^\w\s.{_QUOTES}])"
)
_BY_SURNAME = (How.SEAT, How.FULL_SURNAME, How.SURNAME)
_OTHERWISE = (How.ORGANISATION, How.NAME)
_NOMINATIVES = (
    ("ому", ("ий", "ый", "ой")),
    ("ему", ("ий",)),
    ("ой", ("а", "ая")),
    ("ей", ("а", "я")),
    ("у", ("",)),
    ("ю", ("ь", "й")),
)


@dataclass(slots=True)
class _Branch:
    """The names that go on after the same words. `written` is the one that is complete here, which
    may have been `spelt` in another way."""

    written: str = ""
    spelt: str = ""
    branches: dict[str, "_Branch"] = field(default_factory=dict)


class TableNames:
    """The names of a table: people by the short names of the papers, organisations as they stand
    on the list."""

    def __init__(self, people: Sequence[Findable], short: ShortNames) -> None:
        self.people = people
        self._short = short

    @cached_property
    def _root(self) -> _Branch:
        """Of all names; most texts have no mark and never ask."""
        root = _Branch()
        for who in self.people:
            _grow(root, self.of(who.person))
        for who in self.people:
            _grow(root, who.person.organisation)
        for spelt, written in self._in_full():
            _grow(root, spelt, written)
        return root

    def _in_full(self) -> Iterator[tuple[str, str]]:
        """«Лебедев Иван», with and without the patronymic, where that is one person only."""
        bearers = defaultdict[str, set[str]](set)
        for who in self.people:
            one = who.person
            if one.surname and one.name and "." not in one.name:
                for spelt in (f"{one.surname} {one.name}", one.full_name):
                    bearers[plain_letters(spelt)].add(self.of(one))
        return ((spelt, names.pop()) for spelt, names in bearers.items() if len(names) == 1)

    def written_at(self, text: str, place: int) -> tuple[int, str] | None:
        """Where the longest name that is written out at this place ends, and the name.

        Case, ё, kinds of blanks and quotation marks, and the dots of initials do not matter.
        People who share a written name are one name; so is an organisation spelt in two ways.
        """
        branch, end, longest = self._root, place, None
        while found := _WORD.match(text, end):
            deeper = branch.branches.get(plain_letters(found[1]))
            if deeper is None:
                break
            branch, end = deeper, found.end()
            if branch.written:
                longest = _end_of(text, end, branch.spelt), branch.written
        return longest

    def meant(self, letters: str) -> str | None:
        """The one person or organisation these letters are or begin; None if several or nobody.

        Letters in either keyboard layout, or a seat. Whoever is found by seat or surname goes
        before organisations and first names. A surname may stand in the dative, as after
        «поручить», if in the nominative it is the whole surname of just one person.
        """
        written = self.written_at(letters, 0)
        if written and written[0] == len(letters):
            return written[1]
        matches = find(self.people, letters)
        by_surname = [match for match in matches if match.how in _BY_SURNAME]
        if by_surname:
            certain = the_one(by_surname)
            return self.of(certain.who.person) if certain else None
        if matches:
            return self._only(self._written(match) for match in matches if match.how in _OTHERWISE)
        return self._only(self.of(who.person) for who in _in_the_dative(self.people, letters))

    def of(self, person: Person) -> str:
        """How this one of the table is written."""
        return self._short.of(person)

    def _written(self, match: Match) -> str:
        person = match.who.person
        return person.organisation if match.how is How.ORGANISATION else self.of(person)

    def _only(self, names: Iterable[str]) -> str | None:
        """The name, if all are spellings of one."""
        spelt = {named[1] if (named := self.written_at(name, 0)) else name for name in names}
        return spelt.pop() if len(spelt) == 1 else None


def _grow(branch: _Branch, spelt: str, written: str = "") -> None:
    """What was written so first stays."""
    for word in _WORD.finditer(spelt):
        branch = branch.branches.setdefault(plain_letters(word[1]), _Branch())
    if not branch.written:
        branch.written, branch.spelt = written or spelt, spelt


def _in_the_dative(people: Sequence[Findable], letters: str) -> list[Findable]:
    declined, *initials = letters.split(maxsplit=1)
    word = plain_letters(declined)
    nominatives = {
        word.removesuffix(ending) + nominative
        for ending, nominatives in _NOMINATIVES
        if word.endswith(ending)
        for nominative in nominatives
    }
    bearers = [who for who in people if plain_letters(who.person.surname) in nominatives]
    surnames = (" ".join((who.person.surname, *initials)) for who in bearers)
    return [who for who, name in zip(bearers, surnames, strict=True) if find((who,), name)]


def _end_of(text: str, end: int, name: str) -> int:
    """After the quotation marks and the dot that close the name, if they were typed."""
    closing = name[len(name.rstrip(_QUOTES + ".")) :]
    for sign in closing:
        if text[end : end + 1] == sign or (sign in _QUOTES and text[end : end + 1] in _CLOSING):
            end += 1
    return end
