"""Every disk state that a power cut or a dead process may leave: what opens, what is lost.

Short: `explore(works())`; a line cut at a few places. Long: at every byte.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG

from models.store.kept import kept_states, readable
from models.store.meeting_file import MeetingFile
from models.store.trouble import StoreError, Trouble
from tests.faults.imaginary_disk import ImaginaryDisk
from tests.faults.power_cuts import State as Bytes, after_a_kill, after_a_power_cut
from tests.faults.works import ELSEWHERE, State, Truth, Work, surroundings

MOST_FAULTS = 12


@dataclass
class Report:
    """What was tried and what was found; `faults` tells the first of what went wrong."""

    states: int = 0
    whole: int = 0
    torn: int = 0
    offered: int = 0
    unborn: int = 0
    lost: int = 0
    wrong: int = 0
    unreadable: int = 0
    left_over: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def nothing_lost(self) -> bool:
        return not (self.lost or self.wrong or self.unreadable or self.left_over)

    def __str__(self) -> str:
        return (
            f"{self.states} states: {self.whole} whole, {self.torn} with a torn end set aside, "
            f"{self.offered} only as a copy that is offered, {self.unborn} new ones never told; "
            f"lost {self.lost}, wrong {self.wrong}, unreadable {self.unreadable}, "
            f"erased but still there {self.left_over}"
        )


class Explorer:
    """Follows one work on an imaginary disk and opens every state it might leave."""

    def __init__(self, work: Work, *, every_byte: bool = False, fat: bool = False) -> None:
        self.report = Report()
        self._work = work
        self._every_byte, self._fat = every_byte, fat
        self._truth = Truth()
        self._known: set[tuple[int, str]] = set()
        self._disk = ImaginaryDisk(work.before, lambda: self._look())

    def explore(self) -> Report:
        """Runs the work to its end."""
        self._work.run(surroundings(self._disk), self._truth)
        self._look()
        return self.report

    def _look(self) -> None:
        told = repr((self._truth.acceptable, self._truth.gone))
        for state in self._states():
            if (key := (hash(state), told)) not in self._known:
                self._known.add(key)
                self._judge(state)

    def _states(self) -> Iterator[Bytes]:
        yield after_a_kill(self._disk)
        yield from after_a_power_cut(self._disk, every_byte=self._every_byte, fat=self._fat)

    def _judge(self, state: Bytes) -> None:
        self.report.states += 1
        if self._truth.gone and any(self._truth.gone.encode() in data for _, data in state):
            self._fault("left_over", "what was erased is still there")
        for path, acceptable in self._truth.acceptable.items():
            self._judge_file(path, acceptable, state)

    def _judge_file(self, path: Path, acceptable: list[State], state: Bytes) -> None:
        disk = ImaginaryDisk(dict(state))
        around = surroundings(disk)
        found: State = None
        try:
            opened = MeetingFile.open(path, around)
        except StoreError as error:
            if None not in acceptable:
                self._judge_what_is_kept(path, acceptable, disk, error)
            self.report.unborn += None in acceptable and error.trouble is not Trouble.NOT_FOUND
            return
        found = opened.records
        opened.file.close()
        self.report.torn += opened.torn is not None
        self.report.whole += opened.torn is None
        if found not in acceptable:
            known = [records for records in acceptable if records is not None]
            shorter = any(records[: len(found)] == found for records in known)
            self._fault("lost" if shorter else "wrong", f"{path.name} has {len(found)} records")
        elif opened.torn and dict(state)[path] != _bytes(disk, path) + _bytes(
            disk, opened.torn.kept_in
        ):
            self._fault("lost", f"the torn end of {path.name} was not kept")

    def _judge_what_is_kept(
        self, path: Path, acceptable: list[State], disk: ImaginaryDisk, error: StoreError
    ) -> None:
        """A file that is not there or cannot be read: is the truth offered beside it?"""
        around = surroundings(disk)
        kept = kept_states(path, [ELSEWHERE], around)
        if any(readable(one.path, around) in acceptable for one in kept):
            self.report.offered += 1
        else:
            self._fault("unreadable", f"{path.name}: {error.trouble.value}")

    def _fault(self, kind: str, words: str) -> None:
        setattr(self.report, kind, getattr(self.report, kind) + 1)
        if len(self.report.faults) < MOST_FAULTS:
            self.report.faults.append(f"{self._work.name}: {words}")


def explore(works: Iterable[Work], *, every_byte: bool = False) -> Iterator[tuple[str, Report]]:
    """Every work on a file system with a journal and on one like FAT."""
    for work in works:
        for fat in (False, True):
            system = "FAT" if fat else "a journal"
            yield f"{work.name}, {system}", Explorer(work, every_byte=every_byte, fat=fat).explore()


def _bytes(disk: ImaginaryDisk, path: Path) -> bytes:
    with suppress(OSError):
        if S_ISREG(disk.stat(path).st_mode):
            return disk.files[path].data
    return b""
