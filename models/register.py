"""A list that grows with history and shares what it already holds with its earlier versions."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

CHUNK = 64


class Numbered(Protocol):
    @property
    def id(self) -> int: ...


Entered = TypeVar("Entered", bound=Numbered)


@dataclass(frozen=True, slots=True)
class Register(Generic[Entered]):
    """Values in the order of their growing ids; every change makes a new register.

    Adding or replacing copies one chunk of at most 64 values and the list of chunks, so the
    10,000th entry costs what the 100th did; looking up is a binary search.
    """

    chunks: tuple[tuple[Entered, ...], ...] = ()

    def __iter__(self) -> Iterator[Entered]:
        for chunk in self.chunks:
            yield from chunk

    def __len__(self) -> int:
        return (len(self.chunks) - 1) * CHUNK + len(self.chunks[-1]) if self.chunks else 0

    def __contains__(self, key: int) -> bool:
        return self.find(key) is not None

    def __getitem__(self, key: int) -> Entered:
        """The value with this id; KeyError if there is none."""
        found = self.find(key)
        if found is None:
            raise KeyError(key)
        return found

    def find(self, key: int) -> Entered | None:
        place = self._place(key)
        return None if place is None else self.chunks[place[0]][place[1]]

    def last(self) -> Entered | None:
        return self.chunks[-1][-1] if self.chunks else None

    def backwards(self) -> Iterator[Entered]:
        for chunk in reversed(self.chunks):
            yield from reversed(chunk)

    def put(self, value: Entered) -> "Register[Entered]":
        """With `value` in the place of the one with its id, or at the end.

        Raises ValueError for a new id that is not greater than all before it.
        """
        place = self._place(value.id)
        if place is not None:
            chunk, index = place
            old = self.chunks[chunk]
            new = (*old[:index], value, *old[index + 1 :])
            return Register((*self.chunks[:chunk], new, *self.chunks[chunk + 1 :]))
        last = self.last()
        if last is not None and value.id <= last.id:
            raise ValueError(f"id {value.id} is not newer than {last.id}")
        if not self.chunks or len(self.chunks[-1]) == CHUNK:
            return Register((*self.chunks, (value,)))
        return Register((*self.chunks[:-1], (*self.chunks[-1], value)))

    def _place(self, key: int) -> tuple[int, int] | None:
        chunk = bisect_right(self.chunks, key, key=lambda values: values[0].id) - 1
        if chunk < 0:
            return None
        index = bisect_right(self.chunks[chunk], key, key=lambda value: value.id) - 1
        return (chunk, index) if self.chunks[chunk][index].id == key else None


def register_of(values: Iterable[Entered]) -> Register[Entered]:
    """All of them in the order of their ids. Raises ValueError if two have the same id."""
    register: Register[Entered] = Register()
    for value in sorted(values, key=lambda one: one.id):
        if value.id in register:
            raise ValueError(f"two have the id {value.id}")
        register = register.put(value)
    return register
