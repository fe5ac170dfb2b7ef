"""The steps that turn one list of rows into another: few, and each as a table shows it. No Qt."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import groupby
from typing import Generic, TypeVar

from msgspec import Struct

Row = TypeVar("Row")


class Remove(Struct, frozen=True):
    """Neighbours, `last` among them."""

    first: int
    last: int


class Insert(Struct, Generic[Row], frozen=True):
    """Neighbours, from `place` on."""

    place: int
    rows: tuple[Row, ...]


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
    gone = [place for place, row in enumerate(old) if key(row) not in wanted]
    for first, last in reversed([*runs(gone)]):
        yield Remove(first, last)
    here = [row for row in old if key(row) in wanted]
    known = {key(row) for row in here}
    place = 0
    while place < len(new):
        end = place
        while end < len(new) and key(new[end]) not in known:
            end += 1
        if end > place:
            added = tuple(new[place:end])
            here[place:place] = added
            yield Insert(place, added)
            place = end
        else:
            yield from _arrange(here, place, new[place], wanted, key)
            place += 1
    for place, row in enumerate(new):
        if here[place] != row:
            yield Change(place, row)


def runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of every run of neighbours, of places in rising order."""
    for _gap, run in groupby(enumerate(places), key=lambda one: one[1] - one[0]):
        neighbours = [place for _count, place in run]
        yield neighbours[0], neighbours[-1]


def _arrange(
    here: list[Row],
    place: int,
    row: Row,
    wanted: dict[Hashable, int],
    key: Callable[[Row], Hashable],
) -> Iterator[Move]:
    """Bring the row to its place, by moving away the one that stands there if that is enough."""
    sought = key(row)
    if key(here[place]) == sought:
        return
    if key(here[place + 1]) == sought:
        origin, target = place, min(wanted[key(here[place])], len(here) - 1)
    else:
        further = range(place + 2, len(here))
        origin, target = next(one for one in further if key(here[one]) == sought), place
    here.insert(target, here.pop(origin))
    yield Move(origin, target)
