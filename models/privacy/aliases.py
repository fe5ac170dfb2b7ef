"""Numbers in the place of people: «Участник 7», in every value and in every text."""

from collections.abc import Iterable

from models.ids import ParticipantId
from models.papers.wording import Translate
from models.people import Participant, Person
from models.privacy.name_finder import NameFinder
from models.readings.speaking import fold


def numbered_as(translate: Translate) -> str:
    """What stands before everybody's number."""
    return translate("Privacy", "Participant")


class Aliases:
    """Everybody that was ever named, numbered in the order in which they appeared first.

    `word` is what stands before the number, in the language of the meeting; `others` are people
    who were on no list.
    """

    def __init__(
        self, participants: Iterable[Participant], others: Iterable[Person], word: str
    ) -> None:
        self._word = word
        self._finder = NameFinder()
        self._by_id: dict[ParticipantId, int] = {}
        self._by_name: dict[str, int] = {}
        for one in participants:
            number = self._by_id.setdefault(one.id, len(self._by_id) + 1)
            self._learn(one.person, number)
        highest = len(self._by_id)
        for person in others:
            if fold(person.full_name) not in self._by_name:
                highest += 1
                self._learn(person, highest)

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

    def named_in(self, text: str) -> str:
        """Only the numbers of those who are named in a text."""
        return ", ".join(self._alias(number) for _, _, number in self._finder.found(text))

    def _alias(self, number: int) -> str:
        return f"{self._word} {number}"

    def _learn(self, person: Person, number: int) -> None:
        self._by_name.setdefault(fold(person.full_name), number)
        self._finder.learn(person, number)
