"""Start, act and export of this one process, each by function, the longest first."""

import cProfile
import sys
from collections.abc import Callable
from pathlib import Path
from pstats import SortKey, Stats
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.measuring import ROOT

LINES = 25
ACTS = 300


def main() -> int:
    """Start comes first: what it imports is imported once."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        profiled("start, up to the first picture of the demo", start)
        profiled(f"{ACTS} acts, from intent to durable", acts_in(home))
        profiled("full protocol of two hours, exported", export_from(home))
    return 0


def profiled(title: str, work: Callable[[], object]) -> None:
    profile = cProfile.Profile()
    profile.runcall(work)
    stats = Stats(profile, stream=sys.stdout)
    print(f"\n══ {title}: {stats.total_tt:.2f} s")  # type: ignore[attr-defined]
    print(f"{'calls':>9} {'itself':>8} {'with all':>8}")
    for key in sorted_by_time(stats)[:LINES]:
        _, calls, itself, whole, _ = stats.stats[key]  # type: ignore[attr-defined]
        print(f"{calls:>9} {itself:8.3f} {whole:8.3f}  {worded(*key)}")


def sorted_by_time(stats: Stats) -> list[tuple[str, int, str]]:
    """Functions by their own time."""
    stats.sort_stats(SortKey.TIME)
    found: list[tuple[str, int, str]] = stats.fcn_list  # type: ignore[attr-defined]
    return found


def worded(file: str, line: int, function: str) -> str:
    path = Path(file)
    near = path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(*path.parts[-3:])
    return f"{near}:{line} {function}" if line else function


def start() -> None:
    from main import main as program

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, QApplication.quit))
    program(["--demo"])


def acts_in(home: Path) -> Callable[[], None]:
    from tests.bench.durable import EARLY, DurableDesk

    desk = DurableDesk(home, EARLY)

    def work() -> None:
        for _ in range(ACTS):
            desk.act()
        desk.close()

    return work


def export_from(home: Path) -> Callable[[], int]:
    from main import main as program
    from tests.bench.meetings import two_hours, write

    path = write(two_hours(), home / "hours.roundtable")
    options = ("--document", "minutes", "--output", str(home / "minutes.pdf"))
    return lambda: program(["export", str(path), *options])


if __name__ == "__main__":
    sys.exit(main())
