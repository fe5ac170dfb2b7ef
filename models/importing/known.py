"""Who of a list a row of a file means: found by name without comparing everybody with everybody."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from models.people import Person
from models.readings.speaking import fold
from models.spreadsheets.matching import Described, Sameness, person_key, same_person

Entry = TypeVar("Entry")


class Known(Generic[Entry]):
    """Entries by the names they bear. An entry can be taken once, as one person is one row."""

    def __init__(self, entries: Iterable[Entry], person: Callable[[Entry], Person]) -> None:
        self._person = person
        self._all: dict[str, list[Entry]] = defaultdict(list)
        self._left: dict[str, list[Entry]] = defaultdict(list)
        self._at_work: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in entries:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        key = _surname_key(self._person(entry))
        self._all[key].append(entry)
        self._left[key].append(entry)
        self._at_work[_work_key(self._person(entry))].append(entry)

    def take(self, sought: Described) -> Entry | None:
        """The one who is this person beyond doubt, of two namesakes the more alike; once only."""
        left = self._left.get(_surname_key(sought), [])
        found = self._most_alike(sought, left, (Sameness.SAME,))
        if found is not None:
            left.remove(found)
        return found

    def doubtful(self, sought: Described) -> Entry | None:
        """The most alike of those who may be this person, taken or not."""
        everybody = self._all.get(_surname_key(sought), [])
        return self._most_alike(sought, everybody, (Sameness.SAME, Sameness.DOUBTFUL))

    def perhaps_corrected(self, sought: Described) -> Entry | None:
        """One who was not taken and may be this person with another name now: post and
        organisation are the same, and so is the surname, or name and patronymic."""
        if not (sought.post and sought.organisation):
            return None
        colleagues = self._at_work.get(_work_key(sought), [])
        fitting = (one for one in colleagues if one in self._left[_surname_key(self._person(one))])
        return next((one for one in fitting if _half_of_name(sought, self._person(one))), None)

    def _most_alike(
        self, sought: Described, bearers: list[Entry], enough: tuple[Sameness, ...]
    ) -> Entry | None:
        fitting = (one for one in bearers if sameness(sought, self._person(one)) in enough)
        return max(fitting, key=lambda one: _likeness(sought, self._person(one)), default=None)


def sameness(one: Described, other: Described) -> Sameness:
    """As the names agree; a surname alone of two organisations, or posts, leaves a doubt."""
    found = same_person(one, other)
    if found is Sameness.SAME and not one.name and _contradict(one, other):
        return Sameness.DOUBTFUL
    return found


def agree(one: Described, other: Described) -> bool:
    """The same name to the letter, and nothing said of their work speaks against it."""
    return same_person(one, other) is Sameness.SAME and not _contradict(one, other)


def _contradict(one: Described, other: Described) -> bool:
    pairs = ((one.organisation, other.organisation), (one.post, other.post))
    return any(first and second and fold(first) != fold(second) for first, second in pairs)


def _half_of_name(one: Described, other: Described) -> bool:
    if fold(one.surname) == fold(other.surname):
        return True
    given = one.name, one.patronymic
    return all(given) and [*map(fold, given)] == [fold(other.name), fold(other.patronymic)]


def _work_key(one: Described) -> tuple[str, str]:
    return fold(one.organisation), fold(one.post)


def _likeness(one: Described, other: Described) -> int:
    alike = (one.organisation, one.post), (other.organisation, other.post)
    return sum(fold(first) == fold(second) for first, second in zip(*alike, strict=True))


def _surname_key(person: Described) -> str:
    return person_key(person).partition("|")[0]
