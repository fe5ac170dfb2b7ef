"""Every disk state that a power cut or a dead process may leave: what opens, what is lost.

Short: `explore(works())`; a line cut at a few places. Long: at every byte.
"""

from collections.abc import Iterable, Iterator

from tests.faults.imaginary_disk import ImaginaryDisk
from tests.faults.judging import Judge, Report
from tests.faults.power_cuts import State, after_a_kill, after_a_power_cut
from tests.faults.works import Truth, Work, surroundings


class Explorer:
    """Follows one work on an imaginary disk and opens every state it might leave."""

    def __init__(self, work: Work, *, every_byte: bool = False, fat: bool = False) -> None:
        self._work = work
        self._every_byte, self._fat = every_byte, fat
        self._truth = Truth()
        self._judge = Judge(work.name)
        self._known: set[tuple[int, str]] = set()
        self._disk = ImaginaryDisk(work.before, lambda: self._look())

    def explore(self) -> Report:
        """Runs the work to its end."""
        self._work.run(surroundings(self._disk), self._truth)
        self._look()
        return self._judge.report

    def _look(self) -> None:
        told = repr((self._truth.acceptable, self._truth.gone))
        for state in self._states():
            if (key := (hash(state), told)) not in self._known:
                self._known.add(key)
                self._judge.judge(state, self._truth)

    def _states(self) -> Iterator[State]:
        yield after_a_kill(self._disk)
        yield from after_a_power_cut(self._disk, every_byte=self._every_byte, fat=self._fat)


def explore(works: Iterable[Work], *, every_byte: bool = False) -> Iterator[tuple[str, Report]]:
    """Every work on a file system with a journal and on one like FAT."""
    for work in works:
        for fat in (False, True):
            system = "FAT" if fat else "a journal"
            yield f"{work.name}, {system}", Explorer(work, every_byte=every_byte, fat=fat).explore()
