"""Which of the assignments told at many meetings are one."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import TypeVar

from models.digest.rows import AssignmentKey, AssignmentRow
from models.readings.speaking import fold

Told = TypeVar("Told")
Row = Callable[[Told], AssignmentRow]


def threads_of(meetings: Iterable[Sequence[Told]], row: Row[Told]) -> list[list[Told]]:
    """Every assignment as it was told from meeting to meeting, in the order in which they began.

    `meetings` are in the order of their days, `row` gives what is told. What stands twice in one
    meeting is two, also in the same words: told again, each goes on from the one with the same
    executors, then with the same first deadline, then from one that is still open.
    """
    threads: list[list[Told]] = []
    known: dict[AssignmentKey, list[list[Told]]] = {}
    for meeting in meetings:
        for key, told in _by_key(meeting, row).items():
            before = known.setdefault(key, [])
            began = [[one] for one in _gone_on(before, told, row)]
            before += began
            threads += began
    return threads


def _by_key(meeting: Sequence[Told], row: Row[Told]) -> dict[AssignmentKey, list[Told]]:
    told: dict[AssignmentKey, list[Told]] = {}
    for one in meeting:
        told.setdefault(row(one).key, []).append(one)
    return told


def _gone_on(threads: Sequence[list[Told]], told: Sequence[Told], row: Row[Told]) -> list[Told]:
    """Puts each to the thread it goes on with; gives what belongs to none."""
    last = [row(one[-1]) for one in threads]
    pairs = product(range(len(told)), range(len(threads)))
    alike = sorted(pairs, key=lambda pair: _likeness(last[pair[1]], row(told[pair[0]])))
    free, left = {*range(len(threads))}, {*range(len(told))}
    for one, thread in alike:
        if one in left and thread in free:
            threads[thread].append(told[one])
            free.remove(thread)
            left.remove(one)
    return [told[one] for one in sorted(left)]


def _likeness(before: AssignmentRow, now: AssignmentRow) -> tuple[bool, bool, bool]:
    """The most alike comes first."""
    others = {*map(fold, before.executors)} != {*map(fold, now.executors)}
    return others, before.given_at.due != now.given_at.due, before.done
