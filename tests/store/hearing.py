"""What a keeper of records tells, written down; and what is handed to it."""

from dataclasses import dataclass, field
from threading import get_ident

from models.store.keeping import Mishap, RecordKeeper
from models.store.storable import Record


@dataclass
class Heard:
    """What a keeper of records told, and on which thread."""

    saved: list[int] = field(default_factory=list)
    mishaps: list[Mishap] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def on_saved(self, number: int) -> None:
        self.saved.append(number)
        self.threads.add(get_ident())

    def on_trouble(self, mishap: Mishap) -> None:
        self.mishaps.append(mishap)
        self.threads.add(get_ident())


def words(count: int, start: int = 1) -> list[Record]:
    return [{"word": f"word {number}"} for number in range(start, start + count)]


def hand_over(keeper: RecordKeeper, records: list[Record], start: int = 1) -> None:
    for number, record in enumerate(records, start=start):
        keeper.hand_over(record, number)
