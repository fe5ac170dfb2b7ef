"""Work in processes of its own, a few at a time; each begins with what is imported here already."""

import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

LONGEST = 240  # seconds of work, for a mutant that never ends
BROKE = 70

Job = TypeVar("Job")


def in_forks(
    jobs: Iterable[Job], work: Callable[[Job], int], at_once: int
) -> Iterator[tuple[Job, int]]:
    """Every job with what `work` gave for it; below 0 if its process was ended by a signal."""
    running: dict[int, Job] = {}
    try:
        for job in jobs:
            if len(running) >= at_once:
                yield _next_ended(running)
            running[_begun(work, job)] = job
        while running:
            yield _next_ended(running)
    finally:
        for process in running:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _begun(work: Callable[[Job], int], job: Job) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    process = os.fork()
    if process == 0:
        outcome = BROKE
        try:
            _be_quiet_and_brief()
            outcome = work(job)
        finally:
            if sys.exc_info()[0] is not None:
                traceback.print_exc()
            os._exit(outcome)
    return process


def _be_quiet_and_brief() -> None:
    import resource  # there is none where there are no forks

    nowhere = os.open(os.devnull, os.O_RDWR)
    for channel in (0, 1):
        os.dup2(nowhere, channel)
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))


def _next_ended(running: dict[int, Job]) -> tuple[Job, int]:
    process, status = os.wait()
    return running.pop(process), os.waitstatus_to_exitcode(status)
