"""The directory: people of earlier meetings, offered when a name is typed.

It keeps what stands on a name plate and no more: name, organisation and post. Contacts, remarks,
roles and what somebody said stay in the meeting's own file. It learns when a meeting is left, never
from the sample, and nothing of it leaves the machine.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from models.codec import from_plain, to_plain
from models.meeting import Meeting
from models.people import Person
from models.readings.speaking import fold


def people_of(meeting: Meeting) -> tuple[Person, ...]:
    """Everybody of the list and the officials; nobody of the sample."""
    if meeting.details.sample:
        return ()
    return (*meeting.details.officials, *(one.person for one in meeting.listed))


def to_learn(known: Iterable[Person], met: Iterable[Person]) -> tuple[Person, ...]:
    """Those who are new, or whose post or organisation is; empty words teach nothing."""
    last = {_key(one): one for one in known}
    learnt: dict[str, Person] = {}
    for person in met:
        before = learnt.get(_key(person)) or last.get(_key(person))
        now = _completed(person, before)
        if now != before and now.name:
            learnt[_key(person)] = now
    return tuple(learnt.values())


def without(known: Iterable[Person], gone: Iterable[Person]) -> tuple[Person, ...]:
    """Those of the directory who have the name of nobody in `gone`."""
    names = {_key(one) for one in gone}
    return tuple(one for one in known if _key(one) not in names)


def to_row(person: Person) -> dict[str, Any]:
    """As it is kept."""
    return dict(to_plain(person))


def from_rows(rows: Iterable[Mapping[str, Any]]) -> tuple[Person, ...]:
    """Everybody as they were met last, by name; a row that is nobody is passed over."""
    last: dict[str, Person] = {}
    for row in rows:
        try:
            person = from_plain(Person, row)
        except (KeyError, TypeError, ValueError):
            continue
        last[_key(person)] = person
    return tuple(sorted(last.values(), key=lambda one: fold(one.full_name)))


def _key(person: Person) -> str:
    return fold(person.full_name)


def _completed(person: Person, before: Person | None) -> Person:
    """An official is met without an organisation, a walk-in without a post."""
    if before is None:
        return person
    return Person(
        person.surname,
        person.name,
        person.patronymic,
        person.organisation or before.organisation,
        person.post or before.post,
    )
