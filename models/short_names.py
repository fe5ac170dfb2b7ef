"""Short names that tell the people of a meeting apart, on papers and in the window alike."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from models.people import Person
from models.spreadsheets.matching import Sameness, person_key, same_person
from models.text import plain_letters

_MEETINGS_KEPT = 4


class ShortNames:
    """What people are called in short: «Фамилия И.О.»; where that would be two of them, by the
    full name; where that is the same, too, with the organisation in brackets.

    `people` are all different; of `others` (officials who may be on the list as well) those count
    who can be none of them. Two are equal if they call everybody alike.
    """

    def __init__(self, people: Iterable[Person], others: Iterable[Person] = ()) -> None:
        bearers = defaultdict[str, list[Person]](list)
        for one in people:
            bearers[_key(one)].append(one)
        for one in others:
            known = bearers[_key(one)]
            if all(same_person(one, other) is Sameness.DIFFERENT for other in known):
                known.append(one)
        self._namesakes = {key: theirs for key, theirs in bearers.items() if len(theirs) > 1}

    def of(self, person: Person) -> str:
        """The name to be printed or shown for this one."""
        namesakes = self._namesakes.get(_key(person)) if self._namesakes else None
        if not namesakes:
            return person.short_name
        full = person_key(person)
        bodies = {one.organisation for one in namesakes if person_key(one) == full}
        if len(bodies) > 1 and person.organisation:
            return f"{person.full_name} ({person.organisation})"
        if any(person_key(one) != full for one in namesakes) or len(bodies) > 1:
            return person.full_name
        return person.short_name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ShortNames) and self._namesakes == other._namesakes

    def __hash__(self) -> int:
        return hash(frozenset(self._namesakes))


@lru_cache(maxsize=_MEETINGS_KEPT)
def short_names_of(people: tuple[Person, ...], others: tuple[Person, ...]) -> ShortNames:
    """The same, kept from act to act: most acts change nobody's name."""
    return ShortNames(people, others)


def _key(person: Person) -> str:
    return plain_letters(person.short_name)
