"""How a name that is set right changes the record."""

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from models import facts
from models.meeting import Meeting
from models.paper_settings import Approval, PaperSettings
from models.people import Person
from models.register import Entered, Register
from models.rewriting import rewritten


def evolve_naming(meeting: Meeting, fact: facts.NamingFact) -> Meeting:
    for one in fact.names:
        meeting = with_name(meeting, one)
    return meeting


def with_name(meeting: Meeting, name: facts.NameSetRight) -> Meeting:
    """The whole record but the list of participants, and whatever was typed as a text."""
    wording = _Wording(name)
    return replace(
        meeting,
        details=rewritten(meeting.details, wording),
        items=rewritten(meeting.items, wording),
        speeches=_reworded(meeting.speeches, wording),
        notes=_reworded(meeting.notes, wording),
        paper_settings=rewritten(meeting.paper_settings, wording),
    )


class _Wording:
    """Another wording for one person, in every value in which they are named."""

    def __init__(self, name: facts.NameSetRight) -> None:
        self._name = name
        self._people = {one.was: one.now for one in name.people}
        self._namings = {one.named_before: one.named_now for one in name.namings}

    def person(self, person: Person, owner: int | None) -> Person:
        if owner is not None:
            return self._name.person if owner == self._name.participant else person
        return self._people.get(person, person)

    def text(self, text: str) -> str:
        return text

    def naming(self, text: str) -> str:
        return self._namings.get(text, text)

    def whole(self, value: Any) -> Any:
        match value:
            case Approval():
                return replace(value, name=self.naming(value.name))
            case PaperSettings():
                return replace(value, distribution=tuple(map(self.naming, value.distribution)))
            case _:
                return value


def _reworded(register: Register[Entered], wording: _Wording) -> Register[Entered]:
    for one in _changed(register, wording):
        register = register.put(one)
    return register


def _changed(register: Register[Entered], wording: _Wording) -> Iterable[Entered]:
    reworded = ((one, rewritten(one, wording)) for one in register)
    return [new for old, new in reworded if new != old]
