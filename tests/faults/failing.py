"""Every call to the disk fails, once and from then on, in every work: a refusal, nothing lost."""

import errno
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from models.store.trouble import StoreError
from tests.faults.imaginary_disk import ImaginaryDisk
from tests.faults.judging import Judge, Report
from tests.faults.power_cuts import after_a_kill
from tests.faults.works import Truth, Work, surroundings
from tests.store.faulty_disk import Faults

CODES = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES)
SHORT = 7


class FailingDisk(Faults, ImaginaryDisk):
    """Call number `fail_at` fails; half of a write, and the whole of a close, is done then.

    With `most` it takes so many bytes at a time.
    """

    def __init__(self, files: dict[Path, bytes], most: int = 0) -> None:
        self.calls = []
        self._most = most
        super().__init__(files)

    def write(self, handle: int, data: bytes | memoryview) -> int:
        return super().write(handle, data[: self._most] if self._most else data)

    def half_done(self, name: str, arguments: tuple[Any, ...]) -> None:
        if name == "write":
            ImaginaryDisk.write(self, arguments[0], arguments[1][: len(arguments[1]) // 2])
        if name == "close":
            ImaginaryDisk.close(self, arguments[0])


def fail_everywhere(work: Work, code: int, *, from_then_on: bool) -> Report:
    """Runs the work once for every call it makes; any error but StoreError goes through."""
    judge = Judge(work.name)
    for fail_at in range(1, _calls_of(work) + 1):
        disk, truth = FailingDisk(work.before), Truth()
        disk.fail_at, disk.code, disk.from_then_on = fail_at, code, from_then_on
        with suppress(StoreError):
            work.run(surroundings(disk), truth)
        judge.judge(after_a_kill(disk), truth)
    return judge.report


def written_in_mouthfuls(work: Work) -> Report:
    """The disk takes a few bytes of every write."""
    judge, truth = Judge(work.name), Truth()
    disk = FailingDisk(work.before, SHORT)
    work.run(surroundings(disk), truth)
    judge.judge(after_a_kill(disk), truth)
    return judge.report


def fail_all(works: Iterable[Work]) -> Iterator[tuple[str, Report]]:
    """Every work with every error, once and for ever, and with short writes."""
    errors = ", ".join(errno.errorcode[code] for code in CODES)
    for work in works:
        report = written_in_mouthfuls(work)
        for code in CODES:
            for from_then_on in (False, True):
                report.take_in(fail_everywhere(work, code, from_then_on=from_then_on))
        yield f"{work.name}, every call, {errors}, once and for ever, short writes", report


def _calls_of(work: Work) -> int:
    disk = FailingDisk(work.before)
    work.run(surroundings(disk), Truth())
    return len(disk.calls)
