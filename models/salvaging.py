"""The journal of a damaged file: what is readable of it stands under numbers of its own."""

from collections.abc import Collection, Iterable, Iterator
from itertools import count

from models.codec import NAMES
from models.journal import Redone, Undone
from models.store.storable import Record

_SPEAK_OF_ANOTHER = (NAMES[Undone], NAMES[Redone])


def renumbered(records: Iterable[Record], missing: Collection[int]) -> list[Record]:
    """The readable records of a journal from which those numbered `missing` were lost.

    An undo or a redo names an act by its number and goes on naming the same one. If that act was
    lost, it is left out: there is nothing any more that it could take back or bring again.
    """
    now: dict[int, int] = {}
    told = []
    for number, record in zip(_numbers_but(missing), records, strict=False):
        told_anew = _told_anew(record, now)
        if told_anew is not None:
            told.append(told_anew)
            now[number] = len(told)
    return told


def _numbers_but(missing: Collection[int]) -> Iterator[int]:
    lost = frozenset(missing)
    return (number for number in count(1) if number not in lost)


def _told_anew(record: Record, now: dict[int, int]) -> Record | None:
    match record:
        case {"kind": kind, "fact": {"number": int(number)}} if kind in _SPEAK_OF_ANOTHER:
            named = now.get(number)
            return None if named is None else {**record, "fact": {"number": named}}
        case _:
            return record
