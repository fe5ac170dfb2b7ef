"""A list that grows with history and shares what it already holds with its earlier versions."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import timedelta
from operator import is_
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

from msgspec import Struct, field

CHUNK = 64


class Numbered(Protocol):
    @property
    def id(self) -> int: ...


Entered = TypeVar("Entered", bound=Numbered)
Key = TypeVar("Key", bound=Hashable)
Amount = TypeVar("Amount", int, timedelta)
Reading = TypeVar("Reading")
Arguments = ParamSpec("Arguments")


class Chunk(Struct, Generic[Entered], frozen=True, eq=False):
    """At most 64 neighbours of a register, with what was read from them: they never change."""

    values: tuple[Entered, ...]
    readings: dict[Hashable, object] = field(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Chunk) and self.values == other.values

    def __hash__(self) -> int:
        return hash(self.values)

    def __len__(self) -> int:
        return len(self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """What was read stays here."""
        return Chunk, (self.values,)


class Register(Struct, Generic[Entered], frozen=True, eq=False):
    """Values in the order of their growing ids; every change makes a new register.

    Adding or replacing copies one chunk of at most 64 values and the list of chunks, so the
    10,000th entry costs what the 100th did; looking up is a binary search. What was read from a
    chunk is remembered with it, so that only the chunk that changed is read again.
    """

    chunks: tuple[Chunk[Entered], ...] = ()
    _sums: dict[Hashable, object] = field(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Register) and self.chunks == other.chunks

    def __hash__(self) -> int:
        return hash(self.chunks)

    def __iter__(self) -> Iterator[Entered]:
        for chunk in self.chunks:
            yield from chunk.values

    def __reduce__(self) -> tuple[object, ...]:
        """What was added up stays here."""
        return Register, (self.chunks,)

    def __len__(self) -> int:
        return (len(self.chunks) - 1) * CHUNK + len(self.chunks[-1]) if self.chunks else 0

    def readings(
        self,
        read: Callable[Concatenate[tuple[Entered, ...], Arguments], Reading],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Iterator[Reading]:
        """What `read` finds in each chunk, in order. It must be a named function that always finds
        the same in the same values, and its arguments hashable."""
        asked = (read, args, tuple(kwargs.items()))
        for chunk in self.chunks:
            if asked not in chunk.readings:
                chunk.readings[asked] = read(chunk.values, *args, **kwargs)
            yield chunk.readings[asked]  # type: ignore[misc]

    def sums(self, amount: Callable[[Entered], tuple[Key, Amount]]) -> Mapping[Key, Amount]:
        """The amounts added up by key, in the order in which the keys come first; `amount` as for
        `readings`."""
        if amount not in self._sums:
            totals = dict(self._sums_before_the_last(amount))
            for chunk in self.chunks[-1:]:
                _add(totals, map(amount, chunk.values))
            self._sums[amount] = totals
        return self._sums[amount]  # type: ignore[return-value]

    def _sums_before_the_last(
        self, amount: Callable[[Entered], tuple[Key, Amount]]
    ) -> Mapping[Key, Amount]:
        """Of all chunks but the last. They are remembered with the last of these, together with the
        chunks before it: as long as those are the same, so is the sum up to there."""
        head, place = self.chunks[:-1], (_add, amount)
        known = next((n for n in range(len(head), 0, -1) if _sum_at(head[:n], place)), 0)
        kept = _sum_at(head[:known], place)
        if kept is not None and known == len(head):
            return dict(kept)
        totals: dict[Key, Amount] = dict(kept or {})
        for chunk in head[known if kept else 0 :]:
            _add(totals, map(amount, chunk.values))
        if head:
            head[-1].readings[place] = (head[:-1], totals)
        if 0 < known < len(head):
            head[known - 1].readings.pop(place, None)
        return totals

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
        return None if place is None else self.chunks[place[0]].values[place[1]]

    def last(self) -> Entered | None:
        return self.chunks[-1].values[-1] if self.chunks else None

    def backwards(self) -> Iterator[Entered]:
        for chunk in reversed(self.chunks):
            yield from reversed(chunk.values)

    def put(self, value: Entered) -> "Register[Entered]":
        """With `value` in the place of the one with its id, or at the end.

        Raises ValueError for a new id that is not greater than all before it.
        """
        place = self._place(value.id)
        if place is not None:
            chunk, index = place
            old = self.chunks[chunk].values
            new = Chunk((*old[:index], value, *old[index + 1 :]))
            return Register((*self.chunks[:chunk], new, *self.chunks[chunk + 1 :]))
        last = self.last()
        if last is not None and value.id <= last.id:
            raise ValueError(f"id {value.id} is not newer than {last.id}")
        if not self.chunks or len(self.chunks[-1]) == CHUNK:
            return Register((*self.chunks, Chunk((value,))))
        return Register((*self.chunks[:-1], Chunk((*self.chunks[-1].values, value))))

    def _place(self, key: int) -> tuple[int, int] | None:
        chunk = bisect_right(self.chunks, key, key=lambda one: one.values[0].id) - 1
        if chunk < 0:
            return None
        values = self.chunks[chunk].values
        index = bisect_right(values, key, key=lambda value: value.id) - 1
        return (chunk, index) if values[index].id == key else None


def register_of(values: Iterable[Entered]) -> Register[Entered]:
    """All of them in the order of their ids. Raises ValueError if two have the same id."""
    register: Register[Entered] = Register()
    for value in sorted(values, key=lambda one: one.id):
        if value.id in register:
            raise ValueError(f"two have the id {value.id}")
        register = register.put(value)
    return register


def _sum_at(chunks: tuple[Chunk[Entered], ...], place: Hashable) -> Any:
    """What the last of these chunks remembers, if it is the sum of just these."""
    kept = chunks[-1].readings.get(place) if chunks else None
    if not isinstance(kept, tuple) or len(kept[0]) != len(chunks) - 1:
        return None
    return kept[1] if all(map(is_, kept[0], chunks)) else None


def _add(totals: dict[Key, Amount], amounts: Iterable[tuple[Key, Amount]]) -> None:
    for key, amount in amounts:
        before = totals.get(key)
        totals[key] = amount if before is None else before + amount
