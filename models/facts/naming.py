"""The fact that the record calls people as the list does: a misspelling was set right."""

from msgspec import Struct

from models.ids import ParticipantId
from models.people import Person


class PersonReworded(Struct, frozen=True):
    """Somebody of whom the record does not say that it is a participant: chair, mover."""

    was: Person
    now: Person


class NamingReworded(Struct, frozen=True):
    """A text in which nothing stands but who it is: executor, presenters, who approves."""

    named_before: str
    named_now: str


class NameSetRight(Struct, frozen=True):
    """What the participant said and wrote is that of `person`; so are these words, wherever they
    stand alone."""

    participant: ParticipantId
    person: Person
    people: tuple[PersonReworded, ...] = ()
    namings: tuple[NamingReworded, ...] = ()


class NamesSetRight(Struct, frozen=True):
    names: tuple[NameSetRight, ...]


NamingFact = NamesSetRight
