"""Numbers in the place of people: «Участник 7», in every value and in every text."""

import re
from collections.abc import Iterable, Sequence
from itertools import count

from models.ids import ParticipantId
from models.papers.wording import Translate
from models.people import Participant, Person
from models.privacy.name_finder import NameFinder
from models.readings.speaking import fold

_NUMBERED = re.compile(r"(\w+) \d+")


def numbered_as(translate: Translate) -> str:
    """What stands before everybody's number."""
    return translate("Privacy", "Participant")


def names_a_number(text: str, participants: Iterable[Participant]) -> bool:
    """Whether it names somebody who has a number for a name, as they have on this list."""
    words = {found[1] for found in _NUMBERED.finditer(text)}
    people = (_NUMBERED.fullmatch(one.person.full_name) for one in participants if words)
    return any(found is not None and found[1] in words for found in people)


class Aliases:
    """Everybody that was ever named, numbered in the order in which they appeared first.

    `word` is what stands before the number, in the language of the meeting; `others` are people
    who were on no list, `unsought` those of them whom no text is searched for. Whoever is a number
    already keeps it.
    """

    def __init__(
        self,
        participants: Sequence[Participant],
        others: Sequence[Person],
        unsought: Sequence[Person],
        word: str,
    ) -> None:
        self._word = word
        self._finder = NameFinder()
        self._by_id: dict[ParticipantId, int] = {}
        self._by_name: dict[str, int] = {}
        taken = {self._number_in(one) for one in (*(one.person for one in participants), *others)}
        self._free = (number for number in count(1) if number not in taken)
        for one in participants:
            if one.id not in self._by_id:
                self._by_id[one.id] = self._number_in(one.person) or next(self._free)
            self._learn(one.person, self._by_id[one.id])
        for person in self._new(others):
            self._learn(person, self._number_in(person) or next(self._free))
        for person in self._new(unsought):
            self._name(person, next(self._free))

    def person(self, person: Person, owner: ParticipantId | None = None) -> Person:
        """A number and nothing else. `owner` tells people of one name apart."""
        number = self._by_id.get(owner) if owner is not None else None
        return Person(self._alias(number or self._by_name[fold(person.full_name)]))

    def text(self, text: str) -> str:
        """The same text; whoever is named in it has a number there, too."""
        parts, end = [], 0
        for begin, stop, number in self._finder.found(text):
            parts += [text[end:begin], self._alias(number)]
            end = stop
        return "".join((*parts, text[end:]))

    def whole(self, text: str) -> str:
        """The number of whoever's name is all of the text; nothing if it is no name, or more."""
        found = [*self._finder.found(text)]
        whole = len(found) == 1 and found[0][:2] == (0, len(text))
        return self._alias(found[0][2]) if whole else ""

    def _alias(self, number: int) -> str:
        return f"{self._word} {number}"

    def _number_in(self, person: Person) -> int:
        """That of somebody who has a number for a name; else 0."""
        found = re.fullmatch(rf"{re.escape(self._word)} (\d+)", person.surname)
        return int(found[1]) if found else 0

    def _new(self, people: Iterable[Person]) -> Iterable[Person]:
        """Those who have no number under their name when their turn comes."""
        return (one for one in people if fold(one.full_name) not in self._by_name)

    def _learn(self, person: Person, number: int) -> None:
        self._name(person, number)
        if not self._number_in(person):
            self._finder.learn(person, number)

    def _name(self, person: Person, number: int) -> None:
        for name in (person.full_name, person.short_name, person.surname):
            self._by_name.setdefault(fold(name), number)
