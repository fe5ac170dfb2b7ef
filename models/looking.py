"""A meeting that another window holds, to be looked at as it is now."""

from pathlib import Path
from typing import Any

from models.desk import Desk
from models.sitting import (
    Found,
    JournalKeeper,
    OpenClock,
    Sitting,
    consistent,
    read_sound,
    to_entries,
)
from models.store.surroundings import Surroundings
from models.store.trouble import StoreError, Trouble


class OnlyLooking:
    """A keeper of records that keeps none: for a meeting that another window holds."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def hand_over(self, _record: dict[str, Any], _number: int) -> None:
        raise StoreError(Trouble.BUSY, self.path)

    def write_sidecar(self, _content: dict[str, Any]) -> None:
        """Nothing: the sidecar belongs to the other window."""

    def try_again(self) -> None:
        """Nothing waits."""

    def drain(self) -> bool:
        return True

    def close(self) -> tuple[dict[str, Any], ...]:
        return ()


def look_at_sitting(path: Path, around: Surroundings, clock: OpenClock) -> Sitting:
    """A meeting file to look at, without lock or repair; nobody may act on its desk."""
    looked = read_sound(path, around)
    entries = to_entries(path, looked.records)
    records = OnlyLooking(path)
    ticking = clock(entries)
    with consistent(path):
        desk = Desk(ticking, JournalKeeper(records), entries)
    return Sitting(desk, records, looked.salt, Found(), read_only=True)
