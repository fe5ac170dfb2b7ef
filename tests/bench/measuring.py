"""Times and processes: what is compared runs in turn, so that a busy machine slows both alike."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

ROOT = Path(__file__).parents[2]
Work = Callable[[], object]


def seconds(work: Work, clock: Callable[[], float] = perf_counter) -> float:
    begun = clock()
    work()
    return clock() - begun


def in_turn(*works: Work, times: int, clock: Callable[[], float] = perf_counter) -> list[float]:
    """The median of each, after A B C A B C …; the first round does not count."""
    rounds = [[seconds(work, clock) for work in works] for _ in range(times + 1)]
    return [median(column) for column in zip(*rounds[1:], strict=True)]


def computed_in_turn(*works: Work, times: int) -> list[float]:
    """The same in time of the processor, for what waits for nothing: no other program counts."""
    return in_turn(*works, times=times, clock=process_time)


def percentile_99(figures: Sequence[float]) -> float:
    return quantiles(figures, n=100, method="inclusive")[98]


def environment(home: Path, **more: str) -> dict[str, str]:
    """That of a process whose settings, meetings and compiled modules are nobody's else."""
    folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    own = {name: str(home / folder) for name, folder in folders.items()}
    inherited = {name: value for name, value in os.environ.items() if name not in _NOT_INHERITED}
    return {**inherited, **own, "PYTHONPYCACHEPREFIX": str(home / "compiled"), **more}


_NOT_INHERITED = ("PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


def told_by(module: str, *arguments: object, around: Mapping[str, str]) -> str:
    """What a module of this folder prints, run as a process of its own."""
    done = subprocess.run(
        (sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)),
        cwd=ROOT,
        env=dict(around),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout


def run(*command: str | Path, around: Mapping[str, str]) -> None:
    subprocess.run(
        list(map(str, command)),
        cwd=ROOT,
        env=dict(around),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
