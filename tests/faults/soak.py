"""An eight-hour meeting of sixty people through the real window, at speed.

`python -m tests.faults.soak --acts 5000`: says whether memory grew by less than 10 MB after the
first hour. Exit code 1 if it grew so much that something is not given back, or the last acts cost
more than the first.
"""

import argparse
import gc
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import process_time

from models.acts.agenda import start_item
from models.ids import ItemId
from tests.faults.a_window import folder_of_nobody, seated
from tests.faults.sixty import ANNOUNCES_NOBODY, PEOPLE, sixty
from tests.ui.desk.watching import settle
from tests.ui.keyboard import CTRL, Key, press, write
from tests.ui.round_table import RoundTable
from ui.main_window import MainWindow

HOURS = 8
ITEMS = tuple(ItemId(ANNOUNCES_NOBODY + place) for place in (0, -3, -2, -1, 2, 3, 4, 5))
"""Another item every hour."""
AIM = 10.0
MOST_GROWTH = 20.0
"""MB; the journal itself takes most of it, and what Qt for Python keeps of every call."""
MOST_SLOWER = 1.5
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Felt:
    """Memory in MB after the first hour and at the end, and the cost of every act in ms."""

    acts: int = 0
    facts: int = 0
    after_an_hour: float = 0.0
    at_the_end: float = 0.0
    costs: list[float] = field(default_factory=list)

    @property
    def grown(self) -> float:
        return self.at_the_end - self.after_an_hour

    @property
    def slower(self) -> float:
        """The last hour's acts against those of the second hour: everybody has spoken once."""
        hour = max(1, len(self.costs) // HOURS)
        return median(self.costs[-hour:]) / median(self.costs[hour : 2 * hour])

    @property
    def well(self) -> bool:
        return self.grown < MOST_GROWTH and self.slower < MOST_SLOWER

    def __str__(self) -> str:
        aim = "" if self.grown < AIM else f" (missed: {AIM:.0f})"
        return (
            f"{self.acts} acts, {self.facts} facts: memory {self.grown:+.1f} MB after the first "
            f"hour{aim}, last acts {self.slower:.2f} times as long "
            f"({median(self.costs):.1f} ms each)"
        )


class Meeting:
    """Presses, one act after the other, what a moderator presses all day."""

    def __init__(self) -> None:
        self._seat = 0
        self._round: tuple[Callable[[], None], ...] = (
            self._raise_a_hand,
            lambda: press(Key.Key_F2),
            self._note,
            lambda: press(Key.Key_F3),
            lambda: press(Key.Key_F3),
            lambda: press(Key.Key_F4),
            lambda: press(Key.Key_0, CTRL),
            self._note,
            self._raise_a_hand,
            lambda: press(Key.Key_F2),
        )

    def act(self, number: int) -> None:
        self._round[number % len(self._round)]()

    def _raise_a_hand(self) -> None:
        self._seat = self._seat % PEOPLE + 1
        press(Key.Key_F7)
        write(str(self._seat))
        press(Key.Key_Return)

    def _note(self) -> None:
        press(Key.Key_1, CTRL)
        write("Расширить лизинг")
        press(Key.Key_Return)
        press(Key.Key_F7)


def soak(table: RoundTable, window: MainWindow, acts: int) -> Felt:
    """Eight hours of the table's clock, in so many acts."""
    felt, meeting = Felt(acts), Meeting()
    step = timedelta(hours=HOURS) / acts
    for number in range(acts):
        if number and number % (acts // HOURS) == 0:
            table.desk.do(start_item, ITEMS[min(number // (acts // HOURS), HOURS - 1)])
            table.clock.advance(seconds=2)
        begin = process_time()
        meeting.act(number)
        settle()
        felt.costs.append((process_time() - begin) * 1000)
        table.clock.advance(seconds=step.total_seconds())
        window.beat()
        if number == acts // HOURS - 1:
            felt.after_an_hour = memory(table)
    felt.at_the_end, felt.facts = memory(table), table.desk.last_number
    return felt


def memory(table: RoundTable) -> float:
    """Of this process, in MB, once all is on the disk and what is forgotten is given back."""
    table.desk.sitting.records.drain()
    settle()
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text().split()[1])
    return resident * PAGE / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", type=int, default=5000)
    chosen = parser.parse_args()
    with folder_of_nobody() as folder:
        table = sixty(folder)
        with seated(table) as window:
            felt = soak(table, window, chosen.acts)
    print(f"soak: {felt}")
    return 0 if felt.well else 1


if __name__ == "__main__":
    raise SystemExit(main())
