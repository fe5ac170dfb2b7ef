"""A digest of 500 meetings: its time against that of 500 single ones, its memory against 50."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from models.digest.gathering import gather, in_order
from tests.bench.measuring import environment, in_turn, told_by
from tests.bench.rows import Row, at_most
from tests.command_line.commands import around
from ui.digest_paper import digest_paper
from ui.told_meeting import told_in

MANY, FEW = 500, 50
SINGLES = 20
"""So many single ones are timed, and counted as if they were all."""
MEMORY, TIME = 1.3, 1.0
NOW = datetime(2026, 1, 15, tzinfo=UTC)


def rows() -> Iterator[Row]:
    from tests.digest.congress import files, table

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = files(folder, [table(number) for number in range(MANY)])
        yield _time(made)
        yield _memory(folder)


def digest(paths: Sequence[Path]) -> bytes:
    gathered = in_order(gather(paths, partial(told_in, around=around())))
    assert len(gathered.meetings) == len(paths)
    return digest_paper(gathered, "", NOW, "ru")


def _time(made: Sequence[Path]) -> Row:
    def singles() -> None:
        for path in made[:: MANY // SINGLES]:
            digest([path])

    whole, some = in_turn(lambda: digest(made), singles, times=1)
    peer = f"{MANY} digests of one"
    return at_most(f"a digest of {MANY} meetings", whole, peer, some * MANY / SINGLES, TIME)


def _memory(folder: Path) -> Row:
    around = environment(folder)
    _compiling, many, few = (
        int(told_by("digest", count, folder, around=around)) for count in (1, MANY, FEW)
    )
    ratio = many / few
    return Row(
        f"peak memory of a digest of {MANY} meetings",
        f"{many / 1024:.0f} MB",
        f"of {FEW}: {few / 1024:.0f} MB",
        f"{ratio:.2f}",
        f"≤ {MEMORY:g}",
        ratio <= MEMORY,
    )


def main(count: int, folder: Path) -> None:
    """The peak of this process in KB, when so many files have become a digest.

    What `getrusage` says would be that of the process from which this one was forked, too.
    """
    digest(sorted(folder.glob("*.roundtable"))[:count])
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
