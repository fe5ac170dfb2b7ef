"""Where the record calls somebody otherwise than the list does now: what would be set right."""

from functools import partial

from models.facts.naming import NameSetRight, NamingReworded, PersonReworded
from models.ids import ParticipantId
from models.meeting import Meeting, Speech
from models.notes import Note
from models.people import Participant, Person
from models.readings.reworded_names import person_reworded, text_reworded
from models.rewriting import names_in
from models.spreadsheets.matching import each_person, find_named

_Names = frozenset[tuple[int | None, Person | str]]


def named_otherwise(meeting: Meeting) -> tuple[ParticipantId, ...]:
    """Those of the list whom the record calls otherwise than the list does, in its order."""
    names = _recorded(meeting)
    return tuple(one.id for one in meeting.listed if _set_right(meeting, one, names))


def name_set_right(meeting: Meeting, who: ParticipantId) -> NameSetRight | None:
    """What sets the record right about somebody of the list; None: it calls them as the list does.

    Whatever was said, written or voted by them is theirs by number; elsewhere they are known by a
    name they had before, as long as it is the name of nobody else.
    """
    return _set_right(meeting, meeting.participant(who), _recorded(meeting))


def recorded_names(meeting: Meeting, who: ParticipantId) -> tuple[Person, ...]:
    """What the record calls this one, as long as the list does not."""
    names, one = _recorded(meeting), meeting.participant(who)
    others = _others(meeting, one)
    return tuple(
        was
        for was in _earlier(meeting, one, names)
        if (who, was) in names
        or any(
            owner is None and _reworded(name, (was,), one.person, others) != name
            for owner, name in names
        )
    )


def earlier_persons(meeting: Meeting, who: ParticipantId) -> tuple[Person, ...]:
    """What this one is called in the record, or was called on the list before, the newest last."""
    return _earlier(meeting, meeting.participant(who), _recorded(meeting))


def _set_right(meeting: Meeting, who: Participant, names: _Names) -> NameSetRight | None:
    earlier = _earlier(meeting, who, names)
    if not earlier:
        return None
    others = _others(meeting, who)
    people, namings = [], []
    for owner, name in names:
        now = _reworded(name, earlier, who.person, others) if owner is None else name
        if isinstance(name, Person) and isinstance(now, Person) and name != now:
            people.append(PersonReworded(name, now))
        elif isinstance(name, str) and isinstance(now, str) and name != now:
            namings.append(NamingReworded(name, now))
    by_number = any(owner == who.id and name != who.person for owner, name in names)
    if not (by_number or people or namings):
        return None
    people.sort(key=lambda one: one.was.full_name)
    namings.sort(key=lambda one: one.named_before)
    return NameSetRight(who.id, who.person, tuple(people), tuple(namings))


def _others(meeting: Meeting, who: Participant) -> tuple[Person, ...]:
    return tuple(one.person for one in meeting.named if one.id != who.id)


def _earlier(meeting: Meeting, who: Participant, names: _Names) -> tuple[Person, ...]:
    recorded = {one for owner, one in names if owner == who.id and isinstance(one, Person)}
    told = [one.person for one in meeting.earlier_names if one.participant == who.id]
    in_order = (*sorted(recorded, key=lambda one: one.full_name), *told)
    return tuple(one for one in dict.fromkeys(in_order) if one != who.person)


def _recorded(meeting: Meeting) -> _Names:
    """Everybody who is named outside the list. What stands alone in a stamp or in the distribution
    list may be somebody, too."""
    settings = meeting.paper_settings
    stamped = (*((settings.approval.name,) if settings.approval else ()), *settings.distribution)
    found = {
        *names_in(meeting.details),
        *names_in(meeting.items),
        *((None, text) for text in stamped),
    }
    found.update(*meeting.speeches.readings(_names_in), *meeting.notes.readings(_names_in))
    return frozenset(found)


def _names_in(values: tuple[Speech, ...] | tuple[Note, ...]) -> _Names:
    return frozenset(names_in(values))


def _reworded(
    name: Person | str, earlier: tuple[Person, ...], now: Person, others: tuple[Person, ...]
) -> Person | str:
    """The name as it is to be; itself, if it is none that this one had."""
    for was in earlier:
        if isinstance(name, str):
            put = partial(_put, was, now)
            new: Person | str = each_person(name, (was, *others), put)
        else:
            new = person_reworded(name, was, now) if _is(name, was, others) else name
        if new != name:
            return new
    return name


def _put(was: Person, now: Person, index: int, part: str) -> str:
    return part if index else text_reworded(part, was, now)


def _is(person: Person, was: Person, others: tuple[Person, ...]) -> bool:
    return find_named(person, (was, *others)) == 0
