"""Values that are made when their turn comes: the words of 500 meetings would fill the memory."""

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

Source = TypeVar("Source")
Value = TypeVar("Value")


class InTurn(Sequence[Value]):
    """One value for each source, made whenever it is asked for; nothing is kept of it."""

    def __init__(self, sources: Sequence[Source], make: Callable[[int, Source], Value]) -> None:
        """`make` is given the place, counted from 0, and the source."""

        def at(place: int) -> Value:
            return make(place, sources[place])

        self._at = at
        self._count = len(sources)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Value: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Value]: ...
    def __getitem__(self, place: int | slice) -> Value | Sequence[Value]:
        places = range(self._count)[place]
        if isinstance(places, range):
            return [self._at(one) for one in places]
        return self._at(places)
