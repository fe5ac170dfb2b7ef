"""kill -9 at random moments of a busy writer: `python -m tests.store.kills --runs 200`.

Exit code 1 if an acknowledged record was lost, a record was wrong or a file unreadable.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from models.store.disk import Disk
from models.store.meeting_file import MeetingFile
from models.store.trouble import StoreError
from tests.store.busy_writer import (
    ACKNOWLEDGEMENT,
    SmallMouthedDisk,
    real_surroundings,
    record_of,
    write_until_killed,
)

LIVES_PER_FILE = 4
FEWEST_BEFORE_KILL = 15
MOST_BEFORE_KILL = 45
LONGEST_DELAY = 0.002
LONGEST_WAIT = 1.0
MOST_GROWTH = 200_000


@dataclass(slots=True)
class Tally:
    """What the kills have shown so far."""

    runs: int = 0
    acknowledged: int = 0
    in_mid_write: int = 0
    torn_ends: int = 0
    lost: int = 0
    wrong: int = 0
    unreadable: int = 0

    def __str__(self) -> str:
        return (
            f"{self.runs} kills: {self.acknowledged} acknowledgements, "
            f"{self.in_mid_write} kills in mid-write, {self.torn_ends} torn ends; "
            f"lost {self.lost}, wrong {self.wrong}, unreadable files {self.unreadable}"
        )

    @property
    def nothing_lost(self) -> bool:
        return not (self.lost or self.wrong or self.unreadable)


@dataclass(frozen=True, slots=True)
class Victim:
    """A writing process, to be killed, and the end of the pipe that hears its acknowledgements."""

    process: int
    pipe: int

    @classmethod
    def fork(cls, path: Path, disk: Disk) -> "Victim":
        ours, theirs = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(ours)
            try:
                write_until_killed(path, theirs, disk)
            finally:
                os._exit(1)
        os.close(theirs)
        return cls(process, ours)

    def last_acknowledged(self, before: int, path: Path, dice: random.Random) -> int:
        """Listens to some acknowledgements, kills a moment or some bytes later, hears the rest."""
        last = before
        goal = before + dice.randint(FEWEST_BEFORE_KILL, MOST_BEFORE_KILL)
        while last < goal and (heard := os.read(self.pipe, ACKNOWLEDGEMENT)):
            last = int.from_bytes(heard)
        await_random_time(dice) if dice.random() < 0.5 else await_random_byte(path, dice)
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        while heard := os.read(self.pipe, ACKNOWLEDGEMENT):
            last = int.from_bytes(heard)
        os.close(self.pipe)
        return last


def await_random_time(dice: random.Random) -> None:
    """Returns a little later, whatever the writer is doing then."""
    end = monotonic() + dice.uniform(0, LONGEST_DELAY)
    while monotonic() < end:
        pass


def await_random_byte(path: Path, dice: random.Random) -> None:
    """Returns when the file has grown by some bytes, which mostly is in the middle of a write."""
    goal = path.stat().st_size + dice.randrange(MOST_GROWTH)
    end = monotonic() + LONGEST_WAIT
    while path.stat().st_size < goal and monotonic() < end:
        pass


def kill_once(path: Path, before: int, dice: random.Random, tally: Tally) -> int:
    """One life of a writer on this file; returns how many records the file has after it."""
    disk = dice.choice([Disk(), SmallMouthedDisk()])
    last = Victim.fork(path, disk).last_acknowledged(before, path, dice)
    tally.runs += 1
    tally.acknowledged += last - before
    try:
        opened = MeetingFile.open(path, real_surroundings(Disk()))
    except StoreError as error:
        print(f"run {tally.runs}: {error}", file=sys.stderr)
        tally.unreadable += 1
        path.unlink(missing_ok=True)
        return 0
    opened.file.close()
    tally.torn_ends += opened.torn is not None
    tally.in_mid_write += opened.torn is not None or len(opened.records) > last
    tally.lost += max(0, last - len(opened.records))
    true = [record_of(number) for number in range(before + 1, len(opened.records) + 1)]
    tally.wrong += opened.records[before:] != true
    return len(opened.records)


def kill_often(runs: int, seed: int) -> Tally:
    """Kills so many writers; a file meets a few of them, so that repaired files are met too."""
    dice = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        while tally.runs < runs:
            path = Path(folder) / "meeting.roundtable"
            before = 0
            for _ in range(min(LIVES_PER_FILE, runs - tally.runs)):
                before = kill_once(path, before, dice, tally)
            path.unlink(missing_ok=True)
    return tally


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    chosen = parser.parse_args()
    tally = kill_often(chosen.runs, chosen.seed)
    print(f"{tally} (seed {chosen.seed})")
    return 0 if tally.nothing_lost else 1


if __name__ == "__main__":
    raise SystemExit(main())
