"""Changes of a list whose order counts: participants, agenda items."""

from typing import Protocol, TypeVar


class _Listed(Protocol):
    @property
    def id(self) -> int: ...


Entry = TypeVar("Entry", bound=_Listed)


def replaced(entries: tuple[Entry, ...], *changed: Entry) -> tuple[Entry, ...]:
    """With every entry in the place of the one with its id."""
    new = {one.id: one for one in changed}
    return tuple(new.get(one.id, one) for one in entries)


def moved(entries: tuple[Entry, ...], key: int, place: int) -> tuple[Entry, ...]:
    """With the entry of this id at `place`, counted from 0 after it was taken out."""
    rest = [one for one in entries if one.id != key]
    rest[place:place] = [one for one in entries if one.id == key]
    return tuple(rest)
