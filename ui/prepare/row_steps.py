"""The steps that turn one list of rows into another: few, and each as a table shows it. No Qt."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

Row = TypeVar("Row")


class Remove(Struct, frozen=True):
    place: int


class Insert(Struct, Generic[Row], frozen=True):
    place: int
    row: Row


class Move(Struct, frozen=True):
    """`place` counts in the list without the moved row."""

    origin: int
    place: int


class Change(Struct, Generic[Row], frozen=True):
    place: int
    row: Row


Step = Remove | Insert[Row] | Move | Change[Row]


def steps(
    old: Sequence[Row], new: Sequence[Row], key: Callable[[Row], Hashable]
) -> Iterator[Step[Row]]:
    """Steps in the order in which they are to be taken; a row is the same while its key is."""
    wanted = {key(row): place for place, row in enumerate(new)}
    here = list(old)
    for place in reversed(range(len(here))):
        if key(here[place]) not in wanted:
            del here[place]
            yield Remove(place)
    for place, row in enumerate(new):
        yield from _arrange(here, place, row, wanted, key)
    for place, row in enumerate(new):
        if here[place] != row:
            yield Change(place, row)


def _arrange(
    here: list[Row],
    place: int,
    row: Row,
    wanted: dict[Hashable, int],
    key: Callable[[Row], Hashable],
) -> Iterator[Step[Row]]:
    """Bring the row to its place, by moving away the one that stands there if that is enough."""
    sought = key(row)
    if place < len(here) and key(here[place]) == sought:
        return
    keys = [key(one) for one in here[place:]]
    if sought not in keys:
        here.insert(place, row)
        yield Insert(place, row)
        return
    if keys[1] == sought:
        origin, target = place, min(wanted[keys[0]], len(here) - 1)
    else:
        origin, target = place + keys.index(sought), place
    here.insert(target, here.pop(origin))
    yield Move(origin, target)
