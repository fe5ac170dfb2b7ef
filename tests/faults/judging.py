"""Whether a disk state is one of those that are true, and what is wrong with it if not."""

from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from stat import S_ISREG

from models.store.kept import kept_states, readable
from models.store.meeting_file import MeetingFile
from models.store.trouble import StoreError, Trouble
from tests.faults.imaginary_disk import ImaginaryDisk
from tests.faults.power_cuts import State as Bytes
from tests.faults.works import ELSEWHERE, State, Truth, surroundings

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

    def take_in(self, other: "Report") -> None:
        """What another trial of the same kind has found."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    def __str__(self) -> str:
        seen = (
            (self.whole, "whole"),
            (self.torn, "with a torn end set aside"),
            (self.offered, "only as a copy that is offered"),
            (self.unborn, "a new file never told"),
        )
        met = ", ".join(f"{count} {words}" for count, words in seen if count)
        return (
            f"{self.states} states: {met}; lost {self.lost}, wrong {self.wrong}, "
            f"unreadable {self.unreadable}, erased but still there {self.left_over}"
        )


class Judge:
    """Opens the files of disk states as the program does after a crash."""

    def __init__(self, name: str) -> None:
        self.report = Report()
        self._name = name

    def judge(self, state: Bytes, truth: Truth) -> None:
        """Everything that was acknowledged is there, and nothing that never was."""
        self.report.states += 1
        if truth.gone and any(truth.gone.encode() in data for _, data in state):
            self._fault("left_over", "what was erased is still there")
        for path, acceptable in truth.acceptable.items():
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
            self.report.faults.append(f"{self._name}: {words}")


def _bytes(disk: ImaginaryDisk, path: Path) -> bytes:
    with suppress(OSError):
        if S_ISREG(disk.stat(path).st_mode):
            return disk.files[path].data
    return b""
