"""Finding a person by seat number or a few letters, in the right or the wrong keyboard layout."""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache

from msgspec import Struct

from models.ids import ParticipantId
from models.people import Participant, Person
from models.readings.typed_words import begin, begin_anywhere, readings_of, words_of

_LEGAL_FORMS = frozenset(
    [
        "ао",
        "зао",
        "оао",
        "пао",
        "ооо",
        "ано",
        "нко",
        "нп",
        "ип",
        "гк",
        "ук",
        "фгуп",
        "гуп",
        "муп",
        "фгбу",
        "фгбоу",
        "фгаоу",
        "гбу",
        "гау",
        "мбу",
        "гбоу",
        "ltd",
        "llc",
        "inc",
        "plc",
        "gmbh",
        "ag",
        "jsc",
        "ojsc",
        "pjsc",
    ]
)


class How(IntEnum):
    """By what somebody was found; the lower comes first."""

    SEAT = 1
    FULL_SURNAME = 2
    SURNAME = 3
    ORGANISATION = 4
    NAME = 5
    SEAT_BEGINS = 6


class Findable(Struct, frozen=True):
    """Somebody of the table with the seat number shown to the moderator."""

    participant: ParticipantId
    seat: int
    person: Person


class Match(Struct, frozen=True):
    who: Findable
    how: How


def findable(
    participants: Iterable[Participant], seats: Mapping[ParticipantId, int]
) -> tuple[Findable, ...]:
    """Everybody who can be found, with their seat numbers."""
    return tuple(Findable(one.id, seats[one.id], one.person) for one in participants)


def find(people: Sequence[Findable], text: str) -> tuple[Match, ...]:
    """All who fit, best first: exact seat, surname, words of the organisation, names; then seat.

    `text` is a seat number or the beginnings of words, in either keyboard layout; case, ё, quotes
    and hyphens do not matter. Nothing is found for blank text.
    """
    readings = readings_of(text)
    found = []
    for who in people:
        ways = [how for words in readings if (how := _how(who, words)) is not None]
        if ways:
            found.append(Match(who, min(ways)))
    return tuple(sorted(found, key=lambda match: (match.how, match.who.seat)))


def the_one(matches: Sequence[Match]) -> Match | None:
    """The match that cannot be mistaken: the only one, the exact seat, or the one full surname."""
    if len(matches) == 1:
        return matches[0]
    for how in (How.SEAT, How.FULL_SURNAME):
        certain = [match for match in matches if match.how is how]
        if certain:
            return certain[0] if len(certain) == 1 else None
    return None


def _how(who: Findable, typed: list[str]) -> How | None:
    if len(typed) == 1 and typed[0].isdecimal():
        number = typed[0].lstrip("0")
        if number == str(who.seat):
            return How.SEAT
        if number and str(who.seat).startswith(number):
            return How.SEAT_BEGINS
    spelt = _spelt(who.person)
    if typed == spelt.surname:
        return How.FULL_SURNAME
    if begin(typed, spelt.full_name) or begin_anywhere(typed, spelt.surname):
        return How.SURNAME
    if begin(typed, spelt.organisation) or begin_anywhere(typed, spelt.telling):
        return How.ORGANISATION
    return How.NAME if begin_anywhere(typed, spelt.names) else None


class _Spelt(Struct, frozen=True):
    """The words of a person, ready to be compared; `telling` are those of the organisation but
    its legal form."""

    surname: list[str]
    full_name: list[str]
    organisation: list[str]
    telling: list[str]
    names: list[str]


@lru_cache(maxsize=4096)
def _spelt(person: Person) -> _Spelt:
    organisation = words_of(person.organisation)
    return _Spelt(
        surname=words_of(person.surname),
        full_name=words_of(person.full_name),
        organisation=organisation,
        telling=[word for word in organisation if word not in _LEGAL_FORMS],
        names=words_of(f"{person.name} {person.patronymic}"),
    )
