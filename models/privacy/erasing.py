"""Personal data taken out of a journal: the same entries at the same instants, without them."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from msgspec.structs import replace

from models import facts
from models.clock import Stamp
from models.ids import ParticipantId
from models.journal import Entry
from models.meeting import AgendaItem
from models.notes import Note
from models.paper_settings import Approval
from models.people import CaseForms, Participant, Person
from models.privacy.aliases import Aliases
from models.privacy.unlisted import (
    each_named,
    is_nobody,
    is_ordinary,
    ordinary_words,
    unlisted,
    whoever,
)
from models.rewriting import rewritten, values_of

HIDDEN = "—"
_NUMBER = re.compile(r"\+?\d[\d\s()\u00a0–-]{4,24}\d")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DIGITS_THAT_COUNT = 10
"""Of a telephone number: not +7 or 8 before it."""

WithPrivacy = facts.NoteTaken | facts.NoteChanged | Note


class Erasure(StrEnum):
    """What is taken out."""

    CONTACTS = "contacts"
    NAMES = "names"


def erased(
    entries: Sequence[Entry], erasure: Erasure, fact: facts.PrivacyFact, stamp: Stamp, word: str
) -> tuple[Entry, ...]:
    """The whole journal rewritten, and `fact` as its new last entry.

    Folding it gives the same meeting without the data: numbers, ids and instants stay. `word`
    stands before the number that everybody has instead of a name.
    """
    found = [one for entry in entries for one in values_of(entry.fact)]
    contacts = ContactsEraser(found)
    eraser = contacts if erasure is Erasure.CONTACTS else NamesEraser(found, contacts, word)
    kept = [replace(entry, fact=rewritten(entry.fact, eraser)) for entry in entries]
    return (*kept, Entry(len(kept) + 1, stamp, fact, kept[-1].last_id if kept else 0))


def names_somebody(text: str, entries: Sequence[Entry]) -> bool:
    """Whether anybody of a journal is named in a text that does not belong to it."""
    found = [one for entry in entries for one in values_of(entry.fact)]
    return NamesEraser(found, ContactsEraser(found), "").text(text) != text


def without_contacts(text: str, entries: Sequence[Entry]) -> str:
    """A text that does not belong to a journal, without the contacts of anybody in it."""
    found = [one for entry in entries for one in values_of(entry.fact)]
    return ContactsEraser(found).text(text)


class ContactsEraser:
    """Telephone numbers and addresses of those on the list, wherever they stand."""

    def __init__(self, found: Sequence[Any]) -> None:
        people = [one for one in found if isinstance(one, Participant)]
        self._addresses = {word.casefold() for one in people for word in one.email.split()}
        self._numbers = {_digits(number) for one in people for number in _NUMBER.findall(one.phone)}

    def person(self, person: Person, _owner: int | None) -> Person:
        return person

    def text(self, text: str) -> str:
        text = _ADDRESS.sub(
            lambda it: HIDDEN if it[0].casefold() in self._addresses else it[0], text
        )
        return _NUMBER.sub(lambda it: HIDDEN if _digits(it[0]) in self._numbers else it[0], text)

    def naming(self, text: str) -> str:
        return self.text(text)

    def whole(self, value: Any) -> Any:
        return replace(value, phone="", email="") if isinstance(value, Participant) else value


class NamesEraser:
    """Names, posts, organisations, contacts and remarks of people, and whatever was private.

    Organisations that are named in the texts stay, as do the groups. Whoever executes or presents
    something is somebody, unless a word tells that it is an organisation.
    """

    def __init__(self, found: Sequence[Any], contacts: ContactsEraser, word: str) -> None:
        self._contacts = contacts
        people = [one for one in found if isinstance(one, Participant)]
        self._aliases = Aliases(people, *_others(found), word)
        notes = [one for one in found if isinstance(one, WithPrivacy)]
        self._private = {_key(one) for one in notes if one.private}

    def person(self, person: Person, owner: int | None) -> Person:
        return self._aliases.person(person, None if owner is None else ParticipantId(owner))

    def text(self, text: str) -> str:
        return self._aliases.text(self._contacts.text(text))

    def naming(self, text: str) -> str:
        return each_named(text, self._somebody)

    def _somebody(self, part: str) -> str:
        if is_nobody(part):
            return self.text(part)
        return self._aliases.whole(part) or self._aliases.person(whoever(part)).surname

    def whole(self, value: Any) -> Any:
        match value:
            case Participant():
                bare = replace(value, remark="", forms=CaseForms())
                return self._contacts.whole(bare)
            case AgendaItem():
                return replace(value, private_note="")
            case Approval():
                return Approval(day=value.day)
            case facts.NoteTaken() | facts.NoteChanged() | Note() if _key(value) in self._private:
                return _hidden(value)
            case facts.NoteSplit() if value.note in self._private:
                return replace(value, text=HIDDEN)
            case _:
                return value


def _others(found: Sequence[Any]) -> tuple[list[Person], list[Person]]:
    """Who is not on the list, and, of whom only a field tells, those whose name may be any word."""
    others = [one for one in found if isinstance(one, Person)]
    doubtful: list[Person] = []
    words = ordinary_words(one for one in found if isinstance(one, str))
    for person, surely in (each for one in found for each in unlisted(one)):
        sought = surely or not is_ordinary(person, words)
        (others if sought else doubtful).append(person)
    return others, doubtful


def _key(note: WithPrivacy) -> int:
    return note.id if isinstance(note, Note) else note.note


def _hidden(note: Any) -> Any:
    words = {name: "" for name in ("typed", "proposed", "due_words") if getattr(note, name, "")}
    return replace(note, text=HIDDEN, executors=(), themes=(), **words)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)[-_DIGITS_THAT_COUNT:]
